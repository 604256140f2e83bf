/**
 * Writes the language modules of src/generated: the list of languages, one table of texts for each
 * complete language, and the pseudo-languages.
 *
 *   node scripts/locales/build.mjs [--draft] [root]
 *
 * A language that languages.json calls complete and is not, stops the build. With --draft it is
 * left out with a warning instead, so that a writer can try a new English sentence.
 *
 * Tables are ours and not the standard tool's, because its build escapes & and < in every text.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, isDone, problemLine } from './check.mjs';
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
  writeIfChanged,
} from './project.mjs';
import { accentedText, arabicText } from './pseudo.mjs';
import { parseXliff } from './xliff.mjs';

const head = '// Written by scripts/locales/build.mjs. Do not edit.\n';
const pseudoText = { 'en-XA': accentedText, 'ar-XB': arabicText };

/**
 * The module of one table.
 * @param {readonly (readonly [id: string, text: string])[]} entries in the order of the content
 */
export function tableModule(entries) {
  const lines = entries.map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`);
  const type = 'as const satisfies Readonly<Record<string, string>>';
  return `${head}\nexport default {\n${lines.join('')}} ${type};\n`;
}

/** The module with the list of languages. */
export function localesModule(locales, pseudoLocales) {
  const list = (name, infos) => {
    const lines = infos.map(({ code, name, dir, complete, reviewed }) => {
      const info = { code, name, dir, complete, reviewed };
      return `  ${JSON.stringify(info)},\n`;
    });
    return `export const ${name}: readonly LocaleInfo[] = [\n${lines.join('')}];\n`;
  };
  return `${head}
export interface LocaleInfo {
  readonly code: string;
  /** The language's name in the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Every text is translated. */
  readonly complete: boolean;
  /** A person who speaks the language has approved every text. */
  readonly reviewed: boolean;
}

/** English first, then every complete language. */
${list('locales', locales)}
/** Made by a machine, for tests and Storybook only. */
${list('pseudoLocales', pseudoLocales)}`;
}

/**
 * @param {string} [root]
 * @param {{draft?: boolean, messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {{written: string[], notes: string[]}} files that changed, and what was left out and why
 */
export function build(root = defaultRoot, { draft = false, messages } = {}) {
  const current = messages ?? readMessages(root);
  const locales = [
    { code: sourceCode, name: 'English', dir: 'ltr', complete: true, reviewed: true },
  ];
  const tables = new Map();
  const failures = [];
  const notes = [];
  for (const language of readLanguages(root)) {
    const { reasons, units } = readComplete(root, language, current);
    if (reasons.length > 0) {
      (language.complete && !draft ? failures : notes).push(...reasons);
      continue;
    }
    const reviewed = current.every(({ id }) => units.get(id).state === 'final');
    const { code, name, dir } = language;
    locales.push({ code, name, dir, complete: true, reviewed });
    tables.set(
      code,
      current.map(({ id }) => [id, units.get(id).target]),
    );
  }
  if (failures.length > 0) throw new Failure(failures);

  const pseudoLocales = pseudoLanguages.map((language) => {
    const say = pseudoText[language.code];
    tables.set(
      language.code,
      current.map(({ id, source }) => [id, say(source)]),
    );
    return { ...language, complete: true, reviewed: false };
  });

  const folder = paths.generated(root);
  const files = new Map([
    [join(folder, 'locales.ts'), localesModule(locales, pseudoLocales)],
    ...[...tables].map(([code, entries]) => [
      join(folder, 'tables', `${code}.ts`),
      tableModule(entries),
    ]),
  ]);
  const written = [...files].filter(([path, text]) => writeIfChanged(path, text));
  removeOthers(join(folder, 'tables'), files);
  return { written: written.map(([path]) => shown(root, path)), notes };
}

/** The units of a language that may be shipped, or the reasons why it may not. */
function readComplete(root, { code, complete }, messages) {
  const path = paths.xliff(root, code);
  const file = shown(root, path);
  const xml = readText(path);
  if (xml === undefined) return { reasons: [`${file}: no such file: run npm run locales:extract`] };
  const problems = checkFile(xml, { code, messages, complete, file });
  if (problems.length > 0) return { reasons: problems.map(problemLine) };
  const units = new Map(parseXliff(xml).units.map((unit) => [unit.id, unit]));
  const open = messages.filter(({ id }) => !isDone(units.get(id))).length;
  if (open > 0) {
    return { reasons: [`${file}: ${open} of ${messages.length} texts are not translated`] };
  }
  return { reasons: [], units };
}

/** A table of a language that is gone must not be bundled by accident. */
function removeOthers(folder, files) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.ts') && !files.has(path)) rmSync(path);
  }
}

runAsScript(import.meta.url, ['--draft'], (root, options) => {
  const { written, notes } = build(root, { draft: options.has('--draft') });
  for (const note of notes) console.warn(`not built: ${note}`);
  console.log(written.length > 0 ? `locales: wrote ${written.join(', ')}` : 'locales: up to date');
});
