import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { approvals } from '../src/content/facts/approvals.js';
import { rowIds, type RowId } from '../src/content/facts/comparison.js';
import { ectElektd, ectKetect, eskEscapeRemission } from '../src/content/facts/index.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { comparisonWords, shownCountWords } from '../src/content/words/comparison/controls.js';
import { cellWords } from '../src/content/words/comparison/index.js';
import { rowWords } from '../src/content/words/comparison/rows.js';
import { cellTexts } from '../src/content/words/comparison/texts.js';
import { counts } from '../src/logic/estimate.js';
import { addTable } from '../src/localization.js';
import accented from '../src/generated/tables/en-XA.js';
import { allInside, at, inside, visibleText, waitUntil, warnings } from './helpers.js';
import {
  box,
  cellAt,
  choose,
  columns,
  comparison,
  nameOf,
  rowsShown,
  settled,
  star,
} from './comparison-page.js';

const everything = treatmentIds.join(' ');
const neutral = treatmentIds.map(nameOf);
const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1');

describe('trd-comparison, cells', () => {
  it('answers every question for every treatment, with all that is written about it', async () => {
    const element = await comparison({ treatments: everything });
    expect(rowsShown(element)).to.deep.equal(rowIds);
    for (const row of rowIds) {
      treatmentIds.forEach((id, column) => {
        const cell = cellAt(element, row, column);
        for (const footnote of cell.querySelectorAll('.footnote')) footnote.remove();
        expect(cell.querySelector('b')?.textContent.trim(), `${row} ${id}`).not.to.equal('');
        for (const text of cellTexts(cellWords(row, id, 'US'))) {
          expect(flat(cell.textContent), `${row} ${id}`).to.contain(flat(text));
        }
      });
    }
  });

  it('says "we do not know" with a reason exactly where there is no usable fact', () => {
    const unknown = treatmentIds.flatMap((id) =>
      rowIds.filter((row) => 'notKnown' in cellWords(row, id, 'US')).map((row) => `${id} ${row}`),
    );
    expect(unknown).to.deep.equal([
      'no-change soon',
      'psychotherapy effects',
      'psychotherapy risks',
      'oral-ketamine visits',
      'oral-ketamine helps',
      'oral-ketamine soon',
      'oral-ketamine lasts',
      'oral-ketamine effects',
      'rtms lasts',
      'ect caution',
    ]);
  });

  it('shows both sides of the trials that compared two treatments, in the column of each', async () => {
    const pairs = [
      [eskEscapeRemission.estimates.remission, ['next-antidepressant', 'esketamine']],
      [ectElektd.estimates.response, ['iv-ketamine', 'ect']],
      [ectKetect.estimates.remission, ['iv-ketamine', 'ect']],
    ] as const;
    const element = await comparison({ treatments: everything });
    for (const [estimate, ids] of pairs) {
      const { count, other } = counts(estimate);
      for (const id of ids) {
        const text = cellAt(element, 'helps', treatmentIds.indexOf(id)).textContent;
        expect(text, id).to.contain(String(count)).and.contain(String(other));
      }
    }
  });

  it('says in the caption and on paper that trials differ and cannot rank', async () => {
    const element = await comparison();
    const { trialsDiffer } = comparisonWords();
    expect(inside(element, 'caption').textContent).to.contain(trialsDiffer);
    expect(inside(element, 'thead .paper').textContent).to.contain(trialsDiffer);
    expect(inside(element, 'thead .paper').checkVisibility()).to.equal(false);
  });

  it('opens more in one cell alone, by keyboard, without moving the focus', async () => {
    const element = await comparison();
    const button = cellAt(element, 'given', 0).querySelector<HTMLButtonElement>('button.button')!;
    const panel = inside(element, `#${button.getAttribute('aria-controls')}`);
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(panel.checkVisibility()).to.equal(true);
    expect(button.ariaExpanded).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(allInside(element, 'td [aria-expanded=true]')).to.have.length(1);
    expect(button.textContent).to.contain(rowWords().given).and.contain(nameOf('no-change'));
  });

  it('opens what was found in a closed part', async () => {
    const element = await comparison();
    const panel = cellAt(element, 'given', 0).querySelector('.panel')!;
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(panel.checkVisibility()).to.equal(true);
  });

  it('shows the boxed warning also to a reader who has hidden esketamine', async () => {
    const element = await comparison({ treatments: 'no-change rtms' });
    expect(columns(element)).not.to.include(nameOf('esketamine'));
    const warning = inside(element, '.boxed');
    expect(warning.checkVisibility()).to.equal(true);
    expect(allInside(warning, 'li')).to.have.length(5);
    expect(warning.textContent).to.match(/version is 18 of March 13, 2026/);
    const position = warning.compareDocumentPosition(inside(element, 'table'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('hides figures, not warnings or help, when the content has long expired', async () => {
    await at(Date.parse('2031-01-01'), async () => {
      const element = await comparison();
      const helps = inside(element, '#row-helps').textContent;
      expect(helps)
        .to.contain('too old')
        .and.not.match(/\b(22|29|46)\b/);
      expect(inside(element, '.boxed').textContent).to.contain('Sedation');
      expect(visibleText(element)).to.contain('988');
    });
  });
});

describe('trd-comparison, choosing treatments', () => {
  it('begins with three in a wide place and two in a narrow one; resizing changes nothing', async () => {
    const wide = await comparison({}, 1000);
    expect(columns(wide)).to.deep.equal(neutral.slice(0, 3));
    const narrow = await comparison({}, 400);
    expect(columns(narrow)).to.deep.equal(neutral.slice(0, 2));
    for (const [element, width] of [
      [wide, 320],
      [narrow, 1200],
    ] as const) {
      const before = columns(element);
      element.parentElement!.style.width = `${width}px`;
      element.requestUpdate();
      await settled();
      expect(columns(element)).to.deep.equal(before);
    }
  });

  it('takes the order the page asks for, keeps "no change", and reports what it does not know', async () => {
    const said = await warnings(async () => {
      const element = await comparison({ treatments: 'rtms aardvark esketamine' });
      expect(columns(element)).to.deep.equal(
        ['no-change', 'rtms', 'esketamine'].map(nameOf as never),
      );
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<trd-comparison>.*treatments="aardvark".*esketamine/);
  });

  it('always offers all eight, in one order, and lets the reader hide "no change"', async () => {
    const element = await comparison({ treatments: 'ect', offered: 'ect' });
    expect(
      allInside(element, '#treatments label').map((each) => flat(each.textContent).trim()),
    ).to.deep.equal(neutral);
    await choose(element, 'no-change');
    expect(columns(element)).to.deep.equal([nameOf('ect')]);
    expect(box(element, 'no-change').checked).to.equal(false);
  });

  it('works with the keyboard and says politely how many are shown', async () => {
    const element = await comparison();
    const status = inside(element, '.tools [role=status]');
    box(element, 'ect').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(columns(element)).to.include(nameOf('ect'));
    expect(status.textContent).to.contain(shownCountWords(4));
    expect(element.shadowRoot?.activeElement).to.equal(box(element, 'ect'));
  });

  it('asks for a treatment where none is chosen, and shows no empty table', async () => {
    const element = await comparison({ treatments: 'no-change' });
    await choose(element, 'no-change');
    expect(element.shadowRoot?.querySelector('table')).to.equal(null);
    expect(visibleText(element)).to.contain(comparisonWords().noColumns);
  });

  it('follows the attribute until the reader has chosen, and never after that', async () => {
    const element = await comparison();
    element.treatments = 'no-change ect';
    await element.updateComplete;
    expect(columns(element)).to.deep.equal([nameOf('no-change'), nameOf('ect')]);
    await choose(element, 'rtms');
    element.treatments = 'esketamine';
    await element.updateComplete;
    expect([...columns(element)].sort()).to.deep.equal(
      ['no-change', 'ect', 'rtms'].map(nameOf as never).sort(),
    );
  });

  it('adds words on what is offered, and removes nothing', async () => {
    const element = await comparison({ treatments: everything, offered: 'esketamine' });
    const { offered, notOffered } = comparisonWords();
    const heads = allInside(element, 'thead th:not(.q)').map((each) => each.textContent);
    expect(heads).to.have.length(treatmentIds.length);
    treatmentIds.forEach((id, index) => {
      const said = heads[index]!;
      if (id === 'no-change') expect(said).not.to.contain(notOffered);
      else expect(said, id).to.contain(id === 'esketamine' ? offered : notOffered);
    });
    expect(visibleText(await comparison())).not.to.contain(notOffered);
  });
});

describe('trd-comparison, approval', () => {
  it('says in the head of each column where it stands in the country of the reader', async () => {
    for (const region of [...Object.keys(approvals).filter((each) => each !== 'EU'), 'DE', 'JP']) {
      const element = await comparison({ treatments: everything, region });
      const name = new Intl.DisplayNames('en', { type: 'region' }).of(region)!;
      const heads = allInside(element, 'thead th:not(.q)');
      treatmentIds.forEach((id, index) => {
        const said = heads[index]!.textContent;
        const free = ['no-change', 'psychotherapy', 'next-antidepressant'].includes(id);
        if (!free) expect(said, `${region} ${id}`).to.contain(name);
        const cell = cellAt(element, 'approval', index).querySelector('b')!.textContent;
        expect(said, `${region} ${id}`).to.contain(cell.replace(/[\d\s\u2060]*$/, ''));
      });
    }
  });

  it('follows the country the reader has chosen', async () => {
    const element = await comparison({ treatments: 'esketamine' });
    inside<HTMLButtonElement>(element, '.country button').click();
    await element.updateComplete;
    const menu = inside<HTMLSelectElement>(element, '#country-menu');
    menu.value = 'JP';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, 'thead').textContent).to.contain('Japan').and.contain('not checked');
  });

  it('asks for the country where none is known', async () => {
    const element = await comparison({ treatments: 'esketamine', region: '' });
    element.removeAttribute('region');
    await element.updateComplete;
    expect(inside(element, 'thead').textContent).to.contain('choose your country');
  });
});

describe('trd-comparison, stars', () => {
  const top = (element: Element, selector: string) =>
    inside(element, selector).getBoundingClientRect().top;

  it('moves a starred row to the top and leaves the reader where the row was', async () => {
    const element = await comparison();
    inside(element, '#row-risks').scrollIntoView({ block: 'center' });
    const before = top(element, '#row-risks');
    await star(element, 'risks');
    expect(rowsShown(element)[0]).to.equal('risks');
    expect(Math.abs(top(element, '#left-risks') - before)).to.be.below(2);
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.textContent).to.contain(comparisonWords().undo);
    expect(inside(element, '#left-risks').contains(focused)).to.equal(true);
  });

  it('undoes with one more key stroke, and the row is back in its place', async () => {
    const element = await comparison();
    const order = rowsShown(element);
    inside(element, '#star-cost').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'button');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'star-cost');
    expect(rowsShown(element)).to.deep.equal(order);
    expect(inside<HTMLInputElement>(element, '#star-cost').checked).to.equal(false);
    expect(element.shadowRoot?.querySelector('[id^=left-]')).to.equal(null);
  });

  it('takes a star away and can undo that too', async () => {
    const element = await comparison();
    await star(element, 'soon');
    await star(element, 'soon');
    expect(rowsShown(element)[0]).to.equal(rowIds[0]);
    expect(inside(element, '#left-soon').checkVisibility()).to.equal(true);
    inside<HTMLButtonElement>(element, '#left-soon button').click();
    await waitUntil(() => rowsShown(element)[0] === 'soon');
  });

  it('shows starred rows alone, keeps the order of the table, and says where there are none', async () => {
    const element = await comparison();
    const only = inside<HTMLInputElement>(element, '.stars input');
    only.click();
    await element.updateComplete;
    expect(visibleText(element)).to.contain(comparisonWords().noStars);
    only.click();
    await element.updateComplete;
    for (const row of ['cost', 'daily'] as const) await star(element, row);
    only.click();
    await element.updateComplete;
    expect(rowsShown(element)).to.deep.equal(['daily', 'cost']);
  });

  it('tells assistive technology which question a star belongs to', async () => {
    const element = await comparison();
    for (const row of rowIds) {
      const input = inside<HTMLInputElement>(element, `#star-${row}`);
      expect(input.labels?.[0]?.textContent).to.contain(comparisonWords().matters);
      const described = inside(element, `#${input.getAttribute('aria-describedby')}`);
      expect(described.textContent).to.equal(rowWords()[row]);
    }
  });
});

describe('trd-comparison, what a reader has done', () => {
  const done = (element: Parameters<typeof columns>[0]) => ({
    shown: allInside<HTMLInputElement>(element, '#treatments input').map(({ checked }) => checked),
    rows: rowsShown(element),
    open: allInside(element, 'td [aria-expanded=true]').map((each) =>
      each.getAttribute('aria-controls'),
    ),
  });

  async function used() {
    const element = await comparison();
    await choose(element, 'ect', 'no-change');
    await star(element, 'risks');
    const row: RowId = 'given';
    cellAt(element, row, 0).querySelector<HTMLButtonElement>('button.button')!.click();
    await element.updateComplete;
    return element;
  }

  it('survives other attributes, another language and another place on the page', async () => {
    addTable('en-XA', accented);
    const element = await used();
    const before = done(element);
    expect(before.open).to.have.length(1);
    element.setAttribute('level', '4');
    element.setAttribute('region', 'GB');
    element.setAttribute('offered', 'ect');
    element.lang = 'en-XA';
    await element.updateComplete;
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(done(element)).to.deep.equal(before);
    elsewhere.remove();
  });

  it('is forgotten when the page is left, also for the Back button', async () => {
    const element = await used();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    const fresh = await comparison();
    expect(done(element)).to.deep.equal(done(fresh));
  });

  it('stands in no attribute of the element and in no event', async () => {
    const element = await comparison();
    const before = element.outerHTML;
    const heard: string[] = [];
    for (const name of ['change', 'trd-ready']) {
      document.addEventListener(name, (event) => heard.push(event.type), { once: true });
    }
    await star(element, 'risks');
    expect(element.outerHTML).to.equal(before);
    expect(heard).to.deep.equal([]);
  });
});
