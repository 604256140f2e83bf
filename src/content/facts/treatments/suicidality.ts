/** What was measured about suicidal thoughts, and what was not. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { spravatoLabel } from '../sources/labels.js';
import { wilkinson2018 } from '../sources/reviews.js';
import { aspire, katz2021 } from '../sources/trials-esketamine.js';
import { grunebaum2018 } from '../sources/trials-ketamine.js';

/**
 * TRANSFORM-1 and -2 together: suicidal thoughts after the start, without a clear difference.
 */
export const eskSuicidalityNoDiff = {
  id: 'esk-suicidality-no-diff',
  sources: [katz2021],
  sponsored: true,
  review: yearly,
  estimates: {
    suicidalThoughts: {
      value: 10.2,
      per: 100,
      total: 254,
      comparator: { arm: 'placebo-spray-and-antidepressant', value: 12.3, total: 162 },
      group: 'trd-adults-under-65',
      time: { count: 4, unit: 'weeks' },
      certainty: 'low',
      bounds: { of: 'difference', low: -8.4, high: 4.18 },
    },
  },
} satisfies Fact;

/**
 * In hospital with suicidal intent: mood improved sooner with the spray, then both groups went on
 * improving and the gap did not widen.
 */
export const eskMdsiCourse = {
  id: 'esk-mdsi-course',
  sources: [aspire, spravatoLabel],
  readIn: ['us-manufacturer-2022'],
  sponsored: true,
  review: yearly,
  quantities: {
    earliestDifference: { value: 4, unit: 'hours' },
    lastRating: { value: 25, unit: 'days' },
  },
} satisfies Fact;

/**
 * Antidepressants in general, by age: more or fewer people with suicidal thoughts or behaviour
 * than with placebo.
 */
export const eskYoungAdultSuicidality = {
  id: 'esk-young-adult-suicidality',
  sources: [spravatoLabel],
  readIn: ['us-label-2019'],
  sponsored: true,
  review: halfYearly,
  estimates: {
    moreUnder18: {
      value: 14,
      per: 1000,
      comparator: { none: 'already-a-difference' },
      group: 'antidepressant-trials-by-age',
      time: 'whole-study',
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    more18to24: {
      value: 5,
      per: 1000,
      comparator: { none: 'already-a-difference' },
      group: 'antidepressant-trials-by-age',
      time: 'whole-study',
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    fewer25to64: {
      value: 1,
      per: 1000,
      comparator: { none: 'already-a-difference' },
      group: 'antidepressant-trials-by-age',
      time: 'whole-study',
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
    fewer65AndOver: {
      value: 6,
      per: 1000,
      comparator: { none: 'already-a-difference' },
      group: 'antidepressant-trials-by-age',
      time: 'whole-study',
      certainty: 'moderate',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    adults: { value: 77_000, unit: 'people' },
    children: { value: 4500, unit: 'people' },
    childrenBelow: { value: 18, unit: 'years' },
    youngAdults: { value: [18, 24], unit: 'years' },
    adultsBetween: { value: [25, 64], unit: 'years' },
    olderFrom: { value: 65, unit: 'years' },
  },
} satisfies Fact;

/**
 * One IV ketamine dose and suicidal thoughts in ten trials together: fewer from one day up to one
 * week.
 */
export const siWilkinson = {
  id: 'si-wilkinson',
  sources: [wilkinson2018],
  review: yearly,
  quantities: {
    people: { value: 167, unit: 'people' },
    studies: { value: 10, unit: 'studies' },
    from: { value: 1, unit: 'days' },
    to: { value: 1, unit: 'weeks' },
  },
} satisfies Fact;

/** Those trials measured thoughts. Suicidal acts were not studied, and a rebound is possible. */
export const siBehaviourUnstudied = {
  id: 'si-behaviour-unstudied',
  sources: [wilkinson2018],
  review: yearly,
} satisfies Fact;

/**
 * Suicidal thoughts at least halved one day after one IV dose. Later improvement had no
 * comparison group.
 */
export const siGrunebaum = {
  id: 'si-grunebaum',
  sources: [grunebaum2018],
  review: yearly,
  estimates: {
    thoughtsHalved: {
      value: 55,
      per: 100,
      comparator: { arm: 'midazolam', value: 30 },
      group: 'depression-with-suicidal-thoughts',
      time: { count: 1, unit: 'days' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 80, unit: 'people' },
  },
} satisfies Fact;
