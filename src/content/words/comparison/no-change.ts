/** Going on as before: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  cobalt,
  pseudoResistance,
  trdContributors,
  trdRelapseSuicide,
} from '../../facts/index.js';
import { counts, flip } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const noChangeCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('You go on with what you have now.', { desc: 'comparison-no-change/given/short' }),
    },
    also: [
      {
        text: msg(
          'Nothing new starts. Agree with your prescriber what you watch, and on which day you look at it again.',
          { desc: 'comparison-no-change/given/also' },
        ),
      },
    ],
    more: [
      {
        text: msg(
          'A second look can still help: at the dose, the diagnosis, your sleep, alcohol and other illness.',
          { desc: 'comparison-no-change/given/more' },
        ),
        facts: [pseudoResistance],
      },
    ],
  },
  visits: {
    short: { text: msg('As many as now.', { desc: 'comparison-no-change/visits/short' }) },
    also: [
      {
        text: msg('Plan at least one more: the visit at which you decide again.', {
          desc: 'comparison-no-change/visits/also',
        }),
      },
    ],
  },
  daily: {
    short: {
      text: msg('Nothing new stands in the way.', { desc: 'comparison-no-change/daily/short' }),
    },
    also: [
      {
        text: msg(
          'What you can do depends on how you are. The rules for the medicines you take now stay the same.',
          { desc: 'comparison-no-change/daily/also' },
        ),
      },
    ],
  },
  helps: {
    short: {
      text: msg('Some people get better with the care they have.', {
        desc: 'comparison-no-change/helps/short',
      }),
    },
    figures: [
      {
        estimate: flip(cobalt.estimates.response, 'cbt-and-usual-care'),
        treated: fill(
          msg('{count} out of {per} were much better with usual care alone', {
            desc: 'comparison-no-change/helps/figure: label of a count; no full stop',
          }),
          counts(flip(cobalt.estimates.response, 'cbt-and-usual-care')),
        ),
        facts: [cobalt],
      },
    ],
    more: [
      {
        text: msg(
          'That is not the same as no change. It is the nearest figure that we have. The trial was made to test CBT, a talking therapy.',
          { desc: 'comparison-no-change/helps/more' },
        ),
        facts: [cobalt],
      },
    ],
  },
  soon: {
    notKnown: 'varies',
    more: [
      {
        text: fill(
          msg(
            'The trial with usual care counted people after {months} months. We know of no trial that looked earlier.',
            { desc: 'comparison-no-change/soon/more' },
          ),
          { months: cobalt.estimates.response.time.count },
        ),
        facts: [cobalt],
      },
    ],
  },
  lasts: {
    short: {
      text: msg('There is nothing new to stop.', { desc: 'comparison-no-change/lasts/short' }),
    },
    also: [
      {
        text: msg(
          'Do not stop a medicine on your own. Stopping it suddenly can make you feel ill.',
          { desc: 'comparison-no-change/lasts/also' },
        ),
        facts: [adSideEffects],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'If you do get better, watch for early signs. One report says that {count} out of {per} people with this depression relapse within {months} months of their first gain. That is very uncertain.',
            { desc: 'comparison-no-change/lasts/more: counts of people' },
          ),
          {
            ...counts(trdRelapseSuicide.estimates.relapse),
            months: trdRelapseSuicide.estimates.relapse.time.count,
          },
        ),
        facts: [trdRelapseSuicide],
      },
    ],
  },
  effects: {
    short: { text: msg('No new ones.', { desc: 'comparison-no-change/effects/short' }) },
    also: [
      {
        text: msg(
          'Side effects that you have now go on. If they trouble you, say so: that is a good reason to change something.',
          { desc: 'comparison-no-change/effects/also' },
        ),
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'With SSRI tablets, early effects tend to ease within about {weeks} weeks. Trouble with sex may stay.',
            { desc: 'comparison-no-change/effects/more' },
          ),
          { weeks: adSideEffects.quantities.mostSettle.value },
        ),
        facts: [adSideEffects],
      },
    ],
  },
  risks: {
    short: {
      text: msg('Depression that goes on has risks of its own.', {
        desc: 'comparison-no-change/risks/short',
      }),
    },
    also: [
      {
        text: msg(
          'In this kind of depression, relapse and suicide are more likely than in depression that gets better with treatment.',
          { desc: 'comparison-no-change/risks/also' },
        ),
        facts: [trdRelapseSuicide],
      },
      {
        text: msg(
          'If you get worse, or thoughts of death come, do not wait for a visit. Use the help at the top of this page.',
          { desc: 'comparison-no-change/risks/also2' },
        ),
      },
    ],
  },
  caution: {
    short: {
      text: msg('Do not wait if you are getting worse.', {
        desc: 'comparison-no-change/caution/short',
      }),
    },
    also: [
      {
        text: msg(
          'Call your prescriber or a doctor today if you hardly eat or sleep, or lose touch with what is real.',
          { desc: 'comparison-no-change/caution/also' },
        ),
      },
    ],
    more: [
      {
        text: msg(
          'Ask first whether something else keeps it going, such as bipolar disorder, a thyroid problem, sleep apnea, alcohol or drugs.',
          { desc: 'comparison-no-change/caution/more' },
        ),
        facts: [pseudoResistance, trdContributors],
      },
    ],
  },
  cost: {
    short: { text: msg('What you pay now.', { desc: 'comparison-no-change/cost/short' }) },
    also: [
      {
        text: msg('Ask what the next check-up visit costs you.', {
          desc: 'comparison-no-change/cost/also',
        }),
      },
    ],
  },
  certainty: {
    short: sureWords(cobalt.estimates.response.certainty),
    also: [
      {
        text: msg(
          'The one figure we have comes from a trial of something else. Everyone in it knew what they got.',
          { desc: 'comparison-no-change/certainty/also' },
        ),
        facts: [cobalt],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('How people do over years when nothing is changed.', {
        desc: 'comparison-no-change/unknown/short',
      }),
    },
    also: [
      {
        text: msg('We found no study that followed people with this depression in that way.', {
          desc: 'comparison-no-change/unknown/also',
        }),
      },
    ],
  },
});
