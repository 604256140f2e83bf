/** What is said about each effect of rTMS and ECT. */
import { msg } from '@lit/localize/init/install.js';
import {
  ectElektdMemory,
  ectKetectAe,
  ectMortalitySystematic,
  ectRisks,
  rtmsSeizureTaylor2021,
  rtmsSideEffects,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { seizureByCoilWords } from '../shared.js';
import { effectNames } from './names.js';
import type { TreatmentEffectWords } from './types.js';

export const magneticWords = (): TreatmentEffectWords => ({
  lead: [
    {
      text: msg(
        'You are awake and need no anesthesia. What we have read names the effects below, but counts only seizures.',
        { desc: 'side-effects/rtms/lead' },
      ),
      facts: [rtmsSideEffects, rtmsSeizureTaylor2021],
    },
  ],
  effects: {
    scalp: {
      name: msg('A sore scalp', { desc: 'side-effects/rtms/scalp/name' }),
      feel: msg('Each pulse taps the skin and can make muscles in the face twitch.', {
        desc: 'side-effects/rtms/scalp/feel',
      }),
      clinic: {
        text: msg('Staff can move the coil a little or turn it down.', {
          desc: 'side-effects/rtms/scalp/clinic',
        }),
      },
      you: {
        text: msg('Say so at once. You do not have to bear it.', {
          desc: 'side-effects/rtms/scalp/you',
        }),
      },
    },
    headache: {
      ...effectNames().headache,
      clinic: {
        text: msg('Staff ask about it before the next session.', {
          desc: 'side-effects/rtms/headache/clinic',
        }),
      },
      you: {
        text: msg('Ask whether you may take a pain pill before you come.', {
          desc: 'side-effects/rtms/headache/you',
        }),
      },
    },
    seizure: {
      name: msg('A seizure', { desc: 'side-effects/rtms/seizure/name' }),
      feel: msg('You lose control of your body for a short time, and may pass out.', {
        desc: 'side-effects/rtms/seizure/feel',
      }),
      clinic: {
        text: msg('Staff ask about your risk beforehand, and know what to do if it happens.', {
          desc: 'side-effects/rtms/seizure/clinic',
        }),
        facts: [rtmsSideEffects],
      },
      you: {
        text: msg('Tell them about any seizure, about alcohol, and about each medicine you take.', {
          desc: 'side-effects/rtms/seizure/you',
        }),
      },
      more: [seizureByCoilWords()],
    },
    years: {
      name: msg('Effects years later', { desc: 'side-effects/rtms/years/name' }),
      feel: msg('Whether anything stays or comes late.', { desc: 'side-effects/rtms/years/feel' }),
      you: {
        text: msg('Ask what the clinic has seen in people it treated long ago.', {
          desc: 'side-effects/rtms/years/you',
        }),
      },
    },
  },
});

export const shockWords = (): TreatmentEffectWords => ({
  lead: [
    {
      text: msg(
        'You are asleep under anesthesia. What we have read names the effects of the day, but does not count them.',
        { desc: 'side-effects/ect/lead' },
      ),
      facts: [ectRisks],
    },
  ],
  effects: {
    confusion: {
      name: msg('Being confused afterwards', { desc: 'side-effects/ect/confusion/name' }),
      feel: msg('When you wake up you may not know where you are.', {
        desc: 'side-effects/ect/confusion/feel',
      }),
      clinic: {
        text: msg('Staff stay, tell you where you are and wait until you are clear.', {
          desc: 'side-effects/ect/confusion/clinic',
        }),
      },
      you: {
        text: msg('Have someone take you home. Do not drive until the team says that you can.', {
          desc: 'side-effects/ect/confusion/you',
        }),
      },
    },
    nausea: {
      ...effectNames().nausea,
      clinic: {
        text: msg('The anesthesia team can give you something against it.', {
          desc: 'side-effects/ect/nausea/clinic',
        }),
      },
      you: {
        text: msg(
          'Follow the rules on eating and drinking before. Say if you felt sick last time.',
          {
            desc: 'side-effects/ect/nausea/you',
          },
        ),
      },
    },
    headache: {
      ...effectNames().headache,
      clinic: {
        text: msg('Staff can give you a pain pill once you are awake.', {
          desc: 'side-effects/ect/headache/clinic',
        }),
      },
      you: {
        text: msg('Ask what you may take for it, and tell staff how strong it was.', {
          desc: 'side-effects/ect/headache/you',
        }),
      },
    },
    muscles: {
      name: msg('Sore muscles', { desc: 'side-effects/ect/muscles/name' }),
      feel: msg('Your muscles ache as after hard exercise.', {
        desc: 'side-effects/ect/muscles/feel',
      }),
      clinic: {
        text: msg('You get a medicine that relaxes the muscles. Its dose can be changed.', {
          desc: 'side-effects/ect/muscles/clinic',
        }),
      },
      you: {
        text: msg('Tell the team before the next treatment.', {
          desc: 'side-effects/ect/muscles/you',
        }),
      },
    },
    memory: {
      name: msg('Memory loss', { desc: 'side-effects/ect/memory/name' }),
      feel: msg('New things do not stick for a time. Some memories of the past may be gone.', {
        desc: 'side-effects/ect/memory/feel',
      }),
      clinic: {
        text: msg(
          'The team tests your memory. Fewer treatments a week or another setting may help.',
          {
            desc: 'side-effects/ect/memory/clinic',
          },
        ),
      },
      you: {
        text: msg(
          'Write down before you start what you want to keep. Ask someone to notice changes.',
          {
            desc: 'side-effects/ect/memory/you',
          },
        ),
      },
      more: [
        {
          text: fill(
            msg(
              'In one trial memory scores fell by {ect} points after {weeks} weeks of ECT, and by {ketamine} with ketamine infusions. They slowly came back later.',
              { desc: 'side-effects/ect/memory/scores' },
            ),
            {
              ect: ectElektdMemory.quantities.fallWithEct.value,
              ketamine: ectElektdMemory.quantities.fallWithKetamine.value,
              weeks: ectElektdMemory.quantities.after.value,
            },
          ),
          facts: [ectElektdMemory],
        },
        {
          text: fill(
            msg(
              'In another trial lasting memory loss was seen more with ECT than with ketamine infusions. A review led by patients says that at least {count} out of {per} people lost memories for good. We are not sure of that number at all.',
              { desc: 'side-effects/ect/memory/lasting: counts of people' },
            ),
            counts(ectRisks.estimates.lastingMemoryLossAtLeast),
          ),
          facts: [ectKetectAe, ectRisks],
        },
      ],
    },
    death: {
      name: msg('Death', { desc: 'side-effects/ect/death/name' }),
      feel: msg('A death that doctors put down to the treatment or the anesthesia.', {
        desc: 'side-effects/ect/death/feel',
      }),
      clinic: {
        text: msg(
          'Your heart, lungs and medicines are checked first. You are watched all the time.',
          {
            desc: 'side-effects/ect/death/clinic',
          },
        ),
      },
      you: {
        text: msg('Tell the team about every illness, allergy and medicine, and past anesthesia.', {
          desc: 'side-effects/ect/death/you',
        }),
      },
      more: [
        {
          text: fill(
            msg(
              'The number counts treatments, not people. For surgery under anesthesia it was about {surgery} out of {per}.',
              { desc: 'side-effects/ect/death/surgery: counts of operations' },
            ),
            {
              surgery: counts(ectMortalitySystematic.estimates.deathsInSurgery).count,
              per: ectMortalitySystematic.estimates.deathsInSurgery.per,
            },
          ),
          facts: [ectMortalitySystematic],
        },
      ],
    },
  },
});
