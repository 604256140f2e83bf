/** Serious warnings of each treatment. That of esketamine is the boxed warning of its label. */
import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  ectRisks,
  ectWhat,
  eskYoungAdultSuicidality,
  fdaCompoundedGeneral,
  fdaHomeUse,
  fdaKetamineUnapproved,
  fdaKnownRisks,
  ketOfflabel,
  rtmsSideEffects,
} from '../../facts/index.js';
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import type { Block } from '../types.js';
import { boxedWarningWords } from '../warnings.js';

/** What the US drug agency lists for ketamine, however it is given. */
const knownRisks = (): Block => ({
  intro: {
    text: msg('The US drug agency names these risks of ketamine:', {
      desc: 'side-effects/warnings/known-risks/intro',
    }),
  },
  list: [
    { text: msg('misuse;', { desc: 'side-effects/warnings/known-risks/misuse' }) },
    {
      text: msg('effects on the mind, such as fear or seeing things that are not there;', {
        desc: 'side-effects/warnings/known-risks/mind',
      }),
    },
    {
      text: msg('a rise in blood pressure;', {
        desc: 'side-effects/warnings/known-risks/pressure',
      }),
    },
    { text: msg('slowed breathing;', { desc: 'side-effects/warnings/known-risks/breathing' }) },
    {
      text: msg('trouble with the bladder and with peeing.', {
        desc: 'side-effects/warnings/known-risks/bladder',
      }),
      facts: [fdaKnownRisks],
    },
  ],
});

const esketamineWarnings = (): Block[] => {
  const { lead, subjects, clinic, limitation } = boxedWarningWords();
  return [lead, { list: subjects }, clinic, limitation];
};

const infusionWarnings = (): Block[] => [
  {
    text: msg(
      'Ketamine is approved as an anesthetic. Giving it for depression is not approved, which is called off-label.',
      { desc: 'side-effects/warnings/infusion/off-label' },
    ),
    facts: [fdaKetamineUnapproved, ketOfflabel],
  },
  {
    text: msg('So no label lists its risks for this use. That does not make them smaller.', {
      desc: 'side-effects/warnings/infusion/no-label',
    }),
  },
  knownRisks(),
  {
    text: msg(
      'An infusion does not replace help in an emergency. If you are in danger, call for help now. Do not wait for an infusion.',
      { desc: 'side-effects/warnings/infusion/emergency' },
    ),
  },
];

const oralWarnings = (): Block[] => [
  {
    text: msg(
      'The US drug agency warns of ketamine that a pharmacy makes up for use at home. Nobody is there to watch your breathing, your blood pressure or your mind.',
      { desc: 'side-effects/warnings/oral/home' },
    ),
    facts: [fdaHomeUse],
  },
  {
    text: msg(
      'The agency has not checked whether it helps, what harm it does, or how it is made.',
      {
        desc: 'side-effects/warnings/oral/unchecked',
      },
    ),
    facts: [fdaCompoundedGeneral],
  },
  knownRisks(),
];

const medicineWarnings = (): Block[] => [
  {
    text: msg(
      'Some children and young adults have more thoughts of suicide while they take an antidepressant. The numbers by age are in the list below.',
      { desc: 'side-effects/warnings/medicine/young' },
    ),
    facts: [eskYoungAdultSuicidality],
  },
  {
    text: msg('Do not stop suddenly. It can make you feel ill.', {
      desc: 'side-effects/warnings/medicine/stop',
    }),
    facts: [adSideEffects],
  },
  {
    text: msg(
      'If you hardly sleep and still feel on top of the world, call your doctor. It can be a sign of mania.',
      { desc: 'side-effects/warnings/medicine/mania' },
    ),
  },
];

const therapyWarnings = (): Block[] => [
  {
    text: msg('We know of no warning by an authority. That is no proof that it cannot do harm.', {
      desc: 'side-effects/warnings/therapy/none',
    }),
  },
  {
    text: msg('If you are in danger, do not wait for the next talk. Call for help.', {
      desc: 'side-effects/warnings/therapy/danger',
    }),
  },
];

const magneticWarnings = (): Block[] => [
  {
    text: msg('The main serious risk is a seizure. The list below says how many people had one.', {
      desc: 'side-effects/warnings/rtms/seizure',
    }),
    facts: [rtmsSideEffects],
  },
];

const shockWarnings = (): Block[] => [
  {
    text: msg('Memory can suffer, and for some people memories stay lost.', {
      desc: 'side-effects/warnings/ect/memory',
    }),
    facts: [ectRisks],
  },
  {
    text: msg(
      'Each treatment needs anesthesia, which has risks of its own. Deaths are counted below.',
      {
        desc: 'side-effects/warnings/ect/anesthesia',
      },
    ),
    facts: [ectWhat],
  },
];

const byTreatment: Readonly<Record<EffectTreatment, () => readonly Block[]>> = {
  'next-antidepressant': medicineWarnings,
  psychotherapy: therapyWarnings,
  esketamine: esketamineWarnings,
  'iv-ketamine': infusionWarnings,
  'oral-ketamine': oralWarnings,
  rtms: magneticWarnings,
  ect: shockWarnings,
};

/** What always stands open above the list of effects. */
export const warningWords = (treatment: EffectTreatment): readonly Block[] =>
  byTreatment[treatment]();
