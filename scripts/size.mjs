/**
 * `npm run size`: bytes of the bundles and language files in `dist/`, and of the site bundle without
 * words and facts, against the budget in `scripts/size-budget.json`. "Without" means built once more
 * with every message empty and every fact an empty object: what is left is code.
 *
 * What is over its budget fails, and the modules that grew since the budget was written are shown.
 * `npm run size -- --write` writes a new budget, to be committed with the reason.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundles } from './lib/bundles.mjs';
import { root } from './lib/run.mjs';

process.env.NODE_ENV = 'production';

const budgetFile = path.join(root, 'scripts/size-budget.json');
const { files: budget, modules: before } = JSON.parse(await readFile(budgetFile, 'utf8'));
const dist = path.join(root, 'dist');

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bundles with languages inside, and the files of languages, as the build has left them. */
async function builtFiles() {
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /^(?:trd-elements\.[\w-]+|locales\/[\w-]+)\.js$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => [name, await readFile(path.join(dist, name))]),
  );
}

const [whole, code] = await bundles();
const modules = whole[2];
const measured = new Map();
const over = [];
for (const [name, bytes] of [whole, code, ...(await builtFiles())]) {
  const size = brotli(bytes);
  measured.set(name, size);
  const within = size <= budget[name];
  if (!within) over.push(name);
  console.log(
    `${name}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, ` +
      `brotli ${size}, ${within ? 'within' : 'OVER'} the budget of ${budget[name] ?? 'nothing'}`,
  );
}

function showGrowth() {
  const grown = [...modules]
    .map(([name, size]) => [name, size - (before[name] ?? 0)])
    .filter(([, more]) => more > 0)
    .sort(([, one], [, other]) => other - one);
  console.log('\nGrown since the budget was written, in bytes before they are minified:');
  for (const [name, more] of grown.slice(0, 20)) console.log(`  ${name}: ${more} more`);
  if (grown.length === 0) console.log('  nothing: a library or the build has changed');
}

if (process.argv.includes('--write')) {
  const files = Object.fromEntries(
    // A little room, so that a comma does not need a new budget.
    [...measured].map(([name, size]) => [name, Math.ceil((size + 50) / 50) * 50]),
  );
  const text = JSON.stringify({ files, modules: Object.fromEntries(modules) }, undefined, 2);
  await writeFile(budgetFile, `${text}\n`);
  console.log('\nThe new budget is in scripts/size-budget.json: say why in the commit.');
} else if (over.length > 0) {
  showGrowth();
  console.error(`\nOver the budget: ${over.join(', ')}`);
  process.exit(1);
}
