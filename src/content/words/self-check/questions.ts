/** The questions of the self-check, about the reader or about someone else, and why each is asked. */
import { msg } from '@lit/localize/init/install.js';
import {
  adequateTrial,
  pseudoResistance,
  trdContributors,
  trdDefinitionLabel,
  undertreatment,
} from '../../facts/index.js';
import { adultAge, type CheckQuestionId } from '../../facts/self-check-questions.js';
import { fill, pick } from '../fill.js';
import type { Passage, Who } from '../types.js';

export interface CheckQuestionWords {
  readonly question: string;
  readonly hint?: string;
  /** What has to be true, where the question asks about several things at once. */
  readonly parts?: readonly string[];
  /** Why we ask, and why it counts: also shown with the result. */
  readonly why: Passage;
}

/** `many`: more than one antidepressant was taken, or nobody knows how many. */
export const checkQuestionWords = (
  who: Who,
  many: boolean,
): Readonly<Record<CheckQuestionId, CheckQuestionWords>> => ({
  age: {
    question: pick(
      who,
      msg('How old are you?', { desc: 'self-check-questions/age/self' }),
      msg('How old are they?', { desc: 'self-check-questions/age/other: one person' }),
    ),
    why: {
      text: fill(
        msg(
          'The check is written for adults. Under {age}, depression is looked at and treated in other ways. The guideline behind this is about adults.',
          { desc: 'self-check-questions/age/why: an age' },
        ),
        { age: adultAge },
      ),
      facts: [trdContributors],
    },
  },
  diagnosis: {
    question: pick(
      who,
      msg('Has a doctor, nurse or therapist told you that it is depression?', {
        desc: 'self-check-questions/diagnosis/self',
      }),
      msg('Has a doctor, nurse or therapist told them that it is depression?', {
        desc: 'self-check-questions/diagnosis/other: one person',
      }),
    ),
    hint: msg('It may have been called major depression or clinical depression.', {
      desc: 'self-check-questions/diagnosis/hint',
    }),
    why: {
      text: msg(
        'TRD is only spoken of once depression has been diagnosed. A wrong diagnosis is one reason why treatment does not help.',
        { desc: 'self-check-questions/diagnosis/why' },
      ),
      facts: [trdContributors],
    },
  },
  low: {
    question: pick(
      who,
      msg('Are you still low on most days now?', { desc: 'self-check-questions/low/self' }),
      msg('Are they still low on most days now?', {
        desc: 'self-check-questions/low/other: one person',
      }),
    ),
    hint: pick(
      who,
      msg('Low can be sad, empty or flat, or no joy in what you used to like.', {
        desc: 'self-check-questions/low/hint-self',
      }),
      msg('Low can be sad, empty or flat, or no joy in what they used to like.', {
        desc: 'self-check-questions/low/hint-other: one person',
      }),
    ),
    why: {
      text: msg(
        'The usual description is about this time of depression, and about how things are now.',
        { desc: 'self-check-questions/low/why' },
      ),
      facts: [trdDefinitionLabel],
    },
  },
  explanations: {
    question: pick(
      who,
      msg('Has a clinician found any of these, or said that you might have one?', {
        desc: 'self-check-questions/explanations/self',
      }),
      msg('Has a clinician found any of these, or said that they might have one?', {
        desc: 'self-check-questions/explanations/other: one person',
      }),
    ),
    hint: msg('Choose all that apply.', { desc: 'self-check-questions/explanations/hint' }),
    why: {
      text: msg(
        'Each of these can look like depression or keep it going. Bipolar disorder counts most here, since TRD as described in this check is about major depression.',
        { desc: 'self-check-questions/explanations/why' },
      ),
      facts: [trdContributors, pseudoResistance],
    },
  },
  medicines: {
    question: pick(
      who,
      msg('How many different antidepressants have you taken in this time of depression?', {
        desc: 'self-check-questions/medicines/self',
      }),
      msg('How many different antidepressants have they taken in this time of depression?', {
        desc: 'self-check-questions/medicines/other: one person',
      }),
    ),
    hint: msg(
      'Count each medicine once, even if the dose or the brand name changed. Count the present one too.',
      { desc: 'self-check-questions/medicines/hint' },
    ),
    why: {
      text: fill(
        msg(
          'The usual description asks for at least {medicines} different ones in this time of depression. It says something about the medicines, not about the person.',
          { desc: 'self-check-questions/medicines/why' },
        ),
        { medicines: trdDefinitionLabel.quantities.medicines.value },
      ),
      facts: [trdDefinitionLabel],
    },
  },
  tries: {
    question: many
      ? msg('For how many of these medicines were all three of these true?', {
          desc: 'self-check-questions/tries/many: three conditions follow',
        })
      : msg('For this medicine, were all three of these true?', {
          desc: 'self-check-questions/tries/one: three conditions follow',
        }),
    parts: [
      msg('taken on most days;', { desc: 'self-check-questions/tries/days: first of three' }),
      msg('at a dose that the prescriber called enough;', {
        desc: 'self-check-questions/tries/dose: second of three',
      }),
      fill(
        msg('for about {weeks} weeks or more.', {
          desc: 'self-check-questions/tries/weeks: last of three',
        }),
        { weeks: adequateTrial.quantities.esketamineTrials.value },
      ),
    ],
    why: {
      text: msg(
        'Together these make a full try. Too little treatment is the leading reason why early treatment does not help. Nobody is to blame for that.',
        { desc: 'self-check-questions/tries/why' },
      ),
      facts: [adequateTrial, undertreatment],
    },
  },
  better: {
    question: many
      ? pick(
          who,
          msg('How much better did you feel with the one that helped most?', {
            desc: 'self-check-questions/better/self-many: of several medicines',
          }),
          msg('How much better did they feel with the one that helped most?', {
            desc: 'self-check-questions/better/other-many: one person, of several medicines',
          }),
        )
      : pick(
          who,
          msg('How much better did you feel with it?', {
            desc: 'self-check-questions/better/self-one: with the only medicine',
          }),
          msg('How much better did they feel with it?', {
            desc: 'self-check-questions/better/other-one: one person, with the only medicine',
          }),
        ),
    why: {
      text: msg(
        'The usual description is about treatment that has not helped enough. Where the line lies differs between studies.',
        { desc: 'self-check-questions/better/why' },
      ),
      facts: [trdDefinitionLabel],
    },
  },
});

/** The list of names that helps to count. */
export const medicineNamesWords = () => ({
  title: msg('Names that can help to count', {
    desc: 'self-check-questions/names/title: opens a list of medicines',
  }),
  lines: msg(
    'Names on one line are the same medicine, with its brand names in the US and the UK. There are more than these.',
    { desc: 'self-check-questions/names/lines' },
  ),
  others: msg('Medicines taken only for sleep or for worry do not count.', {
    desc: 'self-check-questions/names/others',
  }),
});
