/** Bytes of what we ship, of the code alone, and of the texts alone. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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
    const [, , texts] = (await import(pathToFileURL(file).href)).default;
    const plain = texts.join('\n');
    results.set(`locales/${name}`, {
      ...sizes(await readFile(file)),
      text: sizes(plain).brotli,
    });
  }
  return results;
}
