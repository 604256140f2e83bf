/**
 * `dist/embed/`: a page for each element, for sites that allow frames and no scripts. What it can
 * be told by its address, and what it tells the page around it, is said in `frame.js`.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { elements } from '../build/elements.mjs';
import { loadModule } from '../lib/load-module.mjs';
import { escape } from '../snippets/html.mjs';
import { snippetParts } from '../snippets/parts.mjs';
import { elementMarkup } from '../snippets/snippet.js';

/** What stands where a module says where it is from, and its exports at the end. */
const address = 'import.meta.url';
const exported = /export\s*\{[^}]*\};?\s*$/;

/**
 * The bundle with every language, as a classic script: a frame with `sandbox` has no origin, and
 * would get neither a module nor a language without headers from the server.
 */
function classic(module) {
  if (!exported.test(module) || module.split(address).length !== 2) {
    throw new Error('embed: the bundle has another form than a classic script is made from');
  }
  const code = module.replace(exported, '').replace(address, 'document.currentScript.src');
  return `(()=>{"use strict";${code}\n})();\n`;
}

const page = ({ title, markup, version }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="frame.css?v=${version}">
  </head>
  <body>
${markup}
<script src="frame.js?v=${version}"></script>
<script src="trd-elements.js?v=${version}"></script>
  </body>
</html>
`;

export async function writeEmbed(dist) {
  const folder = path.join(dist, 'embed');
  await mkdir(folder, { recursive: true });
  const all = await readFile(path.join(dist, 'trd-elements.all.js'), 'utf8');
  await writeFile(path.join(folder, 'trd-elements.js'), classic(all));
  for (const name of ['frame.js', 'frame.css', 'resize.js']) {
    await cp(fileURLToPath(new URL(name, import.meta.url)), path.join(folder, name));
  }
  const { version } = await loadModule('src/version.ts');
  const { locales } = await loadModule('src/generated/locales.ts');
  const english = locales.find(({ code }) => code === 'en');
  for (const tag of elements) {
    const parts = await snippetParts(tag, english);
    const markup = elementMarkup(parts, {});
    await writeFile(
      path.join(folder, `${tag}.html`),
      page({ title: parts.title, markup, version }),
    );
  }
}
