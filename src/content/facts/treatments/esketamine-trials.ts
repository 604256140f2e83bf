/** Esketamine nasal spray: how many people it helped in trials. */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { spravatoLabel } from '../sources/labels.js';
import { jnjMonotherapyRelease } from '../sources/other.js';
import {
  escapePhq9,
  fedgchin2019,
  janik2025,
  katz2021,
  popova2019,
  reif2023,
  takahashi2021,
} from '../sources/trials-esketamine.js';

/**
 * Without a tablet: how many points lower than with placebo spray after four weeks, by dose.
 * Analysed are fewer people than were enrolled.
 */
export const eskMonoMadrs = {
  id: 'esk-mono-madrs',
  sources: [janik2025],
  sponsored: true,
  review: yearly,
  quantities: {
    enrolled: { value: 477, unit: 'people' },
    analysed: { value: 378, unit: 'people' },
    day: { value: 28, unit: 'days' },
    lowerDose: { value: 56, unit: 'mg' },
    higherDose: { value: 84, unit: 'mg' },
    gapLowerDose: { value: 5.1, unit: 'points' },
    gapLowerDoseRange: { value: [2.3, 7.9], unit: 'points' },
    gapHigherDose: { value: 6.8, unit: 'points' },
    gapHigherDoseRange: { value: [4.1, 9.5], unit: 'points' },
  },
} satisfies Fact;

/** Without a tablet: almost no symptoms left at week 4. Reported by the company. */
export const eskMonoRemission = {
  id: 'esk-mono-remission',
  sources: [janik2025, jnjMonotherapyRelease],
  sponsored: true,
  review: yearly,
  estimates: {
    remission: {
      value: 22.5,
      per: 100,
      comparator: { arm: 'placebo-spray', value: 7.6 },
      group: 'trd-adults',
      time: { count: 4, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    scoreAtMost: { value: 12, unit: 'points' },
  },
} satisfies Fact;

/**
 * TRANSFORM-2: response and remission among those rated at day 28, and (`OfAll`) with everybody
 * who dropped out counted as not helped, which is our own sum. Both groups also began a new
 * antidepressant.
 */
export const eskTransform2 = {
  id: 'esk-transform2',
  sources: [popova2019, katz2021],
  sponsored: true,
  review: yearly,
  estimates: {
    response: {
      value: 69.3,
      per: 100,
      total: 101,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 52, total: 100 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    remission: {
      value: 52.5,
      per: 100,
      total: 101,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 31, total: 100 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    responseOfAll: {
      value: 61,
      per: 100,
      total: 114,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 48, total: 109 },
      group: 'trd-adults-under-65',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    remissionOfAll: {
      value: 46,
      per: 100,
      total: 114,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 28, total: 109 },
      group: 'trd-adults-under-65',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    scoreAtMost: { value: 12, unit: 'points' },
  },
} satisfies Fact;

/**
 * TRANSFORM-1, two fixed doses: response and remission among those rated at day 28. The
 * differences in remission include none.
 */
export const eskTransform1 = {
  id: 'esk-transform1',
  sources: [fedgchin2019, katz2021],
  sponsored: true,
  review: yearly,
  estimates: {
    responseLowerDose: {
      value: 54.1,
      per: 100,
      total: 111,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 38.9, total: 108 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    responseHigherDose: {
      value: 53.1,
      per: 100,
      total: 98,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 38.9, total: 108 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    remissionLowerDose: {
      value: 36,
      per: 100,
      total: 111,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 30.6, total: 108 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { of: 'difference', low: -6.98, high: 17.94 },
    },
    remissionHigherDose: {
      value: 38.8,
      per: 100,
      total: 98,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 30.6, total: 108 },
      group: 'trd-adults-rated-at-end',
      time: { count: 28, unit: 'days' },
      certainty: 'low',
      bounds: { of: 'difference', low: -4.76, high: 21.2 },
    },
  },
  quantities: {
    lowerDose: { value: 56, unit: 'mg' },
    higherDose: { value: 84, unit: 'mg' },
  },
} satisfies Fact;

/**
 * TRANSFORM-3, people of 65 and over, rated at day 28. Over all ages both differences include
 * none.
 */
export const eskTransform3 = {
  id: 'esk-transform3',
  sources: [katz2021],
  sponsored: true,
  review: yearly,
  estimates: {
    response: {
      value: 27,
      per: 100,
      total: 63,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 13.3, total: 60 },
      group: 'trd-adults-65-and-over',
      time: { count: 28, unit: 'days' },
      certainty: 'very-low',
      bounds: { of: 'difference', low: -0.28, high: 27.58 },
    },
    remission: {
      value: 17.5,
      per: 100,
      total: 63,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 6.7, total: 60 },
      group: 'trd-adults-65-and-over',
      time: { count: 28, unit: 'days' },
      certainty: 'very-low',
      bounds: { of: 'difference', low: -0.51, high: 22.09 },
    },
  },
} satisfies Fact;

/** A Japanese trial without any advantage: points by which the score fell in each group. */
export const eskJapanNegative = {
  id: 'esk-japan-negative',
  sources: [takahashi2021],
  sponsored: true,
  review: yearly,
  quantities: {
    people: { value: 202, unit: 'people' },
    day: { value: 28, unit: 'days' },
    lowDose: { value: 28, unit: 'mg' },
    middleDose: { value: 56, unit: 'mg' },
    highDose: { value: 84, unit: 'mg' },
    fallLowDose: { value: 15.2, unit: 'points' },
    fallMiddleDose: { value: 14.5, unit: 'points' },
    fallHighDose: { value: 15.1, unit: 'points' },
    fallPlacebo: { value: 15.3, unit: 'points' },
  },
} satisfies Fact;

/** TRANSFORM-2 did not show a response by day 2 that lasted through four weeks. */
export const eskDay2NotSignificant = {
  id: 'esk-day2-not-significant',
  sources: [popova2019, spravatoLabel],
  readIn: ['us-manufacturer-2022'],
  sponsored: true,
  review: yearly,
  quantities: {
    byDay: { value: 2, unit: 'days' },
    through: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * ESCAPE-TRD, esketamine or quetiapine beside an antidepressant: almost no symptoms left at week
 * 8. People knew what they had.
 */
export const eskEscapeRemission = {
  id: 'esk-escape-remission',
  sources: [reif2023],
  sponsored: true,
  review: yearly,
  estimates: {
    remission: {
      value: 27.1,
      per: 100,
      total: 336,
      comparator: { arm: 'quetiapine', value: 17.6, total: 340 },
      group: 'trd-adults',
      time: { count: 8, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    scoreAtMost: { value: 10, unit: 'points' },
  },
} satisfies Fact;

/** ESCAPE-TRD: in remission at week 8 and without relapse up to week 32. */
export const eskEscapeRelapse = {
  id: 'esk-escape-relapse',
  sources: [reif2023],
  sponsored: true,
  review: yearly,
  estimates: {
    remissionWithoutRelapse: {
      value: 21.7,
      per: 100,
      total: 336,
      comparator: { arm: 'quetiapine', value: 14.1, total: 340 },
      group: 'trd-adults',
      time: { count: 32, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    inRemissionAt: { value: 8, unit: 'weeks' },
  },
} satisfies Fact;

/** ESCAPE-TRD by patients' own ratings, in the part treated as the US label says. */
export const eskEscapeSelfreport = {
  id: 'esk-escape-selfreport',
  sources: [escapePhq9],
  sponsored: true,
  review: yearly,
  estimates: {
    remissionWeek8: {
      value: 19.3,
      per: 100,
      comparator: { arm: 'quetiapine', value: 12.2 },
      group: 'trd-adults',
      time: { count: 8, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    remissionWeek32: {
      value: 34.8,
      per: 100,
      comparator: { arm: 'quetiapine', value: 18.1 },
      group: 'trd-adults',
      time: { count: 32, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    responseWeek8: {
      value: 49.4,
      per: 100,
      comparator: { arm: 'quetiapine', value: 32.8 },
      group: 'trd-adults',
      time: { count: 8, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    responseWeek32: {
      value: 58.9,
      per: 100,
      comparator: { arm: 'quetiapine', value: 40.3 },
      group: 'trd-adults',
      time: { count: 32, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
} satisfies Fact;
