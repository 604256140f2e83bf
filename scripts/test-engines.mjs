/**
 * `npm run test:engines`: the browser tests in three engines; a missing engine is a failure.
 * `-- --after-test`: in the other two, where `npm test` has just passed in Chromium on this build.
 */
import { provide } from './lib/browsers.mjs';
import { run, script } from './lib/run.mjs';

const afterTest = process.argv.includes('--after-test');
const engines = ['chromium', 'firefox', 'webkit'];

provide(...engines);
if (!afterTest) {
  script('Languages: generated modules', 'scripts/locales/build.mjs');
  script('Build', 'scripts/build.mjs');
}
for (const engine of engines.slice(afterTest ? 1 : 0)) {
  run(`Browser tests in ${engine}`, 'wtr', [], { ENGINES: engine });
}
console.log('\nAll three engines passed.');
