/** What no page, attribute, slot or token may take away from the reader of side effects. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { effectTreatments } from '../src/content/facts/side-effects/effects.js';
import { eskContraindications } from '../src/content/facts/index.js';
import { extraCareWords, mustNotWords } from '../src/content/words/cautions.js';
import { beforeWords } from '../src/content/words/side-effects/before.js';
import { callingWords, sameDaySigns } from '../src/content/words/side-effects/calling.js';
import { warningWords } from '../src/content/words/side-effects/warnings.js';
import { isList } from '../src/content/words/types.js';
import { boxedWarningTitleWords, boxedWarningWords } from '../src/content/words/warnings.js';
import { contrast } from '../src/logic/contrast.js';
import { allInside, inside, some, visibleText, waitUntil, warnings } from './helpers.js';
import { choose, sideEffects } from './side-effects.helpers.js';
import type { TrdSideEffects } from '../src/elements/trd-side-effects.js';

/** Every sentence of the warnings of a treatment. */
const sentences = (treatment: (typeof effectTreatments)[number]) =>
  warningWords(treatment).flatMap((block) =>
    isList(block)
      ? [block.intro, ...block.list].flatMap((item) => (item ? [item.text] : []))
      : [block.text],
  );

function expectWarnings(
  element: TrdSideEffects,
  treatment: (typeof effectTreatments)[number],
): void {
  const warning = inside(element, '.warning');
  const text = visibleText(warning).replace(/\s+/g, ' ').replace(/ \./g, '.');
  for (const sentence of sentences(treatment)) {
    // Bold type and footnotes divide the text into pieces.
    for (const piece of sentence.split(/(?<=\.)\s/)) expect(text, treatment).to.contain(piece);
  }
  expect(warning.checkVisibility({ opacityProperty: true, visibilityProperty: true })).to.equal(
    true,
  );
  expect(warning.querySelector('details, [hidden], [aria-expanded]')).to.equal(null);
  const list = inside(element, '.group');
  expect(
    warning.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
    'above the list',
  ).to.be.above(0);
}

describe('serious warnings', () => {
  for (const treatment of effectTreatments) {
    it(`are open above the list for ${treatment}, asked for or chosen`, async () => {
      expectWarnings(await sideEffects({ treatment }), treatment);
      const other = await sideEffects({ treatment: treatment === 'ect' ? 'rtms' : 'ect' });
      await choose(other, treatment);
      expectWarnings(other, treatment);
    });
  }

  it('of esketamine are the boxed warning: five subjects, the limitation, its text and version', async () => {
    const element = await sideEffects();
    const text = visibleText(inside(element, '.warning'));
    const { subjects, limitation } = boxedWarningWords();
    expect(subjects).to.have.length(5);
    expect(inside(element, '.warning').querySelectorAll('li')).to.have.length(5);
    expect(text).to.contain(boxedWarningTitleWords());
    expect(text).to.contain(limitation.text);
    expect(text).to.match(/2023.*version is 18.*2026/);
  });

  it('of esketamine are not shown as those of another treatment', async () => {
    for (const treatment of effectTreatments.filter((id) => id !== 'esketamine')) {
      const element = await sideEffects({ treatment });
      expect(visibleText(element), treatment).not.to.contain(boxedWarningTitleWords());
    }
  });

  it('name for ketamine all that bars people from esketamine, first, and then what needs care', () => {
    for (const treatment of ['iv-ketamine', 'oral-ketamine'] as const) {
      const { list } = beforeWords(treatment).find(isList)!;
      expect(list[0]!.facts, treatment).to.deep.equal([eskContraindications]);
      expect(list[0]!.text, treatment).to.match(/allergy to ketamine/);
      expect(list.slice(1, 3), treatment).to.deep.equal(mustNotWords().list.slice(0, 2));
      expect(list.slice(3), treatment).to.deep.equal(extraCareWords().list);
      // The intro counts on the first three.
      expect(mustNotWords().list, treatment).to.have.length(3);
    }
  });

  it('stay whatever attributes are set', async () => {
    const strange = fc.oneof(
      fc.string(),
      fc.constantFrom('0', 'false', 'none', '<b>', '-1', 'NaN'),
    );
    const names = ['treatment', 'level', 'region', 'offered', 'clinic', 'phone', 'href'];
    const sets = fc.dictionary(fc.constantFrom(...names, 'languages', 'class', 'style'), strange);
    await warnings(async () => {
      await fc.assert(
        fc.asyncProperty(sets, async (attributes) => {
          const element = await sideEffects({ ...attributes, treatment: 'esketamine' });
          element.style.removeProperty('display');
          expectWarnings(element, 'esketamine');
          expect(inside(element, '.crisis').checkVisibility()).to.equal(true);
          expect(inside(element, '.sources')).to.exist;
          element.parentElement!.remove();
        }),
        { numRuns: 12 },
      );
    });
  });

  it('stay whatever stands inside the element', async () => {
    const element = await sideEffects();
    for (const slot of ['', 'warning', 'heading', 'controls']) {
      const child = document.createElement('div');
      child.slot = slot;
      child.textContent = 'Nothing to worry about.';
      element.append(child);
    }
    await element.updateComplete;
    expectWarnings(element, 'esketamine');
    expect(visibleText(element)).not.to.contain('Nothing to worry');
  });

  it('are no part, so that no page can hide them, nor effects, help and reports', async () => {
    const element = await sideEffects();
    for (const part of allInside(element, '[part]')) {
      expect(part.querySelector('.warning, .crisis, .effect, .calling, .sources')).to.equal(null);
      expect(part.closest('.warning, .crisis, .effect, .calling, .sources')).to.equal(null);
    }
    const names = new Set(allInside(element, '[part]').flatMap((each) => [...each.part]));
    expect([...names].sort()).to.deep.equal(['controls', 'heading']);
  });

  for (const [name, value] of [
    ['--trd-alert', 'transparent'],
    ['--trd-alert', '#ffffff'],
    ['--trd-surface', '#9c2323'],
    ['--trd-surface', '#0000ff'],
    ['--trd-text', 'rgb(0 0 0 / 0)'],
    ['--trd-space', '0'],
    ['--trd-figure', 'transparent'],
  ] as const) {
    it(`stay readable with ${name}: ${value}`, async () => {
      await warnings(async () => {
        const element = await sideEffects();
        element.parentElement!.style.setProperty(name, value);
        element.requestUpdate();
        await element.updateComplete;
        const readable = (selector: string) => {
          const ground = getComputedStyle(inside(element, '.trd')).backgroundColor;
          const ink = getComputedStyle(inside(element, selector)).color;
          return (contrast(ink, ground) ?? 0) >= 4.5;
        };
        // Each engine takes its own number of frames to notice a colour.
        await waitUntil(() => readable('.warning li'));
        await waitUntil(() => readable('.warning .section'), 'title');
        expect(inside(element, '.warning').getBoundingClientRect().height).to.be.above(150);
      });
    });
  }
});

describe('when to call', () => {
  for (const [region, number, report] of [
    ['US', '911', 'MedWatch'],
    ['GB', '999', 'Yellow Card'],
    ['DE', '112', 'leaflet'],
  ] as const) {
    it(`gives emergency number, lines and the place for reports in ${region}`, async () => {
      const element = await sideEffects({ region });
      const calling = inside(element, '.calling');
      expect(calling.querySelector(`.danger a[href="tel:${number}"]`)).to.exist;
      expect(calling.querySelectorAll('.contacts a').length).to.be.above(0);
      expect(calling.lastElementChild?.textContent).to.contain(report);
    });
  }

  it('follows the country that the reader chooses', async () => {
    const element = await sideEffects({ region: 'US' });
    inside<HTMLButtonElement>(element, '.country button').click();
    await element.updateComplete;
    const menu = inside<HTMLSelectElement>(element, '#country-menu');
    menu.value = 'GB';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.calling').textContent).to.contain('Yellow Card');
    menu.value = '*';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.calling').textContent).to.contain(callingWords().reportUnknown);
  });

  it('guesses no number where the country is not known', async () => {
    const element = await sideEffects({ region: '' });
    const first = inside(element, '.calling > div');
    expect(first.querySelector('a')).to.equal(null);
    expect(first.textContent).to.contain('local emergency number');
    expect(inside(element, '.calling').textContent).to.contain(callingWords().reportUnknown);
  });

  it('gives the clinic’s number where the reader is told to call it, if there is one', async () => {
    const today = (element: TrdSideEffects) => allInside(element, '.calling > div')[1]!;
    const withPhone = await sideEffects({ clinic: 'Larkspur Street Clinic', phone: '555-0142' });
    expect(today(withPhone).querySelector('a')?.getAttribute('href')).to.equal('tel:5550142');
    expect(today(await sideEffects()).querySelector('a')).to.equal(null);
  });

  it('lists the signs of every treatment, always open', async () => {
    for (const treatment of effectTreatments) {
      const element = await sideEffects({ treatment });
      const text = visibleText(inside(element, '.calling'));
      for (const sign of [...callingWords().signs, ...sameDaySigns(treatment)]) {
        expect(text, treatment).to.contain(sign);
      }
    }
  });
});

describe('the explainer in a page', () => {
  it('keeps one outline: each level is one deeper than the one above', async () => {
    for (const level of ['2', '3', '5']) {
      const element = await sideEffects({ level });
      const levels = allInside(element, 'h2, h3, h4, h5, h6').map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels[0]).to.equal(Number(level));
      levels.slice(1).forEach((next, index) => {
        expect(next - levels[index]!, `heading ${index + 2}`).to.be.at.most(1);
      });
    }
  });

  it('has ids that are unique and references that lead somewhere', async () => {
    const element = await sideEffects();
    const ids = allInside(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-controls', 'aria-labelledby', 'for']) {
      for (const holder of allInside(element, `[${name}]`)) {
        expect(ids, name).to.include(holder.getAttribute(name));
      }
    }
  });

  it('does not scroll sideways at 320 px', async () => {
    for (const treatment of ['esketamine', 'iv-ketamine']) {
      const element = await sideEffects({ treatment, phone: '555-0142' });
      const page = element.parentElement!;
      page.style.inlineSize = '320px';
      expect(page.scrollWidth).to.be.at.most(320);
      const { left } = page.getBoundingClientRect();
      for (const part of allInside(element, '.trd *')) {
        if (part.matches('.unseen, .unseen *, svg, svg *') || !part.checkVisibility()) continue;
        expect(part.getBoundingClientRect().right - left, part.className).to.be.at.most(321);
      }
    }
  });

  it('is accessible with an effect ticked, sorted another way, in a narrow column', async () => {
    const element = await sideEffects({ treatment: 'rtms', phone: '555-0142' });
    element.parentElement!.style.inlineSize = '320px';
    inside<HTMLInputElement>(element, '.ask-about input').click();
    inside<HTMLInputElement>(element, '.choice:nth-of-type(3) input').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('has targets of 44 px for everything that is ticked, chosen or called', async () => {
    const element = await sideEffects({ phone: '555-0142' });
    for (const target of some(
      element,
      '.ask-about, .choice, select, .calling .danger a, .action',
    )) {
      const { height } = target.getBoundingClientRect();
      expect(height, target.textContent).to.be.at.least(43.9);
    }
  });

  it('jumps to a section and puts the focus on its heading', async () => {
    const element = await sideEffects();
    for (const [index, button] of some<HTMLButtonElement>(element, '.jump button').entries()) {
      button.click();
      const heading = element.shadowRoot?.activeElement;
      expect(heading?.textContent.trim(), String(index)).to.equal(button.textContent.trim());
    }
  });
});
