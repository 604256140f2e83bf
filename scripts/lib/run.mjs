/** Running steps one after the other, and saying plainly which one failed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules', '.bin');

function start(command, args, environment, options) {
  return spawnSync(command, args, {
    cwd: root,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      ...environment,
    },
    ...options,
  });
}

/** Runs a command of the project in its root; ends the process with its code if it fails. */
export function run(title, command, args, environment = {}) {
  console.log(`\n> ${title}`);
  const { status } = start(command, args, environment, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(status ?? 1);
  }
}

/** Runs a command and tells whether it passed, and what it printed. */
export function attempt(title, command, args, environment = {}) {
  console.log(`\n> ${title}`);
  const { status, stdout } = start(command, args, environment, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  process.stdout.write(stdout ?? '');
  if (status !== 0) console.error(`\n${title}: failed.`);
  return { passed: status === 0, output: stdout ?? '' };
}

/** The same for one of our own scripts, with the Node of the project. */
export function script(title, file, args = [], environment = {}) {
  run(title, process.execPath, [path.join(root, file), ...args], environment);
}
