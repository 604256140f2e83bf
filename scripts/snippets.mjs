/**
 * `npm run snippets -- --base https://clinic.example/trd/ --region US`: writes `dist/snippets` again
 * for another place of the files or another country. Needs `dist/` of a build.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeIntegrity } from './build/integrity.mjs';
import { closeLoader, loadModule } from './lib/load-module.mjs';
import { root } from './lib/run.mjs';
import { writeSnippets } from './snippets/write.mjs';

const { values } = parseArgs({ options: { base: { type: 'string' }, region: { type: 'string' } } });
const { parseRegion } = await loadModule('src/logic/region.ts');
const region = parseRegion(values.region);
if (values.region && !region) {
  console.error(`--region ${values.region} is not usable. Allowed: a country code such as US.`);
  process.exit(1);
}
if (values.base && !/^(https?:\/\/|\/|\.)/.test(values.base)) {
  console.error(`--base ${values.base} is not usable. Allowed: an address, or a path from / or .`);
  process.exit(1);
}
const { base } = values;
await writeSnippets(path.join(root, 'dist'), { ...(base && { base }), ...(region && { region }) });
await writeIntegrity(path.join(root, 'dist'));
await closeLoader();
console.log(`Snippets: dist/snippets, files at ${base ?? 'the page'}, ${region ?? 'no'} region.`);
