/**
 * `npm run audit`: known vulnerabilities of what the package brings to others. Those of our own
 * tools are counted and do not stop anything. Where the registry cannot be asked, one line says so:
 * a build without a network must not fail for that.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

/** What `npm audit --json` says: `undefined` where it could not ask. */
export function counted(output) {
  try {
    return JSON.parse(output).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

/** A line to print, and whether it stops a build. */
export function verdict(ours, all) {
  if (!ours) return { line: 'Audit: skipped, the registry could not be asked.', failed: false };
  const tools = all ? all.total - ours.total : 0;
  const line = `Audit: ${ours.total} known vulnerabilities in what is shipped, ${tools} in tools.`;
  return { line, failed: ours.total > 0 };
}

function audit(...options) {
  const { stdout } = spawnSync(
    'npm',
    ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000', ...options],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return counted(stdout ?? '');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ours = audit('--omit=dev');
  const { line, failed } = verdict(ours, ours && audit());
  console.log(line);
  process.exit(failed ? 1 : 0);
}
