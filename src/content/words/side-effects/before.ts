/** Who should not have a treatment, who needs care with it, and what the team has to know. */
import { msg } from '@lit/localize/init/install.js';
import { eskContraindications, rtmsSideEffects } from '../../facts/index.js';
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import {
  extraCareWords,
  interactionWords,
  ketamineInPregnancyWords,
  mustNotInEuropeWords,
  mustNotWords,
  pregnancyWords,
} from '../cautions.js';
import type { Block } from '../types.js';

const esketamineBefore = (): Block[] => [
  mustNotWords(),
  mustNotInEuropeWords(),
  extraCareWords(),
  pregnancyWords(),
  interactionWords(),
];

/**
 * No label, no list: that of the spray is the nearest, and it is named as such. What bars people
 * from the spray comes first, since the intro counts on it.
 */
const ketamineBefore = (): Block[] => [
  {
    intro: {
      text: msg(
        'There is no label for this use, so there is no official list. People with any of the first three must not have esketamine, a related drug. With the others a team has to look closely first. Tell the team about each:',
        { desc: 'side-effects/before/ketamine/intro' },
      ),
    },
    list: [
      {
        text: msg('an allergy to ketamine or esketamine, ever;', {
          desc: 'side-effects/before/ketamine/allergy',
        }),
        facts: [eskContraindications],
      },
      // The last one of the spray's list is its allergy, which here is the first.
      ...mustNotWords().list.slice(0, -1),
      ...extraCareWords().list,
    ],
  },
  ketamineInPregnancyWords(),
  {
    text: msg(
      'Name each medicine, alcohol and street drugs too. Sleeping pills and opioids above all.',
      { desc: 'side-effects/before/ketamine/medicines' },
    ),
  },
];

const medicineBefore = (): Block[] => [
  {
    intro: {
      text: msg('Your prescriber needs to know about:', { desc: 'side-effects/before/medicine' }),
    },
    list: [
      {
        text: msg('bipolar disorder or mania, in you or your family;', {
          desc: 'side-effects/before/medicine/mania',
        }),
      },
      {
        text: msg('each medicine you take, also herbs such as St. John’s wort;', {
          desc: 'side-effects/before/medicine/others',
        }),
      },
      {
        text: msg('illness of the heart, the liver, the kidneys or the eyes;', {
          desc: 'side-effects/before/medicine/illness',
        }),
      },
      {
        text: msg('a pregnancy, now or planned, and breastfeeding.', {
          desc: 'side-effects/before/medicine/pregnancy',
        }),
      },
    ],
  },
];

const therapyBefore = (): Block[] => [
  {
    intro: {
      text: msg('It helps the therapist to know about:', { desc: 'side-effects/before/therapy' }),
    },
    list: [
      {
        text: msg('thoughts of suicide, now or before;', {
          desc: 'side-effects/before/therapy/suicide',
        }),
      },
      {
        text: msg('terrible things that happened to you, as much as you want to say;', {
          desc: 'side-effects/before/therapy/trauma',
        }),
      },
      {
        text: msg('alcohol, drugs, and therapy you had before.', {
          desc: 'side-effects/before/therapy/past',
        }),
      },
    ],
  },
];

const magneticBefore = (): Block[] => [
  {
    intro: {
      text: msg('Staff ask about these beforehand. Tell them yourself too:', {
        desc: 'side-effects/before/rtms',
      }),
      facts: [rtmsSideEffects],
    },
    list: [
      {
        text: msg('metal or a device in or near your head, such as a clip or a hearing implant;', {
          desc: 'side-effects/before/rtms/metal',
        }),
      },
      {
        text: msg('a pacemaker or another device in your body;', {
          desc: 'side-effects/before/rtms/device',
        }),
      },
      {
        text: msg('a seizure, epilepsy, a stroke or an injury of the head in the past;', {
          desc: 'side-effects/before/rtms/seizure',
        }),
      },
      {
        text: msg('alcohol, drugs, poor sleep and each medicine you take;', {
          desc: 'side-effects/before/rtms/threshold',
        }),
      },
      { text: msg('a pregnancy.', { desc: 'side-effects/before/rtms/pregnancy' }) },
    ],
  },
];

const shockBefore = (): Block[] => [
  {
    intro: {
      text: msg('The team needs to know about:', { desc: 'side-effects/before/ect' }),
    },
    list: [
      {
        text: msg('illness of the heart, the lungs, the brain or the blood vessels;', {
          desc: 'side-effects/before/ect/illness',
        }),
      },
      {
        text: msg('trouble with anesthesia, in you or your family;', {
          desc: 'side-effects/before/ect/anesthesia',
        }),
      },
      {
        text: msg('each medicine you take, and loose teeth;', {
          desc: 'side-effects/before/ect/medicines',
        }),
      },
      {
        text: msg('a pregnancy, and what your work asks of your memory.', {
          desc: 'side-effects/before/ect/memory',
        }),
      },
    ],
  },
];

const byTreatment: Readonly<Record<EffectTreatment, () => readonly Block[]>> = {
  'next-antidepressant': medicineBefore,
  psychotherapy: therapyBefore,
  esketamine: esketamineBefore,
  'iv-ketamine': ketamineBefore,
  'oral-ketamine': ketamineBefore,
  rtms: magneticBefore,
  ect: shockBefore,
};

export const beforeWords = (treatment: EffectTreatment): readonly Block[] =>
  byTreatment[treatment]();
