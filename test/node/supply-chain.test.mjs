/** What is shipped can be checked: hashes, licences, a list of what is inside, and no surprise in it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { counted, verdict } from '../../scripts/audit.mjs';
import { runtimePackages } from '../../scripts/build/sbom.mjs';
import { root } from '../../scripts/lib/run.mjs';

const dist = path.join(root, 'dist');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));
const integrity = json('dist/integrity.json');
const sbom = json('dist/sbom.cdx.json');
const installed = runtimePackages(json('package-lock.json'));
/** Read by Node or by type checkers, never by a browser: in no script. */
const notInScripts = ['@lit-labs/ssr-dom-shim', '@types/trusted-types'];

test('integrity.json holds the right hash of every file but types and itself', () => {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !name.endsWith('.d.ts') && name !== 'integrity.json');
  assert.ok(names.includes('trd-elements.js') && names.includes('snippets/en/trd-faq.html'));
  assert.deepEqual(Object.keys(integrity.files).sort(), names.sort());
  for (const name of names) {
    const hash = createHash('sha384').update(readFileSync(path.join(dist, name)));
    assert.equal(integrity.files[name], `sha384-${hash.digest('base64')}`, name);
  }
});

test('snippets name the hash of the script that is shipped', () => {
  for (const [name, file] of [
    ['en', 'trd-elements.js'],
    ['es', 'trd-elements.es.js'],
  ]) {
    const text = read(`dist/snippets/${name}/trd-faq.html`);
    assert.ok(text.includes(`integrity="${integrity.files[file]}"`), name);
  }
});

test('every package that is in a script has its licence text in the file of licences', () => {
  const licences = read('dist/third-party-licenses.md');
  const named = [...licences.matchAll(/^## (\S+) - (\S+) \(([^)]+)\)$/gm)];
  const wanted = installed.filter(({ name }) => !notInScripts.includes(name));
  assert.deepEqual(
    named.map(([, name, version, licence]) => [name, version, licence]).sort(),
    wanted.map(({ name, version, license }) => [name, version, license]).sort(),
  );
  for (const text of licences.split(/^## /m).slice(1)) assert.match(text, /Copyright \(c\) \d{4}/);
});

test('the bill of materials names everything that is installed with the package', () => {
  assert.equal(sbom.bomFormat, 'CycloneDX');
  assert.equal(sbom.metadata.component.name, 'trd-elements');
  assert.equal(sbom.metadata.component.version, json('package.json').version);
  const named = sbom.components.map(({ group, name, version }) => [
    group ? `${group}/${name}` : name,
    version,
  ]);
  assert.deepEqual(named.sort(), installed.map(({ name, version }) => [name, version]).sort());
  assert.ok(named.length >= 5);
  const references = new Set(sbom.dependencies.map(({ ref }) => ref));
  for (const component of sbom.components) {
    assert.match(component.purl, /^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@\d/);
    assert.ok(component.licenses.length > 0, component.name);
    assert.match(component.hashes[0].content, /^[0-9a-f]{128}$/);
    assert.ok(references.has(component['bom-ref']));
  }
  for (const { dependsOn = [] } of sbom.dependencies) {
    for (const ref of dependsOn) assert.ok(references.has(ref), ref);
  }
});

test('the bill of materials holds the hashes of the scripts that pages load', () => {
  const hashes = new Map(
    sbom.metadata.component.components.map(({ name, hashes: [{ content }] }) => [name, content]),
  );
  for (const name of ['trd-elements.js', 'trd-elements.all.js']) {
    const bytes = readFileSync(path.join(dist, name));
    assert.equal(hashes.get(name), createHash('sha384').update(bytes).digest('hex'), name);
  }
});

test('the bill of materials holds no clock and no place of this machine', () => {
  assert.equal(sbom.metadata.timestamp, undefined);
  assert.match(sbom.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-/);
  assert.equal(read('dist/sbom.cdx.json').includes(root), false);
});

test('the audit stops for what is shipped, not for tools, and not where nobody can be asked', () => {
  const said = (total) => counted(JSON.stringify({ metadata: { vulnerabilities: { total } } }));
  assert.deepEqual(verdict(said(0), said(3)).failed, false);
  assert.match(verdict(said(0), said(3)).line, /0 known .* shipped, 3 in tools/);
  assert.equal(verdict(said(1), said(3)).failed, true);
  for (const output of ['', 'no json', '{"message": "405 Method Not Allowed"}']) {
    const { failed, line } = verdict(counted(output));
    assert.equal(failed, false);
    assert.match(line, /skipped/);
    assert.equal(line.includes('\n'), false);
  }
});
