/** The file for designers' tools says what is painted; so does every script that is built on it. */
import { expect } from '@open-wc/testing';
import { colors } from '../src/ui/tokens.js';
import { faq, inside } from './helpers.js';

interface ColorToken {
  readonly $value: { readonly components: readonly number[] };
}
type Group = Readonly<Record<string, ColorToken>>;

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Red, green and blue of a computed colour, 0 to 255. */
function painted(color: string): number[] {
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('design tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`are the colours that are painted on a ${scheme} page`, async () => {
      const file = (await (await fetch('/dist/design-tokens.json')).json()) as Record<
        string,
        Group
      >;
      const element = await faq();
      element.parentElement!.style.setProperty('color-scheme', scheme);
      const probe = document.createElement('span');
      inside(element, '.trd').append(probe);
      for (const name of Object.keys(colors)) {
        probe.style.setProperty('color', `var(--_${name})`);
        const wanted = file[scheme]![name]!.$value.components.map((channel) => channel * 255);
        painted(getComputedStyle(probe).color).forEach((byte, index) => {
          expect(byte, `${name} ${wanted.join(' ')}`).to.be.closeTo(wanted[index]!, 1);
        });
      }
    });
  }
});
