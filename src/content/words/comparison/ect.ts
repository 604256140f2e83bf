/** Electroconvulsive therapy: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import {
  ectCourse,
  ectElektd,
  ectElektdMemory,
  ectKetect,
  ectKetectAe,
  ectKetectRelapse,
  ectMortalitySystematic,
  ectRisks,
  ectWhat,
  ectWhyDiffer,
} from '../../facts/index.js';
import { counts, flip } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { elektdWords, sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const ectCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('A short seizure, set off while you are under anesthesia.', {
        desc: 'comparison-ect/given/short',
      }),
      facts: [ectWhat],
    },
    also: [
      {
        text: fill(
          msg(
            'A current to the head sets it off. It lasts about {seconds} seconds, and you are asleep.',
            { desc: 'comparison-ect/given/also' },
          ),
          { seconds: ectWhat.quantities.seizure.value },
        ),
        facts: [ectWhat],
      },
    ],
    more: [
      {
        text: msg('You wake up with staff beside you. You can be confused for a while.', {
          desc: 'comparison-ect/given/more',
        }),
        facts: [ectRisks],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('{sessions} treatments, {perWeek} a week.', { desc: 'comparison-ect/visits/short' }),
        {
          sessions: ectCourse.quantities.sessions.value,
          perWeek: ectCourse.quantities.perWeek.value,
        },
      ),
      facts: [ectCourse],
    },
    also: [
      {
        text: msg(
          'Each one needs anesthesia, so plan at least half a day. Ask whether you stay in hospital.',
          { desc: 'comparison-ect/visits/also' },
        ),
      },
    ],
  },
  daily: {
    short: {
      text: msg('Do not drive until the team says that you can.', {
        desc: 'comparison-ect/daily/short',
      }),
    },
    also: [
      {
        text: msg(
          'Someone has to take you home. Ask when you can work again, since memory can suffer for longer.',
          { desc: 'comparison-ect/daily/also' },
        ),
        facts: [ectWhat, ectRisks],
      },
    ],
  },
  helps: {
    short: {
      text: msg(
        'It helps some people. Two trials against ketamine infusions point different ways.',
        { desc: 'comparison-ect/helps/short' },
      ),
      facts: [ectKetect, ectElektd],
    },
    also: [elektdWords()],
    figures: [
      {
        estimate: ectKetect.estimates.remission,
        treated: fill(
          msg('{count} out of {per} were well with ECT', {
            desc: 'comparison-ect/helps/figure: label of a count; no full stop',
          }),
          counts(ectKetect.estimates.remission),
        ),
        facts: [ectKetect],
      },
      {
        estimate: flip(ectElektd.estimates.response, 'ketamine-infusion'),
        treated: fill(
          msg('{count} out of {per} were much better with ECT', {
            desc: 'comparison-ect/helps/figure2: label of a count; no full stop',
          }),
          counts(flip(ectElektd.estimates.response, 'ketamine-infusion')),
        ),
        facts: [ectElektd],
      },
    ],
    more: [
      {
        text: msg(
          'The first trial was in hospital. In the second the ECT course was short, and people with psychosis were left out.',
          { desc: 'comparison-ect/helps/more' },
        ),
        facts: [ectKetect, ectElektd, ectWhyDiffer],
      },
      { text: msg('We have no figure against sham ECT.', { desc: 'comparison-ect/helps/more2' }) },
    ],
  },
  soon: {
    short: {
      text: fill(
        msg('Trials looked after about {weeks} weeks.', { desc: 'comparison-ect/soon/short' }),
        { weeks: ectElektd.estimates.response.time.count },
      ),
      facts: [ectElektd],
    },
    also: [
      {
        text: fill(
          msg('In the hospital trial half the people had {sessions} treatments or fewer.', {
            desc: 'comparison-ect/soon/also',
          }),
          { sessions: ectKetect.quantities.medianSessions.value },
        ),
        facts: [ectKetect],
      },
    ],
  },
  lasts: {
    short: {
      text: msg('Many people relapse within a year.', { desc: 'comparison-ect/lasts/short' }),
      facts: [ectKetectRelapse],
    },
    figures: [
      {
        estimate: ectKetectRelapse.estimates.relapse,
        treated: fill(
          msg('{count} out of {per} who had become well with ECT relapsed', {
            desc: 'comparison-ect/lasts/figure: label of a count; no full stop',
          }),
          counts(ectKetectRelapse.estimates.relapse),
        ),
        facts: [ectKetectRelapse],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'Half of those who relapsed had been well for {days} days or less. Ask what comes after the course.',
            { desc: 'comparison-ect/lasts/more' },
          ),
          { days: ectKetectRelapse.quantities.medianAfterEct.value },
        ),
        facts: [ectKetectRelapse],
      },
    ],
  },
  effects: {
    short: {
      text: msg('Confusion right after, headache, sore muscles, feeling sick, memory trouble.', {
        desc: 'comparison-ect/effects/short',
      }),
      facts: [ectRisks],
    },
    also: [
      {
        text: msg('Our sources give no counts of the first four.', {
          desc: 'comparison-ect/effects/also',
        }),
      },
      {
        text: fill(
          msg(
            'In one trial memory scores fell by {ect} points in {weeks} weeks, and by {ketamine} with ketamine infusions. They recovered slowly.',
            { desc: 'comparison-ect/effects/also2' },
          ),
          {
            ect: ectElektdMemory.quantities.fallWithEct.value,
            weeks: ectElektdMemory.quantities.after.value,
            ketamine: ectElektdMemory.quantities.fallWithKetamine.value,
          },
        ),
        facts: [ectElektdMemory],
      },
    ],
  },
  risks: {
    short: {
      text: msg('Memories can be lost, for some people for good.', {
        desc: 'comparison-ect/risks/short',
      }),
      facts: [ectRisks],
    },
    also: [
      {
        text: fill(
          msg('For surgery under anesthesia it was about {count} out of {per}.', {
            desc: 'comparison-ect/risks/also: counts of people',
          }),
          counts(ectMortalitySystematic.estimates.deathsInSurgery),
        ),
        facts: [ectMortalitySystematic],
      },
      {
        text: fill(
          msg(
            'A review led by patients says that at least {count} out of {per} people in its studies told of memories that stayed lost. That number is not sure at all, and it has no other group.',
            { desc: 'comparison-ect/risks/also2: counts of people' },
          ),
          counts(ectRisks.estimates.lastingMemoryLossAtLeast),
        ),
        facts: [ectRisks],
      },
    ],
    figures: [
      {
        estimate: ectMortalitySystematic.estimates.deaths,
        treated: fill(
          msg('About {count} out of {per} treatments were followed by a death put down to ECT', {
            desc: 'comparison-ect/risks/figure: label of a count; no full stop',
          }),
          counts(ectMortalitySystematic.estimates.deaths),
        ),
        facts: [ectMortalitySystematic],
      },
    ],
    more: [
      {
        text: msg(
          'In the hospital trial, effects that were serious or lasted long were seen more with ECT than with ketamine infusions. Lasting memory loss was among them. More people stopped ketamine because of side effects.',
          { desc: 'comparison-ect/risks/more' },
        ),
        facts: [ectKetectAe],
      },
    ],
  },
  caution: {
    notKnown: 'not-checked',
    also: [
      {
        text: msg(
          'A team checks first whether you can have anesthesia. Tell them about your heart, lungs and brain, about pregnancy, and about all you take.',
          { desc: 'comparison-ect/caution/also' },
        ),
      },
    ],
  },
  cost: {
    short: {
      text: msg('It depends on the country and the hospital.', {
        desc: 'comparison-ect/cost/short',
      }),
    },
    also: [
      {
        text: msg(
          'Ask for one sum with anesthesia and hospital days in it, and who has to agree first.',
          { desc: 'comparison-ect/cost/also' },
        ),
      },
    ],
  },
  certainty: {
    short: sureWords(ectKetect.estimates.remission.certainty),
    also: [
      {
        text: msg(
          'Both trials are fair in size, but everyone knew what they had, and they point different ways.',
          { desc: 'comparison-ect/certainty/also' },
        ),
        facts: [ectWhyDiffer],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('Whose memory will suffer, and for how long.', {
        desc: 'comparison-ect/unknown/short',
      }),
    },
    also: [
      {
        text: msg('Studies of memory do not agree, and they do not count the same things.', {
          desc: 'comparison-ect/unknown/also',
        }),
        facts: [ectRisks, ectElektdMemory],
      },
    ],
  },
});
