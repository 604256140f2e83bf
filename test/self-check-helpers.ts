/** Walking through the self-check as a reader does: choosing, going on, going back. */
import { fixture, html } from '@open-wc/testing';
import {
  checkQuestionIds,
  openOptions,
  type CheckOption,
  type CheckQuestionId,
} from '../src/content/facts/self-check-questions.js';
import type { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { applies, optionsOf, type CheckAnswers, type Outcome } from '../src/logic/self-check.js';
import { allInside, inside } from './helpers.js';
import '../src/elements/trd-self-check.js';

/** Answers that lead to each outcome. */
export const examples: Readonly<Record<Outcome, CheckAnswers>> = {
  matches: {
    age: ['18-or-over'],
    diagnosis: ['yes'],
    low: ['yes'],
    explanations: ['thyroid', 'sleep-apnea'],
    medicines: ['three-or-more'],
    tries: ['two'],
    better: ['a-little'],
  },
  'not-yet': {
    age: ['18-or-over'],
    diagnosis: ['yes'],
    low: ['yes'],
    explanations: ['none'],
    medicines: ['one'],
    tries: ['one'],
    better: ['not-at-all'],
  },
  'not-enough': {
    age: ['18-or-over'],
    diagnosis: ['not-sure'],
    low: ['yes'],
    explanations: ['bipolar'],
    medicines: ['not-sure'],
    tries: ['no-answer'],
    better: ['about-half'],
  },
  helping: {
    age: ['18-or-over'],
    diagnosis: ['yes'],
    low: ['no'],
    explanations: ['none'],
    medicines: ['none'],
  },
  'under-18': { age: ['under-18'] },
};

/** A rendered self-check at its start. */
export async function selfCheck(
  attributes: Readonly<Record<string, string>> = { region: 'US' },
): Promise<TrdSelfCheck> {
  const element = document.createElement('trd-self-check');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** Presses something inside, and waits until the page has followed. */
export async function press(element: TrdSelfCheck, selector: string): Promise<void> {
  inside<HTMLButtonElement>(element, selector).click();
  await element.updateComplete;
}

export const start = (element: TrdSelfCheck, who: 'self' | 'other' = 'self'): Promise<void> =>
  press(element, `.part .action:nth-of-type(${who === 'self' ? 1 : 2})`);

export const next = (element: TrdSelfCheck): Promise<void> => press(element, '.step > .action');
export const back = (element: TrdSelfCheck): Promise<void> => press(element, '.bar .button');
export const openHelp = (element: TrdSelfCheck): Promise<void> => press(element, '.bar .action');

export const input = (element: TrdSelfCheck, index: number): HTMLInputElement =>
  inside<HTMLInputElement>(element, `#choice-${index}`);

/** Where an answer stands on the page; the page itself does not say. */
export function indexOf(id: CheckQuestionId, answers: CheckAnswers, option: CheckOption): number {
  return [...optionsOf(id, answers), ...openOptions].indexOf(option);
}

export async function choose(
  element: TrdSelfCheck,
  id: CheckQuestionId,
  answers: CheckAnswers,
): Promise<void> {
  for (const option of answers[id] ?? []) {
    input(element, indexOf(id, answers, option)).click();
    await element.updateComplete;
  }
}

/** From the start to the page with all answers, or to the stop. */
export async function answer(
  element: TrdSelfCheck,
  answers: CheckAnswers,
  who: 'self' | 'other' = 'self',
): Promise<void> {
  await start(element, who);
  for (const id of checkQuestionIds.filter((id) => answers[id] && applies(id, answers))) {
    await choose(element, id, answers);
    await next(element);
  }
}

/** From the start to the result. */
export async function finish(
  element: TrdSelfCheck,
  outcome: Outcome,
  who: 'self' | 'other' = 'self',
): Promise<void> {
  await answer(element, examples[outcome], who);
  if (outcome !== 'under-18') await press(element, '.body > .action');
}

/** The heading of the page that is shown. */
export const heading = (element: TrdSelfCheck): string =>
  (allInside(element, '#question')[0] ?? inside(element, '#title')).textContent.trim();
