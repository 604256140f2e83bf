/**
 * Style sheets stand in css`…` templates, which no minifier of scripts touches. This takes out
 * comments and white space and shortens the names of private properties (`--_surface` becomes
 * `--_a`); public ones (`--trd-…`) stay. Nothing is rewritten for older browsers.
 */
import { transform } from 'lightningcss';
import { walk } from './walk.mjs';

const privateName = /--_[a-z-]+/g;

export function minifyStyles() {
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
        const text = small.toString().replaceAll('\\', '\\\\').replaceAll('`', '\\`');
        edits.push([node.quasi.start + 1, node.quasi.end - 1, text]);
      });
      let result = code;
      for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0])) {
        result = result.slice(0, from) + text + result.slice(to);
      }
      return { code: result, map: null };
    },
    // On the whole: modules are transformed in any order, and every build is to give the same bytes.
    renderChunk: (code) => ({ code: shortened(code), map: null }),
  };
}

/** The same short name in every sheet and script, the shortest for the most frequent. */
function shortened(code) {
  const counts = new Map();
  for (const [name] of code.matchAll(privateName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return code.replace(privateName, (name) => `--_${names.indexOf(name).toString(36)}`);
}
