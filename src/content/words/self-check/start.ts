/** The start page of the self-check, and what stands around every step. */
import { msg } from '@lit/localize/init/install.js';
import { checkMinutes, checkQuestionIds } from '../../facts/self-check-questions.js';
import { fill } from '../fill.js';

export const checkStartWords = () => ({
  title: msg('A check of treatment history', { desc: 'self-check-start/page/title' }),
  lead: msg(
    'Does what has been tried match how treatment-resistant depression (TRD) is usually described? And what is worth asking next?',
    { desc: 'self-check-start/page/lead' },
  ),
  knowTitle: msg('Before you start', { desc: 'self-check-start/page/know-title: heading' }),
  know: [
    fill(
      msg('There are {questions} short questions. They take about {minutes} minutes.', {
        desc: 'self-check-start/page/length',
      }),
      { questions: checkQuestionIds.length, minutes: checkMinutes },
    ),
    msg('You need not answer any of them, and you can stop at any time.', {
      desc: 'self-check-start/page/stop',
    }),
  ],
  /** What it cannot do: also said where the script has not run. */
  limits: [
    msg('The check gives no score and no diagnosis. It cannot tell which treatment to choose.', {
      desc: 'self-check-start/page/limits',
    }),
    msg('It has not been tested with patients. There are no published figures on its accuracy.', {
      desc: 'self-check-start/page/accuracy',
    }),
  ],
  worry: msg('Questions like these can stir up worry. Help is on every page.', {
    desc: 'self-check-start/page/worry: help in a crisis',
  }),
  basis: msg('It follows how studies and a guideline describe TRD.', {
    desc: 'self-check-start/page/basis',
  }),
  tooOld: msg('This check is too old to be used. Please ask a clinician instead.', {
    desc: 'self-check-start/page/too-old: in place of the check, long after its review date',
  }),
  whoTitle: msg('Who are the answers about?', { desc: 'self-check-start/who/title: heading' }),
  self: msg('Start for myself', { desc: 'self-check-start/who/self: button' }),
  other: msg('Start for someone else', { desc: 'self-check-start/who/other: button' }),
  otherNote: msg('If it is about someone else, ask them first if you can.', {
    desc: 'self-check-start/who/note',
  }),
});

export const checkStepWords = () => ({
  back: msg('Back', { desc: 'self-check-start/step/back: button, to the step before' }),
  help: msg('I need help now', { desc: 'self-check-start/step/help: button, opens crisis help' }),
  helpClose: msg('Go back to the check. Your answers are still there.', {
    desc: 'self-check-start/step/help-close: button under the crisis help',
  }),
  next: msg('Continue', { desc: 'self-check-start/step/next: button' }),
  why: msg('Why we ask this', { desc: 'self-check-start/step/why: opens a short text' }),
  error: msg('Choose an answer, or choose “I am not sure”.', {
    desc: 'self-check-start/step/error: use the same words as for the answer',
  }),
  privacy: msg(
    'This check saves and sends nothing. Other software on this website may still record what you do.',
    { desc: 'self-check-start/step/privacy: keep the meaning exactly' },
  ),
});

/** Where the reader is: the total never changes. */
export const checkProgressWords = (number: number) =>
  fill(msg('Question {number} of {total}', { desc: 'self-check-start/step/progress' }), {
    number,
    total: checkQuestionIds.length,
  });
