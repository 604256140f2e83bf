/** `integrity.json`: version, content version and date, and the sha384 of each script. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadModule } from '../lib/load-module.mjs';
import { root } from '../lib/run.mjs';

export async function writeIntegrity(dist) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { contentVersion, contentChecked } = await loadModule('src/content/facts/review.ts');
  const names = (await readdir(dist, { recursive: true }))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const files = {};
  for (const name of names) {
    const hash = createHash('sha384').update(await readFile(path.join(dist, name)));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  const record = { version, contentVersion, contentChecked, files };
  await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(record, null, 2)}\n`);
}
