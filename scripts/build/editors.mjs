/**
 * What editors complete and explain: custom data for VS Code (`vscode.html-custom-data.json`,
 * `vscode.css-custom-data.json`) and web types for JetBrains, from the manifest.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { treatmentIds } from '../../src/content/facts/treatment-ids.ts';

/** Values that an editor can offer. All attributes are optional, which they need not hear. */
const values = {
  level: ['2', '3', '4', '5', '6'],
  treatment: treatmentIds,
};
const typeOf = ({ name, type: { text } }) =>
  values[name]?.map((value) => `'${value}'`).join(' | ') ?? text.replace(' | undefined', '');

export async function writeEditorData(dist) {
  const manifest = JSON.parse(await readFile(path.join(dist, 'custom-elements.json'), 'utf8'));
  // Only the elements: the mixins are ours alone.
  manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
    declarations.some(({ tagName }) => tagName),
  );
  for (const attribute of manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ attributes = [] }) => attributes),
  )) {
    attribute.type = { text: typeOf(attribute) };
  }
  const options = { outdir: dist, hideLogs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
}
