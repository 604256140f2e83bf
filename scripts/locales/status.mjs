/**
 * Prints how far each language is.
 *
 *   node scripts/locales/status.mjs [root]
 */
import { readMessages } from './messages.mjs';
import {
  Failure,
  defaultRoot,
  paths,
  pseudoLanguages,
  readLanguages,
  readText,
  runAsScript,
  shown,
  sourceCode,
} from './project.mjs';
import { isDone } from './states.mjs';
import { countWords } from './text-rules.mjs';
import { parseXliff } from './xliff.mjs';

const headings = [
  'language',
  'dir',
  'units',
  'translated',
  'done',
  'needs-adaptation',
  'missing',
  'final',
  'complete',
  'reviewed',
];

/**
 * The counts of each language, English first. Counted against the messages of the code, so a unit
 * that is not in the file is missing. `translated` includes `final`.
 * @param {string} [root]
 * @param {{messages?: import('./messages.mjs').Message[]}} [options]
 */
export function status(root = defaultRoot, { messages = readMessages(root) } = {}) {
  const words = messages.reduce((sum, { source }) => sum + countWords(source), 0);
  const all = messages.length;
  const whole = { units: all, translated: all, adaptation: 0, missing: 0, final: all };
  const rows = [
    { code: sourceCode, dir: 'ltr', ...whole, complete: true, reviewed: true },
    ...readLanguages(root).map((language) => languageRow(root, language, messages)),
    ...pseudoLanguages.map(({ code, dir }) => {
      return { code, dir, ...whole, final: 0, complete: true, reviewed: false };
    }),
  ];
  return { messages: all, words, rows };
}

function languageRow(root, { code, dir }, messages) {
  const path = paths.xliff(root, code);
  const xml = readText(path);
  let units;
  try {
    units = new Map(xml ? parseXliff(xml).units.map((unit) => [unit.id, unit]) : []);
  } catch (error) {
    throw new Failure([`${shown(root, path)}: ${error.message}`]);
  }
  const current = messages.map(({ id }) => units.get(id));
  const count = (test) => current.filter((unit) => unit && test(unit)).length;
  const translated = count(isDone);
  const adaptation = count((unit) => unit.target?.trim() && unit.state === 'needs-adaptation');
  const final = count((unit) => isDone(unit) && unit.state === 'final');
  return {
    code,
    dir,
    units: messages.length,
    translated,
    adaptation,
    missing: messages.length - translated - adaptation,
    final,
    complete: translated === messages.length,
    reviewed: final === messages.length,
  };
}

/** The counts as lines of a table. */
export function statusLines({ messages, words, rows }) {
  const yes = (value) => (value ? 'yes' : 'no');
  const cells = rows.map((row) =>
    [
      row.code,
      row.dir,
      row.units,
      row.translated,
      // Rounded down: nearly all is not all.
      `${row.units ? Math.floor((100 * row.translated) / row.units) : 0} %`,
      row.adaptation,
      row.missing,
      row.final,
      yes(row.complete),
      yes(row.reviewed),
    ].map(String),
  );
  const table = [headings, ...cells];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', `English: ${messages} messages, ${words} words`];
}

runAsScript(import.meta.url, [], (root) => {
  for (const line of statusLines(status(root))) console.log(line);
});
