/** What the fallbacks say: the same words and figures as the elements, for every country. */
import { expect } from '@open-wc/testing';
import '../src/elements/trd-comparison.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { effectTreatments } from '../src/content/facts/side-effects/effects.js';
import { boxedWarningTitleWords, boxedWarningWords } from '../src/content/words/warnings.js';
import { allInside, complete, inside } from './helpers.js';
import { finish, selfCheck } from './self-check-helpers.js';
import { sideEffects } from './side-effects.helpers.js';

interface Snippets {
  fallback(parts: unknown, options: { region?: string }): string;
}

const regions = ['', 'US', 'GB', 'CA', 'AU', 'DE', 'JP'];
const tags = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];

/** The fallback of an element for a country, as a document. */
async function fallbackOf(tag: string, region = ''): Promise<Document> {
  const address = '/dist/snippets/snippet.js';
  const { fallback } = (await import(address)) as Snippets;
  const parts: unknown = await (await fetch(`/dist/snippets/en/${tag}.json`)).json();
  return new DOMParser().parseFromString(fallback(parts, { region }), 'text/html');
}

/** Text without footnotes, and without white space where two engines or two layouts differ. */
function said(node: Element): string {
  const clone = node.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll('sup, .unseen, .who')) part.remove();
  return clone.textContent.replace(/\s+/g, '');
}

/** Each of these is said in the fallback. */
function expectSaid(fallback: Document | Element, nodes: readonly Element[]): void {
  const all = said(fallback instanceof Document ? fallback.body : fallback);
  expect(nodes.length).to.be.above(0);
  const missing = nodes.map(said).filter((text) => !all.includes(text));
  expect(missing).to.deep.equal([]);
}

const headingOf = (document: Document, text: string): Element =>
  [...document.querySelectorAll('h3')].find((each) => each.textContent === text)!;

/** From a heading to the next one of its level. */
function sectionOf(heading: Element): Element {
  const section = document.createElement('div');
  for (let next = heading.nextElementSibling; next && next.localName !== 'h3';) {
    section.append(next.cloneNode(true));
    next = next.nextElementSibling;
  }
  return section;
}

async function comparison(region: string): Promise<HTMLElement> {
  const element = document.createElement('trd-comparison');
  Object.assign(element, { region, treatments: treatmentIds.join(' ') });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('a fallback', () => {
  for (const tag of tags) {
    it(`of ${tag} has the boxed warning, open, and numbers that lead to a source`, async () => {
      for (const region of regions) {
        const document = await fallbackOf(tag, region);
        const subjects = boxedWarningWords().subjects.map(({ text }) => text.split('. ')[0]!);
        for (const part of [...subjects, boxedWarningWords().limitation.text]) {
          const holder = [...document.querySelectorAll('li, p')].find((each) =>
            each.textContent.includes(part),
          );
          expect(holder, `${region}: ${part}`).to.exist;
          expect(holder!.closest('details'), part).to.equal(null);
        }
        const lists = document.querySelectorAll('h3 + ol');
        const count = lists[lists.length - 1]!.children.length;
        const cited = new Set(
          [...document.querySelectorAll('sup')].flatMap((each) =>
            each.textContent.split(' ').map(Number),
          ),
        );
        const wanted = Array.from({ length: count }, (_, index) => index + 1);
        expect(
          [...cited].sort((one, other) => one - other),
          region,
        ).to.deep.equal(wanted);
      }
    });
  }

  it('of the comparison holds every cell as the element shows it, in tables with heads', async () => {
    for (const region of ['US', 'GB', 'DE', 'JP']) {
      const element = await comparison(region);
      const document = await fallbackOf('trd-comparison', region);
      const rows = [...document.querySelectorAll('tbody')];
      const questions = allInside(element, 'tr.row');
      const notes = allInside(element, 'tr.note p:not([class])');
      expect(notes).to.have.length(2);
      expectSaid(document.body, notes);
      expect(rows.length).to.equal(questions.length);
      for (const [index, question] of questions.entries()) {
        const body = rows[index]!;
        const head = body.querySelector('th[scope=rowgroup]')!;
        expect(said(head)).to.equal(said(question.querySelector('.question')!));
        const names = allInside(element, 'thead th b').map(said);
        expect([...body.querySelectorAll('th[scope=row]')].map(said)).to.deep.equal(names);
        const cells = [...question.querySelectorAll('td')];
        for (const [column, cell] of [...body.querySelectorAll('td')].entries()) {
          expectSaid(cell, [...cells[column]!.querySelectorAll('.answer p:not(:empty), li')]);
        }
      }
      for (const table of document.querySelectorAll('table')) {
        expect(table.caption?.textContent.length).to.be.above(5);
      }
      element.remove();
    }
  });

  it('of the side effects holds warnings, counts, what to do and whom to call, by treatment', async () => {
    for (const region of ['US', 'GB', 'DE']) {
      const document = await fallbackOf('trd-side-effects', region);
      for (const treatment of effectTreatments) {
        const element = await sideEffects({ region, treatment });
        const name = inside(element, '.chosen b').textContent.replace(/\.$/, '');
        const section = sectionOf(headingOf(document, name));
        const wanted =
          '.warning p, .warning li, .effect p, .effect dd, .brief td, .after p, .day p';
        expectSaid(section, allInside(element, wanted));
        expectSaid(section, allInside(element, '.calling > div:nth-child(2) li, .questions li'));
        const emergency = allInside(element, '.calling .dots li, .calling p:not(.danger)');
        expectSaid(document, emergency);
        for (const link of allInside<HTMLAnchorElement>(element, '.calling a')) {
          const href = link.getAttribute('href')!;
          expect(document.querySelector(`a[href="${href}"]`), href).to.exist;
        }
        const warning = said(inside(element, '.warning li, .warning p'));
        const shown = [...section.querySelectorAll('li, p')].find((each) => said(each) === warning);
        expect(shown!.closest('details'), treatment).to.equal(null);
      }
    }
  });

  it('of the self-check says what it is and what to ask, and asks nothing', async () => {
    const document = await fallbackOf('trd-self-check', 'US');
    expect(document.querySelector('form, input, button, select, textarea')).to.equal(null);
    const start = await selfCheck();
    expectSaid(document, [inside(start, '.privacy')]);
    const element = await selfCheck();
    await finish(element, 'not-enough');
    await complete(element);
    const parts = allInside(element, '.body > .part');
    expect(parts.length).to.be.above(5);
    // All but what the answers show, and the sheet made of them.
    const general = parts.filter((part) => !part.querySelector('.criteria, .asks'));
    expect(general.length).to.be.above(4);
    const named = (item: Element) => Boolean(item.querySelector('b.left-out'));
    for (const part of general) {
      expectSaid(
        document,
        [...part.querySelectorAll('li, p:not(.screen)')].filter((item) => !named(item)),
      );
    }
    expect(document.body.textContent).to.contain(boxedWarningTitleWords());
  });
});
