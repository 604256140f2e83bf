/**
 * What a finished translation must not say, and which names it must keep. The lists are data:
 * locales/checks/<code>.json mirrors scripts/content/banned-words.json in meaning, and
 * locales/checks/names.json holds names that are written alike in every language.
 */
import { fileURLToPath } from 'node:url';
import { relative } from '../content/checks/wording.mjs';
import { Failure, paths, readText, shown } from './project.mjs';
import { withoutTokens } from './text-rules.mjs';
import { typographyProblems } from './typography.mjs';

const banned = JSON.parse(
  readText(fileURLToPath(new URL('../content/banned-words.json', import.meta.url))),
);

/**
 * @typedef {object} Rules the lists of one language
 * @property {string} file where they are
 * @property {{words: string[], reason: string, kind?: 'relative'}[]} words never said; `*` stands
 *   for any letters. Reasons are those of the English list; `relative` are shares and ratios
 * @property {{where: string, word: string, reason: string}[]} allowed exceptions by place
 * @property {string[]} names of medicines and treatments, taken out before readability is scored
 * @property {{name: string, as: string, reason: string}[]} written other ways to write a kept name
 * @property {{name: string, kind: string}[]} kept
 */

/**
 * The lists of a language. Without a file of its own only names are kept.
 * @returns {Rules}
 */
export function readRules(root, code) {
  const path = paths.checks(root, code);
  const file = shown(root, path);
  const {
    words = [],
    allowed = [],
    names = [],
    written = [],
    ...unknown
  } = readJson(path, file) ?? {};
  const problems = Object.keys(unknown).map((key) => `${file}: unknown key "${key}"`);
  for (const list of [...words, ...allowed, ...written]) {
    if (!list.reason?.trim()) problems.push(`${file}: no reason in ${JSON.stringify(list)}`);
  }
  if (problems.length > 0) throw new Failure(problems);
  const keptPath = paths.keptNames(root);
  const kept = readJson(keptPath, shown(root, keptPath)) ?? [];
  return { file, words, allowed, names, written, kept };
}

function readJson(path, file) {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure([`${file}: not valid JSON: ${error.message}`]);
  }
}

/** True for a list of words that readers type: it is looked up, never shown. */
export function isSearchList(desc) {
  return /: .*\bcomma separated\b/.test(desc);
}

/**
 * What is wrong with the wording of one finished translation.
 * @param {{target: string, source: string, desc: string, place: string}} unit
 * @param {Rules} rules
 * @param {string} code
 * @param {Set<object>} used remembers which exceptions were needed
 */
export function wordingProblems({ target, source, desc, place }, rules, code, used = new Set()) {
  if (isSearchList(desc)) return [];
  const problems = typographyProblems(target, source, code);
  const say = (wrong, expected) => problems.push({ wrong, expected });
  const quoted = quotedIn(source);
  for (const { words, reason, kind } of rules.words) {
    if (quoted.has(kind ?? reason)) continue;
    for (const word of found(withoutTokens(target), words)) {
      const exception = rules.allowed.find(
        ({ where, word: allowed }) => where === place && found(word, [allowed]).length > 0,
      );
      if (exception) used.add(exception);
      else say(`"${word}" in target`, `another word: ${reason}`);
    }
  }
  for (const { name } of rules.kept) {
    if (!holds(withoutTokens(source), name)) continue;
    const other = rules.written.filter((entry) => entry.name === name);
    for (const entry of other) if (holds(target, entry.as)) used.add(entry);
    if (holds(target, name) || other.some((entry) => used.has(entry) && holds(target, entry.as)))
      continue;
    say(`the name ${name} is missing`, `${name}, as in the source: names are not translated`);
  }
  return problems;
}

/** Exceptions that no sentence needs any more. */
export function unusedExceptions({ allowed, written }, used) {
  return [
    ...allowed.map((entry) => [entry, `"${entry.word}" at ${entry.where}`]),
    ...written.map((entry) => [entry, `"${entry.name}" written as "${entry.as}"`]),
  ]
    .filter(([entry]) => !used.has(entry))
    .map(([, name]) => ({
      wrong: `the exception ${name} is not needed`,
      expected: 'no such entry',
    }));
}

/**
 * Reasons whose words stand in the English: a question that quotes a popular claim may quote it in
 * every language, and a share that the English check allows is allowed. That check says where.
 */
function quotedIn(source) {
  const said = banned.words.filter(({ words }) => found(source, words).length > 0);
  const reasons = new Set(said.map(({ reason }) => reason));
  if (relative.some(([, pattern]) => source.search(pattern) >= 0)) reasons.add('relative');
  return reasons;
}

const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** The same word in every spelling: no vowel marks, no stretching, one alef. */
function plain(text) {
  return text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .toLowerCase();
}

/** "And", "with", "the" are written onto an Arabic word. */
const prefixes = '(?:[وف]?(?:ال|بال|كال|لل|[بكل])?)';

const patterns = new Map();

/** Words as whole words, in any case; `*` at either end stands for any letters. */
function patternOf(word) {
  let pattern = patterns.get(word);
  if (!pattern) {
    const text = escaped(plain(word)).replace(/ +/g, '\\s+').replaceAll('*', '[\\p{L}\\p{M}]*');
    const before = /^\p{Script=Arabic}/u.test(word) ? prefixes : '';
    pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${before}${text}(?![\\p{L}\\p{N}-])`, 'gu');
    patterns.set(word, pattern);
  }
  return pattern;
}

/** Which of the words stand in a text, as they stand there. */
export function found(text, words) {
  const said = plain(text);
  return words.flatMap((word) => said.match(patternOf(word)) ?? []);
}

/** True where a name stands in a text letter by letter; an Arabic prefix may be written onto it. */
function holds(text, name) {
  const prefix = '(?<![\\p{Script=Latin}\\p{N}])';
  return new RegExp(`${prefix}${escaped(name)}(?![\\p{Script=Latin}\\p{N}])`, 'u').test(text);
}
