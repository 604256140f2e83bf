/** Esketamine nasal spray: blood pressure, sedation and dissociation around a session. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { spravatoConsumer, spravatoEuInformation, spravatoLabel } from '../sources/labels.js';
import { jnjMedconnectSedation, popova2019 } from '../sources/trials-esketamine.js';

/**
 * Blood pressure rises with every dose: when it peaks, how long it lasts, and how many had a
 * large rise. Another measure than `eskBpTable`; not to be shown beside it.
 */
export const eskBpLabel = {
  id: 'esk-bp-label',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  labelSection: 5,
  sponsored: true,
  review: halfYearly,
  estimates: {
    largeRise: {
      value: [8, 19],
      per: 100,
      comparator: { arm: 'placebo-spray', value: [1, 4] },
      group: 'all-esketamine-trials',
      time: { count: 4, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    peak: { value: 40, unit: 'minutes' },
    duration: { value: 4, unit: 'hours' },
    window: { value: 1.5, unit: 'hours' },
    systolicRise: { value: 40, unit: 'mmHg' },
    diastolicRise: { value: 25, unit: 'mmHg' },
  },
} satisfies Fact;

/** Label table of large rises and high readings in the short trials, under 65 years. */
export const eskBpTable = {
  id: 'esk-bp-table',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  sponsored: true,
  review: halfYearly,
  estimates: {
    systolicRise: {
      value: 8,
      per: 100,
      total: 346,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 0.5, total: 222 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    diastolicRise: {
      value: 13,
      per: 100,
      total: 346,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 3, total: 222 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    systolicHigh: {
      value: 3,
      per: 100,
      total: 346,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 0, total: 222 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    diastolicHigh: {
      value: 4,
      per: 100,
      total: 346,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 0.5, total: 222 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    systolicRiseFrom: { value: 40, unit: 'mmHg' },
    diastolicRiseFrom: { value: 25, unit: 'mmHg' },
    systolicFrom: { value: 180, unit: 'mmHg' },
    diastolicFrom: { value: 110, unit: 'mmHg' },
  },
} satisfies Fact;

/**
 * Sedation on a scale rated by staff, and loss of consciousness, the latter in 1,000 so that it
 * does not round to nought.
 */
export const eskSedationLabel = {
  id: 'esk-sedation-label',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  labelSection: 5,
  sponsored: true,
  review: halfYearly,
  estimates: {
    anySedation: {
      value: [48, 61],
      per: 100,
      comparator: { none: 'not-published' },
      group: 'all-esketamine-trials',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    lossOfConsciousness: {
      value: [3, 4],
      per: 1000,
      comparator: { none: 'not-published' },
      group: 'all-esketamine-trials',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * Dissociation on a rating scale, which finds more than people report by themselves: all trials,
 * TRD trials only (2019 label), and trials in acute suicidal danger.
 */
export const eskDissociationLabel = {
  id: 'esk-dissociation-label',
  sources: [spravatoLabel],
  readIn: ['us-label-2019', 'us-label-2021'],
  labelSection: 5,
  sponsored: true,
  review: halfYearly,
  estimates: {
    allTrials: {
      value: [61, 84],
      per: 100,
      comparator: { none: 'not-published' },
      group: 'all-esketamine-trials',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    trdTrials: {
      value: [61, 75],
      per: 100,
      comparator: { none: 'not-published' },
      group: 'trd-all-trials',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    acuteSuicidality: {
      value: 84,
      per: 100,
      comparator: { arm: 'placebo-spray-and-usual-care', value: 16 },
      group: 'depression-with-suicidal-intent',
      time: { count: 4, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * The maker says that effects mostly come right after a dose and pass the same day; fewer than
 * this many stopped.
 */
export const eskAeSameDay = {
  id: 'esk-ae-same-day',
  sources: [spravatoConsumer],
  sponsored: true,
  review: halfYearly,
  estimates: {
    stopped: {
      value: [0, 7],
      per: 100,
      comparator: { none: 'not-published' },
      group: 'trd-all-trials',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/** TRANSFORM-2: when side effects passed, and how many stopped because of them. */
export const eskTimingAe = {
  id: 'esk-timing-ae',
  sources: [popova2019],
  sponsored: true,
  review: yearly,
  estimates: {
    stopped: {
      value: 7,
      per: 100,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 0.9 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    mostlyGoneAfter: { value: 1.5, unit: 'hours' },
  },
} satisfies Fact;

/** When sedation starts, peaks and ends, and how often a US registry recorded it. */
export const eskSedationCourse = {
  id: 'esk-sedation-course',
  sources: [jnjMedconnectSedation],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  estimates: {
    patients: {
      value: 61.9,
      per: 100,
      comparator: { none: 'count-in-practice' },
      group: 'us-registry',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    sessions: {
      value: 34.7,
      per: 100,
      comparator: { none: 'count-in-practice' },
      group: 'us-registry',
      time: 'per-treatment',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    start: { value: 15, unit: 'minutes' },
    peak: { value: [30, 45], unit: 'minutes' },
    end: { value: [1, 1.5], unit: 'hours' },
  },
} satisfies Fact;

/** People who use drugs liked it more than placebo, as they did IV ketamine. */
export const eskAbuseLiking = {
  id: 'esk-abuse-liking',
  sources: [spravatoEuInformation],
  readIn: ['eu-label-2023'],
  sponsored: true,
  review: halfYearly,
  quantities: {
    people: { value: 41, unit: 'people' },
    lowerDose: { value: 84, unit: 'mg' },
    higherDose: { value: 112, unit: 'mg' },
  },
} satisfies Fact;
