/** The custom properties: what they come to by default can be read, in both schemes and in a file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colors, enoughForText, pairs, tokens } from '../../src/ui/tokens.ts';
import { contrast, fromHex, toHex } from '../../scripts/tokens/color.mjs';
import { designTokens } from '../../scripts/tokens/design-tokens.mjs';
import { resolveColor } from '../../scripts/tokens/resolve.mjs';
import { declarations, defaults } from '../../scripts/tokens/sheet.mjs';

const schemes = ['light', 'dark'];

for (const scheme of schemes) {
  test(`every pair of colours can be told apart on a ${scheme} page`, () => {
    for (const [ink, ground, needed] of pairs) {
      const [one, other] = [ink, ground].map((name) => resolveColor(`--_${name}`, scheme));
      const ratio = contrast(one, other);
      assert.ok(ratio >= needed, `${ink} on ${ground}: ${ratio.toFixed(2)}, needed ${needed}`);
    }
  });

  test(`links stay readable on a ${scheme} page with any brand colour`, () => {
    for (const brand of [
      '#ffe600',
      '#00ff66',
      '#ff5fa2',
      '#00d5ff',
      '#000000',
      '#808080',
      '#fff',
    ]) {
      const set = { '--trd-accent': brand };
      const [link, surface] = ['--_accent', '--_surface'].map((name) =>
        resolveColor(name, scheme, set),
      );
      const ratio = contrast(link, surface);
      assert.ok(ratio >= enoughForText, `${brand} as ${toHex(link)}: ${ratio.toFixed(2)}`);
    }
  });
}

test('text is asked for 7 to 1, and every colour that carries text is in a pair', () => {
  assert.equal(enoughForText, 7);
  const paired = new Set(pairs.flat());
  for (const name of Object.keys(colors)) {
    if (name !== 'line') assert.ok(paired.has(name), `${name} is in no pair`);
  }
});

test('every colour that the style sheet mixes is in the list', () => {
  const isColor = (name) => {
    try {
      return Boolean(resolveColor(name, 'light'));
    } catch {
      return false;
    }
  };
  const mixed = [...declarations().keys()].filter((name) => !name.endsWith('-in') && isColor(name));
  assert.deepEqual(mixed.map((name) => name.slice(3)).sort(), Object.keys(colors).sort());
});

test('the contrast is that of WCAG', () => {
  assert.equal(contrast(fromHex('#fff'), fromHex('#000')), 21);
  assert.equal(contrast(fromHex('#777777'), fromHex('#ffffff')).toFixed(2), '4.48');
});

test('the list names every custom property that the style sheets read, and no other', () => {
  const names = tokens.map(({ name }) => name);
  assert.deepEqual([...defaults().keys()].sort(), [...names].sort());
});

test('the file of design tokens holds every colour for both schemes, in the agreed format', () => {
  const file = designTokens();
  for (const scheme of schemes) {
    const { $description, ...group } = file[scheme];
    assert.match($description, new RegExp(scheme));
    assert.deepEqual(Object.keys(group), Object.keys(colors));
    for (const [name, { $type, $value, $description: meaning }] of Object.entries(group)) {
      assert.equal($type, 'color', name);
      assert.equal($value.colorSpace, 'srgb', name);
      assert.match($value.hex, /^#[0-9a-f]{6}$/, name);
      const bytes = $value.components.map((channel) => Math.round(channel * 255));
      const written = [1, 3, 5].map((from) => parseInt($value.hex.slice(from, from + 2), 16));
      assert.deepEqual(bytes, written, name);
      assert.ok(meaning, name);
    }
  }
  assert.deepEqual(file.radius.$value, { value: 6, unit: 'px' });
  assert.deepEqual(file.space.$value, { value: 16, unit: 'px' });
  assert.deepEqual(file['heading-weight'].$value, 700);
});
