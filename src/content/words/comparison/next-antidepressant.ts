/** Another medicine: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import {
  adOnset,
  adSideEffects,
  adWork,
  eskEscapeRemission,
  eskYoungAdultSuicidality,
  pgxNotRecommended,
  pseudoResistance,
  stardDisputed,
  stardSteps,
  trdContributors,
  undertreatment,
  vastd,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { escapeWords, helpsSomeWords, sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const nextAntidepressantCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('Tablets at home.', { desc: 'comparison-next-antidepressant/given/short' }),
    },
    also: [
      {
        text: msg(
          'You switch to an antidepressant you have not had, or add a second medicine to yours.',
          { desc: 'comparison-next-antidepressant/given/also' },
        ),
        facts: [vastd],
      },
    ],
    more: [
      {
        text: msg(
          'It has to be a full try: a high enough dose, taken as agreed, for long enough. Too little treatment is a main reason why medicine does not help.',
          { desc: 'comparison-next-antidepressant/given/more' },
        ),
        facts: [undertreatment],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('A check after about {weeks} weeks.', {
          desc: 'comparison-next-antidepressant/visits/short',
        }),
        { weeks: adOnset.quantities.review.value },
      ),
      facts: [adOnset],
    },
    also: [
      {
        text: msg(
          'If there is no benefit by then, the dose or the medicine is looked at again. Ask whether a call or video will do.',
          { desc: 'comparison-next-antidepressant/visits/also' },
        ),
      },
    ],
  },
  daily: {
    short: {
      text: msg('It depends on the medicine.', {
        desc: 'comparison-next-antidepressant/daily/short',
      }),
    },
    also: [
      {
        text: msg(
          'Do not drive until you know how it affects you. Ask before you start whether it can make you sleepy.',
          { desc: 'comparison-next-antidepressant/daily/also' },
        ),
      },
    ],
  },
  helps: {
    short: helpsSomeWords(),
    also: [escapeWords()],
    figures: [
      {
        estimate: vastd.estimates.addAripiprazole,
        treated: fill(
          msg('{count} out of {per} were well after aripiprazole was added', {
            desc: 'comparison-next-antidepressant/helps/figure: label of a count; no full stop',
          }),
          counts(vastd.estimates.addAripiprazole),
        ),
        facts: [vastd],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'With bupropion added instead, {count} out of {per} were well, beside {other} after a switch to bupropion. That could be chance.',
            { desc: 'comparison-next-antidepressant/helps/more: counts of people' },
          ),
          counts(vastd.estimates.addBupropion),
        ),
        facts: [vastd],
      },
      {
        text: fill(
          msg(
            'Another US study gave up to four treatments in a row. {third} out of {per} people were well with the third and {fourth} with the fourth. It had no other group, and how to count it is disputed.',
            { desc: 'comparison-next-antidepressant/helps/more2' },
          ),
          {
            third: counts(stardSteps.estimates.thirdStep).count,
            per: stardSteps.estimates.thirdStep.per,
            fourth: counts(stardSteps.estimates.fourthStep).count,
          },
        ),
        facts: [stardSteps, stardDisputed],
      },
    ],
  },
  soon: {
    short: {
      text: fill(
        msg('If it helps, a first change comes after {first} weeks.', {
          desc: 'comparison-next-antidepressant/soon/short',
        }),
        { first: adOnset.quantities.firstBenefit.value },
      ),
      facts: [adOnset],
    },
    also: [
      {
        text: fill(
          msg('If it helps, the full effect takes {full} weeks.', {
            desc: 'comparison-next-antidepressant/soon/also',
          }),
          { full: adOnset.quantities.fullBenefit.value },
        ),
        facts: [adOnset],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'You need not wait in silence. If you feel nothing after {weeks} weeks, call your prescriber.',
            { desc: 'comparison-next-antidepressant/soon/more' },
          ),
          { weeks: adOnset.quantities.review.value },
        ),
        facts: [adOnset],
      },
    ],
  },
  lasts: {
    short: {
      text: msg('It can come back, also with medicine.', {
        desc: 'comparison-next-antidepressant/lasts/short',
      }),
    },
    also: [
      {
        text: msg(
          'In a large US study, more of those who had needed several treatments relapsed later.',
          { desc: 'comparison-next-antidepressant/lasts/also' },
        ),
        facts: [stardSteps],
      },
    ],
    more: [
      {
        text: msg(
          'Do not stop suddenly: that can make you feel ill. Lower the dose step by step, with your prescriber.',
          { desc: 'comparison-next-antidepressant/lasts/more' },
        ),
        facts: [adSideEffects],
      },
    ],
  },
  effects: {
    short: {
      text: msg('With SSRI tablets: feeling sick, poor sleep, trouble with sex.', {
        desc: 'comparison-next-antidepressant/effects/short',
      }),
      facts: [adSideEffects],
    },
    also: [
      {
        text: fill(
          msg(
            'Our source says that each affects more than {share} out of {per} people. It gives no other group.',
            { desc: 'comparison-next-antidepressant/effects/also' },
          ),
          { share: adSideEffects.quantities.veryCommonFrom.value, per: 100 },
        ),
        facts: [adSideEffects],
      },
      {
        text: msg(
          'These counts are for SSRIs. For the added medicines in the row on benefit we have none.',
          { desc: 'comparison-next-antidepressant/effects/added: medicines added to a first one' },
        ),
      },
    ],
    more: [
      {
        text: fill(
          msg('Early effects tend to ease within about {weeks} weeks. Trouble with sex may not.', {
            desc: 'comparison-next-antidepressant/effects/more',
          }),
          { weeks: adSideEffects.quantities.mostSettle.value },
        ),
        facts: [adSideEffects],
      },
      {
        text: msg(
          'Other medicines have other effects. Ask which ones yours has, and what they do to weight and sleep.',
          { desc: 'comparison-next-antidepressant/effects/more2' },
        ),
      },
    ],
  },
  risks: {
    short: {
      text: msg('New thoughts of suicide in young people.', {
        desc: 'comparison-next-antidepressant/risks/short',
      }),
    },
    also: [
      {
        text: fill(
          msg(
            'Out of {per} people aged {young}, {count} more had suicidal thoughts or acts with an antidepressant than with placebo.',
            { desc: 'comparison-next-antidepressant/risks/also: counts of people' },
          ),
          {
            ...counts(eskYoungAdultSuicidality.estimates.more18to24),
            young: eskYoungAdultSuicidality.quantities.youngAdults.value,
          },
        ),
        facts: [eskYoungAdultSuicidality],
      },
      {
        text: msg(
          'After a start or a new dose, tell someone at once if your mood darkens or you cannot keep still.',
          { desc: 'comparison-next-antidepressant/risks/also2' },
        ),
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'From {adults} it was {fewer} fewer out of {per}, and from {older} on {fewest} fewer. All kinds of antidepressants were counted together.',
            { desc: 'comparison-next-antidepressant/risks/more' },
          ),
          {
            adults: eskYoungAdultSuicidality.quantities.adultsBetween.value,
            fewer: counts(eskYoungAdultSuicidality.estimates.fewer25to64).count,
            per: eskYoungAdultSuicidality.estimates.fewer25to64.per,
            older: eskYoungAdultSuicidality.quantities.olderFrom.value,
            fewest: counts(eskYoungAdultSuicidality.estimates.fewer65AndOver).count,
          },
        ),
        facts: [eskYoungAdultSuicidality],
      },
    ],
  },
  caution: {
    short: {
      text: msg('It differs from one medicine to the next.', {
        desc: 'comparison-next-antidepressant/caution/short',
      }),
    },
    also: [
      {
        text: msg(
          'Say what else you take, and whether you may be pregnant. Say if your mood has ever been far too high (mania).',
          { desc: 'comparison-next-antidepressant/caution/also' },
        ),
      },
    ],
    more: [
      {
        text: msg(
          'With bipolar disorder the plan is another one, so it should be looked for first.',
          { desc: 'comparison-next-antidepressant/caution/more' },
        ),
        facts: [pseudoResistance, trdContributors],
      },
    ],
  },
  cost: {
    short: {
      text: msg('Ask your pharmacy and your insurer.', {
        desc: 'comparison-next-antidepressant/cost/short',
      }),
    },
    also: [
      {
        text: msg(
          'Ask whether there is a generic form, and what the check-ups cost. We have no source for prices that is good enough.',
          { desc: 'comparison-next-antidepressant/cost/also' },
        ),
      },
    ],
  },
  certainty: {
    short: sureWords(vastd.estimates.addAripiprazole.certainty),
    also: [
      {
        text: fill(
          msg(
            'In {studies} trials together, all {medicines} antidepressants did better than placebo. But those were about depression in general.',
            { desc: 'comparison-next-antidepressant/certainty/also' },
          ),
          {
            studies: adWork.quantities.studies.value,
            medicines: adWork.quantities.medicines.value,
          },
        ),
        facts: [adWork],
      },
    ],
    more: [
      {
        text: msg(
          'After several medicines have not helped there are fewer trials. In some of them everyone knew what they took.',
          { desc: 'comparison-next-antidepressant/certainty/more' },
        ),
        facts: [stardSteps, eskEscapeRemission],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('Which medicine is the right next one for you.', {
        desc: 'comparison-next-antidepressant/unknown/short',
      }),
    },
    also: [
      {
        text: msg(
          'No test tells that beforehand. A US guideline does not advise gene tests as a routine.',
          { desc: 'comparison-next-antidepressant/unknown/also' },
        ),
        facts: [pgxNotRecommended],
      },
    ],
  },
});
