/** How the content scripts read their options and end. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDay } from './dates.mjs';

/**
 * Options by name: `--release` has the value `true`, `--now=2026-11-21` the text behind the sign.
 * @param {readonly string[]} given
 * @param {readonly string[]} known
 */
export function readOptions(given, known) {
  const options = new Map();
  for (const word of given) {
    const [name, ...rest] = word.split('=');
    if (!known.includes(name)) throw new UsageError(`Unknown option: ${word}`);
    options.set(name, rest.length > 0 ? rest.join('=') : true);
  }
  return options;
}

/** A mistake of the caller: one line, no stack trace. */
export class UsageError extends Error {}

/** The day given with `--now`, or undefined for today. */
export function nowOption(options) {
  const now = options.get('--now');
  if (now !== undefined && !isDay(now)) throw new UsageError('--now needs a day: 2026-11-21');
  return now;
}

/**
 * Runs a command when node was started with its file, not when a test imports it.
 * @param {string} url import.meta.url of the script
 * @param {readonly string[]} known options
 * @param {(options: Map<string, string | true>) => Promise<number | void> | number | void} command
 */
export async function runAsCommand(url, known, command) {
  const started = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(url);
  if (!started) return;
  try {
    process.exitCode = (await command(readOptions(process.argv.slice(2), known))) ?? 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
