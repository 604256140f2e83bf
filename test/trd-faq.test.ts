import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { questions, type QuestionId } from '../src/content/facts/questions.js';
import { answers } from '../src/content/words/faq/index.js';
import { faqWords } from '../src/content/words/faq-controls.js';
import { TrdFaq } from '../src/elements/trd-faq.js';
import { allInside, at, faq, inside, visibleText, waitUntil, warnings } from './helpers.js';

const ids = Object.keys(questions) as QuestionId[];
const pinned = ids.filter((id) => 'pinned' in questions[id]);
const closable = ids.filter((id) => !pinned.includes(id));
const untilFound = 'onbeforematch' in document.documentElement;

const toggle = (element: TrdFaq, id: string) => inside<HTMLButtonElement>(element, `#${id}`);
const panel = (element: TrdFaq, id: string) => inside(element, `#${id}-panel`);

describe('trd-faq, a plain tag', () => {
  it('renders from HTML, from createElement and when empty', async () => {
    const written = await fixture<TrdFaq>(html`<trd-faq></trd-faq>`);
    const made = new TrdFaq();
    written.after(made);
    await made.updateComplete;
    for (const element of [written, made]) {
      expect(visibleText(element)).to.contain(answers()['help-now'].question);
    }
    made.remove();
  });

  it('shows the page its own content until the first render, and then not any more', async () => {
    const element = document.createElement('trd-faq');
    element.textContent = 'Call 988.';
    document.body.append(element);
    expect(element.shadowRoot).to.equal(null);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    element.remove();
  });

  it('says once that it is ready, with nothing attached', async () => {
    const element = document.createElement('trd-faq');
    const heard: Event[] = [];
    element.addEventListener('trd-ready', (event) => heard.push(event));
    document.body.addEventListener('trd-ready', (event) => heard.push(event));
    document.body.append(element);
    await element.updateComplete;
    element.level = 3;
    await element.updateComplete;
    expect(heard.map(({ bubbles, composed }) => [bubbles, composed])).to.deep.equal([
      [false, false],
    ]);
    expect((heard[0] as CustomEvent<unknown>).detail).to.equal(null);
    element.remove();
  });
});

describe('trd-faq, content', () => {
  it('answers every question under its topic', async () => {
    const element = await faq();
    expect(ids).to.have.length.at.least(10);
    for (const id of ids) {
      const text = inside(element, `#${id}`).textContent;
      expect(text).to.contain(answers()[id].question);
    }
  });

  it('puts the answer itself first, in at most 25 words', () => {
    for (const id of ids) {
      const words = answers()[id].short.text.trim().split(/\s+/);
      expect(words.length, id).to.be.within(1, 25);
    }
  });

  it('gives every answer a source and the day it was checked', async () => {
    const element = await faq();
    for (const id of ids) {
      const answer = inside(element, `#${id}`).closest('.question')!;
      expect(answer.querySelector('.footnote button'), `${id} has no source`).to.exist;
      expect(answer.querySelector('.foot')?.textContent, id).to.contain('2026');
    }
  });

  it('keeps safety answers open and gives them no way to close', async () => {
    const element = await faq();
    expect(pinned).to.include('help-now');
    for (const id of pinned) {
      expect(inside(element, `#${id}`).querySelector('button'), id).to.equal(null);
      expect(visibleText(element)).to.contain(answers()[id].short.text);
    }
  });

  it('shows the topics that are asked for, and safety always', async () => {
    const element = await faq({ topics: 'treatments' });
    expect(element.shadowRoot?.querySelector('#esketamine-and-ketamine')).to.exist;
    expect(element.shadowRoot?.querySelector('#what-is-trd')).to.equal(null);
    for (const id of pinned) expect(element.shadowRoot?.querySelector(`#${id}`), id).to.exist;
  });

  it('reports a topic it does not know, once, and shows the others', async () => {
    const said = await warnings(async () => {
      const element = await faq({ topics: 'treatments aardvark' });
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('#esketamine-and-ketamine')).to.exist;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<trd-faq>.*topics="aardvark".*understanding/);
  });

  it('hides figures, not help, when the content has long expired', async () => {
    await at(Date.parse('2031-01-01'), async () => {
      const element = await faq();
      await element.show('side-effects');
      const answer = panel(element, 'side-effects').textContent;
      expect(answer).not.to.match(/\b(41|29|28)\b/);
      expect(answer).to.contain('too old');
      expect(visibleText(element)).to.contain('988');
    });
  });

  it('says when it was last checked once that is overdue', async () => {
    await at(Date.parse('2028-01-01'), async () => {
      expect(visibleText(await faq())).to.contain('last checked on November 21, 2026');
    });
  });
});

describe('trd-faq, opening and closing', () => {
  it('opens several answers, each by its own button', async () => {
    const element = await faq();
    for (const id of closable.slice(0, 2)) {
      expect(toggle(element, id).ariaExpanded).to.equal('false');
      toggle(element, id).click();
    }
    await element.updateComplete;
    for (const id of closable.slice(0, 2)) {
      expect(toggle(element, id).ariaExpanded).to.equal('true');
      expect(panel(element, id).checkVisibility()).to.equal(true);
    }
  });

  it('keeps closed answers findable, and opens the one that was found', async () => {
    const element = await faq();
    const id = closable[0]!;
    expect(panel(element, id).getAttribute('hidden')).to.equal('until-found');
    panel(element, id).dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(toggle(element, id).ariaExpanded).to.equal('true');
    expect(panel(element, id).hasAttribute('hidden')).to.equal(false);
    if (untilFound) expect(panel(element, id).checkVisibility()).to.equal(true);
  });

  it('opens and closes all with one button whose name says what it will do', async () => {
    const element = await faq();
    const button = () => inside<HTMLButtonElement>(element, '.row button');
    expect(button().textContent).to.contain(faqWords().openAll);
    button().click();
    await element.updateComplete;
    for (const id of closable) expect(toggle(element, id).ariaExpanded).to.equal('true');
    expect(button().textContent).to.contain(faqWords().closeAll);
    button().click();
    await element.updateComplete;
    for (const id of closable) expect(toggle(element, id).ariaExpanded).to.equal('false');
  });

  it('works with the keyboard alone', async () => {
    const element = await faq();
    const id = closable[0]!;
    toggle(element, id).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(toggle(element, id).ariaExpanded).to.equal('true');
    await sendKeys({ type: ' ' });
    await element.updateComplete;
    expect(toggle(element, id).ariaExpanded).to.equal('false');
    expect(element.shadowRoot?.activeElement).to.equal(toggle(element, id));
  });

  it('loses nothing when attributes change or it moves', async () => {
    const element = await faq();
    const id = closable[0]!;
    toggle(element, id).click();
    element.setAttribute('region', 'GB');
    element.setAttribute('level', '4');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(toggle(element, id).ariaExpanded).to.equal('true');
    elsewhere.remove();
  });
});

describe('trd-faq, links to a question', () => {
  it('opens, focuses and answers true for a question that exists', async () => {
    const element = await faq();
    expect(await element.show('what-is-trd')).to.equal(true);
    expect(toggle(element, 'what-is-trd').ariaExpanded).to.equal('true');
    expect(element.shadowRoot?.activeElement?.id).to.equal('what-is-trd');
  });

  it('answers false for anything else, also for names every object has', async () => {
    const element = await faq();
    for (const id of ['nothing-like-it', 'constructor', '']) {
      expect(await element.show(id), id).to.equal(false);
    }
  });

  it('shows a question by its address even where its topic is not shown', async () => {
    const element = await faq({ topics: 'after' });
    expect(await element.show('what-is-trd')).to.equal(true);
    expect(panel(element, 'what-is-trd').checkVisibility()).to.equal(true);
  });

  it('follows the address of the page', async () => {
    const element = await faq();
    location.hash = '#faq-ketamine-at-home';
    const wanted = toggle(element, 'ketamine-at-home');
    await waitUntil(() => wanted.ariaExpanded === 'true');
    await waitUntil(() => element.shadowRoot?.activeElement === wanted, 'focus');
    const { top, bottom } = wanted.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    location.hash = '';
  });

  it('copies a link that any language can use', async () => {
    const element = await faq();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const answer = inside(element, '#help-now').closest('.question')!;
    answer.querySelector<HTMLButtonElement>('.foot button')!.click();
    await waitUntil(() => answer.querySelector('.copied'));
    expect(inside(element, '.row [role=status]').textContent).to.contain(faqWords().copied);
    expect(copied[0]).to.match(/#faq-help-now$/);
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('shows the address where copying is not allowed', async () => {
    const element = await faq();
    const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const answer = inside(element, '#help-now').closest('.question')!;
    answer.querySelector<HTMLButtonElement>('.foot button')!.click();
    await waitUntil(() => answer.querySelector('.foot bdi'));
    expect(answer.querySelector('.foot bdi')?.textContent).to.contain('#faq-help-now');
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
});

describe('trd-faq, sources', () => {
  it('numbers sources in the order of their first mention, each once', async () => {
    const element = await faq();
    const numbers = allInside(element, '.footnote button').map((button) =>
      Number(button.textContent),
    );
    const first = [...new Set(numbers)];
    expect(first).to.deep.equal(first.map((_, index) => index + 1));
    expect(allInside(element, '.sources li')).to.have.length(first.length);
  });

  it('jumps to a source and back to the sentence', async () => {
    const element = await faq();
    const footnote = inside<HTMLButtonElement>(element, '.footnote button');
    footnote.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'source-1');
    inside<HTMLButtonElement>(element, '#source-1 button').click();
    await waitUntil(() => element.shadowRoot?.activeElement === footnote);
  });

  it('says in which text a label was read, and which version is current', async () => {
    const element = await faq();
    const said = (part: string) =>
      allInside(element, '.sources li').find((item) => item.textContent.includes(part))
        ?.textContent;
    expect(said('US prescribing information')).to.match(
      /Read in texts from .*2021.*current version is 18/,
    );
    expect(said('EU product information')).to.contain('Read in a text from 2023');
    expect(said('EU product information')).not.to.contain('current version');
  });

  it('opens links in a new tab and passes no address on', async () => {
    const element = await faq({ region: 'US', clinic: 'A', href: 'https://clinic.example/' });
    const links = allInside<HTMLAnchorElement>(element, 'a[href^=http]');
    expect(links.length).to.be.above(3);
    for (const { target, rel, href } of links) {
      expect([target, rel], href).to.deep.equal(['_blank', 'noreferrer']);
    }
  });
});
