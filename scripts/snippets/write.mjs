/**
 * `dist/snippets/<lang>/`: for each element what a clinic pastes (`<tag>.html`), the same without
 * line breaks (`<tag>.line.html`) and for builders that remove unknown tags (`<tag>.data.html`),
 * and the parts it is made of (`<tag>.json`), from which the builder page makes others. `index.json`
 * names the languages and elements.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { elements } from '../build/elements.mjs';
import { loadModule } from '../lib/load-module.mjs';
import { fallbacks } from './fallbacks/index.mjs';
import { snippetParts } from './parts.mjs';
import { snippet } from './snippet.js';

const variants = { '': {}, '.line': { oneLine: true }, '.data': { data: true } };

/**
 * @param {string} dist
 * @param {{base?: string, region?: string}} [options] as on the command line
 */
export async function writeSnippets(dist, options = {}) {
  const { version, files } = JSON.parse(await readFile(path.join(dist, 'integrity.json'), 'utf8'));
  const { locales } = await loadModule('src/generated/locales.ts');
  for (const locale of locales) {
    const folder = path.join(dist, 'snippets', locale.code);
    await mkdir(folder, { recursive: true });
    // The texts of a language are in the same file: one request, and one hash for all of it.
    const file = locale.code === 'en' ? 'trd-elements.js' : `trd-elements.${locale.code}.js`;
    const script = { file, version, integrity: files[file] };
    for (const tag of Object.keys(fallbacks)) {
      const parts = await snippetParts(tag, locale);
      await writeFile(
        path.join(folder, `${tag}.json`),
        `${JSON.stringify({ ...parts, script })}\n`,
      );
      for (const [suffix, variant] of Object.entries(variants)) {
        const text = snippet(parts, { script, ...options, ...variant });
        await writeFile(path.join(folder, `${tag}${suffix}.html`), `${text}\n`);
      }
    }
  }
  for (const tag of elements) if (!fallbacks[tag]) console.log(`No snippet yet for <${tag}>.`);
  const list = { languages: locales.map(({ code }) => code), elements: Object.keys(fallbacks) };
  await writeFile(path.join(dist, 'snippets', 'index.json'), `${JSON.stringify(list)}\n`);
  const own = fileURLToPath(new URL('./snippet.js', import.meta.url));
  await cp(own, path.join(dist, 'snippets', 'snippet.js'));
}
