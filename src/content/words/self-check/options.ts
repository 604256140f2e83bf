/** The answers that can be chosen. */
import { msg } from '@lit/localize/init/install.js';
import {
  adultAge,
  type CheckOption,
  type CheckQuestionId,
  type OpenOption,
} from '../../facts/self-check-questions.js';
import { fill } from '../fill.js';

type OptionWords = Readonly<Record<string, string>>;

const yesNo = (): OptionWords => ({
  yes: msg('Yes', { desc: 'self-check-options/shared/yes' }),
  no: msg('No', { desc: 'self-check-options/shared/no' }),
});

const open = (): Readonly<Record<OpenOption, string>> => ({
  'not-sure': msg('I am not sure', { desc: 'self-check-options/shared/not-sure' }),
  'no-answer': msg('I would rather not say', { desc: 'self-check-options/shared/no-answer' }),
});

const amounts = (): OptionWords => ({
  one: msg('One', { desc: 'self-check-options/amount/one: medicine' }),
  two: msg('Two', { desc: 'self-check-options/amount/two: medicines' }),
  'three-or-more': msg('Three or more', { desc: 'self-check-options/amount/three: medicines' }),
});

/** `many`: more than one antidepressant was taken, or nobody knows how many. */
const byQuestion = (many: boolean): Readonly<Record<CheckQuestionId, OptionWords>> => ({
  age: {
    'under-18': fill(msg('Under {age}', { desc: 'self-check-options/age/under: years' }), {
      age: adultAge,
    }),
    '18-or-over': fill(msg('{age} or older', { desc: 'self-check-options/age/over: years' }), {
      age: adultAge,
    }),
  },
  diagnosis: yesNo(),
  low: yesNo(),
  explanations: {
    bipolar: msg('Bipolar disorder', { desc: 'self-check-options/explanations/bipolar' }),
    thyroid: msg('A problem with the thyroid', {
      desc: 'self-check-options/explanations/thyroid',
    }),
    'alcohol-or-drugs': msg('A problem with alcohol or drugs', {
      desc: 'self-check-options/explanations/alcohol-or-drugs',
    }),
    'sleep-apnea': msg('Sleep apnea: breathing that stops and starts in sleep', {
      desc: 'self-check-options/explanations/sleep-apnea',
    }),
    medicines: msg('Another medicine that may bring mood down', {
      desc: 'self-check-options/explanations/medicines',
    }),
    none: msg('None of these, as far as I know', { desc: 'self-check-options/explanations/none' }),
  },
  medicines: {
    none: msg('None', { desc: 'self-check-options/amount/none: no medicine' }),
    ...amounts(),
  },
  tries: many
    ? {
        none: msg('None of them', { desc: 'self-check-options/tries/none: of the medicines' }),
        ...amounts(),
      }
    : { none: yesNo().no!, one: yesNo().yes! },
  better: {
    'not-at-all': msg('Not at all', { desc: 'self-check-options/better/not-at-all' }),
    'a-little': msg('A little', { desc: 'self-check-options/better/a-little' }),
    'about-half': msg('About half', { desc: 'self-check-options/better/about-half: half better' }),
    'a-lot': msg('A lot', { desc: 'self-check-options/better/a-lot' }),
  },
});

export const checkOptionWords = (
  question: CheckQuestionId,
  many: boolean,
): Readonly<Partial<Record<CheckOption, string>>> => ({ ...byQuestion(many)[question], ...open() });
