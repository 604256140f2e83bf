/** Bytes of what we ship, and of the texts in it alone: how far a language is from its plain text. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/run.mjs';
import { sizes } from './build.mjs';

const dist = path.join(root, 'dist');

export async function sizesOfFiles() {
  const results = new Map();
  for (const name of (await readdir(dist)).filter((file) => /^trd-elements.*\.js$/.test(file))) {
    results.set(name, { ...sizes(await readFile(path.join(dist, name))), text: undefined });
  }
  for (const name of (await readdir(path.join(dist, 'locales'))).sort()) {
    const file = path.join(dist, 'locales', name);
    const { default: texts } = await import(pathToFileURL(file).href);
    // The first entry says which English the translation belongs to.
    const plain = Object.values(texts).slice(1).flat().join('\n');
    results.set(`locales/${name}`, {
      ...sizes(await readFile(file)),
      text: sizes(plain).brotli,
    });
  }
  return results;
}
