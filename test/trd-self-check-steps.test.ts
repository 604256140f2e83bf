import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkQuestionIds } from '../src/content/facts/self-check-questions.js';
import { checkOptionWords } from '../src/content/words/self-check/options.js';
import { checkQuestionWords } from '../src/content/words/self-check/questions.js';
import { changeAnswerWords, checkAnswersWords } from '../src/content/words/self-check/result.js';
import { checkStartWords } from '../src/content/words/self-check/start.js';
import type { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { allInside, inside, waitUntil, warnings } from './helpers.js';
import {
  answer,
  back,
  choose,
  examples,
  heading,
  input,
  next,
  selfCheck,
  start,
} from './self-check-helpers.js';

const focused = (element: TrdSelfCheck) => element.shadowRoot?.activeElement;
const questions = checkQuestionWords('self', true);

describe('trd-self-check, going back and forth', () => {
  it('keeps every answer on the way back', async () => {
    const element = await selfCheck();
    await answer(element, examples.matches);
    for (const id of [...checkQuestionIds].reverse()) {
      await back(element);
      const labels = allInside<HTMLInputElement>(element, '.choice input')
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels![0]!.textContent);
      const words = checkOptionWords(id, true);
      expect(labels, id).to.deep.equal(examples.matches[id]!.map((option) => words[option]));
    }
    await back(element);
    expect(heading(element)).to.equal(checkStartWords().title);
  });

  it('shows all answers before the result, each with a way to change it and back', async () => {
    const element = await selfCheck();
    await answer(element, examples.matches);
    const rows = allInside(element, '.answers > div');
    expect(rows).to.have.length(checkQuestionIds.length);
    const change = rows[2]!.querySelector('button')!;
    expect(change.ariaLabel).to.equal(changeAnswerWords(questions.low.question));
    expect(change.ariaLabel!.startsWith(change.textContent.trim())).to.equal(true);
    change.click();
    await element.updateComplete;
    expect(heading(element)).to.equal(questions.low.question);
    await choose(element, 'low', { low: ['no'] });
    await next(element);
    expect(heading(element)).to.equal(checkAnswersWords('self').title);
    expect(allInside(element, '.answers > div')[2]!.textContent).to.contain('No');
  });

  it('asks what a changed answer has opened before it shows the result', async () => {
    const element = await selfCheck();
    await answer(element, examples.helping);
    allInside<HTMLButtonElement>(element, '.answers button').at(-1)!.click();
    await element.updateComplete;
    await choose(element, 'medicines', { medicines: ['two'] });
    await next(element);
    expect(heading(element)).to.equal(questions.tries.question);
  });

  it('moves the focus to the new heading, and leaves the history alone', async () => {
    const element = await selfCheck();
    const { length } = history;
    await start(element);
    await waitUntil(() => focused(element)?.id === 'question');
    await choose(element, 'age', examples.matches);
    await next(element);
    await waitUntil(() => focused(element)?.textContent.trim() === questions.diagnosis.question);
    expect(history.length).to.equal(length);
  });

  it('scrolls only where the new heading is out of sight', async () => {
    const element = await selfCheck();
    await start(element);
    window.scrollTo(0, 0);
    await choose(element, 'age', examples.matches);
    await next(element);
    expect(window.scrollY).to.equal(0);
    element.parentElement!.style.paddingBlock = '200vh';
    await choose(element, 'diagnosis', examples.matches);
    inside(element, '.sources').scrollIntoView();
    inside<HTMLButtonElement>(element, '.step > .action').click();
    await waitUntil(() => {
      const { top, bottom } = inside(element, '#question').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });

  it('can be done with the keyboard alone, from start to result', async () => {
    const element = await selfCheck();
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 25 && !focused(element)?.matches(selector); step++) {
        await sendKeys({ press: 'Tab' });
      }
      expect(focused(element)?.matches(selector), `Tab never reaches ${selector}`).to.equal(true);
    };
    inside(element, '.part .action').focus();
    await sendKeys({ press: 'Enter' });
    for (const id of checkQuestionIds) {
      await waitUntil(() => focused(element)?.textContent.trim() === questions[id].question);
      await tabTo('.choice input');
      await sendKeys({ type: ' ' });
      if (id === 'age' || id === 'medicines') await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(heading(element)).to.equal(questions[id].question);
      await tabTo('.step > .action');
      await sendKeys({ press: 'Enter' });
      if (id === 'medicines') break;
    }
    // One medicine: the rest is asked in other words.
    for (const id of ['tries', 'better'] as const) {
      const { question } = checkQuestionWords('self', false)[id];
      await waitUntil(() => focused(element)?.textContent.trim() === question);
      await tabTo('.choice input');
      await sendKeys({ type: ' ' });
      await tabTo('.step > .action');
      await sendKeys({ press: 'Enter' });
    }
    await waitUntil(() => focused(element)?.id === 'title');
    await tabTo('.body > .action');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.querySelector('.criteria'));
    await waitUntil(() => focused(element)?.id === 'title');
  });
});

describe('trd-self-check, what it keeps and what it forgets', () => {
  it('loses nothing when attributes or the language change, or when it moves', async () => {
    const element = await selfCheck();
    await answer(element, { ...examples.matches, tries: [], better: [] });
    element.setAttribute('level', '4');
    element.lang = 'en-GB';
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, '#question').localName).to.equal('h5');
    await back(element);
    expect(input(element, 3).checked).to.equal(true);
    element.remove();
  });

  const isAtStart = (element: TrdSelfCheck) => heading(element) === checkStartWords().title;
  const events: readonly (readonly [string, boolean])[] = [
    ['pagehide', true],
    ['pagehide', false],
    ['pageshow', true],
  ];
  for (const [type, persisted] of events) {
    it(`clears everything on ${type}${persisted ? ', kept for the Back button' : ''}`, async () => {
      const element = await selfCheck();
      await answer(element, examples.matches);
      dispatchEvent(new PageTransitionEvent(type, { persisted }));
      await element.updateComplete;
      expect(isAtStart(element)).to.equal(true);
      await start(element);
      expect(input(element, 1).checked).to.equal(false);
    });
  }

  it('is not disturbed by the page being shown for the first time', async () => {
    const element = await selfCheck();
    await start(element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(isAtStart(element)).to.equal(false);
  });

  it('clears everything on reset()', async () => {
    const element = await selfCheck();
    await answer(element, examples.matches, 'other');
    element.reset();
    await element.updateComplete;
    expect(isAtStart(element)).to.equal(true);
    await start(element);
    expect(heading(element)).to.equal(questions.age.question);
    expect(input(element, 1).checked).to.equal(false);
  });

  it('does not listen any more when it is gone', async () => {
    const element = await selfCheck();
    await start(element);
    element.remove();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.body.append(element);
    await element.updateComplete;
    expect(isAtStart(element)).to.equal(false);
    element.remove();
  });

  it('is quiet on the console', async () => {
    const said = await warnings(async () => {
      const element = await selfCheck({ region: 'US', offered: 'esketamine', clinic: 'A' });
      await answer(element, examples.matches);
    });
    expect(said).to.deep.equal([]);
  });
});
