/** A small tree of elements, and its text: each block on a line of its own, so lines can be joined. */

const blocks = new Set(
  'aside caption div details h2 h3 h4 h5 h6 li ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** An element. Attributes that are `undefined` or `false` are left out; children may be nested lists. */
export function h(tag, attributes, ...children) {
  return { tag, attributes: attributes ?? {}, children: children.flat(Infinity).filter(isThere) };
}

const isThere = (child) => child !== undefined && child !== false && child !== '';

/** Markup that is put in later, such as the help of a country: `[[help]]` on a line of its own. */
export const later = (name) => ({ later: name });

export function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function openingTag({ tag, attributes }) {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`));
  return `<${tag}${parts.join('')}>`;
}

const isBlock = (node) => Boolean(node.later) || blocks.has(node.tag);

/** Lines of markup, indented. */
function lines(node, indent) {
  if (node.later) return [`${indent}[[${node.later}]]`];
  if (typeof node === 'string' || !isBlock(node)) return [indent + inline(node)];
  if (!node.children.some(isBlock)) return [indent + inline(node)];
  return [
    indent + openingTag(node),
    ...blockLines(node.children, `${indent}  `),
    `${indent}</${node.tag}>`,
  ];
}

/** Text beside blocks shares a line with the text around it. */
function blockLines(nodes, indent) {
  const result = [];
  let text = '';
  const flush = () => {
    if (text.trim()) result.push(indent + text.trim());
    text = '';
  };
  for (const node of nodes) {
    if (!isBlock(node)) text += inline(node);
    else {
      flush();
      result.push(...lines(node, indent));
    }
  }
  flush();
  return result;
}

function inline(node) {
  if (typeof node !== 'object') return escape(node);
  // The one element here that has no end.
  if (node.tag === 'wbr') return '<wbr>';
  return `${openingTag(node)}${node.children.map(inline).join('')}</${node.tag}>`;
}

/** Markup of one node or a list of them. */
export function markup(nodes) {
  return blockLines([nodes].flat(Infinity).filter(isThere), '').join('\n');
}
