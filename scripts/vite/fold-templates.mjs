/**
 * White space in html`…` templates is there for the reader of the source. Every run of it becomes
 * one space. Beside the tag of a block it is taken out altogether: no browser shows a space there,
 * but each would be a node of its own. Elsewhere one stays, since a space between two words can be
 * seen.
 */
import { walk } from './walk.mjs';

/** Elements that our style sheets lay out as blocks, rows, cells or items, never inline. Drawings too ignore it. */
const block =
  'div|p|ul|ol|li|dl|dt|dd|section|aside|nav|h[2-6]|fieldset|legend|table|caption|thead|tbody|tr|th|td|textarea';
const rest = '(?:\\s(?:[^<>"]|"[^"]*")*)?>';
const afterTag = new RegExp(
  `(</?(?:${block})${rest}|<svg${rest}|<(?:path|circle)${rest})\\s+`,
  'g',
);
const beforeTag = new RegExp(`\\s+(?=</?(?:${block})[\\s>]|</svg>|<(?:path|circle)\\s)`, 'g');

/** Stands for an expression while the parts of a template are one text. */
const hole = '\u0001';

/** The text between the expressions of a template, with the white space that matters. */
export function fold(parts) {
  return parts
    .join(hole)
    .replace(/\s+/g, ' ')
    .replace(afterTag, '$1')
    .replace(beforeTag, '')
    .split(hole);
}

export function foldTemplates() {
  return {
    name: 'fold-templates',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(html|svg)`/.test(code)) return null;
      const edits = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !/^(html|svg)$/.test(node.tag.name)) return;
        // Only the text between expressions: whatever stands inside them is visited by itself.
        const { quasi } = node;
        const starts = [quasi.start + 1, ...quasi.expressions.map(({ end }) => end)];
        const ends = [...quasi.expressions.map(({ start }) => start), quasi.end - 1];
        const folded = fold(starts.map((from, index) => code.slice(from, ends[index])));
        starts.forEach((from, index) => edits.push([from, ends[index], folded[index]]));
      });
      let result = code;
      for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0])) {
        result = result.slice(0, from) + text + result.slice(to);
      }
      return { code: result, map: null };
    },
  };
}
