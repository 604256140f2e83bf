/**
 * White space in html`…` templates is there for the reader of the source. Every run of it becomes
 * one space; none is taken out altogether, since a space between two words can be seen.
 */
import { walk } from './walk.mjs';

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
        starts.forEach((from, index) => edits.push([from, ends[index]]));
      });
      let result = code;
      for (const [from, to] of edits.sort((a, b) => b[0] - a[0])) {
        result =
          result.slice(0, from) + result.slice(from, to).replace(/\s+/g, ' ') + result.slice(to);
      }
      return { code: result, map: null };
    },
  };
}
