import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/index.js';
import { waitUntil } from './helpers.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly privacy?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly members?: readonly Item[];
}

const namesOf = (items: readonly Item[] = []) => items.map(({ name }) => name).sort();
const text = async (path: string) => (await fetch(path)).text();

function expectDescriptions(items: readonly Item[] = []): void {
  for (const { name, description } of items) {
    expect(description, name).to.be.a('string').and.not.empty;
  }
}

/** The element as a page gets it, with everything in its own root. */
async function rendered(tag: string): Promise<{ element: LitElement; inside: Element[] }> {
  const element = document.createElement(tag) as LitElement;
  element.setAttribute('region', 'US');
  document.body.append(element);
  await element.updateComplete;
  await waitUntil(() => element.renderRoot.querySelector('.trd'));
  return { element, inside: [...element.renderRoot.querySelectorAll('*')] };
}

interface LitClass {
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly { readonly cssText: string }[];
}
const classOf = (tag: string) => customElements.get(tag) as unknown as LitClass;

// Tests are named when this file loads, so the manifest is read before.
const manifest = JSON.parse(await text('/dist/custom-elements.json')) as {
  modules: { declarations?: Declaration[] }[];
};
const declarations = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const readme = await text('/README.md');
const forDesigners = await text('/docs/theming.md');

describe('the manifest', () => {
  it('declares every element that the library defines', async () => {
    const library = Object.keys(await import('../src/index.js')).filter((name) =>
      /^Trd/.test(name),
    );
    expect(declarations).to.have.length(library.length).above(0);
  });

  for (const declared of declarations) {
    const { tagName } = declared;

    it(`names every attribute of ${tagName} and no other, each with a description`, () => {
      expect(namesOf(declared.attributes)).to.deep.equal(
        [...classOf(tagName).observedAttributes].sort(),
      );
      expectDescriptions(declared.attributes);
      for (const { name } of declared.attributes ?? []) {
        expect(readme, `${name} in the README`).to.contain(`\`${name}\``);
      }
    });

    it(`names every part and slot of ${tagName} and no other, each with a description`, async () => {
      const { element, inside } = await rendered(tagName);
      const parts = new Set(inside.flatMap((node) => [...node.part]));
      expect(namesOf(declared.cssParts)).to.deep.equal([...parts].sort());
      const slots = inside.filter((node) => node instanceof HTMLSlotElement);
      expect(namesOf(declared.slots)).to.deep.equal(slots.map(({ name }) => name).sort());
      expectDescriptions(declared.cssParts);
      expectDescriptions(declared.slots);
      for (const name of parts) expect(forDesigners, name).to.contain(`\`${name}\``);
      element.remove();
    });

    it(`names every custom property that ${tagName} reads, with default and description`, () => {
      const sheets = classOf(tagName)
        .elementStyles.map(({ cssText }) => cssText)
        .join('\n');
      const read = new Set(
        [...sheets.matchAll(/var\(\s*(--trd-[\w-]+)/g)].map(([, name]) => name!),
      );
      expect(namesOf(declared.cssProperties)).to.deep.equal([...read].sort());
      expectDescriptions(declared.cssProperties);
      for (const { name, default: standard } of declared.cssProperties ?? []) {
        expect(standard, name).to.be.a('string').and.not.empty;
        expect(readme, `${name} in the README`).to.contain(`\`${name}\``);
        expect(forDesigners, `${name} in docs/theming.md`).to.contain(`\`${name}\``);
      }
    });

    it(`names one event of ${tagName}, and no private member`, () => {
      expect(namesOf(declared.events)).to.deep.equal(['trd-ready']);
      for (const { name, privacy, description } of declared.members ?? []) {
        expect(name).not.to.match(/^[_#]/);
        expect(privacy ?? 'public', name).to.equal('public');
        expect(description, name).to.be.a('string').and.not.empty;
      }
    });
  }
});
