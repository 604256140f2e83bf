/** Electroconvulsive therapy (ECT), also beside ketamine. */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { ectIsmailNews, ectJrank, kirov2021, rose2006 } from '../sources/other.js';
import { ectMortality2017 } from '../sources/reviews.js';
import { anand2023, ekstrand2022, ekstrand2024, jha2024 } from '../sources/trials-ketamine.js';

/** What it is: a seizure of about half a minute under short general anaesthesia. */
export const ectWhat = {
  id: 'ect-what',
  sources: [kirov2021],
  review: yearly,
  quantities: {
    seizure: { value: 30, unit: 'seconds' },
  },
} satisfies Fact;

/** How many treatments, and how many a week. */
export const ectCourse = {
  id: 'ect-course',
  sources: [ectJrank],
  review: yearly,
  quantities: {
    sessions: { value: [6, 12], unit: 'sessions' },
    perWeek: { value: [2, 3], unit: 'times' },
  },
} satisfies Fact;

/**
 * ELEKT-D, people without psychosis: response on a self-rated scale after three weeks with
 * ketamine infusions, beside ECT. Shows that ketamine was not worse; cannot show that it was
 * better.
 */
export const ectElektd = {
  id: 'ect-elektd',
  sources: [anand2023],
  review: yearly,
  estimates: {
    response: {
      value: 55.4,
      per: 100,
      total: 195,
      comparator: { arm: 'ect', value: 41.2, total: 170 },
      group: 'trd-nonpsychotic-referred-for-ect',
      time: { count: 3, unit: 'weeks' },
      certainty: 'moderate',
      bounds: { of: 'difference', low: 3.9, high: 24.2 },
    },
  },
  quantities: {
    randomised: { value: 403, unit: 'people' },
    dose: { value: 0.5, unit: 'mg/kg' },
    infusion: { value: 40, unit: 'minutes' },
    ketaminePerWeek: { value: 2, unit: 'times' },
    ectPerWeek: { value: 3, unit: 'times' },
    course: { value: 3, unit: 'weeks' },
  },
} satisfies Fact;

/** ELEKT-D: how far memory scores fell with each in three weeks, before they recovered. */
export const ectElektdMemory = {
  id: 'ect-elektd-memory',
  sources: [anand2023],
  review: yearly,
  quantities: {
    fallWithEct: { value: 9.7, unit: 'points' },
    fallWithKetamine: { value: 0.9, unit: 'points' },
    after: { value: 3, unit: 'weeks' },
  },
} satisfies Fact;

/** KetECT, hospital patients: remission with ECT, beside ketamine infusions. */
export const ectKetect = {
  id: 'ect-ketect',
  sources: [ekstrand2022],
  review: yearly,
  estimates: {
    remission: {
      value: 63,
      per: 100,
      comparator: { arm: 'ketamine-infusion', value: 46 },
      group: 'inpatients-with-depression',
      time: { count: 12, unit: 'sessions', atMost: true },
      certainty: 'low',
      bounds: { of: 'difference', low: 2, high: 30 },
    },
  },
  quantities: {
    people: { value: 186, unit: 'people' },
    medianSessions: { value: 6, unit: 'sessions' },
  },
} satisfies Fact;

/**
 * KetECT: serious and lasting effects, such as lost memories, were commoner with ECT; more
 * stopped ketamine.
 */
export const ectKetectAe = {
  id: 'ect-ketect-ae',
  sources: [ekstrand2022],
  review: yearly,
} satisfies Fact;

/**
 * The two trials point different ways: other patients, other ECT. Remission in ELEKT-D with
 * ketamine, beside ECT.
 */
export const ectWhyDiffer = {
  id: 'ect-why-differ',
  sources: [ekstrand2024],
  review: yearly,
  estimates: {
    remissionElektd: {
      value: 38,
      per: 100,
      comparator: { arm: 'ect', value: 22 },
      group: 'trd-nonpsychotic-referred-for-ect',
      time: { count: 3, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
} satisfies Fact;

/** Later look at ELEKT-D by setting and severity. It was not planned beforehand. */
export const ectSubgroups = {
  id: 'ect-subgroups',
  sources: [jha2024],
  review: yearly,
  quantities: {
    people: { value: 365, unit: 'people' },
  },
} satisfies Fact;

/**
 * Common effects, and lost memories that for some stay lost. For deaths see
 * `ectMortalitySystematic`.
 */
export const ectRisks = {
  id: 'ect-risks',
  sources: [rose2006, ectIsmailNews],
  review: yearly,
  estimates: {
    lastingMemoryLossAtLeast: {
      value: 33,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'research-reviews',
      time: 'lifetime',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * Deaths put down to ECT, counted by treatment, not by person; and deaths in surgery under
 * general anaesthesia.
 */
export const ectMortalitySystematic = {
  id: 'ect-mortality-systematic',
  sources: [ectMortality2017],
  review: yearly,
  estimates: {
    deaths: {
      value: 2.1,
      per: 100_000,
      total: 766_180,
      comparator: { none: 'count-in-practice' },
      group: 'ect-in-practice',
      time: 'per-treatment',
      certainty: 'moderate',
      bounds: { of: 'value', low: 1.2, high: 3.4 },
    },
    deathsInSurgery: {
      value: 3.4,
      per: 100_000,
      comparator: { none: 'count-in-practice' },
      group: 'surgery-under-general-anaesthesia',
      time: 'per-treatment',
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    deaths: { value: 16, unit: 'events' },
    treatments: { value: 766_180, unit: 'sessions' },
    laterDeaths: { value: 1, unit: 'events' },
    laterTreatments: { value: 414_747, unit: 'sessions' },
  },
} satisfies Fact;
