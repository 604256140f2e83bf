/**
 * `npm run test:package`: packs what a developer would install, unpacks it beside the small apps in
 * `test/package`, and tests the two together. Needs `dist/` of a build. Frameworks and Lit come from
 * the project's own `node_modules`, so nothing is downloaded.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { provide } from './lib/browsers.mjs';
import { root, run } from './lib/run.mjs';

const folder = path.join(root, 'test/package/node_modules');

/** Runs a command and returns what it printed; ends with what it complained of. */
function output(command, args, cwd) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: windows });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(' ')}: failed.\n${result.stderr}`);
    process.exit(1);
  }
  return result.stdout;
}

if (!existsSync(path.join(root, 'dist/index.js'))) {
  console.error('No dist/index.js: run npm run build first.');
  process.exit(1);
}
provide('chromium');
const place = mkdtempSync(path.join(os.tmpdir(), 'trd-elements-'));
const [packed] = JSON.parse(
  output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], root),
);
output('tar', ['-xzf', packed.filename], place);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(path.join(place, 'package'), path.join(folder, 'trd-elements'), { recursive: true });
cpSync(path.join(place, packed.filename), path.join(folder, 'trd-elements.tgz'));
writeFileSync(path.join(folder, 'packed.json'), JSON.stringify(packed));
rmSync(place, { recursive: true });

run('Package', process.execPath, ['--test', '--test-reporter=dot', 'test/package/*.test.mjs']);
