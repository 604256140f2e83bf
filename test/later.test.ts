import { expect, fixture, html } from '@open-wc/testing';
import { questions } from '../src/content/facts/questions.js';
import { answers } from '../src/content/words/faq/index.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';
import '../src/elements/trd-self-check.js';
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

/** How many questions there are with the first render, and with the last. */
async function counts(element: TrdFaq): Promise<[first: number, all: number]> {
  const count = () => allInside(element, '.question').length;
  const ready = new Promise<number>((resolve) => {
    element.addEventListener('trd-ready', () => resolve(count()), { once: true });
  });
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  const first = await ready;
  await element.updateComplete;
  return [first, count()];
}

/** An element with its first screen and nothing more, and what holds it. */
async function begun(): Promise<[TrdFaq, HTMLElement]> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('trd-faq');
  element.setAttribute('region', 'US');
  holder.append(element);
  await new Promise((resolve) => element.addEventListener('trd-ready', resolve, { once: true }));
  return [element, holder];
}

function search(element: TrdFaq, query: string): void {
  const field = inside<HTMLInputElement>(element, 'input[type=search]');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Questions whose panel holds another text than the beginning of their own answer. */
const mistaken = (element: TrdFaq) =>
  Object.entries(answers())
    .filter(([id, { short }]) => {
      const panel = inside(element, `#${id}`).closest('.question')!.querySelector('.panel')!;
      const text = panel.textContent.replaceAll(/\s+/g, ' ').trim();
      return text !== '' && !text.startsWith(short.text);
    })
    .map(([id]) => id);

describe('questions below the first screen', () => {
  it('come after the first ones', async () => {
    const [first, all] = await counts(document.createElement('trd-faq'));
    expect(all).to.equal(Object.keys(questions).length);
    expect(first).to.be.within(8, all - 1);
  });

  it('come at once where a fallback has held their place', async () => {
    const element = document.createElement('trd-faq');
    element.append(document.createElement('details'));
    const [first, all] = await counts(element);
    expect(first).to.equal(all);
  });

  it('come at once for who searches', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('trd-faq');
    holder.append(element);
    await new Promise((resolve) => element.addEventListener('trd-ready', resolve));
    search(element, 'a');
    // An update is a matter of microtasks; nothing that waits for an idle moment runs in between.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(allInside(element, '.question').length).to.equal(Object.keys(questions).length);
  });

  it('keep their answers when one far down is opened first, and the page printed', async () => {
    const [element] = await begun();
    const shown = element.show('how-to-help');
    dispatchEvent(new Event('beforeprint'));
    await shown;
    expect(mistaken(element)).to.deep.equal([]);
  });

  it('keep their answers when one far down is opened first, and another searched for', async () => {
    const [element] = await begun();
    void element.show('how-to-help');
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    search(element, 'zzzz');
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    search(element, '');
    await complete(element);
    expect(mistaken(element)).to.deep.equal([]);
  });

  it('are waited for no longer when there are fewer', async () => {
    const [element] = await begun();
    const done = element.updateComplete;
    element.topics = 'family';
    expect(await done).to.be.a('boolean');
  });

  it('are all there when the reader goes to a topic', async () => {
    const [element] = await begun();
    const buttons = allInside<HTMLButtonElement>(element, 'nav button');
    buttons.at(-1)!.click();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(allInside(element, '.question').length).to.equal(Object.keys(questions).length);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.match(/^topic-/);
  });

  it('do not keep anybody waiting who takes the element off the page', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('trd-faq');
    holder.append(element);
    await new Promise((resolve) => element.addEventListener('trd-ready', resolve));
    const done = element.updateComplete;
    element.remove();
    expect(await done).to.be.a('boolean');
  });
});

describe('a fallback', () => {
  it('is left as it is, without a shadow root around it, until the element takes its place', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('trd-faq');
    const fallback = document.createElement('p');
    fallback.textContent = 'Call 911 now.';
    element.append(fallback);
    holder.append(element);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(element.shadowRoot).to.equal(null);
    expect(fallback.checkVisibility()).to.equal(true);
    await element.updateComplete;
    expect(inside(element, '.crisis').checkVisibility()).to.equal(true);
    expect(fallback.checkVisibility()).to.equal(false);
  });
});

describe('several elements', () => {
  it('render from the top of the page down, after their fallbacks were painted', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const order: string[] = [];
    const all = ['trd-self-check', 'trd-faq'].map((tag) => document.createElement(tag) as TrdFaq);
    for (const element of all) {
      element.append(document.createElement('p'));
      element.addEventListener('trd-ready', () => order.push(element.localName));
    }
    // The one further down is upgraded first.
    holder.append(all[1]!);
    holder.prepend(all[0]!);
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    expect(order).to.deep.equal(['trd-self-check', 'trd-faq']);
  });

  it('render one after the other, so that the first can be painted before the rest', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const all = [1, 2, 3].map(() => document.createElement('trd-faq'));
    const rendered = () => all.map(({ hasUpdated }) => hasUpdated);
    holder.append(...all);
    await new Promise((resolve) => all[0]!.addEventListener('trd-ready', resolve));
    expect(rendered()).to.deep.equal([true, false, false]);
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    expect(rendered()).to.deep.equal([true, true, true]);
  });
});

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
