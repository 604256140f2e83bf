/** The packed tarball, unpacked where the apps find it. `scripts/test-package.mjs` puts it there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const folder = import.meta.dirname;
export const unpacked = path.join(folder, 'node_modules/trd-elements');
export const tarball = path.join(folder, 'node_modules/trd-elements.tgz');

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const json = (name) => readJson(path.join(unpacked, name));
/** Paths in the tarball, from its root. */
export const files = readJson(path.join(folder, 'node_modules/packed.json')).files.map(
  ({ path: name }) => name,
);
