/** `integrity.json`: version, content version and date, and the sha384 of each file. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadModule } from '../lib/load-module.mjs';
import { root } from '../lib/run.mjs';

/** Snippets name the hash of a script, so it is called before and after they are written. */
export async function writeIntegrity(dist) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { contentVersion, contentChecked } = await loadModule('src/content/facts/review.ts');
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    // Types are of no use to a page, and the file cannot hold a hash of itself.
    .filter((name) => /\.\w+$/.test(name) && !/\.d\.ts$|^integrity\.json$/.test(name))
    .sort();
  const files = {};
  for (const name of names) {
    const hash = createHash('sha384').update(await readFile(path.join(dist, name)));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  const record = { version, contentVersion, contentChecked, files };
  await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(record, null, 2)}\n`);
}
