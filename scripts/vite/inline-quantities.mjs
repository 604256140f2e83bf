import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { walk } from './walk.mjs';

const isFacts = /\/content\/facts\//;
/** `eskBpLabel.quantities.peak.value`, on one line or several */
const question = /\b(\w+)\s*\.quantities\s*\.(\w+)\s*\.value\b/g;

/** What `satisfies` and `as const` stand around. */
const bare = (node) => (/^TS(?:Satisfies|As)/.test(node?.type) ? bare(node.expression) : node);

const property = (node, name) =>
  node?.type === 'ObjectExpression'
    ? bare(node.properties.find(({ key }) => key?.name === name)?.value)
    : undefined;

const isNumber = ({ type, value }) => type === 'Literal' && typeof value === 'number';
const isAmount = (node) =>
  node?.type === 'ArrayExpression' ? node.elements.every(isNumber) : node && isNumber(node);

/** `fact.quantity` → its number or range as it is written, of all lists of facts. */
function amountsIn(root) {
  const folder = path.join(root, 'src/content/facts');
  const amounts = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(path.join(folder, name), 'utf8');
    walk(parseAst(code, { lang: 'ts' }), (node) => {
      if (node.type !== 'VariableDeclarator') return;
      const quantities = property(bare(node.init), 'quantities');
      for (const { key, value } of quantities?.properties ?? []) {
        const amount = property(bare(value), 'value');
        if (!key || !isAmount(amount)) continue;
        const known = `${node.id.name}.${key.name}`;
        if (amounts.has(known)) throw new Error(`Two facts have the name ${node.id.name}.`);
        amounts.set(known, code.slice(amount.start, amount.end));
      }
    });
  }
  return amounts;
}

/** Puts numbers in the place of questions for them; `write` makes another text of them. */
export function inliner(root, write = (amount) => amount) {
  const amounts = amountsIn(root);
  return (code) =>
    code.replace(question, (asked, fact, name) => {
      const amount = amounts.get(`${fact}.${name}`);
      return amount === undefined ? asked : write(amount);
    });
}

/**
 * Writes numbers where words ask a fact for them, so that the bundle needs neither the question nor,
 * after `stripMetadata`, the number in the fact.
 */
export function inlineQuantities() {
  let inline;
  return {
    name: 'inline-quantities',
    configResolved({ root }) {
      inline = inliner(root);
    },
    transform(code, id) {
      if (isFacts.test(id) || !/\/src\/.*\.ts$/.test(id)) return null;
      const result = inline(code);
      return result === code ? null : { code: result, map: null };
    },
  };
}
