/** Ketamine infusions: side effects. Never to be mixed with those of esketamine. */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { short2018 } from '../sources/reviews.js';
import { jelovac2025, murrough2013b, rodrigues2020 } from '../sources/trials-ketamine.js';

/**
 * Side effects of repeated infusions in one Canadian clinic, and how many stopped because of them
 * (fewer than).
 */
export const ivRealworldAe = {
  id: 'iv-realworld-ae',
  sources: [rodrigues2020],
  review: yearly,
  estimates: {
    drowsiness: {
      value: 56.4,
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    dizziness: {
      value: 45.2,
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    dissociation: {
      value: 35.6,
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    nausea: {
      value: 13.3,
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    stopped: {
      value: [0, 5],
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/**
 * The same clinic: a high reading during an infusion, and how many of those needed medicine for
 * it.
 */
export const ivRealworldBp = {
  id: 'iv-realworld-bp',
  sources: [rodrigues2020],
  review: yearly,
  estimates: {
    highReading: {
      value: 44.3,
      per: 100,
      total: 203,
      comparator: { none: 'count-in-practice' },
      group: 'depression-or-bipolar-in-practice',
      time: 'whole-study',
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    neededMedicine: {
      value: 12,
      per: 100,
      comparator: { none: 'count-in-practice' },
      group: 'in-practice-with-high-reading',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    systolicFrom: { value: 165, unit: 'mmHg' },
    diastolicFrom: { value: 100, unit: 'mmHg' },
  },
} satisfies Fact;

/** Dissociation is strongest after the first infusion, then lessens, but does not go away. */
export const ivDissociationCourse = {
  id: 'iv-dissociation-course',
  sources: [rodrigues2020],
  review: yearly,
} satisfies Fact;

/** What a review found commonest after infusions, and how little is known of repeated use. */
export const seShortReview = {
  id: 'se-short-review',
  sources: [short2018],
  review: yearly,
  quantities: {
    studies: { value: 60, unit: 'studies' },
  },
} satisfies Fact;

/** KARMA-Dep 2: common effects, and serious events with ketamine and with midazolam. */
export const seKarmaSae = {
  id: 'se-karma-sae',
  sources: [jelovac2025],
  review: yearly,
  quantities: {
    seriousWithKetamine: { value: 7, unit: 'events' },
    seriousWithMidazolam: { value: 6, unit: 'events' },
  },
} satisfies Fact;

/** One person stopped for blood pressure that medicine did not bring down. */
export const seBpStop = {
  id: 'se-bp-stop',
  sources: [murrough2013b],
  review: yearly,
  quantities: {
    stopped: { value: 1, unit: 'people' },
    people: { value: 24, unit: 'people' },
    systolic: { value: 180, unit: 'mmHg' },
    diastolic: { value: 115, unit: 'mmHg' },
  },
} satisfies Fact;
