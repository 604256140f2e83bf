/**
 * `sbom.cdx.json`: a software bill of materials in CycloneDX: what the package brings with it, from
 * the lockfile, with licences and hashes, and the scripts that pages load, with theirs. The same
 * input gives the same file: no clock, no random number.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { root } from '../lib/run.mjs';

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));
/** `sha512-<base64>`, as npm and browsers write it, in hexadecimal digits. */
const hex = (integrity) => Buffer.from(integrity.split('-')[1], 'base64').toString('hex');

/** What is installed with the package, by name: everything in the lockfile that is not for us alone. */
export function runtimePackages({ packages }) {
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place && !dev && !devOptional)
    .map(([place, entry]) => ({ name: place.replace(/^.*node_modules\//, ''), ...entry }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function library({ name, version, license, integrity, description }) {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const component = new Models.Component(Enums.ComponentType.Library, short, {
    group,
    version,
    description,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: new Models.HashDictionary(
      integrity ? [[Enums.HashAlgorithm['SHA-512'], hex(integrity)]] : [],
    ),
  });
  component.licenses.add(new Models.SpdxLicense(license));
  return component;
}

function script([name, integrity]) {
  return new Models.Component(Enums.ComponentType.File, name, {
    bomRef: `file:${name}`,
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-384'], hex(integrity)]]),
  });
}

/** A number that looks random and is not: it follows from what the file says. */
function serialNumber(text) {
  const digits = createHash('sha256').update(text).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`;
}

export async function writeSbom(dist) {
  const own = await readJson(path.join(root, 'package.json'));
  const { files } = await readJson(path.join(dist, 'integrity.json'));
  const installed = runtimePackages(await readJson(path.join(root, 'package-lock.json')));
  const components = new Map(installed.map((entry) => [entry.name, library(entry)]));
  const subject = library(own);
  const depend = (component, { dependencies = {} }) => {
    for (const name of Object.keys(dependencies)) {
      component.dependencies.add(components.get(name).bomRef);
    }
  };
  depend(subject, own);
  for (const entry of installed) depend(components.get(entry.name), entry);
  // What a page loads; the modules for bundlers are in integrity.json.
  const loaded = Object.entries(files).filter(([name]) => /^(trd-elements|locales\/)/.test(name));
  loaded.forEach((file) => subject.components.add(script(file)));

  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: subject }) });
  for (const component of components.values()) bom.components.add(component);
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  const options = { sortLists: true, space: 2 };
  bom.serialNumber = serialNumber(serializer.serialize(bom, options));
  await writeFile(path.join(dist, 'sbom.cdx.json'), `${serializer.serialize(bom, options)}\n`);
}
