/**
 * `npm run bench`: speed and bytes of the elements beside plain HTML, a minimal Lit element and
 * other people's components, all with the same text. `npm run bench -- --quick` takes one round of
 * fewer pages. The full run writes `bench/results.md` and the treemap, and fails while a target that
 * is not met has no reason in `reasons.json`; `-- --report` writes them again from the last full run.
 */
import { deserialize, serialize } from 'node:v8';
import { readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, script } from '../scripts/lib/run.mjs';
import { provide } from '../scripts/lib/browsers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const quick = process.argv.includes('--quick');

if (!existsSync(path.join(here, 'node_modules'))) {
  console.log('Installing what is compared with (only in bench/).');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
if (!existsSync(path.join(root, 'dist/trd-elements.js'))) script('Build', 'scripts/build.mjs');
provide('chromium');
process.env.NODE_ENV = 'production';

const { measureAll } = await import('./plan.mjs');
const { print, writeResults } = await import('./report.mjs');
const { verdicts } = await import('./targets.mjs');

const started = Date.now();
const lastRun = path.join(here, '.last-run');
const results = process.argv.includes('--report')
  ? deserialize(await readFile(lastRun))
  : await measureAll({ quick });
print(results);
if (!quick) {
  await writeFile(lastRun, serialize(results));
  await writeResults(results);
  for (const { what, met, reason } of verdicts(results)) {
    if (met || reason) continue;
    console.error(`Not met, and bench/reasons.json does not say why: ${what}`);
    process.exitCode = 1;
  }
  const { writeTreemap } = await import('./treemap.mjs');
  await writeTreemap();
}
console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.`);
