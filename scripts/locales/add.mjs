/**
 * Adds a language: its line in languages.json, its file with every sentence, and a glossary to fill.
 * Name, direction and plural forms come from the Unicode data in Node.
 *
 *   node scripts/locales/add.mjs <code> [root]
 *     --name=<name>   the own name of a language for which Unicode has none, or another one
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readability } from '../content/readability/formulas.mjs';
import { extract } from './extract.mjs';
import { describeLanguage, pluralFormsOf } from './language.mjs';
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
  writeIfChanged,
} from './project.mjs';
import { quotesOf } from './typography.mjs';

const terms = JSON.parse(
  readText(fileURLToPath(new URL('./glossary-terms.json', import.meta.url))),
);

/**
 * @param {string} code
 * @param {{root?: string, name?: string, messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {string[]} what was done and what comes next, a line each
 */
export function addLanguage(code, { root = defaultRoot, name, messages } = {}) {
  const languages = readLanguages(root);
  const taken = [sourceCode, ...pseudoLanguages.map((language) => language.code)];
  if (taken.includes(code)) throw new Failure([`"${code}" is built in and needs no file`]);
  if (languages.some((language) => language.code === code)) {
    throw new Failure([`"${code}" is in locales/languages.json already`]);
  }
  const { name: known, english, dir } = describeLanguage(code);
  const own = name ?? known;
  if (!own) {
    throw new Failure([`Unicode has no own name for ${english} (${code}): add --name="…"`]);
  }
  writeIfChanged(paths.languages(root), languagesText([...languages, { code, name: own, dir }]));
  const glossary = paths.glossary(root, code);
  const started = !existsSync(glossary);
  if (started) writeIfChanged(glossary, glossaryText(english, own));
  const { lines } = extract(root, { messages });
  return [
    `${shown(root, paths.languages(root))}: ${english}, "${own}", ${dir === 'rtl' ? 'right to left' : 'left to right'}`,
    ...lines,
    ...(started
      ? [`${shown(root, glossary)}: new file, ${terms.length} terms to decide first`]
      : []),
    '',
    ...facts(code),
  ];
}

/** What a translator should know before the first sentence. */
function facts(code) {
  const { method } = readability([''], { language: code });
  const quotes = quotesOf(code)?.[0];
  return [
    `plural forms: ${pluralFormsOf(code).join(', ')}; repeat "other" in the rest`,
    `numbers: ${new Intl.NumberFormat(code).format(1234.5)}`,
    `quotation marks: ${quotes ? [...quotes].join('…') : 'not written down in scripts/locales/typography.mjs'}`,
    `readability: ${method}`,
    `next: locales/README.md; words to avoid go to ${`locales/checks/${code}.json`}`,
  ];
}

/** The list as the formatter of the project writes it. */
export function languagesText(languages) {
  const lines = languages.map((language) => {
    const pairs = Object.entries(language).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `{ ${pairs.join(', ')} }`;
  });
  return lines.length < 2 ? `[${lines.join('')}]\n` : `[\n  ${lines.join(',\n  ')}\n]\n`;
}

/** An empty glossary with the terms that everything else hangs on. */
function glossaryText(english, own) {
  const rows = terms.map(([term, hint]) => [term, '', '', hint]);
  const head = ['English', own, 'source', 'note'];
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [
    `# Glossary: ${english}`,
    '',
    'The terms that this translation uses, one for each thing, everywhere. Source: where the health service, the regulator or a patient organisation of the language uses the term; "own choice" where none is known.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}

runAsScript(
  import.meta.url,
  ['--name='],
  (root, options, [code]) => {
    if (!code) throw new Failure(['Usage: npm run locales:add <code>, for example fr or pt-BR']);
    for (const line of addLanguage(code, { root, name: options.get('--name') })) console.log(line);
  },
  1,
);
