/** Running steps one after the other, and saying plainly which one failed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules', '.bin');

/** Runs a command of the project in its root; ends the process with its code if it fails. */
export function run(title, command, args, environment = {}) {
  console.log(`\n> ${title}`);
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
      ...environment,
    },
  });
  if (result.status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(result.status ?? 1);
  }
}

/** The same for one of our own scripts, with the Node of the project. */
export function script(title, file, args = [], environment = {}) {
  run(title, process.execPath, [path.join(root, file), ...args], environment);
}
