/** Esketamine nasal spray: what the comparison says besides benefit and harm. */
import { msg } from '@lit/localize/init/install.js';
import {
  costInsuranceUs,
  eskBeforeDose,
  eskBladderLabel,
  eskBpLabel,
  eskDriving,
  eskMonitor2h,
  eskMonoRemission,
  eskRems,
  eskSchedule,
  eskSustain3,
  eskTransform1,
  eskTransform2,
} from '../../facts/index.js';
import { fill } from '../fill.js';
import { esketamineEvidence } from './esketamine-evidence.js';
import { sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const esketamineCells = (): TreatmentCells => ({
  ...esketamineEvidence(),
  given: {
    short: {
      text: msg('You spray it into your nose at a certified clinic.', {
        desc: 'comparison-esketamine/given/short',
      }),
      facts: [eskRems],
    },
    also: [
      {
        text: fill(
          msg('Staff watch you for at least {hours} hours. You never take it home.', {
            desc: 'comparison-esketamine/given/also',
          }),
          { hours: eskMonitor2h.quantities.observation.value },
        ),
        facts: [eskMonitor2h, eskRems],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'Before it: no food for at least {food} hours and no drinks for at least {drinks} minutes. Staff check your blood pressure.',
            { desc: 'comparison-esketamine/given/more' },
          ),
          {
            food: eskBeforeDose.quantities.noFood.value,
            drinks: eskBeforeDose.quantities.noDrinks.value,
          },
        ),
        facts: [eskBeforeDose, eskBpLabel],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('{sessions} visits in the first {weeks} weeks.', {
          desc: 'comparison-esketamine/visits/short',
        }),
        {
          sessions: eskSchedule.quantities.sessionsFirst8Weeks.value,
          weeks: eskSchedule.quantities.firstTwoPhases.value,
        },
      ),
      facts: [eskSchedule],
    },
    also: [
      {
        text: fill(
          msg(
            'Each takes at least {hours} hours. From week {from} on it is one visit every {every} weeks.',
            { desc: 'comparison-esketamine/visits/also' },
          ),
          {
            hours: eskMonitor2h.quantities.observation.value,
            from: eskSchedule.quantities.thenFromWeek.value,
            every: eskSchedule.quantities.thenEvery.value,
          },
        ),
        facts: [eskSchedule, eskMonitor2h],
      },
    ],
    more: [
      {
        text: msg(
          'This is the US plan. You and your team look for the fewest visits that keep you well.',
          { desc: 'comparison-esketamine/visits/more' },
        ),
        facts: [eskSchedule],
      },
    ],
  },
  daily: {
    short: {
      text: msg('No driving until the next day, after a good sleep.', {
        desc: 'comparison-esketamine/daily/short',
      }),
      facts: [eskDriving],
    },
    also: [
      {
        text: msg('Plan your ride home beforehand, and keep the rest of the day free.', {
          desc: 'comparison-esketamine/daily/also',
        }),
        facts: [eskDriving],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'Blood pressure can stay up for about {hours} hours. Ask whether you may be alone that evening.',
            { desc: 'comparison-esketamine/daily/more' },
          ),
          { hours: eskBpLabel.quantities.duration.value },
        ),
        facts: [eskBpLabel],
      },
    ],
  },
  cost: {
    short: {
      text: msg('In the US, insurers tend to pay if they agree first.', {
        desc: 'comparison-esketamine/cost/short',
      }),
      facts: [costInsuranceUs],
    },
    also: [
      {
        text: msg('Ask what you pay for the drug, for each visit and for the hours under watch.', {
          desc: 'comparison-esketamine/cost/also',
        }),
      },
    ],
    more: [
      {
        text: msg('Elsewhere it depends on the country: see the row on approval.', {
          desc: 'comparison-esketamine/cost/more',
        }),
      },
    ],
  },
  certainty: {
    short: sureWords(eskMonoRemission.estimates.remission.certainty),
    also: [
      {
        text: fill(
          msg(
            'Several trials point different ways. The maker paid for them, and their first part lasted about {weeks} weeks.',
            { desc: 'comparison-esketamine/certainty/also' },
          ),
          { weeks: eskMonoRemission.estimates.remission.time.count },
        ),
        facts: [eskMonoRemission, eskTransform1, eskTransform2],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('How it does over years beside other treatments.', {
        desc: 'comparison-esketamine/unknown/short',
      }),
    },
    also: [
      {
        text: msg('It was followed for years, but without a comparison group.', {
          desc: 'comparison-esketamine/unknown/also',
        }),
        facts: [eskSustain3],
      },
    ],
    more: [
      {
        text: msg('How many people get bladder trouble after long use is not known.', {
          desc: 'comparison-esketamine/unknown/more',
        }),
        facts: [eskBladderLabel],
      },
    ],
  },
});
