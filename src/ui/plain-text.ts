/**
 * What an element shows, as plain text: the same sentences in the same order as on paper, so that
 * a copy can never say something else than the page.
 */
/** Left out. `.written`: kept from screen readers, which have it from elsewhere, but not from text. */
const skipped =
  'svg, style, input, select, textarea, .screen, .unseen, .left-out, [aria-hidden=true]:not(.written)';
const blocks =
  /^(?:P|DIV|SECTION|ASIDE|NAV|H[2-6]|LI|UL|OL|DL|DT|DD|TABLE|CAPTION|T[HRD]|FIELDSET|LEGEND)$/;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function textOf(node: Node): string {
  // By type and not by class: the part may stand in a frame, where classes are others.
  if (isText(node)) return node.data.replace(/\s+/g, ' ');
  if (!isElement(node) || node.matches(skipped)) return '';
  // Panels that can be found are open on paper; what is hidden otherwise is left out.
  if (node.hasAttribute('hidden') && node.getAttribute('hidden') !== 'until-found') return '';
  const inner = [...node.childNodes].map(textOf).join('');
  if (node.matches('.footnote')) {
    const numbers = [...node.querySelectorAll('button')].map((button) => button.textContent.trim());
    return ` [${numbers.join(', ')}]`;
  }
  // The style sheet draws the marks on screen.
  if (node.tagName === 'Q') return `"${inner}"`;
  const href = node.getAttribute('href') ?? '';
  if (/^https?:/.test(href)) {
    return href.includes(inner.trim()) ? href : `${inner} (${href})`;
  }
  if (/^H[2-6]$/.test(node.tagName)) return `\n\n${inner}\n`;
  if (node.tagName === 'LI') return `\n${listMark(node)} ${inner.trim()}\n`;
  if (node.tagName === 'BR') return '\n';
  return blocks.test(node.tagName) ? `\n${inner}\n` : inner;
}

function listMark(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '-';
  const number = item.getAttribute('data-number');
  if (number) return `${number}.`;
  const shown = [...list.children].filter((each) => !each.matches(skipped));
  return `${shown.indexOf(item) + 1}.`;
}

/** Text of a part of the page, with lines where there were blocks, and no line twice empty. */
export function plainText(part: Element): string {
  return textOf(part)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
