/** Ketamine by mouth: what the comparison says about it. */
import { msg } from '@lit/localize/init/install.js';
import {
  costInsuranceUs,
  fdaAlert2022,
  fdaCompoundedGeneral,
  fdaHomeUse,
  fdaKnownRisks,
  fdaNotSuperior,
  oralBioavailability,
  oralExperimental,
  oralR107,
} from '../../facts/index.js';
import { withKetamineWords } from '../cautions.js';
import { fill } from '../fill.js';
import type { Passage } from '../types.js';
import { sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

/** Another product with a trial of its own: named, so that nobody takes its figures for these forms. */
const tabletWords = (): Passage => ({
  text: msg(
    'A slow-release tablet is being studied. It is another product, so its figures are not shown here.',
    { desc: 'comparison-oral-ketamine/tablet: stands in two cells' },
  ),
  facts: [oralR107],
});

export const oralKetamineCells = (): TreatmentCells => ({
  given: {
    short: {
      text: msg('Lozenges or capsules that a pharmacy makes.', {
        desc: 'comparison-oral-ketamine/given/short',
      }),
      facts: [fdaCompoundedGeneral],
    },
    also: [
      {
        text: msg(
          'The US drug agency has not checked them, and it warns against use at home, where nobody watches you.',
          { desc: 'comparison-oral-ketamine/given/also' },
        ),
        facts: [fdaCompoundedGeneral, fdaHomeUse],
      },
    ],
    more: [
      {
        text: fill(
          msg(
            'Of {dose} mg that are swallowed, only about {reach} mg reach the blood. So neither doses nor results of infusions carry over.',
            { desc: 'comparison-oral-ketamine/given/more' },
          ),
          { dose: 100, reach: oralBioavailability.quantities.swallowed.value },
        ),
        facts: [oralBioavailability],
      },
    ],
  },
  visits: {
    notKnown: 'varies',
    more: [
      {
        text: msg(
          'No plan is approved. Ask who checks on you, when, and whether you see that person.',
          { desc: 'comparison-oral-ketamine/visits/more' },
        ),
        facts: [fdaCompoundedGeneral],
      },
    ],
  },
  daily: {
    short: {
      text: msg('Do not drive after a dose, and not before the next day at the earliest.', {
        desc: 'comparison-oral-ketamine/daily/short',
      }),
    },
    also: [
      {
        text: msg('How long the effects last is not well studied. Do not be alone.', {
          desc: 'comparison-oral-ketamine/daily/also',
        }),
        facts: [fdaHomeUse],
      },
      withKetamineWords(),
    ],
  },
  helps: {
    notKnown: 'too-little-evidence',
    also: [
      {
        text: msg(
          'The US drug agency knows of no evidence that it helps more, acts faster or harms less than approved medicines.',
          { desc: 'comparison-oral-ketamine/helps/also' },
        ),
        facts: [fdaNotSuperior],
      },
    ],
    more: [tabletWords()],
  },
  soon: {
    notKnown: 'too-little-evidence',
    more: [
      {
        text: msg(
          'Times from esketamine or infusions cannot be used: the dose that reaches the blood is not the same.',
          { desc: 'comparison-oral-ketamine/soon/more' },
        ),
        facts: [oralBioavailability],
      },
    ],
  },
  lasts: {
    notKnown: 'too-little-evidence',
    more: [tabletWords()],
  },
  effects: {
    notKnown: 'too-little-evidence',
    also: [
      {
        text: msg('Figures from esketamine or infusions cannot be used for it.', {
          desc: 'comparison-oral-ketamine/effects/also',
        }),
      },
    ],
  },
  risks: {
    short: {
      text: msg('The US drug agency warns about it.', {
        desc: 'comparison-oral-ketamine/risks/short',
      }),
      facts: [fdaHomeUse],
    },
    also: [
      {
        text: msg(
          'It names misuse, mental effects, high blood pressure, slowed breathing and bladder trouble.',
          { desc: 'comparison-oral-ketamine/risks/also' },
        ),
        facts: [fdaKnownRisks],
      },
      {
        text: msg(
          'If someone cannot be woken or has trouble breathing, call the emergency number at once.',
          { desc: 'comparison-oral-ketamine/risks/also2' },
        ),
        facts: [fdaHomeUse],
      },
    ],
    more: [
      {
        text: msg(
          'Nasal sprays that pharmacies make up are no better checked. The agency has had safety reports about those too.',
          { desc: 'comparison-oral-ketamine/risks/more' },
        ),
        facts: [fdaAlert2022],
      },
    ],
  },
  caution: {
    short: {
      text: msg('No agency has checked who should not have it.', {
        desc: 'comparison-oral-ketamine/caution/short',
      }),
      facts: [fdaCompoundedGeneral],
    },
    also: [
      {
        text: msg(
          'Tell your own doctor too. The same things matter as before an infusion. They are allergy, aneurysm, brain bleed, blood pressure, heart, lungs, liver and bladder. Psychosis, mania, pregnancy, alcohol and drugs matter too.',
          { desc: 'comparison-oral-ketamine/caution/also' },
        ),
        facts: [fdaKnownRisks],
      },
    ],
  },
  cost: {
    short: {
      text: msg('In the US, insurers tend not to pay for lozenges.', {
        desc: 'comparison-oral-ketamine/cost/short',
      }),
      facts: [costInsuranceUs],
    },
    also: [
      {
        text: msg(
          'Ask what the price includes: the drug only, or also someone who checks on you.',
          { desc: 'comparison-oral-ketamine/cost/also' },
        ),
      },
    ],
  },
  certainty: {
    short: sureWords('very-low'),
    also: [
      {
        text: msg(
          'A medical review calls it experimental. There is no trial of these forms with a number we can trust.',
          { desc: 'comparison-oral-ketamine/certainty/also' },
        ),
        facts: [oralExperimental],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('Whether it helps, at what dose, and for how long.', {
        desc: 'comparison-oral-ketamine/unknown/short',
      }),
    },
    also: [
      {
        text: msg(
          'Nor is it known what years of use do. No agency checks the quality of what a pharmacy makes up.',
          { desc: 'comparison-oral-ketamine/unknown/also' },
        ),
        facts: [fdaCompoundedGeneral],
      },
    ],
  },
});
