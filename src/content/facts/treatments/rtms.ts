/** Repetitive transcranial magnetic stimulation (rTMS). */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { rossi2021 } from '../sources/guidelines.js';
import { nimhTmsSafety } from '../sources/other.js';
import {
  blumberger2018,
  cole2020,
  cole2022,
  kratter2026,
  taylor2021Seizure,
} from '../sources/trials-other.js';

/**
 * THREE-D, short and standard sessions: how many dropped out, how long a session takes, and how
 * scores fell. No sham group.
 */
export const rtmsThreed = {
  id: 'rtms-threed',
  sources: [blumberger2018],
  review: yearly,
  estimates: {
    droppedOut: {
      value: 8,
      per: 100,
      total: 209,
      comparator: { arm: 'standard-rtms', value: 6, total: 205 },
      group: 'depression-adults',
      time: { count: [4, 6], unit: 'weeks' },
      certainty: 'moderate',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 414, unit: 'people' },
    shortSession: { value: 3, unit: 'minutes' },
    standardSession: { value: 37.5, unit: 'minutes' },
    course: { value: [4, 6], unit: 'weeks' },
    shortBefore: { value: 23.6, unit: 'points' },
    shortAfter: { value: 13.4, unit: 'points' },
    standardBefore: { value: 23.5, unit: 'points' },
    standardAfter: { value: 13.4, unit: 'points' },
  },
} satisfies Fact;

/**
 * Awake, without anaesthesia; sore scalp and headache are common. For seizures see
 * `rtmsSeizureTaylor2021`.
 */
export const rtmsSideEffects = {
  id: 'rtms-side-effects',
  sources: [nimhTmsSafety, rossi2021],
  review: yearly,
} satisfies Fact;

/**
 * Seizures counted in laboratories and clinics, by patient, by session and by coil. Given in
 * 100,000 so that none rounds to nought.
 */
export const rtmsSeizureTaylor2021 = {
  id: 'rtms-seizure-taylor2021',
  sources: [taylor2021Seizure],
  review: yearly,
  estimates: {
    perPatient: {
      value: 71,
      per: 100_000,
      total: 25_526,
      comparator: { none: 'count-in-practice' },
      group: 'stimulation-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { of: 'value', low: 42, high: 111 },
    },
    perPatientHCoil: {
      value: 556,
      per: 100_000,
      comparator: { none: 'count-in-practice' },
      group: 'stimulation-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    perPatientFigure8Coil: {
      value: 14,
      per: 100_000,
      comparator: { none: 'count-in-practice' },
      group: 'stimulation-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    perSession: {
      value: 3.1,
      per: 100_000,
      total: 586_656,
      comparator: { none: 'count-in-practice' },
      group: 'stimulation-in-practice',
      time: 'per-treatment',
      certainty: 'moderate',
      bounds: { of: 'value', low: 1.8, high: 4.8 },
    },
  },
  quantities: {
    seizures: { value: 18, unit: 'events' },
    sessions: { value: 586_656, unit: 'sessions' },
    people: { value: 25_526, unit: 'people' },
  },
} satisfies Fact;

/** The five-day form was first tried without a comparison group. */
export const saintOpen = {
  id: 'saint-open',
  sources: [cole2020],
  review: yearly,
  quantities: {
    people: { value: 22, unit: 'people' },
    sessions: { value: 50, unit: 'sessions' },
    over: { value: 5, unit: 'days' },
  },
} satisfies Fact;

/**
 * Five-day form against sham: remission and response a month later. Same centre that invented it.
 */
export const snt2026 = {
  id: 'snt-2026',
  sources: [kratter2026],
  review: yearly,
  estimates: {
    remission: {
      value: 50,
      per: 100,
      comparator: { arm: 'sham-stimulation', value: 20.8 },
      group: 'trd-adults',
      time: { count: 1, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    response: {
      value: 54.2,
      per: 100,
      comparator: { arm: 'sham-stimulation', value: 25 },
      group: 'trd-adults',
      time: { count: 1, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 48, unit: 'people' },
    course: { value: 5, unit: 'days' },
  },
} satisfies Fact;

/** First trial of it against sham: mean fall of the score, in percent, four weeks later. */
export const snt2022 = {
  id: 'snt-2022',
  sources: [cole2022],
  review: yearly,
  quantities: {
    active: { value: 14, unit: 'people' },
    sham: { value: 15, unit: 'people' },
    fallActive: { value: 52.5, unit: 'percent' },
    fallSham: { value: 11.1, unit: 'percent' },
    after: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;
