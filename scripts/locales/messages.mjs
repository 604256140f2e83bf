/**
 * Takes every message out of the sources, in the order of the content, and refuses what a
 * translator could not work with. Extraction itself is done by localize-tools, so that the ids are
 * the ones that @lit/localize looks up at run time.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractMessagesFromProgram, isMsgCall } from '@lit/localize-tools/lib/program-analysis.js';
import { Failure, defaultRoot, paths, readText, shown } from './project.mjs';
import { controlsOf, hasOddBraces, markupOf, numberWordsOf, spaceProblem } from './text-rules.mjs';

/**
 * The TypeScript that localize-tools itself uses (5.9, nested): node kinds differ between
 * versions, so a program of another one must not be handed to it.
 */
const ts = createRequire(
  fileURLToPath(import.meta.resolve('@lit/localize-tools/lib/program-analysis.js')),
)('typescript');

/**
 * Frozen, not read from tsconfig.json: that file is written for another TypeScript. Without the
 * library types, because msg is found through its import alone and this is three times as fast.
 */
const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const descPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)+(: .+)?$/;

const allowedDigits = JSON.parse(
  readText(fileURLToPath(new URL('./allowed-digits.json', import.meta.url))),
);

/**
 * @typedef {object} Message
 * @property {string} id hash of the English sentence
 * @property {string} source the English sentence
 * @property {string} desc `file/entry/field`, with an optional `: hint`
 * @property {string} file path from the root
 */

/** The part of a description that names a place: `file/entry/field` without the hint. */
export function placeOf(desc) {
  return desc.split(': ')[0];
}

/**
 * All messages of the sources. Throws a Failure with one line for each thing that is wrong.
 * @param {string} [root]
 * @returns {Message[]}
 */
export function readMessages(root = defaultRoot) {
  const { messages, errors } = extractMessages(root);
  if (errors.length > 0) throw new Failure(errors);
  return messages;
}

/**
 * Messages and errors together.
 * @param {string} [root]
 * @returns {{messages: Message[], errors: string[]}}
 */
export function extractMessages(root = defaultRoot) {
  const inputs = listSources(paths.words(root));
  const program = ts.createProgram(inputs, compilerOptions);
  const errors = [];
  const at = (file, start) => {
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return `${shown(root, file.fileName)}:${line}`;
  };
  for (const input of inputs) {
    for (const { file, start, messageText } of program.getSyntacticDiagnostics(
      program.getSourceFile(input),
    )) {
      errors.push(`${at(file, start)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    }
  }

  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  const calls = sources.flatMap((file) => findCalls(file, program.getTypeChecker()));
  const repeated = repeatErrors(calls, at);
  const extracted = extractMessagesFromProgram(program);
  for (const { file, start, messageText } of extracted.errors) {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    // Our own line about repeats is clearer, and does not advise ids written by hand.
    if (text.startsWith('The translation message with ID') && repeated.length > 0) continue;
    errors.push(`${at(file, start)}: ${text}`);
  }
  errors.push(...repeated);
  for (const { file, node, known } of calls) {
    const where = at(file, node.getStart(file));
    if (!known) {
      errors.push(
        `${where}: this msg is not the one of @lit/localize: import it from ` +
          `'@lit/localize/init/install.js'`,
      );
    } else if (!inputs.includes(file.fileName)) {
      errors.push(`${where}: msg outside src/content/words: every sentence belongs there`);
    } else if (hasOwnId(node)) {
      errors.push(`${where}: id written by hand: a changed sentence would keep its translation`);
    }
  }

  const order = new Map(inputs.map((input, index) => [input, index]));
  const messages = extracted.messages
    .filter(({ file }) => order.has(file.fileName))
    .sort(
      (a, b) =>
        order.get(a.file.fileName) - order.get(b.file.fileName) ||
        a.node.getStart(a.file) - b.node.getStart(b.file),
    );
  for (const { contents, desc, tag, file, node } of messages) {
    const where = at(file, node.getStart(file));
    for (const problem of messageProblems({ contents, desc, tag })) {
      errors.push(`${where}: ${problem}`);
    }
  }
  if (messages.length === 0 && errors.length === 0) {
    errors.push(`${shown(root, paths.words(root))}: no messages found`);
  }
  return {
    messages: messages.map(({ name, contents, desc, file }) => ({
      id: name,
      source: contents.filter((part) => typeof part === 'string').join(''),
      desc: desc ?? '',
      file: shown(root, file.fileName),
    })),
    errors: [...new Set(errors)],
  };
}

/** All .ts files below a folder in the order of the content: shared first, then by name. */
function listSources(folder) {
  if (!existsSync(folder)) return [];
  const isShared = (path) => /^shared(\.ts$|\/)/.test(path);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.replaceAll('\\', '/'), name: shown(folder, path) }))
    .sort((a, b) => isShared(b.name) - isShared(a.name) || (a.name < b.name ? -1 : 1))
    .map(({ path }) => path);
}

/** Calls of msg in a file: those localize-tools knows, and those that only look like it. */
function findCalls(file, checker) {
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const known = isMsgCall(node, checker);
      if (known || (ts.isIdentifier(node.expression) && node.expression.text === 'msg')) {
        calls.push({ file, node, known });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

/**
 * The same sentence twice has one id, so it can have one description only; and twice with the same
 * description there are two places to change. A function in words/shared.ts solves both.
 */
function repeatErrors(calls, at) {
  const places = new Map();
  for (const { file, node, known } of calls) {
    const first = node.arguments[0];
    if (!known || !first || !ts.isStringLiteralLike(first)) continue;
    const list = places.get(first.text) ?? [];
    list.push(at(file, node.getStart(file)));
    places.set(first.text, list);
  }
  return [...places]
    .filter(([, list]) => list.length > 1)
    .map(
      ([text, [first, ...others]]) =>
        `${others.join(', ')}: the same sentence stands at ${first}: ` +
        `make it a function in words/shared.ts: "${text}"`,
    );
}

/** True for `msg('…', {id: '…'})`. */
function hasOwnId(node) {
  const options = node.arguments[1];
  if (!options || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(({ name }) => name?.text === 'id');
}

/** What is wrong with one message, in words. */
function messageProblems({ contents, desc, tag }) {
  if (tag) return [`${tag} tag in a message: use a plain string with {tokens}`];
  const text = contents.join('');
  const problems = [];
  if (!text.trim()) problems.push('empty message');
  if (desc === undefined) {
    problems.push("no description: add { desc: 'file/entry/field: hint' }");
  } else if (!descPattern.test(desc)) {
    problems.push(
      `description "${desc}" does not read file/entry/field, or file/entry/field: hint`,
    );
  }
  if (hasOddBraces(text)) {
    problems.push(`odd braces in "${text}": a token is {name} or {name:few}`);
  }
  const digits = [...numberWordsOf(text)].filter((word) => !allowedDigits.includes(word));
  if (digits.length > 0) {
    problems.push(`digits in a message (${digits.join(', ')}): use a token and a fact`);
  }
  const space = spaceProblem(text);
  if (space) problems.push(`${space} in "${text}"`);
  if (text.includes('\u2014')) problems.push(`em dash in "${text}": use a comma or a full stop`);
  const refused = [...markupOf(text), ...controlsOf(text)];
  if (refused.length > 0) {
    problems.push(`${refused.join(', ')} in a message: a translation may not hold it either`);
  }
  return problems;
}
