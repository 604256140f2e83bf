/**
 * Style sheets stand in css`…` templates, which no minifier of scripts touches. This takes out
 * comments and white space and shortens the names of private properties (`--_surface` becomes
 * `--_a`); public ones (`--trd-…`) stay. Nothing is rewritten for older browsers.
 */
import { transform } from 'lightningcss';
import { walk } from './walk.mjs';

export function minifyStyles() {
  /** The same short name in every sheet of one build; no script may mention these properties. */
  const shortNames = new Map();
  const shorten = (name) => {
    if (!shortNames.has(name)) shortNames.set(name, `--_${shortNames.size.toString(36)}`);
    return shortNames.get(name);
  };
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('css`')) return null;
      const edits = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
        if (node.quasi.quasis.length > 1) throw new Error(`${id}: css with expressions`);
        const [{ value }] = node.quasi.quasis;
        const { code: small } = transform({
          filename: id,
          code: Buffer.from(value.cooked),
          minify: true,
        });
        const text = small
          .toString()
          .replace(/--_[a-z-]+/g, shorten)
          .replaceAll('\\', '\\\\')
          .replaceAll('`', '\\`');
        edits.push([node.quasi.start + 1, node.quasi.end - 1, text]);
      });
      let result = code;
      for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0])) {
        result = result.slice(0, from) + text + result.slice(to);
      }
      return { code: result, map: null };
    },
  };
}
