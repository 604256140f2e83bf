/** Talking therapies added to other treatment. */
import type { Fact } from '../types.js';
import { yearly } from '../review.js';
import { kew2023 } from '../sources/reviews.js';
import { eisendrath2016, lynch2019, wiles2013 } from '../sources/trials-other.js';

/**
 * CoBalT: CBT added to usual care, response after six months, and a gain that was still there
 * later. Everyone knew what they had.
 */
export const cobalt = {
  id: 'cobalt',
  sources: [wiles2013],
  review: yearly,
  estimates: {
    response: {
      value: 46,
      per: 100,
      comparator: { arm: 'usual-care', value: 22 },
      group: 'trd-one-or-more-medicines',
      time: { count: 6, unit: 'months' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 469, unit: 'people' },
    gainStillAt: { value: 12, unit: 'months' },
  },
} satisfies Fact;

/** How much CBT that was. */
export const cobaltSessions = {
  id: 'cobalt-sessions',
  sources: [wiles2013],
  review: yearly,
  quantities: {
    sessions: { value: 12, unit: 'sessions' },
    extraSessions: { value: 6, unit: 'sessions' },
    duration: { value: [50, 60], unit: 'minutes' },
  },
} satisfies Fact;

/**
 * Mindfulness-based cognitive therapy beside a health class: response and remission after eight
 * weeks. Remission did not differ clearly.
 */
export const mbctTrd = {
  id: 'mbct-trd',
  sources: [eisendrath2016],
  review: yearly,
  estimates: {
    response: {
      value: 30.3,
      per: 100,
      comparator: { arm: 'health-education', value: 15.3 },
      group: 'trd-adults',
      time: { count: 8, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
    remission: {
      value: 22.4,
      per: 100,
      comparator: { arm: 'health-education', value: 13.9 },
      group: 'trd-adults',
      time: { count: 8, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 173, unit: 'people' },
  },
} satisfies Fact;

/**
 * A form of DBT: points of difference at seven and at twelve months, the latter without a clear
 * difference.
 */
export const rodbtTrd = {
  id: 'rodbt-trd',
  sources: [lynch2019],
  review: yearly,
  quantities: {
    people: { value: 250, unit: 'people' },
    first: { value: 7, unit: 'months' },
    gapFirst: { value: 5.4, unit: 'points' },
    second: { value: 12, unit: 'months' },
    gapSecond: { value: 2.15, unit: 'points' },
    gapSecondRange: { value: [-2.28, 6.59], unit: 'points' },
  },
} satisfies Fact;

/** Whether talking therapy adds to ketamine is open. */
export const kapEvidence = {
  id: 'kap-evidence',
  sources: [kew2023],
  review: yearly,
} satisfies Fact;
