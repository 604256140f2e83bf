/**
 * Where things are, how files are read and written, and how a script ends. Every function takes
 * the root directory, so that tests can work on a copy and nothing depends on the current directory.
 */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, seen from this file. */
export const defaultRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Language of the source code. */
export const sourceCode = 'en';

/** Languages made by a machine to test layout. They never have an .xlf file. */
export const pseudoLanguages = [
  { code: 'en-XA', name: '⟦Ƥšéúđô Éñĝłíšĥ⟧', dir: 'ltr' },
  { code: 'ar-XB', name: '⟦حسهعيو⟧', dir: 'rtl' },
];

/** An expected failure: it has lines for the user and needs no stack trace. */
export class Failure extends Error {
  /** @param {string[]} lines */
  constructor(lines) {
    super(lines.join('\n'));
    this.name = 'Failure';
    this.lines = lines;
  }
}

export const paths = {
  words: (root) => join(root, 'src', 'content', 'words'),
  locales: (root) => join(root, 'locales'),
  languages: (root) => join(root, 'locales', 'languages.json'),
  litConfig: (root) => join(root, 'locales', 'lit-localize.json'),
  xliff: (root, code) => join(root, 'locales', `${code}.xlf`),
  obsolete: (root, code) => join(root, 'locales', 'obsolete', `${code}.xlf`),
  glossary: (root, code) => join(root, 'locales', 'glossary', `${code}.md`),
  review: (root, code) => join(root, 'locales', 'reviews', `${code}.md`),
  checks: (root, code) => join(root, 'locales', 'checks', `${code}.json`),
  keptNames: (root) => join(root, 'locales', 'checks', 'names.json'),
  exchange: (root, code) => join(root, 'locales', 'exchange', `${code}.xlf`),
  generated: (root) => join(root, 'src', 'generated'),
};

/** A path as people write it in messages: from the root, with slashes. */
export function shown(root, path) {
  return relative(root, path).split(sep).join('/');
}

/** Text of a file, or undefined where there is none. Bytes that are not UTF-8 are an error. */
export function readText(path) {
  if (!existsSync(path)) return undefined;
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
}

/** Writes only what changed, so that watchers and file dates stay quiet. True if it wrote. */
export function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

/**
 * The target languages of languages.json, checked: a typing error here would silently leave a
 * language out.
 * @returns {{code: string, name: string, dir: 'ltr' | 'rtl', complete?: boolean}[]}
 */
export function readLanguages(root) {
  const path = paths.languages(root);
  const text = readText(path);
  if (text === undefined) return [];
  const file = shown(root, path);
  let list;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new Failure([`${file}: not valid JSON: ${error.message}`]);
  }
  if (!Array.isArray(list)) throw new Failure([`${file}: expected an array of languages`]);
  const problems = [];
  const seen = new Set([sourceCode, ...pseudoLanguages.map(({ code }) => code)]);
  for (const [index, language] of list.entries()) {
    const { code, name, dir, complete, ...unknown } = language ?? {};
    const say = (text) => problems.push(`${file}: entry ${index + 1} (${code}): ${text}`);
    if (typeof code !== 'string' || !isLanguageCode(code)) {
      say('code is not a language tag as in "es" or "pt-BR"');
    } else if (seen.has(code)) {
      say('code is taken: it stands twice, or is English or a pseudo-language');
    }
    seen.add(code);
    if (typeof name !== 'string' || !name.trim()) say('name is missing: the own name, "Español"');
    if (dir !== 'ltr' && dir !== 'rtl') say('dir must be "ltr" or "rtl"');
    if (complete !== undefined && typeof complete !== 'boolean')
      say('complete must be true or false');
    for (const key of Object.keys(unknown)) say(`unknown key "${key}"`);
  }
  if (problems.length > 0) throw new Failure(problems);
  return list;
}

/** Plain language tags in their canonical form: language, script, region. */
export function isLanguageCode(code) {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(code)) return false;
  return Intl.getCanonicalLocales(code)[0] === code;
}

/**
 * Runs the command of a script when node was started with it, not when a test imports it.
 * The command gets the root directory and the options and returns the exit code.
 * @param {string} url import.meta.url of the script
 * @param {readonly string[]} known the options the script understands; `--name=` takes a value
 * @param {(root: string, options: Map<string, string | true>, rest: string[]) => number | void}
 *   command
 * @param {number} arguments_ how many words come before the root directory
 */
export function runAsScript(url, known, command, arguments_ = 0) {
  const started = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(url);
  if (!started) return;
  const given = process.argv.slice(2);
  const words = given.filter((word) => !word.startsWith('--'));
  try {
    const options = readOptions(
      given.filter((word) => word.startsWith('--')),
      known,
    );
    const rest = words.slice(0, arguments_);
    const root = resolve(words[arguments_] ?? defaultRoot);
    if (!existsSync(root)) throw new Failure([`There is no directory ${root}`]);
    process.exitCode = command(root, options, rest) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of error.lines) console.error(line);
    process.exitCode = 1;
  }
}

function readOptions(given, known) {
  const options = new Map();
  for (const word of given) {
    const [name, ...rest] = word.split('=');
    const value = rest.join('=');
    const wanted = known.find((option) => option.replace(/=$/, '') === name);
    if (!wanted) throw new Failure([`Unknown option: ${name}`]);
    if (wanted.endsWith('=') !== Boolean(value)) {
      throw new Failure([`Option ${name}: ${value ? 'it takes no value' : 'a value is missing'}`]);
    }
    options.set(name, value || true);
  }
  return options;
}
