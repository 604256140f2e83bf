/**
 * `design-tokens.json`: colours, shape and type as designers' tools read them, in the format of the
 * Design Tokens Community Group (2025.10). Made from the style sheet and the list beside it.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { colors, tokens } from '../../src/ui/tokens.ts';
import { toChannels, toHex } from './color.mjs';
import { resolveColor } from './resolve.mjs';
import { defaults } from './sheet.mjs';

/** Where our own remarks stand in a file that other tools read. */
const vendor = 'trd-elements';
/** What `1em` is where a page sets no font size; the format knows px and rem only. */
const pixels = 16;

const round = (value) => Number(value.toFixed(6));

function colorToken(name, scheme, property, value) {
  const lab = resolveColor(`--_${name}`, scheme);
  const shown = {
    colorSpace: 'srgb',
    components: toChannels(lab).map(round),
    alpha: 1,
    hex: toHex(lab),
  };
  return {
    $type: 'color',
    $value: shown,
    $description: property?.description ?? `${colors[name]}. Mixed from the others.`,
    ...(property && { $extensions: { [vendor]: { property: property.name, css: value } } }),
  };
}

function lengthToken(value) {
  const [, amount, unit] = /^([\d.]+)(em|px)$/.exec(value);
  const size = Number(amount) * (unit === 'em' ? pixels : 1);
  return { $type: 'dimension', $value: { value: size, unit: 'px' } };
}

const schemeGroup = (scheme, values) => ({
  $description: `Colors on a ${scheme} page, as they are painted.`,
  ...Object.fromEntries(
    Object.keys(colors).map((name) => {
      const property = tokens.find((token) => token.name === `--trd-${name}`);
      return [name, colorToken(name, scheme, property, values.get(`--trd-${name}`))];
    }),
  ),
});

/** Everything else that has a value of its own; fonts and scheme come from the page. */
function otherTokens(values) {
  const group = {};
  for (const { name, syntax, description } of tokens) {
    const value = values.get(name);
    const shape =
      syntax === '<length>'
        ? lengthToken(value)
        : syntax === '<number>' && { $type: 'fontWeight', $value: Number(value) };
    if (!shape) continue;
    group[name.replace('--trd-', '')] = {
      ...shape,
      $description: description,
      $extensions: { [vendor]: { property: name, css: value } },
    };
  }
  return group;
}

export function designTokens() {
  const values = defaults();
  return {
    $description:
      'The default look of trd-elements. Set the custom properties named in $extensions; what is mixed from them follows.',
    light: schemeGroup('light', values),
    dark: schemeGroup('dark', values),
    ...otherTokens(values),
  };
}

export async function writeDesignTokens(dist) {
  const text = JSON.stringify(designTokens(), null, 2);
  await writeFile(path.join(dist, 'design-tokens.json'), `${text}\n`);
}
