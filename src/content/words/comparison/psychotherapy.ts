/** Talking therapy: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import { cobalt, cobaltSessions, kapEvidence, mbctTrd, rodbtTrd } from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { helpsSomeWords, sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const psychotherapyCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('Talks with a trained therapist, next to your other treatment.', {
        desc: 'comparison-psychotherapy/given/short',
      }),
    },
    also: [
      {
        text: msg(
          'In CBT you look at thoughts and habits that keep you low, and try out others between the sessions.',
          { desc: 'comparison-psychotherapy/given/also' },
        ),
      },
    ],
    more: [
      {
        text: msg('In the trial shown here it was one to one, and added to the care people had.', {
          desc: 'comparison-psychotherapy/given/more',
        }),
        facts: [cobaltSessions, cobalt],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('{sessions} sessions, and up to {extra} more.', {
          desc: 'comparison-psychotherapy/visits/short',
        }),
        {
          sessions: cobaltSessions.quantities.sessions.value,
          extra: cobaltSessions.quantities.extraSessions.value,
        },
      ),
      facts: [cobaltSessions],
    },
    also: [
      {
        text: fill(
          msg('Each took {minutes} minutes. That was one trial of CBT. Other plans differ.', {
            desc: 'comparison-psychotherapy/visits/also',
          }),
          { minutes: cobaltSessions.quantities.duration.value },
        ),
        facts: [cobaltSessions],
      },
    ],
  },
  daily: {
    short: {
      text: msg('Yes. No drug is given.', { desc: 'comparison-psychotherapy/daily/short' }),
    },
    also: [
      {
        text: msg(
          'A hard talk can leave you tired or upset. Leave some time before you drive or work.',
          { desc: 'comparison-psychotherapy/daily/also' },
        ),
      },
    ],
  },
  helps: {
    short: helpsSomeWords(),
    figures: [
      {
        estimate: cobalt.estimates.response,
        treated: fill(
          msg('{count} out of {per} were much better with CBT added', {
            desc: 'comparison-psychotherapy/helps/figure: label of a count; no full stop',
          }),
          counts(cobalt.estimates.response),
        ),
        facts: [cobalt],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'With mindfulness therapy {count} out of {per} were much better after {weeks} weeks, with health classes {other}. Being well did not differ clearly.',
            { desc: 'comparison-psychotherapy/helps/more: counts of people' },
          ),
          { ...counts(mbctTrd.estimates.response), weeks: mbctTrd.estimates.response.time.count },
        ),
        facts: [mbctTrd],
      },
    ],
  },
  soon: {
    short: {
      text: fill(
        msg('Trials looked after {weeks} weeks to {months} months.', {
          desc: 'comparison-psychotherapy/soon/short',
        }),
        {
          weeks: mbctTrd.estimates.response.time.count,
          months: cobalt.estimates.response.time.count,
        },
      ),
      facts: [mbctTrd, cobalt],
    },
    also: [
      {
        text: msg('None of our sources says when people felt the first change.', {
          desc: 'comparison-psychotherapy/soon/also',
        }),
      },
    ],
  },
  lasts: {
    short: {
      text: fill(
        msg('In one trial the gain was still there after {months} months.', {
          desc: 'comparison-psychotherapy/lasts/short',
        }),
        { months: cobalt.quantities.gainStillAt.value },
      ),
      facts: [cobalt],
    },
    also: [
      {
        text: fill(
          msg('A form of DBT helped after {first} months, but no longer clearly after {second}.', {
            desc: 'comparison-psychotherapy/lasts/also',
          }),
          { first: rodbtTrd.quantities.first.value, second: rodbtTrd.quantities.second.value },
        ),
        facts: [rodbtTrd],
      },
    ],
    more: [
      {
        text: msg(
          'Plan the end with your therapist: how you notice that it comes back, and how you can return.',
          { desc: 'comparison-psychotherapy/lasts/more' },
        ),
      },
    ],
  },
  effects: {
    notKnown: 'not-checked',
    also: [
      {
        text: msg(
          'Talking about painful things is hard. You may feel worse for some days, and it takes strength on days when you have little.',
          { desc: 'comparison-psychotherapy/effects/also' },
        ),
      },
    ],
    more: [
      {
        text: msg(
          'Tell your therapist when it is too much. The pace can change, and so can the kind of therapy.',
          { desc: 'comparison-psychotherapy/effects/more' },
        ),
      },
    ],
  },
  risks: {
    notKnown: 'not-checked',
    also: [
      {
        text: msg('It can take weeks to begin, and no one watches you between sessions.', {
          desc: 'comparison-psychotherapy/risks/also',
        }),
      },
    ],
    more: [
      {
        text: msg(
          'If you get worse, or thoughts of death come, say so at once. Outside the sessions use the help at the top of this page.',
          { desc: 'comparison-psychotherapy/risks/more' },
        ),
      },
    ],
  },
  caution: {
    short: {
      text: msg('We have not read a list of who should not have it.', {
        desc: 'comparison-psychotherapy/caution/short',
      }),
    },
    also: [
      {
        text: msg(
          'Say at the start if you have had psychosis, mania, a trauma or thoughts of suicide. The plan has to fit that.',
          { desc: 'comparison-psychotherapy/caution/also' },
        ),
      },
    ],
    more: [
      {
        text: msg(
          'It should not replace a medicine that helps you. Ask before you stop anything.',
          { desc: 'comparison-psychotherapy/caution/more' },
        ),
      },
    ],
  },
  cost: {
    short: {
      text: msg('Ask your insurer how many sessions it pays for.', {
        desc: 'comparison-psychotherapy/cost/short',
      }),
    },
    also: [
      {
        text: msg(
          'Ask the therapist about fees, waiting time, and sessions by video or in a group.',
          { desc: 'comparison-psychotherapy/cost/also' },
        ),
      },
    ],
  },
  certainty: {
    short: sureWords(cobalt.estimates.response.certainty),
    also: [
      {
        text: msg(
          'Everyone knew what they had. Some had tried one medicine only, so this is a wider group than TRD.',
          { desc: 'comparison-psychotherapy/certainty/also' },
        ),
        facts: [cobalt],
      },
    ],
    more: [
      {
        text: fill(
          msg('The trial of mindfulness therapy had {people} people.', {
            desc: 'comparison-psychotherapy/certainty/more',
          }),
          { people: mbctTrd.quantities.people.value },
        ),
        facts: [mbctTrd],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('Which kind of talking therapy does more.', {
        desc: 'comparison-psychotherapy/unknown/short',
      }),
    },
    also: [
      {
        text: msg(
          'For ACT, another kind, we found no large trial in this depression. Whether therapy adds to ketamine is open.',
          { desc: 'comparison-psychotherapy/unknown/also' },
        ),
        facts: [kapEvidence],
      },
    ],
  },
});
