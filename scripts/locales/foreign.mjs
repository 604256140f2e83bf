/**
 * Reads a file that comes out of a translation program. Such programs indent, reorder, prefix the
 * namespace, wrap sentences in marks, and add groups, suggestions and attributes of their own. All
 * that is looked through: what counts is the text of each target and its state, by the id of the
 * unit.
 */
import { attributesOf, namespace, parseXml } from './xliff.mjs';

/** Marks around text that is meant to be read. All other elements stand for something else. */
const transparent = ['mrk', 'g'];

/** What other programs call our states. A state that is not here makes a draft. */
const sameState = {
  'needs-translation': 'needs-translation',
  'needs-adaptation': 'needs-adaptation',
  'needs-review-adaptation': 'needs-adaptation',
  translated: 'translated',
  final: 'final',
  'signed-off': 'final',
};

/**
 * @typedef {object} ForeignUnit
 * @property {string} source
 * @property {string} target white space folded, empty where there is nothing
 * @property {string | undefined} state as written
 * @property {string | undefined} meaning the state of ours that it stands for
 *
 * @typedef {object} Foreign
 * @property {string[]} languages the target languages that the file names
 * @property {Map<string, ForeignUnit>} units by id, in the order of the file
 * @property {string[]} problems one line each, naming the unit
 */

/**
 * @param {string} xml
 * @returns {Foreign}
 */
export function readForeign(xml) {
  const document = parseXml(xml);
  const root = document.documentElement;
  const found = (name) => [...document.getElementsByTagNameNS(namespace, name)];
  const units = new Map();
  const problems = [];
  if (root.localName !== 'xliff' || root.namespaceURI !== namespace) {
    problems.push(`<${root.nodeName}> is no XLIFF 1.2: save it as XLIFF 1.2`);
  }
  const languages = found('file').map((file) => file.getAttribute('target-language') ?? '');
  for (const unit of found('trans-unit')) {
    const id = unit.getAttribute('id') ?? '';
    if (units.has(id)) problems.push(`unit ${id}: the id stands twice`);
    const targets = childrenOf(unit, 'target');
    if (targets.length > 1) problems.push(`unit ${id}: ${targets.length} targets`);
    try {
      units.set(id, unitOf(childrenOf(unit, 'source')[0], targets[0]));
    } catch (error) {
      problems.push(`unit ${id}: ${error.message}`);
    }
  }
  return { languages: [...new Set(languages)], units, problems };
}

function unitOf(source, target) {
  const { state } = target ? attributesOf(target) : {};
  return {
    // Only compared, so marks in it do not matter.
    source: source ? folded(source.textContent) : '',
    target: target ? folded(plainText(target)) : '',
    state,
    meaning: sameState[state],
  };
}

/** Children alone: a suggestion in `alt-trans` has a target too. */
function childrenOf(unit, name) {
  return [...unit.childNodes].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === namespace,
  );
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

/** Line breaks and indents of the layout are single spaces; no-break spaces are meant. */
function folded(text) {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
