/**
 * Reads and writes XLIFF 1.2 in the one form this project keeps: one file element, flat, plain text
 * in source and target. Reading reports whatever does not fit, so that writing can never lose it.
 *
 * Written by hand rather than with the serialiser of xmldom: the layout must not depend on who
 * saved the file last, or every change would touch every line.
 */
import { DOMParser } from '@xmldom/xmldom';

export const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/** Value of `from` on the note with our description. */
export const descNote = 'trd-elements';
/** Value of `from` on the note with the English sentence that an old translation was made for. */
export const previousNote = 'trd-elements-previous';

const importHint =
  'take the file back with npm run locales:import, which reads the text of targets and states';

/**
 * @typedef {object} Note
 * @property {string | undefined} from
 * @property {string} text
 * @property {Record<string, string>} attributes all others
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {string} source
 * @property {string | undefined} target undefined where there is no target element
 * @property {string | undefined} state
 * @property {string | undefined} approved
 * @property {Note[]} notes
 * @property {{unit: object, source: object, target: object}} attributes all others, as written
 * @property {string} [contexts] markup for other programs, only ever written
 *
 * @typedef {object} Xliff
 * @property {string | undefined} sourceLanguage
 * @property {string | undefined} targetLanguage
 * @property {Unit[]} units
 * @property {{xliff: object, file: object}} attributes all others, as written
 *
 * @typedef {{unit?: string, wrong: string, expected: string}} StructureProblem
 */

/** An empty document of a language. The template has no target language. */
export function emptyXliff(sourceLanguage, targetLanguage) {
  const file = { original: 'src/content/words', datatype: 'plaintext' };
  return { sourceLanguage, targetLanguage, units: [], attributes: { xliff: {}, file } };
}

/**
 * Reads a file that must fit. Throws an Error with the first thing that does not.
 * @param {string} xml
 * @returns {Xliff}
 */
export function parseXliff(xml) {
  const { xliff, problems } = readXliff(xml);
  if (problems.length > 0) {
    const { unit, wrong, expected } = problems[0];
    throw new Error(`${unit ? `unit ${unit}: ` : ''}${wrong} (expected: ${expected})`);
  }
  return xliff;
}

/** The document element of well-formed XML. Throws an Error on the slightest doubt. */
export function parseXml(xml) {
  const text = xml.replace(/^\uFEFF/, '');
  // xmldom accepts these three in silence. In CDATA and comments an & stands for itself.
  const markup = text.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, (part) =>
    part.replaceAll('&', ' '),
  );
  const stray = /&(?!#\d+;|#x[\dA-Fa-f]+;|\w+;)/.exec(markup);
  if (stray) throw new Error(`an & that is not written &amp;, line ${lineAt(text, stray.index)}`);
  // eslint-disable-next-line no-control-regex -- these are what XML forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text);
  if (forbidden) {
    throw new Error(`a character XML forbids, line ${lineAt(text, forbidden.index)}`);
  }
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type declaration');
  let first;
  const onError = (level, message) => {
    [first] = message.split('\n');
    throw new Error(first);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new Error(first ?? error.message.split('\n')[0], { cause: error });
  }
}

function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}

/**
 * Reads a file and reports everything in its structure that does not fit.
 * @param {string} xml
 * @returns {{xliff: Xliff, problems: StructureProblem[]}}
 */
export function readXliff(xml) {
  const problems = [];
  const say = (wrong, expected, unit) => problems.push({ wrong, expected, unit });
  const xliff = emptyXliff(undefined, undefined);
  let root;
  try {
    const document = parseXml(xml);
    children(document, [], say);
    root = document.documentElement;
  } catch (error) {
    say(`malformed XML: ${error.message}`, 'well-formed XML');
    return { xliff, problems };
  }

  const { version, xmlns, ...rest } = attributesOf(root);
  if (root.localName !== 'xliff') say(`root element ${root.nodeName}`, 'xliff');
  if (xmlns !== namespace) say(`namespace ${xmlns ?? 'missing'}`, namespace);
  if (version !== '1.2') say(`XLIFF version ${version ?? 'missing'}`, '1.2');
  xliff.attributes.xliff = rest;

  const files = children(root, ['file'], say);
  if (files.length !== 1) say(`${files.length} file elements`, 'one');
  if (files.length === 0) return { xliff, problems };
  const {
    'source-language': sourceLanguage,
    'target-language': targetLanguage,
    ...others
  } = attributesOf(files[0]);
  Object.assign(xliff, { sourceLanguage, targetLanguage });
  xliff.attributes.file = others;

  const bodies = children(files[0], ['body'], say);
  if (bodies.length !== 1) say(`${bodies.length} body elements`, 'one');
  if (bodies.length === 0) return { xliff, problems };
  xliff.units = children(bodies[0], ['trans-unit'], say).map((element) => readUnit(element, say));
  return { xliff, problems };
}

function readUnit(element, sayAnywhere) {
  const { id = '', approved, ...unitAttributes } = attributesOf(element);
  const say = (wrong, expected) => sayAnywhere(wrong, expected, id || '(no id)');
  if (!id) say('no id', 'the id of a message');
  const parts = children(element, ['source', 'target', 'note'], say);
  const named = (name) => parts.filter((part) => part.localName === name);
  const [sources, targets] = [named('source'), named('target')];
  if (sources.length !== 1) say(`${sources.length} source elements`, 'one');
  if (targets.length > 1) say(`${targets.length} target elements`, 'one at most');
  const rank = ({ localName }) => ['source', 'target', 'note'].indexOf(localName);
  if (parts.some((part, index) => index > 0 && rank(part) < rank(parts[index - 1]))) {
    say(`order ${parts.map(({ localName }) => localName).join(', ')}`, 'source, target, notes');
  }
  const { state, ...targetAttributes } = targets[0] ? attributesOf(targets[0]) : {};
  return {
    id,
    source: sources[0] ? textOf(sources[0], say) : '',
    target: targets[0] && textOf(targets[0], say),
    state,
    approved,
    notes: named('note').map((note) => {
      const { from, ...attributes } = attributesOf(note);
      return { from, text: textOf(note, say), attributes };
    }),
    attributes: {
      unit: unitAttributes,
      source: sources[0] ? attributesOf(sources[0]) : {},
      target: targetAttributes,
    },
  };
}

/** Child elements with one of the names. Anything else but white space is reported. */
function children(parent, names, say) {
  const found = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === node.TEXT_NODE && node.nodeValue.trim() === '') continue;
    if (node.nodeType === node.ELEMENT_NODE) {
      if (
        names.includes(node.localName) &&
        node.namespaceURI === (parent.namespaceURI ?? namespace)
      )
        found.push(node);
      // The document element is judged by its caller.
      else if (parent.nodeType !== parent.DOCUMENT_NODE) refuse(node, parent, say);
    } else if (!(parent.nodeType === parent.DOCUMENT_NODE && node.nodeName === 'xml')) {
      refuse(node, parent, say);
    }
  }
  return found;
}

/** Text of an element that may hold nothing but text. */
function textOf(element, say) {
  for (const node of element.childNodes) {
    if (node.nodeType !== node.TEXT_NODE) refuse(node, element, say);
  }
  return element.textContent;
}

function refuse(node, parent, say) {
  const kinds = { 3: 'text', 4: 'CDATA', 7: 'a processing instruction', 8: 'a comment' };
  const what = kinds[node.nodeType] ?? `<${node.nodeName}>`;
  const where = parent.nodeName === '#document' ? 'the document' : `<${parent.nodeName}>`;
  const expected = node.nodeType === 8 ? 'a note element instead' : importHint;
  say(`${what} in ${where}`, expected);
}

export function attributesOf(element) {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/**
 * Writes a file: two spaces a level, one block a unit, units as given.
 * @param {Xliff} xliff
 */
export function serialiseXliff(xliff) {
  const root = { version: '1.2', xmlns: namespace, ...xliff.attributes.xliff };
  const file = {
    'source-language': xliff.sourceLanguage,
    'target-language': xliff.targetLanguage,
    ...xliff.attributes.file,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${attributes(root)}>`,
    `  <file${attributes(file)}>`,
    '    <body>',
    ...xliff.units.map(unitBlock),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitBlock({ id, source, target, state, approved, contexts, notes, attributes: other }) {
  const line = (name, values, text) =>
    `        <${name}${attributes(values)}>${escapeText(text)}</${name}>`;
  return [
    `      <trans-unit${attributes({ id, approved, ...other.unit })}>`,
    line('source', other.source, source),
    ...(target === undefined ? [] : [line('target', { state, ...other.target }, target)]),
    ...(contexts ? [`        ${contexts}`] : []),
    ...notes.map((note) => line('note', { from: note.from, ...note.attributes }, note.text)),
    '      </trans-unit>',
  ].join('\n');
}

/** Attributes of an element as they are written, with a space before each. */
export function attributes(values) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

export function escapeText(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function escapeAttribute(text) {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
