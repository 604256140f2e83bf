/**
 * Takes back a file that came out of a translation program. Such programs add marks, groups and
 * suggestions; this reads only the text of targets and their states, by unit id, into the file of
 * the project.
 *
 *   node scripts/locales/import.mjs <code> <file> [root]
 */
import { resolve } from 'node:path';
import { checkFile, isDone, problemLine, states } from './check.mjs';
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
  writeIfChanged,
} from './project.mjs';
import { attributesOf, namespace, parseXliff, parseXml, serialiseXliff } from './xliff.mjs';

/** Marks around text that is meant to be read. All other elements stand for something else. */
const transparent = ['mrk', 'g'];

/**
 * Targets and states of a foreign file by unit id. Suggestions (alt-trans) are not looked at.
 * @param {string} xml
 * @returns {{units: Map<string, {target: string, state: string | undefined}>, problems: string[]}}
 */
export function readTargets(xml, code) {
  const document = parseXml(xml);
  const units = new Map();
  const problems = [];
  for (const file of document.getElementsByTagNameNS(namespace, 'file')) {
    const language = file.getAttribute('target-language');
    if (language !== code) problems.push(`target-language ${language ?? 'missing'}, not ${code}`);
  }
  for (const unit of document.getElementsByTagNameNS(namespace, 'trans-unit')) {
    const target = [...unit.childNodes].find((node) => node.localName === 'target');
    if (!target) continue;
    const id = unit.getAttribute('id');
    if (units.has(id)) problems.push(`unit ${id}: the id stands twice`);
    const { state } = attributesOf(target);
    try {
      units.set(id, { target: plainText(target).trim(), state });
    } catch (error) {
      problems.push(`unit ${id}: ${error.message}`);
    }
  }
  return { units, problems };
}

function plainText(element) {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
        return node.nodeValue;
      }
      if (node.nodeType === node.COMMENT_NODE) return '';
      if (transparent.includes(node.localName)) return plainText(node);
      throw new Error(`<${node.nodeName}> in target: what it stands for cannot be told`);
    })
    .join('');
}

/**
 * @param {string} xml the foreign file
 * @param {string} code
 * @param {string} [root]
 * @param {{messages?: import('./messages.mjs').Message[]}} [options]
 * @returns {string[]} one line for each unit that changed or was left out
 */
export function importTargets(xml, code, root = defaultRoot, { messages } = {}) {
  if (!readLanguages(root).some((language) => language.code === code)) {
    throw new Failure([`locales/languages.json has no language "${code}"`]);
  }
  const path = paths.xliff(root, code);
  const file = shown(root, path);
  let xliff;
  let units;
  try {
    xliff = parseXliff(readText(path) ?? '');
  } catch (error) {
    throw new Failure([`${file}: ${error.message}`]);
  }
  try {
    const foreign = readTargets(xml, code);
    if (foreign.problems.length > 0) throw new Failure(foreign.problems);
    units = foreign.units;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure([`The file to import: ${error.message}`]);
  }
  const lines = [];
  for (const unit of xliff.units) {
    const foreign = units.get(unit.id);
    units.delete(unit.id);
    if (!foreign || foreign.target === '') continue;
    const known = states.includes(foreign.state);
    const state = known ? foreign.state : 'needs-translation';
    if (foreign.target === unit.target && state === unit.state) continue;
    if (!known) lines.push(`${unit.id}: state ${foreign.state ?? 'missing'}, set to ${state}`);
    Object.assign(unit, { target: foreign.target, state });
    if (state !== 'final') unit.approved = undefined;
    lines.push(`${unit.id}: ${isDone(unit) ? 'translated' : 'draft'}: ${unit.target}`);
  }
  for (const id of units.keys()) lines.push(`${id}: not in ${file}, left out`);
  const text = serialiseXliff(xliff);
  const options = { code, messages: messages ?? readMessages(root), file };
  const wrong = checkFile(text, options).map(problemLine);
  if (wrong.length > 0) throw new Failure([...wrong, `${file}: nothing was changed`]);
  writeIfChanged(path, text);
  return lines;
}

runAsScript(
  import.meta.url,
  [],
  (root, _, [code, name]) => {
    if (!code || !name) throw new Failure(['Usage: import.mjs <code> <file> [root]']);
    if (code === sourceCode) throw new Failure(['The template takes no translations']);
    const xml = readText(resolve(name));
    if (xml === undefined) throw new Failure([`There is no file ${name}`]);
    for (const line of importTargets(xml, code, root)) console.log(line);
  },
  2,
);
