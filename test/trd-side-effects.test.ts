import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { effectTreatments } from '../src/content/facts/side-effects/effects.js';
import {
  groupWordsOf,
  groupingWords,
  markedQuestionWords,
  sectionWords,
} from '../src/content/words/side-effects/controls.js';
import { questionWords, sameDaySigns } from '../src/content/words/side-effects/calling.js';
import { effectWords } from '../src/content/words/side-effects/index.js';
import { sessionDayWords } from '../src/content/words/side-effects/session-day.js';
import { treatmentWords } from '../src/content/words/treatments.js';
import { TrdSideEffects } from '../src/elements/trd-side-effects.js';
import { groupings, groupsOf, sessionDays } from '../src/logic/side-effects.js';
import { allInside, at, inside, some, visibleText, warnings } from './helpers.js';
import { box, choose, mark, row, sideEffects } from './side-effects.helpers.js';

const shown = (element: TrdSideEffects) => inside(element, '.chosen b').textContent;
const named = (id: (typeof effectTreatments)[number]) => `${treatmentWords()[id].name}.`;
const radio = (element: TrdSideEffects, index: number) =>
  allInside<HTMLInputElement>(element, '.groups input')[index]!;
const groupHeadings = (element: TrdSideEffects) =>
  allInside(element, '.group > .item').map((heading) => heading.textContent.trim());
const dissociation = () => effectWords('esketamine').effects.dissociation!.name;

describe('trd-side-effects, a plain tag', () => {
  it('renders from createElement and shows esketamine where nothing is asked for', async () => {
    const element = new TrdSideEffects();
    document.body.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal(named('esketamine'));
    element.remove();
  });

  it('shows the treatment that the page asks for, and follows it', async () => {
    const element = await sideEffects({ treatment: 'ect' });
    expect(shown(element)).to.equal(named('ect'));
    element.treatment = 'rtms';
    await element.updateComplete;
    expect(shown(element)).to.equal(named('rtms'));
  });

  for (const value of ['aspirin', 'no-change', 'Esketamine ']) {
    it(`reports treatment="${value}" once and shows esketamine`, async () => {
      const said = await warnings(async () => {
        const element = await sideEffects({ treatment: value });
        element.requestUpdate();
        await element.updateComplete;
        expect(shown(element)).to.equal(named('esketamine'));
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/<trd-side-effects>.*treatment=.*iv-ketamine/);
    });
  }

  it('offers every treatment, whatever the clinic sells', async () => {
    for (const offered of ['', 'esketamine']) {
      const element = await sideEffects({ offered });
      const values = allInside<HTMLOptionElement>(element, '#treatment option').map(
        ({ value }) => value,
      );
      expect(values).to.deep.equal([...effectTreatments]);
    }
  });

  it('says whether the clinic offers the treatment, and hides nothing for it', async () => {
    const texts = await Promise.all(
      ['', 'rtms', 'esketamine'].map(async (offered) => {
        const element = await sideEffects({ treatment: 'rtms', offered });
        expect(allInside(element, '.effect').length).to.be.above(2);
        return inside(element, '.chosen').textContent.trim();
      }),
    );
    expect(new Set(texts).size).to.equal(3);
  });
});

describe('trd-side-effects, what the reader chose', () => {
  it('wins over the attribute, and survives attributes, language and a move', async () => {
    const element = await sideEffects({ treatment: 'esketamine' });
    await choose(element, 'rtms');
    element.setAttribute('treatment', 'ect');
    element.setAttribute('level', '4');
    element.lang = 'en-GB';
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal(named('rtms'));
    expect(inside<HTMLSelectElement>(element, '#treatment').value).to.equal('rtms');
    elsewhere.remove();
  });

  it('is said to a screen reader, in a region that was there before', async () => {
    const element = await sideEffects();
    const status = inside(element, '[role=status].unseen:not(.country *)');
    expect(status.textContent.trim()).to.equal('');
    await choose(element, 'ect');
    expect(status.textContent).to.contain(treatmentWords().ect.name);
  });

  it('keeps ticks, also while another treatment is shown', async () => {
    const element = await sideEffects();
    await mark(element, dissociation());
    await choose(element, 'ect');
    expect(
      allInside<HTMLInputElement>(element, '.ask-about input').some((each) => each.checked),
    ).to.equal(false);
    await choose(element, 'esketamine');
    element.setAttribute('region', 'GB');
    await element.updateComplete;
    expect(box(row(element, dissociation())).checked).to.equal(true);
  });

  it('is forgotten when the page is left, also for the Back button', async () => {
    const element = await sideEffects({ treatment: 'esketamine' });
    await mark(element, dissociation());
    radio(element, 2).click();
    await choose(element, 'ect');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(shown(element)).to.equal(named('esketamine'));
    expect(inside<HTMLSelectElement>(element, '#treatment').value).to.equal('esketamine');
    expect(radio(element, 0).checked).to.equal(true);
    expect(box(row(element, dissociation())).checked).to.equal(false);
  });

  it('is written into no attribute, and nothing of it is heard outside', async () => {
    const element = await sideEffects();
    const before = element.outerHTML;
    const sent: string[] = [];
    element.dispatchEvent = (event) => {
      sent.push(event.type);
      return EventTarget.prototype.dispatchEvent.call(element, event);
    };
    // A click anywhere is heard by every page; that something has changed is not.
    const hear = ({ type }: Event) => sent.push(type);
    document.addEventListener('change', hear);
    await mark(element, dissociation());
    await choose(element, 'ect');
    radio(element, 1).click();
    await element.updateComplete;
    document.removeEventListener('change', hear);
    expect(element.outerHTML).to.equal(before);
    expect(sent).to.deep.equal([]);
  });
});

describe('trd-side-effects, sorting', () => {
  for (const [index, grouping] of groupings.entries()) {
    it(`by ${grouping} shows its groups with their headings`, async () => {
      const element = await sideEffects();
      radio(element, index).click();
      await element.updateComplete;
      const wanted = groupsOf('esketamine', grouping).map(({ key }) => groupWordsOf(key));
      expect(groupHeadings(element)).to.deep.equal(wanted);
      expect(radio(element, index).closest('label')?.textContent.trim()).to.equal(
        groupingWords()[grouping],
      );
    });
  }

  it('is done with the arrow keys, keeps the focus and the place, and is announced', async () => {
    const element = await sideEffects();
    // WebKit brings what has the focus into view at a time of its own.
    radio(element, 0).scrollIntoView({ block: 'center' });
    radio(element, 0).focus({ preventScroll: true });
    const { top } = radio(element, 0).getBoundingClientRect();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(radio(element, 1).checked).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(radio(element, 1));
    expect(radio(element, 0).getBoundingClientRect().top).to.be.closeTo(top, 60);
    const status = inside(element, '[role=status].unseen:not(.country *)').textContent;
    for (const heading of groupHeadings(element)) expect(status).to.contain(heading);
  });

  it('says under a group out of which other number it counts', async () => {
    for (const [treatment, number] of [
      ['esketamine', '1,000'],
      ['rtms', '100,000'],
    ] as const) {
      const element = await sideEffects({ treatment });
      const serious = allInside(element, '.group').at(-1)!;
      expect(serious.querySelector('.item')?.textContent).to.equal(groupWordsOf('serious'));
      expect(serious.querySelector(':scope > p')?.textContent, treatment).to.contain(number);
      expect(serious.querySelector('.people'), treatment).to.equal(null);
    }
  });
});

describe('trd-side-effects, one effect', () => {
  it('has two counts with drawings of equal scale, the difference and the other framing', async () => {
    const element = await sideEffects();
    const item = row(element, dissociation());
    const numbers = [...item.querySelectorAll('.number')].map((each) => each.textContent);
    expect(numbers).to.deep.equal(['41', '9']);
    const [first, second] = [...item.querySelectorAll('.people')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(first!.width).to.equal(second!.width);
    expect(item.textContent)
      .to.match(/32 more/)
      .and.to.match(/59 out of 100/);
    expect(item.querySelectorAll('dt')).to.have.length(2);
    expect(item.querySelector('.footnote button')).to.exist;
  });

  it('says with every treatment why, where there is no number', async () => {
    const element = await sideEffects({ treatment: 'oral-ketamine' });
    for (const item of some(element, '.effect')) {
      expect(item.querySelector('.number'), item.textContent).to.equal(null);
      expect(item.querySelector('.flow > p b')?.textContent).to.be.a('string').and.not.empty;
    }
  });

  it('has its lesser fellows in a table with headings, all out of a hundred', async () => {
    const element = await sideEffects();
    const rows = allInside(element, '.brief tbody tr');
    expect(rows.length).to.equal(16);
    for (const each of rows) {
      expect(each.querySelector('th')?.scope).to.equal('row');
    }
    const cells = rows.flatMap((each) =>
      [...each.querySelectorAll('td')].map((td) => td.textContent),
    );
    for (const text of cells.filter((each) => !/fewer/.test(each))) {
      expect(text).to.match(/^\d+$/);
      expect(Number(text)).to.be.within(0, 10);
    }
    // Published as half a person.
    expect(cells.filter((text) => /fewer/.test(text))).to.deep.equal([
      'fewer than 1',
      'fewer than 1',
      'fewer than 1',
    ]);
  });
});

describe('trd-side-effects, a session day', () => {
  for (const treatment of ['esketamine', 'iv-ketamine'] as const) {
    it(`is an ordered list for ${treatment} that says everything the drawing shows`, async () => {
      const element = await sideEffects({ treatment });
      const items = allInside(element, 'ol.day > li');
      const { steps } = sessionDayWords(treatment)!;
      expect(items.map((item) => item.querySelector('.item')?.textContent)).to.deep.equal(
        sessionDays[treatment]!.map(({ id }) => steps[id]!.title),
      );
      for (const item of items) {
        for (const picture of item.querySelectorAll('.picture, .bar')) {
          expect(picture.getAttribute('aria-hidden')).to.equal('true');
        }
      }
      expect(visibleText(element)).to.match(/drive/);
    });
  }

  it('keeps its label whole when it runs down a narrow column', async () => {
    const element = await sideEffects();
    element.parentElement!.style.inlineSize = '320px';
    const label = inside(element, '.bar span').getBoundingClientRect();
    const last = allInside(element, '.bar.no').at(-1)!.getBoundingClientRect();
    expect(label.bottom).to.be.at.most(last.bottom);
  });

  it('is left out where there are no sessions', async () => {
    const element = await sideEffects({ treatment: 'next-antidepressant' });
    expect(element.shadowRoot?.querySelector('.day')).to.equal(null);
    expect(visibleText(element)).not.to.contain(sectionWords().day);
  });
});

describe('trd-side-effects, questions to take along', () => {
  it('are those of the treatment, and what was ticked comes first', async () => {
    const element = await sideEffects();
    const questions = () => allInside(element, '.questions li').map((each) => each.textContent);
    expect(questions()).to.deep.equal([...questionWords('esketamine')]);
    expect(element.shadowRoot?.querySelector('.hint')).to.exist;
    await mark(element, dissociation());
    expect(questions()[0]).to.equal(markedQuestionWords(dissociation()));
    expect(questions()).to.have.length(questionWords('esketamine').length + 1);
    expect(element.shadowRoot?.querySelector('.hint')).to.equal(null);
    await mark(element, dissociation());
    expect(questions()).to.deep.equal([...questionWords('esketamine')]);
  });

  it('are copied as plain text, and nothing else is', async () => {
    const element = await sideEffects({ treatment: 'ect' });
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    allInside<HTMLButtonElement>(element, '.take-away .action').at(-1)!.click();
    await element.updateComplete;
    for (const question of questionWords('ect')) expect(copied[0]).to.contain(question);
    expect(copied[0]).to.contain(treatmentWords().ect.name);
    expect(copied[0]).not.to.contain(sameDaySigns('ect')[0]);
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
});

describe('trd-side-effects, content that has run out', () => {
  it('hides numbers and drawings, not warnings, what to do or help', async () => {
    await at(Date.parse('2031-01-01'), async () => {
      for (const treatment of ['esketamine', 'rtms', 'next-antidepressant']) {
        const element = await sideEffects({ treatment });
        expect(allInside(element, '.people, .number, .brief'), treatment).to.have.length(0);
        for (const item of some(element, '.effect')) {
          expect(item.textContent, treatment).not.to.match(/\d+ out of/);
        }
        expect(inside(element, '.warning').checkVisibility()).to.equal(true);
        expect(allInside(element, '.help dd').length).to.be.above(3);
        expect(visibleText(element)).to.contain('988');
      }
    });
  });
});
