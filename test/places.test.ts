/** What translators use to find a sentence: the place of each one, on the screen. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import places from '../src/generated/previews/en-x-places.js';
import { addTable } from '../src/localization.js';
import { initialGlobals, stage } from '../stories/support/stage.js';
import { inside } from './helpers.js';
import { isSaid, textsOf } from './said.js';
import '../src/elements/trd-faq.js';

const code = 'en-x-places';
const place = /^\s*\[[a-z0-9-]+(?:\/[a-z0-9-]+)+\] ./;
const isName = (text: string) =>
  /^[^\p{L}]*$/u.test(text) || /^\s*(?:Larkspur Street Clinic|[a-z0-9.-]+\.[a-z]+)/.test(text);

const shown = async (globals: object) => {
  const page = await fixture<HTMLElement>(
    stage(html`<trd-faq region="US" clinic="Larkspur Street Clinic"></trd-faq>`, {
      ...initialGlobals,
      ...globals,
    }),
  );
  const element = page.querySelector('trd-faq')!;
  await element.updateComplete;
  return inside(element, '.trd');
};

describe('the places of sentences', () => {
  before(() => {
    addTable(code, places);
  });

  it('stand before every sentence when the toolbar says so', async () => {
    const frame = await shown({ places: 'shown' });
    expect(frame.lang).to.equal(code);
    const without = textsOf(frame, code).filter(
      (pieces) => !isSaid(pieces, (text) => place.test(text) || isName(text)),
    );
    expect(without).to.deep.equal([]);
    expect(frame.textContent).to.contain('[faq-controls/frame/title] Questions and answers');
  });

  it('are not shown otherwise, and are no language of a page', async () => {
    const frame = await shown({});
    expect(frame.lang).to.equal('en');
    expect(frame.textContent).not.to.contain('[faq-');
  });
});
