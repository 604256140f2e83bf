/**
 * Everything in `dist/`: the site bundle and its variants with languages inside, a module for each
 * language, the unbundled elements with their types, the manifest and what editors and frameworks
 * read, the content for audit, the design tokens, pages for frames, the hashes of it all, and what
 * clinics paste.
 */
import { readdir, readFile, rm, writeFile, mkdir, cp } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, mergeConfig, loadConfigFromFile } from 'vite';
import { writeIntegrity } from './build/integrity.mjs';
import { buildElements } from './build/elements.mjs';
import { writeContent } from './build/content.mjs';
import { writeEditorData } from './build/editors.mjs';
import { writeFrameworkTypes } from './build/framework-types.mjs';
import { writeSbom } from './build/sbom.mjs';
import { writeShortFallbacks } from './build/short-fallback.mjs';
import { writeEmbed } from './embed/write.mjs';
import { writeSnippets } from './snippets/write.mjs';
import { writeDesignTokens } from './tokens/design-tokens.mjs';
import { closeLoader, loadModule } from './lib/load-module.mjs';
import { root, run, script } from './lib/run.mjs';

// Lit chooses its development or production build by this.
process.env.NODE_ENV = 'production';

const dist = path.join(root, 'dist');
const virtualEntry = 'virtual:trd-elements-entry';
const virtualTables = 'virtual:trd-elements-tables';

script('Languages', 'scripts/locales/build.mjs');
await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, 'locales'), { recursive: true });

const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  path.join(root, 'vite.config.ts'),
);
const { fingerprint, locales } = await loadModule('src/generated/locales.ts');
const { pack } = await loadModule('src/language-file.ts');
const codes = locales.map(({ code }) => code).filter((code) => code !== 'en');

const files = new Map();
for (const code of codes) {
  const { default: table } = await loadModule(`src/generated/tables/${code}.ts`);
  files.set(code, JSON.stringify(pack(table, fingerprint)));
  await writeFile(path.join(dist, 'locales', `${code}.js`), `export default ${files.get(code)};\n`);
}

/** The same bundle with some languages inside; nothing else differs. */
async function bundle(fileName, inside) {
  const tables = [
    `import { addTable } from '${path.join(root, 'src/localization.ts')}';`,
    `import { unpack } from '${path.join(root, 'src/language-file.ts')}';`,
    ...inside.map((code) => `addTable('${code}', unpack(${files.get(code)}));`),
  ].join('\n');
  // In a module before the elements: once defined, those on the page would ask for the file.
  const index = path.join(root, 'src/index.ts');
  const sources = {
    [virtualEntry]: `import '${virtualTables}';\nexport * from '${index}';`,
    [virtualTables]: tables,
  };
  const entry = {
    name: 'entry-with-languages',
    // Vite puts the root before the entry of a library, as if it were a file.
    resolveId: (id) => {
      const name = Object.keys(sources).find((each) => id.endsWith(each));
      return name ? `\0${name}` : null;
    },
    load: (id) => sources[id.slice(1)] ?? null,
  };
  // As an input, since Vite looks for the entry of a library among the files of the project.
  const input = { build: { rolldownOptions: { input: virtualEntry } } };
  const variant = inside.length > 0 ? { plugins: [entry], ...input } : {};
  await build(
    mergeConfig(mergeConfig(config, variant), {
      configFile: false,
      root,
      logLevel: 'warn',
      build: { lib: { fileName: () => fileName } },
    }),
  );
}

await bundle('trd-elements.js', []);
for (const code of codes) await bundle(`trd-elements.${code}.js`, [code]);
if (codes.length > 0) await bundle('trd-elements.all.js', codes);
else await cp(path.join(dist, 'trd-elements.js'), path.join(dist, 'trd-elements.all.js'));

await buildElements(dist, codes);
run('Manifest', 'cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
await writeEditorData(dist);
await writeFrameworkTypes(dist);
await writeContent(dist);
await writeDesignTokens(dist);
await writeEmbed(dist);
await writeIntegrity(dist);
await writeSnippets(dist);
await writeShortFallbacks(dist);
await writeSbom(dist);
await writeIntegrity(dist);
await closeLoader();

const size = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** What a page loads: the bundle, its variants with languages inside, and the languages alone. */
const loaded = (await readdir(dist, { recursive: true }))
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /^(?:trd-elements[^/]*|locales\/[^/]+)\.js$/.test(name))
  .sort();
for (const name of loaded) {
  const bytes = await readFile(path.join(dist, name));
  const gzip = gzipSync(bytes).length;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${name}: ${size(bytes.length)}, gzip ${size(gzip)}, brotli ${size(brotli)}`);
}
