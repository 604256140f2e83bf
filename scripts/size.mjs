/**
 * `npm run size`: bytes of the site bundle, whole and without words and facts, against the budget
 * in `scripts/size-budget.json`. "Without" means built once more with every message empty and
 * every fact an empty object: what is left is code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundles } from './lib/bundles.mjs';
import { root } from './lib/run.mjs';

process.env.NODE_ENV = 'production';

const budget = JSON.parse(await readFile(path.join(root, 'scripts/size-budget.json'), 'utf8'));

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let over = 0;
for (const [name, bytes] of await bundles()) {
  const measured = brotli(bytes);
  const allowed = budget[name];
  const verdict = measured <= allowed ? 'within' : 'OVER';
  if (measured > allowed) over++;
  console.log(
    `${name}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, ` +
      `brotli ${measured}, ${verdict} the budget of ${allowed}`,
  );
}
process.exit(over > 0 ? 1 : 0);
