/**
 * `npm run test:engines`: the browser tests in three engines; a missing engine is a failure.
 * `-- --after-test`: in the other two, where `npm test` has just passed in Chromium on this build.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { provide } from './lib/browsers.mjs';
import { attempt, root, run, script } from './lib/run.mjs';

const afterTest = process.argv.includes('--after-test');
const engines = ['chromium', 'firefox', 'webkit'];

/**
 * Files in one browser. WebKitGTK shows all pages in one process, which keeps memory of pages that
 * are gone: three gigabytes after half of our tests, and then it may end.
 */
const atOnce = { webkit: 8 };

const tests = readdirSync(path.join(root, 'test'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`);

/** Tests that were counted have passed or failed; a browser that ended has said nothing about them. */
const counted = /Finished running tests/;

provide(...engines);
if (!afterTest) {
  script('Languages: generated modules', 'scripts/locales/build.mjs');
  script('Build', 'scripts/build.mjs');
}
for (const engine of engines.slice(afterTest ? 1 : 0)) {
  const size = atOnce[engine] ?? tests.length;
  for (let first = 0; first < tests.length; first += size) {
    const files = tests.slice(first, first + size);
    const part = size < tests.length ? `, files ${first + 1} to ${first + files.length}` : '';
    const title = `Browser tests in ${engine}${part}`;
    const settings = [title, 'wtr', ['--files', ...files], { ENGINES: engine }];
    if (!part) {
      run(...settings);
      continue;
    }
    const { passed, output } = attempt(...settings);
    if (passed) continue;
    if (counted.test(output)) process.exit(1);
    console.error('\nThe browser ended in the middle: these files once more, in a new one.');
    run(...settings);
  }
}
console.log('\nAll three engines passed.');
