import { expect } from '@open-wc/testing';
import { TrdFaq } from '../src/elements/trd-faq.js';
import { TrdSideEffects } from '../src/elements/trd-side-effects.js';
import { allInside, faq } from './helpers.js';
import { sideEffects } from './side-effects.helpers.js';

const elements = [
  { tag: 'trd-faq', type: TrdFaq, make: () => faq() },
  { tag: 'trd-side-effects', type: TrdSideEffects, make: () => sideEffects() },
] as const;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { name: string; description?: string }[];
  readonly cssParts?: readonly { name: string; description?: string }[];
  readonly slots?: readonly { name: string; description?: string }[];
  readonly events?: readonly { name: string }[];
  readonly members?: readonly { name: string; privacy?: string }[];
}

for (const { tag, type, make } of elements) {
  describe(`the manifest, ${tag}`, () => {
    let declared: Declaration;
    before(async () => {
      const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
        modules: { declarations?: Declaration[] }[];
      };
      const all = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
      declared = all.find(({ tagName }) => tagName === tag)!;
    });

    it('names every attribute of the element and no other, each with a description', () => {
      const names = declared.attributes?.map(({ name }) => name).sort();
      expect(names).to.deep.equal([...type.observedAttributes].sort());
      for (const { name, description } of declared.attributes ?? []) {
        expect(description, name).to.be.a('string').and.not.empty;
      }
    });

    it('names every part and slot of the element and no other', async () => {
      const element = await make();
      const parts = new Set(allInside(element, '[part]').flatMap((node) => [...node.part]));
      expect(declared.cssParts?.map(({ name }) => name).sort()).to.deep.equal([...parts].sort());
      const slots = allInside<HTMLSlotElement>(element, 'slot').map(({ name }) => name);
      expect((declared.slots ?? []).map(({ name }) => name)).to.deep.equal(slots);
    });

    it('names one event, and no private member', () => {
      expect(declared.events?.map(({ name }) => name)).to.deep.equal(['trd-ready']);
      for (const { name, privacy } of declared.members ?? []) {
        expect(name).not.to.match(/^[_#]/);
        expect(privacy ?? 'public').to.equal('public');
      }
    });
  });
}
