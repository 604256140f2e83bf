/** What TRD means, how common it is, and what else to look for. */
import type { Fact } from './types.js';
import { yearly } from './review.js';
import { lam2024 } from './sources/guidelines.js';
import { doldKasper2017, greencroft2024, thaseDifficult } from './sources/other.js';
import { mrazek2014, nanni2012 } from './sources/reviews.js';
import { takahashi2021 } from './sources/trials-esketamine.js';
import { mohamed2017, soares2021, wiles2013, zhdanava2021 } from './sources/trials-other.js';

/**
 * How TRD is usually defined, and what the esketamine trials asked for: how long, and how little
 * improvement.
 */
export const trdDefinitionLabel = {
  id: 'trd-definition-label',
  sources: [takahashi2021],
  sponsored: true,
  review: yearly,
  quantities: {
    medicines: { value: 2, unit: 'medicines' },
    trialWeeks: { value: 6, unit: 'weeks' },
    trialImprovementAtMost: { value: 25, unit: 'percent' },
  },
} satisfies Fact;

/** How long a full try lasts in trials and in routine care. */
export const adequateTrial = {
  id: 'adequate-trial',
  sources: [takahashi2021, mohamed2017, wiles2013, greencroft2024],
  review: yearly,
  quantities: {
    esketamineTrials: { value: 6, unit: 'weeks' },
    cobalt: { value: 6, unit: 'weeks' },
    vastd: { value: [6, 8], unit: 'weeks' },
    routineReview: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * How many US adults treated with medicine for depression in a year met a definition of TRD. From
 * insurance claims, paid for by the maker of esketamine.
 */
export const trdPrevalenceUs = {
  id: 'trd-prevalence-us',
  sources: [zhdanava2021],
  region: 'US',
  sponsored: true,
  review: yearly,
  estimates: {
    trd: {
      value: 30.9,
      per: 100,
      comparator: { none: 'not-an-effect' },
      group: 'depression-treated-with-medicine',
      time: { count: 1, unit: 'years' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    treated: { value: 8.9, unit: 'million people' },
    withTrd: { value: 2.8, unit: 'million people' },
  },
} satisfies Fact;

/** How many patients of specialist centres in Latin America met a definition of TRD. */
export const trdPrevalenceLatam = {
  id: 'trd-prevalence-latam',
  sources: [soares2021],
  sponsored: true,
  review: yearly,
  estimates: {
    trd: {
      value: 29,
      per: 100,
      total: 1475,
      comparator: { none: 'not-an-effect' },
      group: 'depression-at-specialist-sites',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    withTrd: { value: 429, unit: 'people' },
    people: { value: 1475, unit: 'people' },
  },
} satisfies Fact;

/** How far published estimates differ. */
export const trdPrevalenceRange = {
  id: 'trd-prevalence-range',
  sources: [takahashi2021],
  sponsored: true,
  review: yearly,
  estimates: {
    trd: {
      value: [10, 30],
      per: 100,
      comparator: { none: 'not-an-effect' },
      group: 'depression-treated-with-medicine',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    trdInJapan: {
      value: 12,
      per: 100,
      comparator: { none: 'not-an-effect' },
      group: 'depression-treated-with-medicine',
      time: { count: 1, unit: 'years' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * How many medicines people with TRD had tried on average, and how many had attempted suicide.
 */
export const trdBurden = {
  id: 'trd-burden',
  sources: [mrazek2014],
  review: yearly,
  estimates: {
    earlierAttempt: {
      value: 17,
      per: 100,
      comparator: { none: 'not-an-effect' },
      group: 'trd-adults',
      time: 'lifetime',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    studies: { value: 62, unit: 'studies' },
    people: { value: 59_462, unit: 'people' },
    medicinesTried: { value: 4.7, unit: 'medicines' },
  },
} satisfies Fact;

/** Reasons why treatment may not have helped, in the patient and in the treatment. */
export const trdContributors = {
  id: 'trd-contributors',
  sources: [lam2024],
  review: yearly,
} satisfies Fact;

/** What to check before calling depression resistant. */
export const pseudoResistance = {
  id: 'pseudo-resistance',
  sources: [doldKasper2017, lam2024],
  review: yearly,
} satisfies Fact;

/** The commonest reason for early failure is too little treatment. */
export const undertreatment = {
  id: 'undertreatment',
  sources: [thaseDifficult],
  review: yearly,
} satisfies Fact;

/**
 * Maltreatment in childhood goes with poorer results across groups of people; it foretells
 * nothing for one person.
 */
export const traumaOutcome = {
  id: 'trauma-outcome',
  sources: [nanni2012],
  review: yearly,
  quantities: {
    studies: { value: 10, unit: 'studies' },
    people: { value: 3098, unit: 'people' },
  },
} satisfies Fact;
