/** Bundles every candidate alone, minified and for production, and writes a page for each. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../scripts/lib/run.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
export const built = path.join(here, '.build');

const textsModule = (texts) => ({
  name: 'texts',
  resolveId: (id) => (id === 'virtual:texts' ? '\0texts' : null),
  load: (id) =>
    id === '\0texts'
      ? Object.entries(texts)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
});

async function bundle(script, texts) {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [textsModule(texts)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(here, 'candidates', `${script}.js`),
        output: { codeSplitting: false, format: 'es' },
      },
    },
  });
  const { output } = [result].flat()[0];
  const asText = (part) => part.code ?? String(part.source);
  return {
    js: output
      .filter(({ fileName }) => fileName.endsWith('.js'))
      .map(asText)
      .join('\n'),
    css: output
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(asText)
      .join('\n'),
  };
}

export const sizes = (text) => {
  const bytes = Buffer.from(text);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
};

const sum = (list) =>
  list.reduce(
    (all, { raw, gzip, brotli }) => ({
      raw: all.raw + raw,
      gzip: all.gzip + gzip,
      brotli: all.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );

export const page = (name, body, { js, css } = {}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
${css ? `<link rel="stylesheet" href="${css}">` : ''}${js ? `<script type="module" src="${js}"></script>` : ''}
</head>
<body>${body}</body>
</html>
`;

const bundleOfOurs = path.join(root, 'dist/trd-elements.js');

/** An empty folder with nothing but what we ship. */
export async function clear() {
  if (!existsSync(bundleOfOurs)) throw new Error('No dist/trd-elements.js: npm run build first.');
  await rm(built, { recursive: true, force: true });
  await mkdir(built, { recursive: true });
  await cp(path.join(root, 'dist'), path.join(built, 'dist'), { recursive: true });
}

/** Writes the pages of the candidates; returns their addresses and bytes by name. */
export async function buildCandidates(candidates, texts, kind) {
  const noTexts = Object.fromEntries(Object.keys(texts).map((name) => [name, []]));
  const results = new Map();
  for (const candidate of candidates) {
    const { name, script, ours, textInScript, body } = candidate;
    const id = `${kind}-${name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}`;
    const files = {};
    const parts = [];
    const empty = [];
    if (ours) {
      files.js = 'dist/trd-elements.js';
      parts.push(sizes(await readFile(bundleOfOurs, 'utf8')));
    } else if (script) {
      const { js, css } = await bundle(script, texts);
      files.js = `${id}.js`;
      await writeFile(path.join(built, files.js), js);
      parts.push(sizes(js));
      if (css) {
        files.css = `${id}.css`;
        await writeFile(path.join(built, files.css), css);
        parts.push(sizes(css));
      }
      const without = textInScript ? await bundle(script, noTexts) : { js, css };
      empty.push(sizes(without.js), ...(css ? [sizes(css)] : []));
    }
    const html = page(name, body(texts), files);
    parts.push(sizes(html));
    empty.push(sizes(page(name, ours ? '' : body(noTexts), files)));
    await writeFile(path.join(built, `${id}.html`), html);
    results.set(name, {
      address: `${id}.html`,
      withText: sum(parts),
      withoutText: ours ? undefined : sum(empty),
    });
  }
  return results;
}
