/**
 * `npm test`: everything a pull request needs, from the cheap checks to the browser. Stops at the
 * first step that fails and says which.
 */
import { provide } from './lib/browsers.mjs';
import { run, script } from './lib/run.mjs';

provide('chromium');
script('Languages: generated modules', 'scripts/locales/build.mjs');
run('Types', 'tsc', ['-p', 'tsconfig.json']);
run('Lint', 'eslint', ['.', '--max-warnings', '0']);
run('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
script('Languages: extraction is current', 'scripts/locales/extract.mjs', ['--check']);
script('Languages: translations', 'scripts/locales/check.mjs');
script('Content', 'scripts/content/check.mjs');
script('Content: generated pages', 'scripts/content/docs.mjs', ['--check']);
script('Self-check: page of paths', 'scripts/self-check/paths.mjs', ['--check']);
script('Build', 'scripts/build.mjs');
script('Size', 'scripts/size.mjs');
run('Scripts', process.execPath, ['--test', '--test-reporter=dot', 'test/node/*.test.mjs']);
script('Package', 'scripts/test-package.mjs');
run('Browser tests', 'wtr', []);
console.log('\nAll steps of npm test passed.');
