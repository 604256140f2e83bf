/**
 * Updates locales/en.xlf and the file of every language from the messages in the sources.
 *
 *   node scripts/locales/extract.mjs [--check] [root]
 *
 * With --check it changes nothing, says what it would change, and exits with 1 if there is any.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { descOf, update } from './carry-over.mjs';
import { readMessages } from './messages.mjs';
import {
  Failure,
  defaultRoot,
  paths,
  readLanguages,
  readText,
  runAsScript,
  shown,
  sourceCode,
} from './project.mjs';
import { emptyXliff, parseXliff, serialiseXliff } from './xliff.mjs';

/**
 * @param {string} [root]
 * @param {{check?: boolean, messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {{changed: string[], lines: string[]}} files that changed or would, and a report
 */
export function extract(root = defaultRoot, { check = false, messages } = {}) {
  const languages = readLanguages(root);
  const current = messages ?? readMessages(root);
  const writes = [];
  const lines = [];
  for (const code of [sourceCode, ...languages.map((language) => language.code)]) {
    planLanguage(root, code, current, writes, lines);
  }
  planConfig(root, languages, writes, lines);
  if (!check) replaceAll(root, writes);
  return { changed: writes.map(({ path }) => shown(root, path)), lines };
}

/** Works out the new files of a language and says in words what differs. */
function planLanguage(root, code, messages, writes, lines) {
  const template = code === sourceCode;
  const path = paths.xliff(root, code);
  const shelf = paths.obsolete(root, code);
  const before = read(root, path);
  const shelfBefore = read(root, shelf);
  const start = emptyXliff(sourceCode, template ? undefined : code);
  const result = update(
    { current: before?.xliff ?? start, obsolete: shelfBefore?.xliff },
    messages,
    { template },
  );

  const file = shown(root, path);
  const say = (what, unit) => lines.push(`${file}: ${what}: ${nameOf(unit)}`);
  if (!before) lines.push(`${file}: new file, ${messages.length} units`);
  else for (const unit of result.added) say('new', unit);
  for (const { unit, from } of result.carried) {
    say(`changed English, the old translation needs adaptation (was ${from.id})`, unit);
  }
  for (const unit of result.restored) say(`back from ${shown(root, shelf)}`, unit);
  for (const unit of result.touched) say('source or note brought up to date', unit);
  const moved = template ? 'removed' : `removed, kept in ${shown(root, shelf)}`;
  for (const unit of result.removed) say(moved, unit);

  const text = serialiseXliff(result.current);
  const silent = !lines.some((line) => line.startsWith(`${file}: `));
  if (text !== before?.text) {
    if (silent) lines.push(`${file}: order or layout of the file only`);
    writes.push({ path, text, ids: messages.map(({ id }) => id) });
  }
  const shelfText = serialiseXliff(result.obsolete);
  const shelfIds = result.obsolete.units.map(({ id }) => id);
  const shelfNeeded = shelfBefore || shelfIds.length > 0;
  if (shelfNeeded && shelfText !== shelfBefore?.text) {
    // First in the list: a unit is on the shelf before it leaves the file.
    writes.unshift({ path: shelf, text: shelfText, ids: shelfIds });
    if (silent && text === before?.text)
      lines.push(`${shown(root, shelf)}: layout of the file only`);
  }
}

/** Keeps the list of languages for the standard tool in step, where that file exists. */
function planConfig(root, languages, writes, lines) {
  const path = paths.litConfig(root);
  const before = readText(path);
  if (before === undefined) return;
  const config = JSON.parse(before);
  const codes = languages.map(({ code }) => code);
  if (JSON.stringify(config.targetLocales) === JSON.stringify(codes)) return;
  // Only the list is replaced, so that the file keeps the layout of the formatter.
  const list = `"targetLocales": [${codes.map((code) => `"${code}"`).join(', ')}]`;
  const text = before.replace(/"targetLocales":\s*\[[^\]]*\]/, list);
  lines.push(`${shown(root, path)}: targetLocales as in languages.json`);
  writes.push({ path, text });
}

function read(root, path) {
  const file = shown(root, path);
  let text;
  try {
    // A checkout on Windows may have other line ends; they are no change.
    text = readText(path)?.replaceAll('\r\n', '\n');
    if (text === undefined) return undefined;
    const xliff = parseXliff(text);
    const ids = xliff.units.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) throw new Error(`unit ${twice} stands twice`);
    return { text, xliff };
  } catch (error) {
    throw new Failure([`${file}: ${error.message}`, `${file}: nothing was changed`]);
  }
}

function nameOf(unit) {
  return `${unit.id} (${descOf(unit)})`;
}

/**
 * Writes copies, reads them again, compares the ids, and only then puts them in place: a file that
 * came out wrong must never replace one with somebody's work in it.
 */
function replaceAll(root, writes) {
  const copies = writes.map(({ path }) => `${path}.new`);
  try {
    for (const [index, { path, text, ids }] of writes.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(copies[index], text);
      if (!ids) continue;
      const written = parseXliff(readText(copies[index])).units.map(({ id }) => id);
      if (JSON.stringify(written) !== JSON.stringify(ids)) {
        throw new Failure([`${shown(root, path)}: the copy does not hold the right units, kept`]);
      }
    }
    for (const [index, { path }] of writes.entries()) renameSync(copies[index], path);
  } finally {
    for (const copy of copies) if (existsSync(copy)) rmSync(copy);
  }
}

runAsScript(import.meta.url, ['--check'], (root, options) => {
  const check = options.has('--check');
  const { changed, lines } = extract(root, { check });
  for (const line of lines) console.log(line);
  if (changed.length === 0) console.log('locales: up to date');
  else if (check) console.error('locales: not up to date, run npm run locales:extract');
  else console.log(`locales: wrote ${changed.join(', ')}`);
  return check && changed.length > 0 ? 1 : 0;
});
