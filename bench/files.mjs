/** Bytes of what we ship, of the code alone, and of the texts alone. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { closeLoader, loadModule } from '../scripts/lib/load-module.mjs';
import { bundles } from '../scripts/lib/bundles.mjs';
import { root } from '../scripts/lib/run.mjs';
import { sizes } from './build.mjs';

const dist = path.join(root, 'dist');

/** Brotli bytes of the bundle with every message and every fact empty. */
export async function bytesOfCode() {
  const [, [, code]] = await bundles();
  return sizes(code.toString()).brotli;
}

/** English words of all elements, with those of the citations. */
export async function countWords() {
  const source = await readFile(path.join(root, 'locales/en.xlf'), 'utf8');
  const { sources } = JSON.parse(await readFile(path.join(dist, 'content.json'), 'utf8'));
  const texts = [
    ...[...source.matchAll(/<source>([^]*?)<\/source>/g)].map(([, text]) => text),
    ...Object.values(sources).map(({ authors, title, publisher, year, doi, url }) =>
      [authors, title, publisher, year, doi ?? url].filter(Boolean).join(' '),
    ),
  ];
  return texts.join(' ').split(/\s+/).length;
}

export async function sizesOfFiles() {
  const results = new Map();
  for (const name of (await readdir(dist)).filter((file) => /^trd-elements.*\.js$/.test(file))) {
    results.set(name, { ...sizes(await readFile(path.join(dist, name))), text: undefined });
  }
  for (const name of (await readdir(path.join(dist, 'locales'))).sort()) {
    const file = path.join(dist, 'locales', name);
    // In the order of the content, in which they pack best.
    const table = await loadModule(`src/generated/tables/${name.replace('.js', '.ts')}`);
    const plain = Object.values(table.default).join('\n');
    results.set(`locales/${name}`, {
      ...sizes(await readFile(file)),
      text: sizes(plain).brotli,
    });
  }
  await closeLoader();
  return results;
}
