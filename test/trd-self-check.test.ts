import { expect, fixture, html } from '@open-wc/testing';
import {
  checkQuestionIds,
  checkQuestions,
  openOptions,
} from '../src/content/facts/self-check-questions.js';
import { antidepressantNames } from '../src/content/facts/antidepressant-names.js';
import { aboutWords } from '../src/content/words/about.js';
import { crisisCardWords, crisisWords } from '../src/content/words/crisis.js';
import { checkOptionWords } from '../src/content/words/self-check/options.js';
import { checkQuestionWords } from '../src/content/words/self-check/questions.js';
import { checkAnswersWords } from '../src/content/words/self-check/result.js';
import {
  checkProgressWords,
  checkStartWords,
  checkStepWords,
} from '../src/content/words/self-check/start.js';
import { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { applies } from '../src/logic/self-check.js';
import es from '../src/generated/tables/es.js';
import { addTable } from '../src/localization.js';
import { allInside, at, inside, some, today, visibleText, waitUntil } from './helpers.js';
import {
  answer,
  back,
  choose,
  examples,
  heading,
  input,
  next,
  openHelp,
  press,
  selfCheck,
  start,
} from './self-check-helpers.js';

const focused = (element: TrdSelfCheck) => element.shadowRoot?.activeElement;
const questions = checkQuestionWords('self', true);
const links = (element: TrdSelfCheck) =>
  allInside<HTMLAnchorElement>(element, 'a').map(({ href }) => href);

describe('trd-self-check, a plain tag', () => {
  it('renders from HTML, from createElement and when empty', async () => {
    const written = await fixture<TrdSelfCheck>(html`<trd-self-check></trd-self-check>`);
    const made = new TrdSelfCheck();
    written.after(made);
    await made.updateComplete;
    for (const element of [written, made]) {
      expect(visibleText(element)).to.contain(checkStartWords().title);
    }
    made.remove();
  });

  it('shows the page its own content until the first render, and then not any more', async () => {
    const element = document.createElement('trd-self-check');
    const fallback = document.createElement('p');
    fallback.textContent = 'Call 988.';
    element.append(fallback);
    document.body.append(element);
    expect(fallback.checkVisibility()).to.equal(true);
    await element.updateComplete;
    expect(fallback.checkVisibility()).to.equal(false);
    element.remove();
  });

  it('does not take the focus and does not scroll when it appears', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus({ preventScroll: true });
    const { scrollY } = window;
    await selfCheck();
    expect(document.activeElement).to.equal(field);
    expect(window.scrollY).to.equal(scrollY);
    field.remove();
  });
});

describe('trd-self-check, its start', () => {
  it('says what it is and what it cannot do before the first question', async () => {
    const element = await selfCheck();
    const words = checkStartWords();
    const text = visibleText(element);
    for (const sentence of [
      ...words.know,
      ...words.limits,
      words.worry,
      words.basis,
      words.lead,
      aboutWords().authorship,
    ]) {
      expect(text).to.contain(sentence);
    }
    expect(text).to.contain(checkStepWords().privacy);
    expect(text)
      .to.match(/no published figures/)
      .and.match(/no score and no diagnosis/);
    expect(allInside(element, '.sources li').length).to.be.at.least(3);
    expect(element.shadowRoot?.querySelector('fieldset')).to.equal(null);
  });

  it('puts help before everything else', async () => {
    const element = await selfCheck();
    const help = inside(element, '.crisis');
    const order = help.compareDocumentPosition(inside(element, '.body'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(links(element)).to.include('tel:988');
  });

  it('lets the reader choose a country where none is known', async () => {
    const element = await selfCheck({ lang: 'en' });
    expect(visibleText(element)).to.contain(crisisWords().dangerUnknown);
    expect(inside(element, '#country-menu').checkVisibility()).to.equal(true);
  });

  it('does not begin when its content is far too old', async () => {
    await at(Date.parse('2030-01-01'), async () => {
      const element = await selfCheck();
      expect(visibleText(element)).to.contain(checkStartWords().tooOld);
      expect(allInside(element, '.part .action')).to.have.length(0);
      expect(links(element)).to.include('tel:911');
    });
    await at(today, async () => {
      expect(visibleText(await selfCheck())).not.to.contain(checkStartWords().tooOld);
    });
  });
});

describe('trd-self-check, a question', () => {
  it('asks one at a time, with native controls in a fieldset whose legend is the heading', async () => {
    const element = await selfCheck();
    await start(element);
    for (const id of checkQuestionIds) {
      expect(heading(element)).to.equal(questions[id].question);
      const legend = inside(element, 'fieldset > legend > h3');
      expect(legend.textContent.trim()).to.equal(questions[id].question);
      const type = 'many' in checkQuestions[id] ? 'checkbox' : 'radio';
      expect(allInside(element, `fieldset input[type=${type}]`)).to.have.length(
        allInside(element, 'fieldset input').length,
      );
      expect(allInside(element, 'fieldset')).to.have.length(1);
      await choose(element, id, examples.matches);
      await next(element);
    }
    expect(heading(element)).to.equal(checkAnswersWords('self').title);
  });

  it('offers "not sure" and "rather not say", and says why it asks, each time', async () => {
    const element = await selfCheck();
    await start(element);
    for (const id of checkQuestionIds) {
      const labels = allInside(element, '.choice label').map(({ textContent }) => textContent);
      const words = checkOptionWords(id, true);
      expect(labels.slice(-2)).to.deep.equal(openOptions.map((option) => words[option]));
      expect(inside(element, '.step > .more').textContent).to.contain(questions[id].why.text);
      await choose(element, id, examples.matches);
      await next(element);
    }
  });

  it('chooses nothing beforehand and does not go on by itself', async () => {
    const element = await selfCheck();
    await start(element);
    expect(allInside<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(
      false,
    );
    await choose(element, 'age', { age: ['18-or-over'] });
    expect(heading(element)).to.equal(questions.age.question);
  });

  it('says in words how far it is, with a total that stays', async () => {
    const element = await selfCheck();
    await start(element);
    for (const [index, id] of checkQuestionIds.entries()) {
      expect(inside(element, '.progress').textContent).to.contain(checkProgressWords(index + 1));
      expect(inside<HTMLProgressElement>(element, 'progress').max).to.equal(
        checkQuestionIds.length,
      );
      await choose(element, id, examples.matches);
      await next(element);
    }
  });

  it('asks for an answer in the same words, beside the question, and moves to the first one', async () => {
    const element = await selfCheck();
    await start(element);
    await next(element);
    await waitUntil(() => focused(element) === input(element, 0));
    const error = inside(element, '#error');
    expect(error.textContent.trim()).to.equal(checkStepWords().error);
    expect(checkStepWords().error).to.contain(checkOptionWords('age', true)['not-sure']);
    expect(inside(element, 'fieldset').getAttribute('aria-describedby')).to.contain('error');
    await choose(element, 'age', { age: ['18-or-over'] });
    expect(element.shadowRoot?.querySelector('#error')).to.equal(null);
  });

  it('lets several explanations stand together, and "none" or "not sure" only alone', async () => {
    const element = await selfCheck();
    await answer(element, { age: ['18-or-over'], diagnosis: ['yes'], low: ['yes'] });
    const checked = () =>
      allInside<HTMLInputElement>(element, '.choice input').flatMap((box, index) =>
        box.checked ? [index] : [],
      );
    for (const [press, now] of [
      [0, [0]],
      [3, [0, 3]],
      [5, [5]],
      [1, [1]],
      [2, [1, 2]],
      [6, [6]],
      [6, []],
    ] as const) {
      input(element, press).click();
      await element.updateComplete;
      expect(checked(), `after ${press}`).to.deep.equal(now);
    }
  });

  it('helps to count with names, and says that names on one line are one medicine', async () => {
    const element = await selfCheck();
    await answer(element, { ...examples.matches, medicines: [], tries: [], better: [] });
    const list = inside(element, '.names').textContent;
    for (const name of antidepressantNames.flat()) expect(list).to.contain(name);
    expect(inside(element, 'fieldset .more').textContent).to.match(/the same medicine/);
  });

  it('names medicines in the language of the reader, and as they stand on a box in English', async () => {
    addTable('es', es);
    const element = await selfCheck({ lang: 'es' });
    await answer(element, { ...examples.matches, medicines: [], tries: [], better: [] });
    const lines = some(element, '.names li').map((line) => line.textContent);
    expect(lines).to.include('sertralina: sertraline, Zoloft, Lustral');
    // The same in both languages, so once.
    expect(lines).to.include('citalopram: Celexa, Cipramil');
    for (const brands of some(element, '.names bdi')) expect(brands.lang).to.equal('en');
  });

  it('asks how many tries were full, and offers no more than there were medicines', async () => {
    const element = await selfCheck();
    await answer(element, { ...examples.matches, medicines: ['two'], tries: [], better: [] });
    expect(allInside(element, '#parts li')).to.have.length(3);
    expect(allInside(element, '.choice')).to.have.length(3 + openOptions.length);
    await back(element);
    await choose(element, 'medicines', { medicines: ['one'] });
    await next(element);
    expect(heading(element)).to.equal(checkQuestionWords('self', false).tries.question);
    expect(allInside(element, '.choice')).to.have.length(2 + openOptions.length);
  });

  it('does not ask how medicines went that were never taken', async () => {
    const element = await selfCheck();
    await answer(element, examples.helping);
    expect(heading(element)).to.equal(checkAnswersWords('self').title);
    const asked = checkQuestionIds.filter((id) => applies(id, examples.helping));
    expect(allInside(element, '.answers dt')).to.have.length(asked.length);
  });

  it('speaks about someone else where it was started for someone else', async () => {
    const element = await selfCheck();
    await start(element, 'other');
    const words = checkQuestionWords('other', true);
    for (const id of checkQuestionIds) {
      expect(heading(element)).to.equal(words[id].question);
      expect(inside(element, 'fieldset').textContent).not.to.match(/\byou(?:r|rs)?\b/i);
      await choose(element, id, examples.matches);
      await next(element);
    }
  });
});

describe('trd-self-check, help', () => {
  it('has the lines and the button in sight on every page, the button in the same place', async () => {
    const element = await selfCheck();
    const places = new Set<number>();
    const look = (name: string) => {
      expect(links(element), name).to.include.members(['tel:988', 'sms:988', 'tel:911']);
      const button = inside(element, '.bar .action');
      expect(button.textContent.trim(), name).to.equal(checkStepWords().help);
      expect(inside(element, '.trd').firstElementChild, name).to.equal(inside(element, '.bar'));
      const { top } = inside(element, '.trd').getBoundingClientRect();
      places.add(Math.round(button.getBoundingClientRect().top - top));
    };
    look('start');
    await start(element);
    for (const id of checkQuestionIds) {
      look(id);
      await next(element);
      look(`${id}, error`);
      await choose(element, id, examples.matches);
      await next(element);
    }
    look('check');
    await press(element, '.body > .action');
    look('result');
    expect(places.size).to.equal(1);
  });

  it('opens the full card at once, moves there, and finds the answers kept', async () => {
    const element = await selfCheck();
    await start(element);
    await choose(element, 'age', { age: ['18-or-over'] });
    await openHelp(element);
    await waitUntil(() => focused(element)?.id === 'crisis-card');
    const card = inside(element, '.help');
    for (const reason of crisisCardWords().reasons) expect(card.textContent).to.contain(reason);
    const order = card.compareDocumentPosition(inside(element, 'fieldset'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    await press(element, '.help > .action');
    await waitUntil(() => focused(element)?.id === 'question');
    expect(element.shadowRoot?.querySelector('.help')).to.equal(null);
    expect(input(element, 1).checked).to.equal(true);
  });

  it('asks nothing about suicide', () => {
    const all = ['self', 'other'].flatMap((who) =>
      [true, false].map((many) => checkQuestionWords(who as 'self', many)),
    );
    for (const words of all) {
      for (const id of checkQuestionIds) {
        const options = Object.values(checkOptionWords(id, true)).join(' ');
        const { question, hint = '', parts = [] } = words[id];
        const asked = [question, hint, ...parts, options].join(' ');
        expect(asked).not.to.match(
          /suicid|\bdie\b|death|kill|end (?:my|your|their) life|self-harm/i,
        );
      }
    }
  });
});
