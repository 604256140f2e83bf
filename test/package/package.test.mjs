/** What a developer gets from `npm install`: files, entries, types, data for editors. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { closeLoader, loadModule } from '../../scripts/lib/load-module.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { files, folder, json, tarball, unpacked } from './packed.mjs';

const manifest = json('package.json');
const elements = json('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const tags = elements.map(({ tagName }) => tagName);
const languages = json('dist/snippets/index.json').languages;
const others = languages.filter((code) => code !== 'en');

/** One of the project's commands, in the folder of the apps. */
function command(name, ...args) {
  const file = path.join(root, 'node_modules/.bin', name);
  const windows = process.platform === 'win32';
  return spawnSync(file, args, { cwd: folder, encoding: 'utf8', shell: windows });
}

test('holds every file that is promised', () => {
  assert.deepEqual([...tags].sort(), [
    'trd-comparison',
    'trd-faq',
    'trd-self-check',
    'trd-side-effects',
  ]);
  const promised = [
    ...['README.md', 'LICENSE', 'LICENSE-CONTENT', 'HARMS.md', 'CONTENT-CHANGELOG.md'],
    ...['trd-elements.js', 'trd-elements.all.js', 'index.js', 'index.d.ts'].map((n) => `dist/${n}`),
    ...others.flatMap((code) => [`dist/trd-elements.${code}.js`, `dist/locales/${code}.js`]),
    ...tags.flatMap((tag) => [`dist/elements/${tag}.js`, `dist/elements/${tag}.d.ts`]),
    ...['custom-elements', 'content', 'integrity', 'sbom.cdx', 'design-tokens'].map(
      (n) => `dist/${n}.json`,
    ),
    ...['web-types', 'vscode.html-custom-data', 'vscode.css-custom-data'].map(
      (name) => `dist/${name}.json`,
    ),
    ...['react', 'preact', 'svelte', 'vue'].map((name) => `dist/types/${name}.d.ts`),
    'dist/third-party-licenses.md',
    ...languages.map((code) => `dist/snippets/${code}/trd-faq.html`),
  ];
  assert.deepEqual(
    promised.filter((name) => !files.includes(name)),
    [],
  );
});

test('a language file has for every message the sentence of its translator', async () => {
  const { unpack } = await loadModule('src/language-file.ts');
  const { fingerprint } = await loadModule('src/generated/locales.ts');
  assert.notEqual(others.length, 0);
  for (const code of others) {
    const { default: table } = await loadModule(`src/generated/tables/${code}.ts`);
    const address = pathToFileURL(path.join(unpacked, `dist/locales/${code}.js`)).href;
    const { default: file } = await import(address);
    assert.equal(file[0], fingerprint);
    const found = unpack(file);
    assert.deepEqual(Object.fromEntries(Object.keys(table).map((id) => [id, found[id]])), table);
  }
  await closeLoader();
});

test('holds nothing else: no sources, tests, drafts or maps', () => {
  const known = [
    /^(package\.json|README\.md|LICENSE|LICENSE-CONTENT|HARMS\.md|CONTENT-CHANGELOG\.md)$/,
    /^dist\/(?!generated\/(tables|previews))[\w/.@-]+\.(js|d\.ts)$/,
    /^dist\/[\w.-]+\.(json|md)$/,
    /^dist\/snippets\/([\w-]+\/)?[\w.-]+\.(html|json|js)$/,
    /^dist\/embed\/[\w/.-]+\.(html|js|css)$/,
  ];
  const strange = files.filter((name) => !known.some((pattern) => pattern.test(name)));
  assert.deepEqual(strange, []);
  assert.deepEqual(
    files.filter((name) => /(^|\/)(src|test|node_modules|storybook[\w-]*)\//.test(name)),
    [],
  );
});

test('runs nothing when it is installed, and brings two dependencies', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
    assert.equal(manifest.scripts?.[name], undefined, name);
  }
  assert.equal(existsSync(path.join(unpacked, 'binding.gyp')), false);
  assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/localize', 'lit']);
});

test('is without fault for publint', async () => {
  const { messages } = await publint({
    pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer },
    strict: true,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('resolves with types in every way of resolving that knows ES modules', () => {
  const entries = tags.map((tag) => `./elements/${tag}`);
  const { status, stdout } = command(
    'attw',
    tarball,
    ...['--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'table'],
    ...['--include-entrypoints', ...entries],
  );
  assert.equal(status, 0, stdout);
  for (const entry of entries) assert.ok(stdout.includes(entry.replace('.', '')), entry);
});

test('every entry leads to a file, and internal styles are no entry', async () => {
  const targets = (entry) =>
    entry === null
      ? []
      : typeof entry === 'string'
        ? [entry]
        : Object.values(entry).flatMap(targets);
  for (const [name, entry] of Object.entries(manifest.exports)) {
    for (const target of targets(entry)) {
      const pattern = new RegExp(`^${target.slice(2).replace(/[.]/g, '\\.').replace('*', '.+')}$`);
      assert.ok(
        files.some((file) => pattern.test(file)),
        `${name}: ${target}`,
      );
    }
  }
  const here = path.join(folder, 'packed.mjs');
  const resolve = (name) => import.meta.resolve(name, pathToFileURL(here).href);
  // What is tested is the tarball, and not the project that it was made from.
  assert.ok(resolve('trd-elements').startsWith(pathToFileURL(unpacked).href));
  assert.match(resolve('trd-elements/elements/trd-faq'), /dist\/elements\/trd-faq\.js$/);
  assert.throws(() => resolve('trd-elements/elements/trd-faq.styles'), /not defined|not exported/);
  assert.throws(() => resolve('trd-elements/dist/warn.js'), /not defined|not exported/);
  for (const field of ['customElements', 'web-types']) {
    assert.ok(files.includes(manifest[field].replace('./', '')), field);
  }
});

test('the manifest names files of the package', () => {
  const addresses = [
    ...JSON.stringify(json('dist/custom-elements.json')).matchAll(/"(?:path|module)":"([^"]+)"/g),
  ].map(([, address]) => address);
  assert.ok(addresses.length > tags.length);
  assert.deepEqual(
    addresses.filter((address) => !files.includes(address)),
    [],
  );
});

test('editors get every element with every attribute, and the custom properties', () => {
  const vsCode = json('dist/vscode.html-custom-data.json').tags;
  const jetBrains = json('dist/web-types.json').contributions.html.elements;
  const names = (list) => list.map(({ name }) => name).sort();
  for (const { tagName, attributes } of elements) {
    for (const list of [vsCode, jetBrains]) {
      const found = list.find(({ name }) => name === tagName);
      assert.deepEqual(names(found.attributes), names(attributes), tagName);
      for (const { name, description } of found.attributes) assert.ok(description, name);
    }
  }
  const values = vsCode
    .find(({ name }) => name === 'trd-side-effects')
    .attributes.find(({ name }) => name === 'treatment').values;
  assert.ok(names(values).includes('esketamine'));
  assert.equal(json('dist/web-types.json').version, manifest.version);
  const properties = names(json('dist/vscode.css-custom-data.json').properties);
  const declared = names(elements[0].cssProperties);
  assert.deepEqual(
    declared.filter((name) => !properties.includes(name)),
    [],
  );
});

for (const [framework, ...args] of [
  ['plain', 'tsc'],
  ['react', 'tsc'],
  ['preact', 'tsc'],
  ['svelte', 'tsc'],
  ['vue', 'vue-tsc'],
]) {
  test(`types hold for ${framework}, and refuse what no element takes`, () => {
    const { status, stdout } = command(...args, '-p', `types/${framework}/tsconfig.json`);
    assert.equal(status, 0, stdout);
  });
}
