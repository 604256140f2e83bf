import { msg } from '@lit/localize/init/install.js';
import {
  pseudoResistance,
  stardSteps,
  trdPrevalenceUs,
  trdRelapseSuicide,
  vastd,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const supportAnswers = () =>
  ({
    'is-it-my-fault': {
      question: msg('Is it my fault that treatment has not helped?', {
        desc: 'faq-understanding/is-it-my-fault/question',
      }),
      short: {
        text: msg(
          'No. The word resistant is about the treatments so far, not about you. You did not fail them.',
          { desc: 'faq-understanding/is-it-my-fault/short' },
        ),
        facts: [pseudoResistance],
      },
      detail: [
        {
          text: fill(
            msg(
              'You are not broken and not alone. One US study looked at adults who took medicine for depression. Within a year {count} out of {per} were in the same place.',
              { desc: 'faq-understanding/is-it-my-fault/alone: counts of people' },
            ),
            counts(trdPrevalenceUs.estimates.trd),
          ),
          facts: [trdPrevalenceUs],
        },
        {
          text: msg(
            'Missed doses have reasons: side effects, cost, or being too low to care. If that was so, say it. It helps the team to help you.',
            { desc: 'faq-understanding/is-it-my-fault/doses' },
          ),
          facts: [pseudoResistance],
        },
        {
          text: msg(
            'Depression can make you believe that it is all your doing. Try to judge yourself as kindly as you would judge a friend.',
            { desc: 'faq-understanding/is-it-my-fault/friend' },
          ),
        },
      ],
      synonyms: msg('guilt, shame, blame, broken, weak, alone, failed, failure', {
        desc: 'faq-understanding/is-it-my-fault/synonyms: search words, comma separated',
      }),
    },

    'still-options': {
      question: msg('I have tried so many treatments. What is left to try?', {
        desc: 'faq-understanding/still-options/question',
      }),
      short: {
        text: msg(
          'There are still options to talk about. Some people get better with a later step, even after several that did not help.',
          { desc: 'faq-understanding/still-options/short' },
        ),
        facts: [stardSteps, vastd],
      },
      detail: [
        {
          text: msg(
            'If you feel that you cannot go on, please talk to someone now. The crisis help on this page is there for you.',
            { desc: 'faq-understanding/still-options/today' },
          ),
        },
        {
          text: fill(
            msg(
              'In a large US study people had up to four treatments in turn. Out of {per} people who began a step, few or no symptoms were left in {first} with the first and {second} with the second. With the third it was {third}, with the fourth {fourth}. Each step began with fewer people.',
              { desc: 'faq-understanding/still-options/steps: counts of people' },
            ),
            {
              first: counts(stardSteps.estimates.firstStep).count,
              second: counts(stardSteps.estimates.secondStep).count,
              third: counts(stardSteps.estimates.thirdStep).count,
              fourth: counts(stardSteps.estimates.fourthStep).count,
              per: stardSteps.estimates.firstStep.per,
            },
          ),
          facts: [stardSteps],
        },
        {
          text: msg(
            'So later steps helped fewer people, but they did help some. Those who needed more steps relapsed more. Everyone knew what they took, and there was no comparison group.',
            { desc: 'faq-understanding/still-options/meaning' },
          ),
          facts: [stardSteps],
        },
        {
          text: msg(
            'The way is not a straight line. A bad week does not undo what you have gained.',
            { desc: 'faq-understanding/still-options/line' },
          ),
        },
      ],
      synonyms: msg('hope, hopeless, give up, recovery, will I get better, tried everything', {
        desc: 'faq-understanding/still-options/synonyms: search words, comma separated',
      }),
    },

    'suicide-risk': {
      question: msg('Is the risk of suicide higher with this kind of depression?', {
        desc: 'faq-understanding/suicide-risk/question',
      }),
      short: {
        text: msg(
          'Yes, higher than in depression that gets better with treatment. So please tell someone early if such thoughts come.',
          { desc: 'faq-understanding/suicide-risk/short' },
        ),
        facts: [trdRelapseSuicide],
      },
      detail: [
        {
          text: msg(
            'Thoughts of suicide can come and go. You do not have to wait until they are strong.',
            { desc: 'faq-understanding/suicide-risk/early' },
          ),
        },
        {
          text: msg(
            'You can speak about it with a doctor, a friend or a crisis line. You need not know how serious it is.',
            { desc: 'faq-understanding/suicide-risk/speak' },
          ),
        },
        {
          text: msg(
            'Make a plan while you feel a little steadier. Write down whom to call, where to go, and what to keep out of reach.',
            { desc: 'faq-understanding/suicide-risk/plan' },
          ),
        },
      ],
      synonyms: msg('suicide, suicidal, danger, safety plan, self-harm, end my life', {
        desc: 'faq-understanding/suicide-risk/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
