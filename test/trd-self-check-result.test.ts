import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { checkQuestionIds } from '../src/content/facts/self-check-questions.js';
import {
  alsoNamedWords,
  outcomeWords,
  reasonWords,
} from '../src/content/words/self-check/outcomes.js';
import { checkOptionWords } from '../src/content/words/self-check/options.js';
import {
  fitWords,
  partWords,
  resultWords,
  todayWords,
  under18Words,
} from '../src/content/words/self-check/result.js';
import {
  askWords,
  explanationWords,
  goodClinicWords,
  tellClinicWords,
} from '../src/content/words/self-check/take-along.js';
import { limitationWords } from '../src/content/words/shared.js';
import { treatmentWords } from '../src/content/words/treatments.js';
import type { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { applies, asksOf, fitOf, type Outcome } from '../src/logic/self-check.js';
import { plainText } from '../src/ui/plain-text.js';
import { printer } from '../src/ui/print.js';
import { allInside, inside, visibleText, waitUntil } from './helpers.js';
import {
  answer,
  back,
  examples,
  finish,
  heading,
  indexOf,
  input,
  openHelp,
  press,
  selfCheck,
  start,
} from './self-check-helpers.js';

const results = ['matches', 'not-yet', 'not-enough', 'helping'] as const;
const everyone = ['self', 'other'] as const;

const follows = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
const sectionWith = (element: TrdSelfCheck, title: string) =>
  allInside(element, '.part').find((part) => part.textContent.includes(title))!;

async function resultOf(outcome: Outcome, who: 'self' | 'other' = 'self', attributes = {}) {
  const element = await selfCheck({ region: 'US', ...attributes });
  await finish(element, outcome, who);
  return element;
}

/** What the print button puts on paper. The sheet has a closed root of its own, opened here. */
function printed(element: TrdSelfCheck): string {
  const print = printer.print;
  const frames = HTMLIFrameElement.prototype;
  const frameWindow = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
  let paper: ShadowRoot | undefined;
  Object.defineProperty(frames, 'contentWindow', {
    ...frameWindow,
    get(this: HTMLIFrameElement): unknown {
      const page = frameWindow.get!.call(this) as Window & typeof globalThis;
      const attach = page.Element.prototype.attachShadow;
      page.Element.prototype.attachShadow = function (options) {
        return (paper = attach.call(this, options));
      };
      return page;
    },
  });
  let text = '';
  printer.print = () => {
    text = paper!.textContent;
  };
  try {
    inside<HTMLButtonElement>(element, '.take-away .main').click();
  } finally {
    printer.print = print;
    Object.defineProperty(frames, 'contentWindow', frameWindow);
    for (const frame of allInside(element, 'iframe')) frame.remove();
  }
  return text;
}

describe('trd-self-check, its result', () => {
  it('says of a match that something else was named, where it was, and not elsewhere', async () => {
    const { text } = alsoNamedWords();
    for (const explanations of [['thyroid'], ['alcohol-or-drugs'], ['none']] as const) {
      const element = await selfCheck();
      await answer(element, { ...examples.matches, explanations });
      await press(element, '.body > .action');
      const said = visibleText(element);
      expect(said).to.contain(outcomeWords('matches', 'self').summary.text);
      if (explanations[0] === 'none') expect(said).not.to.contain(text);
      else expect(said).to.contain(text);
    }
    expect(visibleText(await resultOf('not-enough'))).not.to.contain(text);
  });

  for (const outcome of results) {
    for (const who of everyone) {
      it(`${outcome}, ${who}: says which description fits and which answers led there`, async () => {
        const element = await resultOf(outcome, who);
        const { summary, detail } = outcomeWords(outcome, who);
        const text = visibleText(element);
        expect(text).to.contain(resultWords(who).notDiagnosis);
        for (const { text: sentence } of [summary, ...detail]) expect(text).to.contain(sentence);
        const answers = examples[outcome];
        const asked = checkQuestionIds.filter((id) => applies(id, answers));
        const parts = allInside(element, '.criteria > li');
        expect(parts).to.have.length(asked.length);
        for (const [index, id] of asked.entries()) {
          const part = parts[index]!.textContent;
          const option = checkOptionWords(id, answers.medicines?.[0] !== 'one');
          expect(part).to.contain(partWords()[id]).and.contain(fitWords()[fitOf(id, answers)]);
          for (const given of answers[id]!) expect(part).to.contain(option[given]);
          expect(parts[index]!.querySelector('.footnote button'), `${id}, source`).to.exist;
          expect(parts[index]!.querySelector(':scope > button'), `${id}, change`).to.exist;
        }
      });
    }

    it(`${outcome}: names help, other explanations, questions, lists and all options, in order`, async () => {
      const element = await resultOf(outcome);
      const words = resultWords('self');
      const order = [
        inside(element, '.crisis'),
        ...[
          todayWords('self').title,
          words.showTitle,
          words.elseTitle,
          askWords('self').choices,
          goodClinicWords().title,
          tellClinicWords().title,
          words.optionsTitle,
        ].map((title) => sectionWith(element, title)),
        inside(element, '.sources'),
      ];
      order.slice(1).forEach((part, index) => {
        expect(follows(order[index]!, part), part.textContent.slice(0, 30)).to.equal(true);
      });
      const text = visibleText(element);
      for (const { text: sentence } of [
        ...explanationWords().list,
        ...goodClinicWords().list,
        ...tellClinicWords().list,
        ...todayWords('self').signs,
      ]) {
        expect(text).to.contain(sentence);
      }
      for (const ask of asksOf(examples[outcome])) expect(text).to.contain(askWords('self')[ask]);
    });

    it(`${outcome}: shows no score, no percentage, and nothing like a gauge`, async () => {
      const element = await resultOf(outcome);
      expect(allInside(element, 'progress, meter, [role=meter], canvas')).to.have.length(0);
      const shown = sectionWith(element, resultWords('self').showTitle).textContent;
      expect(shown).not.to.match(/%|percent|\bscore\b|\bstage\b|\d+ (?:of|out of) (?:the )?\d+/i);
    });
  }

  it('says why there is not enough to say', async () => {
    const element = await resultOf('not-enough');
    const text = visibleText(element);
    expect(text).to.contain(reasonWords().bipolar).and.contain(reasonWords().open);
    expect(reasonWords().open).to.contain(fitWords()['not-clear']);
  });

  it('marks the explanations that were named, and no others', async () => {
    const element = await resultOf('matches');
    const { list, named } = explanationWords();
    const items = allInside(element, '.part .dots > li');
    for (const { text, option } of list) {
      const item = items.find(({ textContent }) => textContent.includes(text))!;
      const wanted = option === 'thyroid' || option === 'sleep-apnea';
      expect(item.textContent.includes(named), text).to.equal(wanted);
    }
  });

  it('leads from a part to its question and back to all answers', async () => {
    const element = await resultOf('matches');
    allInside<HTMLButtonElement>(element, '.criteria > li > button')[2]!.click();
    await element.updateComplete;
    expect(inside(element, '.progress').textContent).to.contain('3');
    expect(input(element, indexOf('low', {}, 'yes')).checked).to.equal(true);
    await back(element);
    expect(allInside(element, '.answers')).to.have.length(1);
  });

  it('clears everything when the reader starts again, and goes to the top', async () => {
    const element = await resultOf('matches');
    await press(element, '.end button:last-child');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'title');
    await start(element);
    expect(input(element, 1).checked).to.equal(false);
  });

  it('names all treatments in the neutral order, and esketamine with its limitation', async () => {
    const element = await resultOf('matches');
    const options = sectionWith(element, resultWords('self').optionsTitle);
    const shown = [...options.querySelectorAll('.dots > li')].map(({ textContent }) => textContent);
    expect(shown).to.have.length(treatmentIds.length);
    for (const [index, id] of treatmentIds.entries()) {
      expect(shown[index]).to.contain(treatmentWords()[id].name);
    }
    expect(options.textContent).to.contain(limitationWords().text);
    expect(options.textContent).to.match(/not approved for depression/);
  });

  it('goes to the comparison where there is one on the page', async () => {
    const words = resultWords('self').compare;
    expect(visibleText(await resultOf('matches'))).not.to.contain(words);
    const table = document.createElement('trd-comparison');
    const title = document.createElement('h2');
    title.id = 'title';
    title.tabIndex = -1;
    table.attachShadow({ mode: 'open' }).append(title);
    document.body.append(table);
    const attributes = table.getAttributeNames();
    const element = await resultOf('matches');
    const button = allInside(element, '.part > .action').find(({ textContent }) =>
      textContent.includes(words),
    );
    button!.click();
    expect(document.activeElement).to.equal(table);
    expect(table.getAttributeNames()).to.deep.equal(attributes);
    table.remove();
  });

  it('says the same whatever the clinic offers, and puts the clinic last', async () => {
    const bodies = new Map<Outcome, string>();
    for (const outcome of results) {
      bodies.set(outcome, inside(await resultOf(outcome), '.body').textContent);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...treatmentIds]),
        fc.constantFrom(...results),
        async (offered, outcome) => {
          const attributes = {
            offered: offered.join(' '),
            clinic: 'A',
            href: 'https://a.example/',
          };
          const element = await resultOf(outcome, 'self', attributes);
          expect(inside(element, '.body').textContent).to.equal(bodies.get(outcome));
          expect(inside(element, '.trd').lastElementChild).to.equal(inside(element, '.clinic'));
          element.remove();
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('trd-self-check, what an outcome may say', () => {
  const texts = (outcome: (typeof results)[number], who: 'self' | 'other') => {
    const { summary, detail } = outcomeWords(outcome, who);
    return [summary, ...detail].map(({ text }) => text);
  };

  it('is no diagnosis, no verdict on a person, and no treatment for this reader', () => {
    const names = Object.values(treatmentWords()).map(({ name }) => name.toLowerCase());
    for (const outcome of results) {
      for (const who of everyone) {
        for (const text of [...texts(outcome, who), ...Object.values(reasonWords())]) {
          expect(text).not.to.match(/\b(?:you|they) (?:have|are) (?:TRD|depress|treatment)/i);
          expect(text).not.to.match(/candidate|eligible|qualif|suitable|suited|recommend|ideal/i);
          expect(text).not.to.match(/ketamine|spravato|\bECT\b|\bTMS\b|clinic offers|appointment/i);
          for (const name of names) expect(text.toLowerCase()).not.to.contain(name);
        }
      }
    }
  });

  it('speaks about someone else in full sentences of its own', () => {
    for (const outcome of results) {
      const other = texts(outcome, 'other').join(' ');
      expect(other, outcome).not.to.equal(texts(outcome, 'self').join(' '));
      expect(other, outcome).not.to.match(/\byour\b|\byourself\b/i);
    }
  });
});

describe('trd-self-check, under 18', () => {
  for (const who of everyone) {
    it(`stops at once and shows where young people find help, ${who}`, async () => {
      const element = await selfCheck();
      await answer(element, examples['under-18'], who);
      const words = under18Words(who);
      const text = visibleText(element);
      expect(heading(element)).to.equal(words.title);
      for (const sentence of [words.lead, ...words.people, words.say]) {
        expect(text).to.contain(sentence);
      }
      expect(follows(inside(element, '.crisis'), inside(element, '.body'))).to.equal(true);
      expect(allInside(element, 'fieldset, .criteria, .sheet')).to.have.length(0);
      await back(element);
      expect(input(element, 0).checked).to.equal(true);
    });
  }
});

describe('trd-self-check, what is taken along', () => {
  it('is what the reader leaves in: copied as text, without answers until they are wanted', async () => {
    const element = await resultOf('matches');
    const copied = () => plainText(inside(element, '.sheet'));
    const asks = asksOf(examples.matches).map((ask) => askWords('self')[ask]);
    for (const ask of asks) expect(copied()).to.contain(ask);
    const given = checkOptionWords('better', true)['a-little']!;
    expect(copied()).not.to.contain(given);
    inside<HTMLInputElement>(element, '#ask-1').click();
    inside<HTMLInputElement>(element, '#with-answers').click();
    await element.updateComplete;
    expect(copied()).to.contain(given).and.not.contain(asks[1]);
    expect(copied()).to.contain(`2. ${asks[2]}`);
    inside<HTMLInputElement>(element, '#with-answers').click();
    await element.updateComplete;
    expect(copied()).not.to.contain(given);
  });

  it('prints help, sources and questions, and what tells the answers only where it is wanted', async () => {
    const element = await resultOf('matches');
    const { summary } = outcomeWords('matches', 'self');
    const asks = asksOf(examples.matches).map((ask) => askWords('self')[ask]);
    inside<HTMLInputElement>(element, '#ask-2').click();
    await element.updateComplete;
    const without = printed(element);
    expect(without).to.contain('988').and.contain(asks[0]).and.contain('Lam RW');
    expect(without)
      .to.contain(limitationWords().text)
      .and.contain(explanationWords().list[0]!.text);
    expect(without).not.to.contain(asks[2]);
    expect(without).not.to.contain(summary.text);
    expect(without).not.to.contain(explanationWords().named);
    inside<HTMLInputElement>(element, '#with-answers').click();
    await element.updateComplete;
    expect(printed(element)).to.contain(summary.text).and.contain(explanationWords().named);
  });

  it('is forgotten with everything else', async () => {
    const element = await resultOf('matches');
    inside<HTMLInputElement>(element, '#with-answers').click();
    element.reset();
    await element.updateComplete;
    await finish(element, 'matches');
    expect(inside<HTMLInputElement>(element, '#with-answers').checked).to.equal(false);
  });

  it('keeps help one press away on the result too', async () => {
    const element = await resultOf('helping');
    await openHelp(element);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'crisis-card');
    await press(element, '.help > .action');
    expect(allInside(element, '.criteria > li').length).to.be.above(0);
  });
});
