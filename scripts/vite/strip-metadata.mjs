import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inliner } from './inline-quantities.mjs';
import { walk } from './walk.mjs';

const facts = /\/content\/facts\/(?:treatments|side-effects|sources|background|self-check\.)/;

/** Kept out of the bundle: what `content.json`, the checks and the documents need, and no reader. */
const metadata = {
  fact: ['id', 'review', 'region'],
  source: ['id', 'kind', 'people'],
  estimate: ['certaintyBy'],
  quantity: ['unit'],
};

const keysOf = ({ properties }) => properties.map(({ key }) => key?.name);

/** What an object is, by the keys that its type asks for. */
function kindOf(keys) {
  if (keys.includes('sources') && keys.includes('review')) return 'fact';
  if (keys.includes('publisher')) return 'source';
  if (keys.includes('per') && keys.includes('certainty')) return 'estimate';
  return keys.length === 2 && keys.includes('value') && keys.includes('unit') ? 'quantity' : '';
}

/**
 * Every word of the source outside lists of facts, and every property that these ask for. Numbers
 * that `inlineQuantities` writes where they are asked for are not asked for any more.
 */
function wordsInUse(root) {
  const entries = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name, parentPath }) => name.endsWith('.ts') && !/generated/.test(parentPath))
    .map(({ name, parentPath }) => `${parentPath}/${name}`);
  const withoutInlined = inliner(root, () => '');
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      if (facts.test(file)) return text.match(/(?<=\.)\w+/g) ?? [];
      return withoutInlined(text).match(/\w+/g) ?? [];
    }),
  );
}

/**
 * Takes out of the bundle what the elements never show: ids, days of review, units, and
 * estimates and quantities whose name stands nowhere in the code.
 */
export function stripMetadata() {
  let used;
  return {
    name: 'strip-metadata',
    configResolved({ root }) {
      used = wordsInUse(root);
    },
    transform(code, id) {
      if (!facts.test(id)) return null;
      const cuts = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'ObjectExpression') return;
        const kind = kindOf(keysOf(node));
        for (const { key, value, start, end } of node.properties) {
          const name = key?.name;
          if (metadata[kind]?.includes(name)) cuts.push([start, end]);
          else if (/^(?:estimates|quantities)$/.test(name) && value.type === 'ObjectExpression') {
            const unused = value.properties.filter(({ key }) => key && !used.has(key.name));
            cuts.push(...unused.map(({ start, end }) => [start, end]));
          }
        }
      });
      let result = code;
      for (const [from, to] of withoutNested(cuts).reverse()) {
        const comma = /^\s*,/.exec(result.slice(to))?.[0].length ?? 0;
        result = result.slice(0, from) + result.slice(to + comma);
      }
      return { code: result, map: null };
    },
  };
}

/** In order, and without what lies inside another. */
function withoutNested(cuts) {
  let last = 0;
  return cuts
    .sort(([a, x], [b, y]) => a - b || y - x)
    .filter(([from, to]) => from >= last && (last = to));
}
