/** What the answers show: four descriptions, about the reader or about someone else. */
import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  adequateTrial,
  pseudoResistance,
  trdDefinitionLabel,
  undertreatment,
} from '../../facts/index.js';
import type { Outcome, Reason } from '../../../logic/self-check.js';
import { fill, pick } from '../fill.js';
import type { Passage, Who } from '../types.js';

export interface OutcomeWords {
  /** Which description fits, in one sentence. */
  readonly summary: Passage;
  readonly detail: readonly Passage[];
}

const matches = (who: Who): OutcomeWords => ({
  summary: {
    text: msg('The answers match how treatment-resistant depression (TRD) is usually described.', {
      desc: 'self-check-outcomes/matches/summary',
    }),
  },
  detail: [
    {
      text: fill(
        msg(
          'That is depression that has not improved enough after at least {medicines} different antidepressants in this time of depression. Each was taken long enough, at a high enough dose.',
          { desc: 'self-check-outcomes/matches/meaning' },
        ),
        { medicines: trdDefinitionLabel.quantities.medicines.value },
      ),
      facts: [trdDefinitionLabel],
    },
    {
      text: pick(
        who,
        msg(
          'The name is about the medicines, not about you. You have not failed, and you have not run out of choices.',
          { desc: 'self-check-outcomes/matches/kind-self' },
        ),
        msg(
          'The name is about the medicines, not about the person. They have not failed, and they have not run out of choices.',
          { desc: 'self-check-outcomes/matches/kind-other: one person' },
        ),
      ),
    },
    {
      text: pick(
        who,
        msg(
          'Only a clinician who knows you can say whether the name fits. Take this page to the person who prescribes for you.',
          { desc: 'self-check-outcomes/matches/next-self' },
        ),
        msg(
          'Only a clinician who knows them can say whether the name fits. You could take this page along to a visit.',
          { desc: 'self-check-outcomes/matches/next-other: one person' },
        ),
      ),
    },
  ],
});

const notYet = (who: Who): OutcomeWords => ({
  summary: {
    text: fill(
      msg(
        'The answers do not match the usual description of treatment-resistant depression (TRD) at this point. It asks for at least {medicines} full tries of different antidepressants.',
        { desc: 'self-check-outcomes/not-yet/summary' },
      ),
      { medicines: trdDefinitionLabel.quantities.medicines.value },
    ),
    facts: [trdDefinitionLabel],
  },
  detail: [
    {
      text: fill(
        msg(
          'A full try lasts about {weeks} weeks or more, with the medicine taken on most days. The dose is one that the prescriber called enough.',
          { desc: 'self-check-outcomes/not-yet/full-try' },
        ),
        { weeks: adequateTrial.quantities.esketamineTrials.value },
      ),
      facts: [adequateTrial],
    },
    {
      text: pick(
        who,
        msg(
          'What you feel is no less real for that. It can mean that a medicine has not had its full chance. That is not your fault.',
          { desc: 'self-check-outcomes/not-yet/kind-self' },
        ),
        msg(
          'What they feel is no less real for that. It can mean that a medicine has not had its full chance. That is not their fault.',
          { desc: 'self-check-outcomes/not-yet/kind-other: one person' },
        ),
      ),
    },
    {
      text: pick(
        who,
        msg(
          'You need no name for it to ask for help. If you are still low, tell the person who treats you, or see a doctor if nobody does.',
          { desc: 'self-check-outcomes/not-yet/next-self' },
        ),
        msg(
          'Nobody needs a name for it to ask for help. If they are still low, the person who treats them should know, or a doctor if nobody does.',
          { desc: 'self-check-outcomes/not-yet/next-other: one person' },
        ),
      ),
    },
  ],
});

const notEnough = (who: Who): OutcomeWords => ({
  summary: {
    text: msg(
      'The answers are not enough to say whether the usual description of treatment-resistant depression (TRD) fits.',
      { desc: 'self-check-outcomes/not-enough/summary' },
    ),
  },
  detail: [
    {
      text: pick(
        who,
        msg(
          'That is not a wrong result, and it does not make what you feel less real. A clinician can help to fill the gaps.',
          { desc: 'self-check-outcomes/not-enough/kind-self' },
        ),
        msg(
          'That is not a wrong result, and it does not make what they feel less real. A clinician can help to fill the gaps.',
          { desc: 'self-check-outcomes/not-enough/kind-other: one person' },
        ),
      ),
    },
    {
      text: msg(
        'A pharmacy or the prescriber’s office may be able to print a list of past medicines, doses and dates.',
        { desc: 'self-check-outcomes/not-enough/list' },
      ),
    },
  ],
});

const helping = (who: Who): OutcomeWords => ({
  summary: {
    text: pick(
      who,
      msg('You are not low on most days now, so something may be helping.', {
        desc: 'self-check-outcomes/helping/summary-self',
      }),
      msg('They are not low on most days now, so something may be helping.', {
        desc: 'self-check-outcomes/helping/summary-other: one person',
      }),
    ),
  },
  detail: [
    {
      text: msg(
        'That does not match the usual description of treatment-resistant depression (TRD), which is about depression that has not improved enough.',
        { desc: 'self-check-outcomes/helping/meaning' },
      ),
      facts: [trdDefinitionLabel],
    },
    {
      text: pick(
        who,
        msg(
          'If you take a medicine, please do not stop it on your own, also when you feel well. Stopping suddenly can make you feel ill.',
          { desc: 'self-check-outcomes/helping/keep-self' },
        ),
        msg(
          'If they take a medicine, it is better not to stop it alone, also when they feel well. Stopping suddenly can make a person feel ill.',
          { desc: 'self-check-outcomes/helping/keep-other: one person' },
        ),
      ),
      facts: [adSideEffects],
    },
    {
      text: pick(
        who,
        msg(
          'You may still want more than “not low”. If things stay hard, or get worse again, tell the person who treats you.',
          { desc: 'self-check-outcomes/helping/next-self' },
        ),
        msg(
          'They may still want more than “not low”. If things stay hard, or get worse again, the person who treats them should know.',
          { desc: 'self-check-outcomes/helping/next-other: one person' },
        ),
      ),
    },
  ],
});

export const outcomeWords = (outcome: Exclude<Outcome, 'under-18'>, who: Who): OutcomeWords =>
  ({ matches, 'not-yet': notYet, 'not-enough': notEnough, helping })[outcome](who);

/** Beside a description that fits, where the thyroid, alcohol or the like was named. */
export const alsoNamedWords = (): Passage => ({
  text: msg(
    'Something else was named that can look like this. Ask whether it should be looked at first.',
    { desc: 'self-check-outcomes/matches/also-named: such as a thyroid problem or alcohol' },
  ),
  facts: [undertreatment, pseudoResistance],
});

/** Why the answers are not enough. */
export const reasonWords = (): Readonly<Record<Reason, string>> => ({
  bipolar: msg(
    'Bipolar disorder was named. TRD as described here is about major depression. With bipolar disorder the next steps can be different, so the prescriber is the one to ask.',
    { desc: 'self-check-outcomes/reason/bipolar' },
  ),
  'no-diagnosis': msg(
    'No one has diagnosed depression so far. That comes first: other things can feel like it.',
    { desc: 'self-check-outcomes/reason/no-diagnosis' },
  ),
  'half-better': msg(
    'A medicine helped about half. Sources differ on whether that is “not enough”. It is worth asking what could help with the rest.',
    { desc: 'self-check-outcomes/reason/half-better' },
  ),
  'better-but-low': msg(
    'A medicine helped a lot, and still most days are low. Both can be true, for example when an effect wears off. Please tell the prescriber.',
    { desc: 'self-check-outcomes/reason/better-but-low' },
  ),
  open: msg('Some answers are open. They are marked “Not clear yet” below.', {
    desc: 'self-check-outcomes/reason/open: use the same words as for the mark',
  }),
});
