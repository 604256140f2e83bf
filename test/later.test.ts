import { expect, fixture, html } from '@open-wc/testing';
import type { TrdFaq } from '../src/elements/trd-faq.js';
import { allInside, complete, inside } from './helpers.js';

/** An element that has rendered once and not had time for more. */
async function fresh(): Promise<TrdFaq> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('trd-faq');
  element.setAttribute('region', 'US');
  holder.append(element);
  await element.updateComplete;
  return element;
}

const empty = (element: Element) =>
  allInside(element, '.panel').filter((panel) => panel.childElementCount === 0);

describe('what nobody sees yet', () => {
  it('is made after the first answers are shown, and then all of it', async () => {
    const element = await fresh();
    expect(empty(element).length).to.be.above(0);
    for (const panel of allInside(element, '.panel:not([hidden])')) {
      expect(panel.textContent.trim()).to.not.equal('');
    }
    await complete(element);
    expect(empty(element)).to.have.length(0);
  });

  it('is there at once when the page is printed', async () => {
    const element = await fresh();
    expect(empty(element).length).to.be.above(0);
    dispatchEvent(new Event('beforeprint'));
    expect(empty(element)).to.have.length(0);
  });

  it('is there at once when the reader opens it', async () => {
    const element = await fresh();
    const [last] = empty(element).slice(-1);
    const id = last!.id.replace(/-panel$/, '');
    inside<HTMLButtonElement>(element, `#${id}`).click();
    await element.updateComplete;
    expect(inside(element, `#${id}-panel`).textContent.trim()).to.not.equal('');
  });

  it('goes on after the element was moved before it was done', async () => {
    const element = await fresh();
    const holder = element.parentElement!;
    element.remove();
    holder.append(element);
    await complete(element);
    expect(empty(element)).to.have.length(0);
  });
});
