/**
 * Writes the language modules of src/generated: the list of languages, one table of texts for each
 * complete language, the pseudo-languages, and previews of everything for Storybook.
 *
 *   node scripts/locales/build.mjs [--draft] [root]
 *
 * A language that languages.json calls complete and is not, stops the build. With --draft it is
 * left out with a warning instead, so that a writer can try a new English sentence.
 *
 * Tables are ours and not the standard tool's, because its build escapes & and < in every text.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, problemLine } from './check.mjs';
import { readMessages } from './messages.mjs';
import { draftEntries, previews } from './preview.mjs';
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
import { isDone } from './states.mjs';
import { readXliff } from './xliff.mjs';

const head = '// Written by scripts/locales/build.mjs. Do not edit.\n';
const pseudoText = { 'en-XA': accentedText, 'ar-XB': arabicText };

/** How a language file is packed. To be raised with every change of `src/language-file.ts`. */
const packing = 1;

/**
 * Stands for the messages of one version of the code, whose ids are hashes of their English, and for
 * the way they are packed: a file that was packed otherwise would have other sentences.
 */
export function fingerprintOf(messages) {
  const ids = messages.map(({ id }) => id).join('\n');
  return createHash('sha256').update(`${packing}\n${ids}`).digest('hex').slice(0, 12);
}

/**
 * The module of one table, by message id: for Storybook and tests, and what the build packs.
 * @param {readonly (readonly [id: string, text: string])[]} entries in the order of the content
 */
export function tableModule(entries) {
  const lines = entries.map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`);
  const type = 'as const satisfies Readonly<Record<string, string>>';
  return `${head}\nexport default {\n${lines.join('')}} ${type};\n`;
}

/** The module with the list of languages. */
export function localesModule({ locales, pseudoLocales, previewLocales, fingerprint }) {
  const list = (name, infos) => {
    const lines = infos.map(({ code, name, dir, complete, reviewed }) => {
      const info = { code, name, dir, complete, reviewed };
      return `  ${JSON.stringify(info)},\n`;
    });
    return `export const ${name}: readonly LocaleInfo[] = [\n${lines.join('')}];\n`;
  };
  const codes = [...locales, ...pseudoLocales, ...previewLocales].map(({ code }) => code);
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

/** The messages of this version; the file of another one is not used. */
export const fingerprint = ${JSON.stringify(fingerprint)};

/** English first, then every complete language. */
${list('locales', locales)}
/** Made by a machine, for tests and Storybook only. */
${list('pseudoLocales', pseudoLocales)}
/** Unfinished languages, and every language with the places of its sentences: for Storybook. */
${list('previewLocales', previewLocales)}
/** Every language that may be made active. */
export const tableCodes: readonly string[] = ${JSON.stringify(codes)};
`;
}

/**
 * @param {string} [root]
 * @param {{draft?: boolean, messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {{written: string[], notes: string[]}} files that changed, and what was left out and why
 */
export function build(root = defaultRoot, { draft = false, messages } = {}) {
  const current = messages ?? readMessages(root);
  const { shipped, drafts, notes } = readAll(root, current, draft);
  const english = { code: sourceCode, name: 'English', dir: 'ltr', complete: true, reviewed: true };
  const pseudo = pseudoLanguages.map((language) => ({
    info: { ...language, complete: true, reviewed: false },
    entries: current.map(({ id, source }) => [id, pseudoText[language.code](source)]),
  }));
  const looks = previews(current, shipped, drafts);
  const infos = (list) => list.map(({ info }) => info);

  const folder = paths.generated(root);
  const fingerprint = fingerprintOf(current);
  const tables = (name, list) =>
    list.map(({ info, entries }) => [join(folder, name, `${info.code}.ts`), tableModule(entries)]);
  const lists = {
    locales: [english, ...infos(shipped)],
    pseudoLocales: infos(pseudo),
    previewLocales: infos(looks),
    fingerprint,
  };
  const files = new Map([
    [join(folder, 'locales.ts'), localesModule(lists)],
    ...tables('tables', [...shipped, ...pseudo]),
    ...tables('previews', looks),
  ]);
  const written = [...files].filter(([path, text]) => writeIfChanged(path, text));
  for (const name of ['tables', 'previews']) removeOthers(join(folder, name), files);
  return { written: written.map(([path]) => shown(root, path)), notes };
}

/** Every language: what may be shipped, and what is only for looking, with the reasons. */
function readAll(root, messages, draft) {
  const [shipped, drafts, failures, notes] = [[], [], [], []];
  for (const language of readLanguages(root)) {
    const { code, name, dir } = language;
    const { reasons, units } = readComplete(root, language, messages);
    const info = { code, name, dir, complete: reasons.length === 0 };
    if (info.complete) {
      const reviewed = messages.every(({ id }) => units.get(id).state === 'final');
      const entries = messages.map(({ id }) => [id, units.get(id).target]);
      shipped.push({ info: { ...info, reviewed }, entries });
      continue;
    }
    (language.complete && !draft ? failures : notes).push(...reasons);
    // A file that cannot be read at all has nothing to look at.
    if (units) {
      drafts.push({
        info: { ...info, reviewed: false },
        entries: draftEntries(messages, units),
      });
    }
  }
  if (failures.length > 0) throw new Failure(failures);
  return { shipped, drafts, notes };
}

/** The units of a language, and the reasons why it may not be shipped. */
function readComplete(root, { code, complete }, messages) {
  const path = paths.xliff(root, code);
  const file = shown(root, path);
  const xml = readText(path);
  if (xml === undefined) return { reasons: [`${file}: no such file: run npm run locales:extract`] };
  const problems = checkFile(xml, { code, messages, complete, file });
  const { xliff, problems: broken } = readXliff(xml);
  const units = broken.length > 0 ? undefined : new Map(xliff.units.map((unit) => [unit.id, unit]));
  if (problems.length > 0) return { reasons: problems.map(problemLine), units };
  const open = messages.filter(({ id }) => !isDone(units.get(id))).length;
  const wait = `${file}: ${open} of ${messages.length} texts are not translated`;
  return { reasons: open > 0 ? [wait] : [], units };
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
