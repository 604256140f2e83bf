/**
 * Writes a copy of one language for translation programs and agencies: a target for every unit, the
 * hint as a note, and the place of the sentence as name and context. The copy is taken back with
 * import.mjs.
 *
 *   node scripts/locales/export.mjs <code> [root]
 *     --to=<file>   instead of locales/exchange/<code>.xlf
 *     --open        only what is not translated yet
 */
import { resolve } from 'node:path';
import { descOf } from './carry-over.mjs';
import { checkFile, problemLine } from './check.mjs';
import { placeOf, readMessages } from './messages.mjs';
import {
  Failure,
  defaultRoot,
  paths,
  readLanguages,
  readText,
  runAsScript,
  shown,
  writeIfChanged,
} from './project.mjs';
import { isDone } from './states.mjs';
import { attributes, escapeText, parseXliff, serialiseXliff } from './xliff.mjs';

/**
 * The copy as text. Every target is there, since some programs cannot add one.
 * @param {string} code
 * @param {object} [options]
 * @param {string} [options.root]
 * @param {boolean} [options.open] only units that are not done
 * @param {import('./messages.mjs').Message[]} [options.messages]
 * @returns {{text: string, count: number}}
 */
export function exportLanguage(code, { root = defaultRoot, open = false, messages } = {}) {
  const codes = readLanguages(root).map((language) => language.code);
  if (!codes.includes(code)) {
    const known = codes.join(', ') || 'none yet';
    throw new Failure([
      `locales/languages.json has no language "${code}" (${known}): npm run locales:add ${code}`,
    ]);
  }
  const path = paths.xliff(root, code);
  const file = shown(root, path);
  const xml = readText(path);
  if (xml === undefined) throw new Failure([`${file}: no such file: run npm run locales:extract`]);
  const current = messages ?? readMessages(root);
  const problems = checkFile(xml, { code, messages: current, file });
  if (problems.length > 0) throw new Failure(problems.map(problemLine));

  const files = new Map(current.map((message) => [message.id, message.file]));
  const xliff = parseXliff(xml);
  const units = xliff.units
    .filter((unit) => !open || !isDone(unit))
    .map((unit) => exchanged(unit, files.get(unit.id)));
  const own = { ...xliff.attributes.file };
  return {
    text: serialiseXliff({ ...xliff, attributes: { file: own }, units }),
    count: units.length,
  };
}

/** A unit with everything a translator wants to see beside it. */
function exchanged(unit, file) {
  const desc = descOf(unit);
  const place = placeOf(desc);
  const context = (type, text) =>
    `<context${attributes({ 'context-type': type })}>${escapeText(text)}</context>`;
  return {
    ...unit,
    target: unit.target ?? '',
    state: unit.state ?? 'needs-translation',
    approved: unit.approved ?? (unit.state === 'final' ? 'yes' : undefined),
    attributes: { ...unit.attributes, unit: { resname: place, 'xml:space': 'preserve' } },
    contexts:
      `<context-group${attributes({ purpose: 'location' })}>` +
      `${context('sourcefile', file)}${context('x-place', place)}</context-group>`,
  };
}

runAsScript(
  import.meta.url,
  ['--to=', '--open'],
  (root, options, [code]) => {
    if (!code) throw new Failure(['Usage: npm run locales:export <code>']);
    const { text, count } = exportLanguage(code, { root, open: options.has('--open') });
    const path = options.has('--to') ? resolve(options.get('--to')) : paths.exchange(root, code);
    writeIfChanged(path, text);
    console.log(`${count} units in ${path}`);
    console.log('Take it back with: npm run locales:import <file>');
  },
  1,
);
