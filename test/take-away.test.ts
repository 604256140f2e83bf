import { expect, fixture, html } from '@open-wc/testing';
import { rowIds } from '../src/content/facts/comparison.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { aboutWords, mayEarnWords, sourceCountWords } from '../src/content/words/about.js';
import { approvalWords } from '../src/content/words/comparison/approval.js';
import { comparisonWords, visitWords } from '../src/content/words/comparison/controls.js';
import { cellWords } from '../src/content/words/comparison/index.js';
import { certaintyWords, groupWords, timeWords } from '../src/content/words/figures.js';
import { rowWords } from '../src/content/words/comparison/rows.js';
import { cellTexts, figureTexts } from '../src/content/words/comparison/texts.js';
import { takeAwayWords } from '../src/content/words/take-away.js';
import { TrdComparison } from '../src/elements/trd-comparison.js';
import { plainText } from '../src/ui/plain-text.js';
import { copyInto, printer } from '../src/ui/print.js';
import { allInside, inside, waitUntil } from './helpers.js';
import { comparison, nameOf, star } from './comparison-page.js';

const everything = treatmentIds.join(' ');
const flat = (text: string) => text.replace(/\s+/g, ' ');
/** Without the numbers of the footnotes. */
const bare = (text: string) => flat(text).replace(/ \[[\d, ]+\]/g, '');

const button = (element: TrdComparison, name: string) =>
  allInside<HTMLButtonElement>(element, '.take-away button').find((each) =>
    each.textContent.includes(name),
  )!;

/** Runs with a clipboard of our own, and returns what was copied. */
async function copied(element: TrdComparison, allowed = true): Promise<string> {
  let text = '';
  const clipboard = {
    writeText: (given: string) =>
      allowed ? Promise.resolve(void (text = given)) : Promise.reject(new Error('denied')),
  };
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  button(element, takeAwayWords().copy).click();
  await waitUntil(() => text || element.shadowRoot?.querySelector('#by-hand'));
  await element.updateComplete;
  if (before) Object.defineProperty(navigator, 'clipboard', before);
  else Reflect.deleteProperty(navigator, 'clipboard');
  return text;
}

/** Takes the place of the print dialog while a function runs; returns the pages it was given. */
async function printed(run: () => unknown): Promise<Window[]> {
  const pages: Window[] = [];
  const before = printer.print;
  printer.print = (page) => pages.push(page);
  try {
    await run();
  } finally {
    printer.print = before;
  }
  return pages;
}

/** An empty frame whose shadow roots are open to be looked at. */
function openFrame(onRoot: (root: ShadowRoot) => void): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  opened.push(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const attach = page.Element.prototype.attachShadow;
  page.Element.prototype.attachShadow = function (this: Element) {
    const root = attach.call(this, { mode: 'open' });
    onRoot(root);
    return root;
  };
  return page;
}

/** What would be printed, everything open. */
function paperOf(element: TrdComparison): ShadowRoot {
  let root: ShadowRoot | undefined;
  copyInto(
    openFrame((made) => (root = made)),
    element,
  );
  return root!;
}

const opened: Element[] = [];
afterEach(() => {
  for (const frame of opened.splice(0)) frame.remove();
});

describe('copying as text', () => {
  it('says the same as the table, in the same order, everything open', async () => {
    const element = await comparison({ treatments: everything });
    const text = bare(await copied(element));
    let at = 0;
    for (const row of rowIds) {
      for (const wanted of [
        rowWords()[row],
        ...treatmentIds.flatMap((id) => [nameOf(id), ...cellTexts(cellWords(row, id, 'US'))]),
      ]) {
        const found = text.indexOf(flat(wanted), at);
        expect(found, `${row}: ${wanted}`).to.be.at.least(at);
        at = found;
      }
    }
  });

  it('begins with starred questions and marks them, with help and the warning before them', async () => {
    const element = await comparison();
    await star(element, 'cost');
    const text = await copied(element);
    const places = [
      '988',
      'Sedation',
      comparisonWords().decision,
      comparisonWords().trialsDiffer,
      comparisonWords().starred,
      rowWords().cost,
      comparisonWords().matters,
      rowWords().given,
      visitWords().ask,
      'doi.org',
      'No clinician has checked',
    ].map((part) => text.indexOf(part));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(text.split(comparisonWords().trialsDiffer)).to.have.length(2);
  });

  it('leaves out what one can only press', async () => {
    const element = await comparison();
    const text = await copied(element);
    const words = comparisonWords();
    const labels = Object.values(takeAwayWords());
    for (const label of [words.choose, words.onlyStarred, words.matters, ...labels]) {
      expect(text).not.to.contain(label);
    }
    expect(text).not.to.match(/\n\n\n|[ \t]\n|undefined|\[object/);
  });

  it('says that it was copied', async () => {
    const element = await comparison();
    await copied(element);
    expect(inside(element, '.take-away [role=status]').textContent).to.contain(
      takeAwayWords().copied,
    );
  });

  it('hands the text over in a field where copying is not allowed', async () => {
    const element = await comparison();
    expect(await copied(element, false)).to.equal('');
    const field = inside<HTMLTextAreaElement>(element, '#by-hand');
    await waitUntil(() => element.shadowRoot?.activeElement === field);
    expect(field.value).to.contain(rowWords().helps).and.contain(comparisonWords().decision);
    expect(field.labels?.[0]?.textContent).to.equal(takeAwayWords().byHand);
  });

  it('forgets the text when the page is left', async () => {
    const element = await comparison();
    await copied(element, false);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('#by-hand')).to.equal(null);
  });
});

describe('plain text', () => {
  it('puts blocks on lines of their own, numbers lists, and writes addresses out', async () => {
    const part = await fixture(
      html`<div>
        <h2>Title</h2>
        <p>
          One <b>two</b>.<sup class="footnote"><button>1</button><button>2</button></sup>
        </p>
        <ol>
          <li>First</li>
          <li>Second</li>
        </ol>
        <ul>
          <li>Dot</li>
        </ul>
        <p>
          <a href="https://example.org/page">Link<span class="unseen"> (new tab)</span></a>
        </p>
        <p><a href="tel:988">Call 988</a></p>
        <div hidden>Never</div>
        <div hidden="until-found">Found</div>
        <p class="screen">Button</p>
        <p aria-hidden="true">Drawing</p>
        <p aria-hidden="true" class="written">Name</p>
      </div>`,
    );
    expect(plainText(part).split('\n').filter(Boolean)).to.deep.equal([
      'Title',
      'One two. [1, 2]',
      '1. First',
      '2. Second',
      '- Dot',
      'Link (https://example.org/page)',
      'Call 988',
      'Found',
      'Name',
    ]);
  });
});

describe('printing', () => {
  it('prints the element alone, from a page of its own that goes away again', async () => {
    const element = await comparison();
    const pages = await printed(() => button(element, takeAwayWords().printAll).click());
    expect(pages).to.have.length(1);
    const [page] = pages as [Window];
    expect(page).not.to.equal(window);
    expect(page.document.title).to.equal(comparisonWords().title);
    expect(page.document.adoptedStyleSheets).to.have.length(1);
    const frame = inside(element, 'iframe');
    expect([frame.getAttribute('aria-hidden'), frame.tabIndex]).to.deep.equal(['true', -1]);
    page.dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
  });

  it('prints the whole page where a browser refuses', async () => {
    const element = await comparison();
    const root = element.renderRoot as ShadowRoot;
    const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get: () => null,
    });
    const pages = await printed(() => button(element, takeAwayWords().printAll).click());
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frames);
    expect(pages).to.deep.equal([window]);
    expect(root.querySelector('iframe')).to.equal(null);
  });

  it('has everything on paper: help, warning, heads, stars, more, questions, sources', async () => {
    const element = await comparison({ treatments: 'no-change esketamine', offered: 'rtms' });
    await star(element, 'risks');
    const root = paperOf(element);
    const paper = root.querySelector('.trd')!;
    expect(root.adoptedStyleSheets.length).to.be.above(5);
    expect(paper.getAttribute('lang')).to.equal('en');
    expect(plainText(paper) === plainText(inside(element, '.trd'))).to.equal(true);
    expect(plainText(paper).length).to.be.above(5000);
    for (const selector of [
      '.crisis a',
      '.boxed li',
      '.paper',
      '.visit li',
      '.own',
      '.sources li',
    ]) {
      expect(paper.querySelector(selector), selector).to.exist;
    }
    expect(paper.querySelector('#star-risks:checked')).to.exist;
    // Only what changes paper is asked: everything that stays there can be closed on the screen.
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter(
      (rule) => 'media' in rule && (rule.media as MediaList).mediaText === 'print',
    );
    const text = print.map(({ cssText }) => cssText).join('\n');
    expect(text).to.match(/\.panel\[hidden\][^}]*display: block/);
    expect(text).to.match(/thead[^}]*table-header-group/);
    expect(text).to.match(/\.screen[^}]*display: none/);
  });

  it('has who may earn from it in the head that stands on every page', async () => {
    const element = await comparison({ clinic: 'Lakeside Clinic' });
    const line = inside(element, 'thead .paper').textContent;
    expect(line).to.contain(mayEarnWords('Lakeside Clinic')).and.contain('Lakeside Clinic');
    expect(line).to.contain(comparisonWords().trialsDiffer);
  });
});

describe('the short version', () => {
  /** What the button for the short version prints. */
  async function shortOf(element: TrdComparison): Promise<Element> {
    let root: ShadowRoot | undefined;
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const sheet = openFrame((made) => (root = made));
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get: () => sheet,
    });
    await printed(() => button(element, takeAwayWords().printShort).click());
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    return root!.querySelector('.trd')!;
  }

  it('has every first answer and every number beside its comparator', async () => {
    const element = await comparison({ treatments: everything });
    const paper = await shortOf(element);
    const text = bare(plainText(paper));
    expect(text).to.contain(visitWords().short);
    for (const row of rowIds) {
      for (const id of treatmentIds) {
        const cell = cellWords(row, id, 'US');
        const [first] = cellTexts(cell);
        expect(text, `${row}, ${id}`).to.contain(flat(first!));
        for (const figure of cell.figures ?? []) {
          const [treated, other] = figureTexts(figure);
          expect(text).to.contain(flat(treated!));
          expect(text, `${row}, ${id}: comparator`).to.contain(flat(other!));
          for (const part of [
            groupWords(figure.estimate.group),
            timeWords(figure.estimate.time),
            certaintyWords(figure.estimate.certainty),
          ]) {
            expect(text).to.contain(flat(part));
          }
        }
      }
    }
  });

  it('keeps help, the warning, approval, who may earn, dates, stars and questions', async () => {
    const element = await comparison({ treatments: 'no-change esketamine' });
    await star(element, 'risks');
    const paper = await shortOf(element);
    const safety = (part: ParentNode, selector: string) =>
      [...part.querySelectorAll(selector)].map((each) => plainText(each));
    for (const selector of ['.crisis', '.boxed', '.about', '.visit li', '.own']) {
      const whole = safety(element.shadowRoot!, selector);
      expect(whole.length, selector).to.be.above(0);
      expect(safety(paper, selector), selector).to.deep.equal(whole);
    }
    const head = plainText(paper.querySelector('thead')!);
    expect(head).to.contain(approvalWords('esketamine', 'US'));
    expect(head).to.contain(mayEarnWords());
    expect(paper.querySelector('#star-risks:checked')).to.exist;
  });

  it('leaves out what is closed, and prints what the reader has opened', async () => {
    const element = await comparison({ treatments: 'no-change esketamine' });
    const panels = allInside(element, '.answer .panel');
    expect(panels.length).to.be.above(3);
    inside(element, '.answer .button').click();
    await element.updateComplete;
    const paper = await shortOf(element);
    const left = [...paper.querySelectorAll('.answer .panel')].map(({ id }) => id);
    expect(left).to.deep.equal([panels[0]!.id]);
    expect(panels.every((panel) => panel.isConnected)).to.equal(true);
  });

  it('lists the sources that it cites and no others, under the same numbers', async () => {
    const element = await comparison({ treatments: 'no-change esketamine rtms' });
    const paper = await shortOf(element);
    const numbers = (selector: string) =>
      [...paper.querySelectorAll(selector)].map(
        (each) => each.getAttribute('data-number') ?? each.textContent,
      );
    const listed = numbers('.sources li');
    expect(new Set(listed)).to.deep.equal(new Set(numbers('.footnote button')));
    expect(listed.length).to.be.below(allInside(element, '.sources li').length);
    expect(paper.querySelector('#sources')!.textContent).to.contain(
      sourceCountWords(listed.length),
    );
    for (const number of listed) {
      const whole = inside(element, `#source-${number}`).textContent;
      const short = paper.querySelector(`#source-${number} [lang]`)!.textContent;
      expect(whole.includes(short.split('.')[0]!), short).to.equal(true);
    }
    // Who paid for a study stays on the paper, and nothing of it is hidden there.
    expect(plainText(paper)).to.contain(aboutWords().sponsored);
    const rules = TrdComparison.styles.flat().map(String).join('\n');
    expect(rules).not.to.match(/\.short[^{}]*\.muted[^{}]*\{[^}]*display: none/);
  });
});
