/** Going on, stopping and relapse. */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { daly2019, young2025 } from '../sources/trials-esketamine.js';
import { ekstrand2022 } from '../sources/trials-ketamine.js';

/**
 * SUSTAIN-1: relapse in people who were stable and well after 16 weeks, and either went on or
 * were switched to placebo spray. All kept the antidepressant.
 */
export const eskSustain1 = {
  id: 'esk-sustain1',
  sources: [daly2019],
  sponsored: true,
  review: yearly,
  estimates: {
    relapse: {
      value: 26.7,
      per: 100,
      total: 90,
      comparator: { arm: 'switched-to-placebo-spray', value: 45.3, total: 86 },
      group: 'trd-stable-remission',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    stableAfter: { value: 16, unit: 'weeks' },
    randomised: { value: 297, unit: 'people' },
  },
} satisfies Fact;

/**
 * SUSTAIN-3, everyone had esketamine for years: how many were well, stopped, or were seriously
 * ill. Those who do well are likelier to stay in.
 */
export const eskSustain3 = {
  id: 'esk-sustain3',
  sources: [young2025],
  sponsored: true,
  review: yearly,
  estimates: {
    remissionAfterInduction: {
      value: 35.6,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 4, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    remissionAtEnd: {
      value: 49.6,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    stoppedForSideEffects: {
      value: 6.4,
      per: 100,
      total: 1148,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    stoppedForLackOfEffect: {
      value: 5.3,
      per: 100,
      total: 1148,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    headache: {
      value: 36.9,
      per: 100,
      total: 1148,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    dizziness: {
      value: 33.9,
      per: 100,
      total: 1148,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    nausea: {
      value: 33.6,
      per: 100,
      total: 1148,
      comparator: { none: 'no-other-group' },
      group: 'trd-long-term',
      time: { count: 42.9, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    people: { value: 1148, unit: 'people' },
    meanDuration: { value: 42.9, unit: 'months' },
    peopleWithSeriousEvents: { value: 216, unit: 'people' },
    deaths: { value: 9, unit: 'people' },
  },
} satisfies Fact;

/**
 * Relapse and suicide are likelier in TRD; how many relapse within six months after a first
 * response.
 */
export const trdRelapseSuicide = {
  id: 'trd-relapse-suicide',
  sources: [young2025],
  sponsored: true,
  review: yearly,
  estimates: {
    relapse: {
      value: 70,
      per: 100,
      comparator: { none: 'not-an-effect' },
      group: 'trd-first-responders',
      time: { count: 6, unit: 'months' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * KetECT: relapse within a year among those who had become well, with ECT and with ketamine, and
 * how long they stayed well.
 */
export const ectKetectRelapse = {
  id: 'ect-ketect-relapse',
  sources: [ekstrand2022],
  review: yearly,
  estimates: {
    relapse: {
      value: 63,
      per: 100,
      comparator: { arm: 'ketamine-infusion', value: 70 },
      group: 'inpatients-in-remission',
      time: { count: 12, unit: 'months' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    medianAfterEct: { value: 61, unit: 'days' },
    medianAfterKetamine: { value: 57, unit: 'days' },
  },
} satisfies Fact;
