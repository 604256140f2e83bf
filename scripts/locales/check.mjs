/**
 * The strict check of the translation files: what the standard tool accepts in silence and a
 * reader would meet on the page. One line for each problem.
 *
 *   node scripts/locales/check.mjs [root]
 */
import { existsSync, readdirSync } from 'node:fs';
import { exactForms } from './language.mjs';
import { placeOf, readMessages } from './messages.mjs';
import {
  defaultRoot,
  paths,
  readLanguages,
  readText,
  runAsScript,
  shown,
  sourceCode,
} from './project.mjs';
import {
  controlsOf,
  hasOddBraces,
  hasOddIsolates,
  markupOf,
  numbersOf,
  spaceProblem,
  tokensOf,
  unitsOf,
} from './text-rules.mjs';
import { hardLines, readTranslations } from './reading.mjs';
import { isDone, isSigned, states } from './states.mjs';
import { readRules, unusedExceptions, wordingProblems } from './wording.mjs';
import { descNote, readXliff } from './xliff.mjs';

/**
 * @typedef {object} Problem
 * @property {string} file
 * @property {string} [id] unit
 * @property {string} [desc] place of the unit in the content
 * @property {string} wrong
 * @property {string} expected
 */

/**
 * Checks the text of one file. For the code `en` it is the template: sources and notes only.
 * @param {string} xml
 * @param {object} options
 * @param {string} options.code
 * @param {import('./messages.mjs').Message[]} options.messages
 * @param {boolean} [options.complete] the language is meant to be done: gaps are problems
 * @param {string} [options.file] the name to show
 * @param {import('./wording.mjs').Rules} [options.rules] how finished translations are worded
 * @returns {Problem[]}
 */
export function checkFile(xml, options) {
  const { code, messages, complete = false, file = `locales/${options.code}.xlf`, rules } = options;
  const problems = [];
  const byId = new Map(messages.map((message) => [message.id, message]));
  const { xliff, problems: structure } = readXliff(xml);
  const descs = new Map(xliff.units.map((unit) => [unit.id, describe(unit, byId)]));
  const say = (wrong, expected, id) =>
    problems.push({ file, id, desc: descs.get(id), wrong, expected });
  for (const { wrong, expected, unit } of structure) say(wrong, expected, unit);
  // Without a body there is nothing to compare: a list of all messages as missing would only hide it.
  if (structure.length > 0 && xliff.units.length === 0) return problems;

  const template = code === sourceCode;
  const target = template ? undefined : code;
  if (xliff.sourceLanguage !== sourceCode) {
    say(`source-language ${xliff.sourceLanguage ?? 'missing'}`, sourceCode);
  }
  if (xliff.targetLanguage !== target) {
    say(`target-language ${xliff.targetLanguage ?? 'missing'}`, target ?? 'none in the template');
  }

  const seen = new Set();
  for (const unit of xliff.units) {
    const sayHere = (wrong, expected) => say(wrong, expected, unit.id);
    if (seen.has(unit.id)) sayHere('the id stands twice', 'one unit for each message');
    seen.add(unit.id);
    const message = byId.get(unit.id);
    if (!message) {
      sayHere('no message has this id', 'only units of the code: run npm run locales:extract');
    } else if (unit.source !== message.source) {
      sayHere(`source "${unit.source}"`, `as in the code, "${message.source}"`);
    }
    if (template) {
      if (unit.target !== undefined) sayHere('a target in the template', 'sources and notes only');
    } else {
      checkUnit(unit, message?.source ?? unit.source, { code, complete }, sayHere);
    }
  }
  for (const { id, source, desc } of messages) {
    if (seen.has(id)) continue;
    descs.set(id, placeOf(desc));
    say(`no unit for "${source}"`, 'one unit for each message: run npm run locales:extract', id);
  }
  if (rules) checkWording(xliff.units.filter(isDone), byId, { code, complete, rules }, say);
  return problems;
}

/** Only what is finished is judged by its wording: a draft may still be rough. */
function checkWording(units, byId, { code, complete, rules }, say) {
  const used = new Set();
  for (const { id, target, source } of units) {
    const { desc = '' } = byId.get(id) ?? {};
    const unit = { target, source, desc, place: placeOf(desc) };
    for (const { wrong, expected } of wordingProblems(unit, rules, code, used)) {
      say(wrong, expected, id);
    }
  }
  if (!complete) return;
  for (const { wrong, expected } of unusedExceptions(rules, used)) {
    say(`${rules.file}: ${wrong}`, expected);
  }
}

function describe(unit, byId) {
  const desc = byId.get(unit.id)?.desc ?? unit.notes.find(({ from }) => from === descNote)?.text;
  return desc && placeOf(desc);
}

function checkUnit(unit, source, { code, complete }, say) {
  const { target, state, approved, attributes } = unit;
  if (approved !== undefined && approved !== 'yes' && approved !== 'no') {
    say(`approved="${approved}"`, 'yes or no');
  }
  if (approved === 'yes' && state !== 'final') say('approved="yes"', 'only with state="final"');
  if (state === 'final' && !isSigned(unit)) {
    say('final without a signature', 'a note from the reviewer with the day, as in the README');
  }
  if (target === undefined) {
    if (complete) say('no target', 'a translation: the language is marked as complete');
    return;
  }
  if (!states.includes(state)) say(`state ${state ?? 'missing'}`, states.join(', '));
  else if (complete && !isDone(unit)) {
    say(`state ${state}`, 'translated or final: the language is marked as complete');
  }
  const language = attributes.target['xml:lang'];
  if (language !== undefined && language !== code) say(`xml:lang="${language}" on target`, code);
  if (target.trim() === '') {
    say('empty target', 'a translation, or no target element');
    return;
  }
  checkText(source, target, code, say);
}

/** Compares a translation with its source in everything that is not language. */
function checkText(source, target, code, say) {
  const [wanted, found] = [tokensOf(source), tokensOf(target)];
  const inWords = exactForms(code);
  const count = (list, item) => list.filter((other) => other === item).length;
  for (const token of new Set([...wanted, ...found])) {
    const [want, have] = [count(wanted, token), count(found, token)];
    if (want === 0) say(`token ${token} is not in the source`, wanted.join(' ') || 'no token');
    else if (have === 0 && inWords.has(token.slice(token.indexOf(':') + 1, -1))) continue;
    else if (have === 0) say(`token ${token} is missing`, `${token}, written exactly so`);
    else if (have !== want) say(`token ${token} stands ${have} times`, `${want} times`);
  }
  if (hasOddBraces(target)) say('braces that are no token', wanted.join(' ') || 'no braces');
  compare('number', numbersOf(source), numbersOf(target), say);
  compare('unit', unitsOf(source), unitsOf(target), say);
  for (const found of markupOf(target)) say(`${found} in target`, 'plain text without markup');
  for (const found of controlsOf(target)) say(`${found} in target`, 'no control characters');
  if (hasOddIsolates(target)) say('an isolate that is not closed', 'U+2069 after each U+2068');
  const space = spaceProblem(target);
  if (space) say(`${space} in target`, 'single spaces between words');
}

function compare(kind, wanted, found, say) {
  const expected = [...wanted].join(', ') || `no ${kind} outside of tokens`;
  for (const item of found) {
    if (!wanted.has(item)) say(`${kind} ${item} is not in the source`, expected);
  }
  for (const item of wanted) {
    if (!found.has(item)) say(`${kind} ${item} is missing`, `${item}, as in the source`);
  }
}

/**
 * Checks every file of locales/: the template, each language, and that no file is left over.
 * @param {string} [root]
 * @param {{messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {Problem[]}
 */
export function checkAll(root = defaultRoot, { messages = readMessages(root) } = {}) {
  const languages = [{ code: sourceCode }, ...readLanguages(root)];
  const problems = languages.flatMap(({ code, complete }) => {
    const path = paths.xliff(root, code);
    const file = shown(root, path);
    let xml;
    try {
      xml = readText(path);
    } catch {
      return [{ file, wrong: 'bytes that are not UTF-8', expected: 'a file saved as UTF-8' }];
    }
    if (xml === undefined) {
      return [{ file, wrong: 'no such file', expected: 'a file: run npm run locales:extract' }];
    }
    const rules = code === sourceCode ? undefined : readRules(root, code);
    const problems = checkFile(xml, { code, messages, complete, file, rules });
    return complete ? [...problems, ...missingPapers(root, code)] : problems;
  });
  const folder = paths.locales(root);
  const expected = new Set(languages.map(({ code }) => `${code}.xlf`));
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith('.xlf') || expected.has(name)) continue;
    const file = `locales/${name}`;
    problems.push({ file, wrong: 'not in languages.json', expected: 'an entry there' });
  }
  return problems;
}

/** A language is not shown to readers before somebody has read it all against the English. */
function missingPapers(root, code) {
  const papers = [
    [paths.glossary(root, code), 'the terms that were chosen, with their sources'],
    [paths.review(root, code), 'what a second reader found, and what was changed'],
  ];
  return papers
    .filter(([path]) => !existsSync(path))
    .map(([path, expected]) => ({ file: shown(root, path), wrong: 'no such file', expected }));
}

/** One line for people. */
export function problemLine({ file, id, desc, wrong, expected }) {
  const where = id ? ` ${id}${desc ? ` (${desc})` : ''}:` : '';
  return `${file}:${where} ${wrong} (expected: ${expected})`;
}

/**
 * Passages that are hard to read: an error once a language is called complete, else only said.
 * @returns {{errors: string[], warnings: string[]}}
 */
function readingLines(root, messages) {
  const [errors, warnings] = [[], []];
  for (const language of readTranslations(root, { messages })) {
    (language.complete ? errors : warnings).push(...hardLines(language));
  }
  return { errors, warnings };
}

runAsScript(import.meta.url, [], (root) => {
  const messages = readMessages(root);
  const problems = checkAll(root, { messages }).map(problemLine);
  const { errors, warnings } = readingLines(root, messages);
  for (const line of warnings) console.warn(`hard to read: ${line}`);
  for (const line of [...problems, ...errors]) console.error(line);
  const failing = problems.length + errors.length;
  if (failing === 0) console.log('locales: no problems');
  return failing > 0 ? 1 : 0;
});
