/** Magnetic stimulation: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import {
  rtmsSeizureTaylor2021,
  rtmsSideEffects,
  rtmsThreed,
  saintOpen,
  snt2026,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { seizureByCoilWords } from '../shared.js';
import { helpsSomeWords, sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const rtmsCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('A coil rests on your head while you sit awake.', {
        desc: 'comparison-rtms/given/short',
      }),
      facts: [rtmsSideEffects],
    },
    also: [
      {
        text: fill(
          msg(
            'It gives magnetic pulses. A session takes {short} to {standard} minutes. You need no anesthesia.',
            { desc: 'comparison-rtms/given/also' },
          ),
          {
            short: rtmsThreed.quantities.shortSession.value,
            standard: rtmsThreed.quantities.standardSession.value,
          },
        ),
        facts: [rtmsThreed, rtmsSideEffects],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('Many short ones over {weeks} weeks.', { desc: 'comparison-rtms/visits/short' }),
        { weeks: rtmsThreed.quantities.course.value },
      ),
      facts: [rtmsThreed],
    },
    also: [
      {
        text: fill(
          msg('A newer form packs {sessions} sessions into {days} days. Ask how many yours has.', {
            desc: 'comparison-rtms/visits/also',
          }),
          { sessions: saintOpen.quantities.sessions.value, days: saintOpen.quantities.over.value },
        ),
        facts: [saintOpen],
      },
    ],
  },
  daily: {
    short: {
      text: msg('You stay awake, without anesthesia.', { desc: 'comparison-rtms/daily/short' }),
      facts: [rtmsSideEffects],
    },
    also: [
      {
        text: msg(
          'We have not read a rule on driving or work. Ask the clinic before the first session.',
          { desc: 'comparison-rtms/daily/also' },
        ),
      },
    ],
  },
  helps: {
    short: helpsSomeWords(),
    figures: [
      {
        estimate: snt2026.estimates.remission,
        treated: fill(
          msg('{count} out of {per} were well with the form that takes {days} days', {
            desc: 'comparison-rtms/helps/figure: label of a count; no full stop',
          }),
          { ...counts(snt2026.estimates.remission), days: snt2026.quantities.course.value },
        ),
        facts: [snt2026],
      },
    ],
    also: [
      {
        text: fill(
          msg('It was tested in {people} people, at the center that invented it.', {
            desc: 'comparison-rtms/helps/tested',
          }),
          { people: snt2026.quantities.people.value },
        ),
        facts: [snt2026],
      },
      {
        text: msg('We have no figure against sham for the usual form.', {
          desc: 'comparison-rtms/helps/usual: sham pulses; of the usual form of rTMS',
        }),
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'A trial of the usual form with {people} people had no sham group. Scores fell about the same with short and long sessions.',
            { desc: 'comparison-rtms/helps/more2' },
          ),
          { people: rtmsThreed.quantities.people.value },
        ),
        facts: [rtmsThreed],
      },
    ],
  },
  soon: {
    short: {
      text: fill(
        msg('Trials looked after {weeks} weeks.', { desc: 'comparison-rtms/soon/short' }),
        { weeks: rtmsThreed.quantities.course.value },
      ),
      facts: [rtmsThreed],
    },
    also: [
      {
        text: msg(
          'With the newer form people were counted a month later. When the first change came, our sources do not say.',
          { desc: 'comparison-rtms/soon/also' },
        ),
        facts: [snt2026],
      },
    ],
  },
  lasts: {
    notKnown: 'not-checked',
    more: [
      {
        text: msg(
          'In the trials we have read, no one was counted later than a month after the newer form.',
          { desc: 'comparison-rtms/lasts/more' },
        ),
        facts: [snt2026],
      },
    ],
  },
  effects: {
    short: {
      text: msg('A sore scalp and headache.', { desc: 'comparison-rtms/effects/short' }),
      facts: [rtmsSideEffects],
    },
    also: [
      {
        text: msg('Our sources give no count of either.', { desc: 'comparison-rtms/effects/also' }),
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'In one trial {count} out of {per} people dropped out with short sessions, and {other} with long ones.',
            { desc: 'comparison-rtms/effects/more: counts of people' },
          ),
          counts(rtmsThreed.estimates.droppedOut),
        ),
        facts: [rtmsThreed],
      },
    ],
  },
  risks: {
    short: {
      text: msg('A seizure is the main one.', { desc: 'comparison-rtms/risks/short' }),
      facts: [rtmsSideEffects],
    },
    figures: [
      {
        estimate: rtmsSeizureTaylor2021.estimates.perPatient,
        treated: fill(
          msg('{count} out of {per} had a seizure', {
            desc: 'comparison-rtms/risks/figure: label of a count; no full stop',
          }),
          counts(rtmsSeizureTaylor2021.estimates.perPatient),
        ),
        facts: [rtmsSeizureTaylor2021],
      },
    ],
    more: [seizureByCoilWords()],
  },
  caution: {
    short: {
      text: msg('Tell staff about any past seizure and any metal in your head.', {
        desc: 'comparison-rtms/caution/short',
      }),
      facts: [rtmsSideEffects],
    },
    also: [
      {
        text: msg(
          'They ask about your risk before the first session. We have not read a full list.',
          { desc: 'comparison-rtms/caution/also' },
        ),
        facts: [rtmsSideEffects],
      },
    ],
  },
  cost: {
    short: {
      text: msg('It differs by country and by plan.', { desc: 'comparison-rtms/cost/short' }),
    },
    also: [
      {
        text: msg(
          'Ask your insurer whether it has to agree first, and how many sessions it pays for.',
          { desc: 'comparison-rtms/cost/also' },
        ),
      },
    ],
  },
  certainty: {
    short: sureWords(snt2026.estimates.remission.certainty),
    also: [
      {
        text: msg('The trial with a sham group was small. The larger one had none.', {
          desc: 'comparison-rtms/certainty/also',
        }),
        facts: [snt2026, rtmsThreed],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('How long it lasts, and which form suits whom.', {
        desc: 'comparison-rtms/unknown/short',
      }),
    },
    also: [
      {
        text: msg('We have read no trial that set it beside another treatment shown here.', {
          desc: 'comparison-rtms/unknown/also',
        }),
      },
    ],
  },
});
