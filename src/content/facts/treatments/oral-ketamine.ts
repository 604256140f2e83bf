/** Ketamine by mouth: compounded, unapproved, and tablets under study. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { fdaCompounded2022, fdaCompounded2023 } from '../sources/guidelines.js';
import { andrade2019 } from '../sources/other.js';
import { glue2024 } from '../sources/trials-ketamine.js';

/** How much of it reaches the blood, swallowed and under the tongue. */
export const oralBioavailability = {
  id: 'oral-bioavailability',
  sources: [andrade2019],
  review: yearly,
  quantities: {
    swallowed: { value: [20, 25], unit: 'percent' },
    underTongue: { value: 30, unit: 'percent' },
  },
} satisfies Fact;

/** A practical review calls its use for depression experimental. */
export const oralExperimental = {
  id: 'oral-experimental',
  sources: [andrade2019],
  review: yearly,
} satisfies Fact;

/**
 * Slow-release tablets under study, not those clinics sell: relapse in early responders who went
 * on or had placebo.
 */
export const oralR107 = {
  id: 'oral-r107',
  sources: [glue2024],
  sponsored: true,
  review: yearly,
  estimates: {
    relapse: {
      value: 42.9,
      per: 100,
      comparator: { arm: 'placebo-tablet', value: 70.6 },
      group: 'trd-early-responders',
      time: { count: 13, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    openLabel: { value: 231, unit: 'people' },
    randomised: { value: 168, unit: 'people' },
    dose: { value: 180, unit: 'mg' },
    perWeek: { value: 2, unit: 'times' },
    scoreGap: { value: 6.1, unit: 'points' },
    scoreGapRange: { value: [1, 11.16], unit: 'points' },
  },
} satisfies Fact;

/** Compounded ketamine was never assessed by the FDA and is outside the monitoring rules. */
export const fdaCompoundedGeneral = {
  id: 'fda-compounded-general',
  sources: [fdaCompounded2023],
  region: 'US',
  review: halfYearly,
  date: '2023-10-10',
} satisfies Fact;

/** FDA warning: at home nobody is there to monitor. */
export const fdaHomeUse = {
  id: 'fda-home-use',
  sources: [fdaCompounded2023],
  region: 'US',
  review: halfYearly,
  date: '2023-10-10',
} satisfies Fact;

/** The FDA knows of no evidence that compounded ketamine is safer, works better or faster. */
export const fdaNotSuperior = {
  id: 'fda-not-superior',
  sources: [fdaCompounded2023],
  region: 'US',
  review: halfYearly,
} satisfies Fact;

/** Risks of ketamine products that the FDA lists. */
export const fdaKnownRisks = {
  id: 'fda-known-risks',
  sources: [fdaCompounded2023],
  region: 'US',
  review: halfYearly,
} satisfies Fact;

/** The first FDA alert, on compounded nasal sprays. */
export const fdaAlert2022 = {
  id: 'fda-alert-2022',
  sources: [fdaCompounded2022],
  region: 'US',
  review: halfYearly,
  date: '2022-02-16',
} satisfies Fact;

/** Ketamine is not approved for any psychiatric disorder; it is an anaesthetic. */
export const fdaKetamineUnapproved = {
  id: 'fda-ketamine-unapproved',
  sources: [fdaCompounded2023],
  region: 'US',
  review: halfYearly,
} satisfies Fact;
