/** What is said about each effect of antidepressants and of talking therapy. */
import { msg } from '@lit/localize/init/install.js';
import { adSideEffects, cobalt } from '../../facts/index.js';
import { suicidalThoughtsByAgeWords } from '../cautions.js';
import { fill } from '../fill.js';
import { effectNames, suicidalThoughtsHelp } from './names.js';
import type { TreatmentEffectWords } from './types.js';

export const medicineWords = (): TreatmentEffectWords => {
  const names = effectNames();
  return {
    lead: [
      {
        text: msg(
          'Each medicine has a leaflet of its own. The numbers here are for SSRIs, the group that is given first to many people. Yours may differ.',
          { desc: 'side-effects/medicine/lead' },
        ),
        facts: [adSideEffects],
      },
      {
        text: fill(
          msg('Early effects tend to ease within about {weeks} weeks. Trouble with sex may stay.', {
            desc: 'side-effects/medicine/course',
          }),
          { weeks: adSideEffects.quantities.mostSettle.value },
        ),
        facts: [adSideEffects],
      },
    ],
    effects: {
      nausea: {
        ...names.nausea,
        clinic: {
          text: msg('Your prescriber can begin with a low dose and raise it slowly.', {
            desc: 'side-effects/medicine/nausea/clinic',
          }),
        },
        you: {
          text: msg('Ask whether to take it with food, and at what time of day.', {
            desc: 'side-effects/medicine/nausea/you',
          }),
        },
      },
      insomnia: {
        ...names.insomnia,
        clinic: {
          text: msg('Your prescriber can change the time, the dose or the medicine.', {
            desc: 'side-effects/medicine/insomnia/clinic',
          }),
        },
        you: {
          text: msg('Note how you sleep, and say when it began.', {
            desc: 'side-effects/medicine/insomnia/you',
          }),
        },
      },
      sex: {
        name: msg('Trouble with sex', { desc: 'side-effects/medicine/sex/name' }),
        feel: msg('Less desire, or it is hard to get aroused or to come.', {
          desc: 'side-effects/medicine/sex/feel',
        }),
        clinic: {
          text: msg('Your prescriber hears this a lot, and can change the plan with you.', {
            desc: 'side-effects/medicine/sex/clinic',
          }),
        },
        you: {
          text: msg('Speak of it, even if nobody asks. It may not go away by itself.', {
            desc: 'side-effects/medicine/sex/you',
          }),
          facts: [adSideEffects],
        },
      },
      stopping: {
        name: msg('Feeling ill after a sudden stop', { desc: 'side-effects/medicine/stop/name' }),
        feel: msg('You may feel dizzy, sick, restless or low. Doctors call it discontinuation.', {
          desc: 'side-effects/medicine/stop/feel',
        }),
        clinic: {
          text: msg('Your prescriber plans with you how to lower the dose step by step.', {
            desc: 'side-effects/medicine/stop/clinic',
          }),
        },
        you: {
          text: msg('Do not stop or skip doses on your own.', {
            desc: 'side-effects/medicine/stop/you',
          }),
          facts: [adSideEffects],
        },
      },
      added: {
        name: msg('Effects of a medicine that is added', {
          desc: 'side-effects/medicine/added/name',
        }),
        feel: msg(
          'A second medicine brings effects of its own, on weight or movement for example.',
          {
            desc: 'side-effects/medicine/added/feel',
          },
        ),
        clinic: {
          text: msg('Ask which checks go with it, such as weight or blood tests.', {
            desc: 'side-effects/medicine/added/clinic',
          }),
        },
        you: {
          text: msg('Read its leaflet, and ask about what you find there.', {
            desc: 'side-effects/medicine/added/you',
          }),
        },
      },
      suicidalThoughts: {
        ...names.suicidalThoughts,
        ...suicidalThoughtsHelp(),
        more: [suicidalThoughtsByAgeWords()],
      },
    },
  };
};

export const therapyWords = (): TreatmentEffectWords => ({
  lead: [
    {
      text: msg(
        'Talking therapy has no drug in it, but it can be hard. The trials we have read counted who got better. We found no count of harms in them.',
        { desc: 'side-effects/therapy/lead' },
      ),
      facts: [cobalt],
    },
  ],
  effects: {
    upset: {
      name: msg('Feeling upset after a talk', { desc: 'side-effects/therapy/upset/name' }),
      feel: msg('Hard memories and feelings come up. You may be drained for a day.', {
        desc: 'side-effects/therapy/upset/feel',
      }),
      clinic: {
        text: msg('Your therapist can go slower, and end each talk on firm ground.', {
          desc: 'side-effects/therapy/upset/clinic',
        }),
      },
      you: {
        text: msg('Plan something quiet afterwards. Say so at the next talk.', {
          desc: 'side-effects/therapy/upset/you',
        }),
      },
    },
    worse: {
      name: msg('Feeling worse over some weeks', { desc: 'side-effects/therapy/worse/name' }),
      feel: msg('Your mood drops, or you feel stuck or not understood.', {
        desc: 'side-effects/therapy/worse/feel',
      }),
      clinic: {
        text: msg('A good therapist asks about it and changes the plan with you.', {
          desc: 'side-effects/therapy/worse/clinic',
        }),
      },
      you: {
        text: msg('You may ask for another therapist or another kind of therapy.', {
          desc: 'side-effects/therapy/worse/you',
        }),
      },
    },
    suicidalThoughts: { ...effectNames().suicidalThoughts, ...suicidalThoughtsHelp() },
  },
});
