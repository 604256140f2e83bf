/** `npm run test:engines`: the browser tests in three engines; a missing engine is a failure. */
import { provide } from './lib/browsers.mjs';
import { run, script } from './lib/run.mjs';

provide('chromium', 'firefox', 'webkit');
script('Languages: generated modules', 'scripts/locales/build.mjs');
script('Build', 'scripts/build.mjs');
for (const engine of ['chromium', 'firefox', 'webkit']) {
  run(`Browser tests in ${engine}`, 'wtr', [], { ENGINES: engine });
}
console.log('\nAll three engines passed.');
