/** Bytes of the site bundle, whole and without words and facts. */
import path from 'node:path';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { root } from './run.mjs';

/**
 * Facts become empty objects (lists stay lists) and words empty functions: what is left is code.
 * The list of languages holds their names, so it counts as facts too. What only words call stays.
 */
const usedByWords = `export { msg } from '@lit/localize/init/install.js';
export { day, fill, plural } from './content/words/fill.js';`;
const withoutContent = {
  name: 'without-content',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/src/index.ts')) return `${code}\n${usedByWords}`;
    const inFacts = /\/content\/facts\/(?!types)|\/generated\/locales/.test(id);
    const inWords = /\/content\/words\/(?!fill|types)/.test(id);
    if (!inFacts && !inWords) return null;
    const exports = [...code.matchAll(/^export (?:const|function) (\w+)[^=\n]*(?:= (\[))?/gm)];
    const stub = (isList) => (inWords ? '() => ({})' : isList ? '[]' : '{}');
    const passedOn = code.match(/^export (?:\*|\{[^}]*\}) from .*$/gm) ?? [];
    return [
      ...exports.map(([, name, isList]) => `export const ${name} = ${stub(isList)};`),
      ...passedOn,
    ].join('\n');
  },
};

async function bundle(plugins) {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    path.join(root, 'vite.config.ts'),
  );
  const result = await build(
    mergeConfig(
      { ...config, plugins: [...plugins, ...config.plugins] },
      { configFile: false, root, logLevel: 'silent', build: { write: false } },
    ),
  );
  const { code, modules } = [result].flat()[0].output.find(({ type }) => type === 'chunk');
  const sizes = Object.entries(modules).map(([id, { renderedLength }]) => [
    id.replace(/^.*\/node_modules\//, '').replace(`${root}/`, ''),
    renderedLength,
  ]);
  return [Buffer.from(code), new Map(sizes.filter(([, size]) => size > 0).sort())];
}

/**
 * `[name, code, modules]`: built now, so that they are of the sources as they are. Modules are by
 * name with their bytes before they are minified.
 */
export const bundles = async () => [
  ['trd-elements.js', ...(await bundle([]))],
  ['code without words and facts', ...(await bundle([withoutContent]))],
];
