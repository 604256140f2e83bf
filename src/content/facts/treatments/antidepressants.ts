/** The next antidepressant: switching and adding. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { greencroft2024, ueaSsri } from '../sources/other.js';
import { cipriani2018 } from '../sources/reviews.js';
import { fava2018 } from '../sources/trials-ketamine.js';
import { mohamed2017, pigott2023, rush2006, rush2023Reply } from '../sources/trials-other.js';

/**
 * STAR*D: remission with the first, second, third and fourth treatment. Everyone knew what they
 * had.
 */
export const stardSteps = {
  id: 'stard-steps',
  sources: [rush2006],
  review: yearly,
  estimates: {
    firstStep: {
      value: 36.8,
      per: 100,
      total: 3671,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    secondStep: {
      value: 30.6,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    thirdStep: {
      value: 13.7,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    fourthStep: {
      value: 13,
      per: 100,
      total: 123,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
} satisfies Fact;

/** STAR*D over all steps: as first published, and in a re-analysis that its authors dispute. */
export const stardDisputed = {
  id: 'stard-disputed',
  sources: [pigott2023, rush2023Reply],
  review: yearly,
  estimates: {
    asPublished: {
      value: 67,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    reanalysed: {
      value: 35,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'depression-adults',
      time: 'whole-study',
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    leftOutOfReanalysis: { value: 941, unit: 'people' },
  },
} satisfies Fact;

/**
 * VAST-D: remission with an added medicine against a switch to bupropion. Only added aripiprazole
 * differed clearly.
 */
export const vastd = {
  id: 'vastd',
  sources: [mohamed2017],
  review: yearly,
  estimates: {
    addAripiprazole: {
      value: 28.9,
      per: 100,
      total: 505,
      comparator: { arm: 'switched-antidepressant', value: 22.3, total: 511 },
      group: 'veterans-after-one-medicine',
      time: { count: 12, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
    addBupropion: {
      value: 26.9,
      per: 100,
      total: 506,
      comparator: { arm: 'switched-antidepressant', value: 22.3, total: 511 },
      group: 'veterans-after-one-medicine',
      time: { count: 12, unit: 'weeks' },
      certainty: 'low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 1522, unit: 'people' },
  },
} satisfies Fact;

/**
 * All antidepressants studied did better than placebo in the short term, in depression in
 * general.
 */
export const adWork = {
  id: 'ad-work',
  sources: [cipriani2018],
  review: yearly,
  quantities: {
    studies: { value: 522, unit: 'studies' },
    people: { value: 116_477, unit: 'people' },
    medicines: { value: 21, unit: 'medicines' },
  },
} satisfies Fact;

/** When tablets begin to help, when they help in full, and when to review. */
export const adOnset = {
  id: 'ad-onset',
  sources: [greencroft2024],
  review: yearly,
  quantities: {
    firstBenefit: { value: [2, 4], unit: 'weeks' },
    fullBenefit: { value: [4, 6], unit: 'weeks' },
    review: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/** Common effects of SSRIs, how soon early ones ease, and that stopping suddenly has effects. */
export const adSideEffects = {
  id: 'ad-side-effects',
  sources: [ueaSsri],
  review: yearly,
  quantities: {
    mostSettle: { value: 2, unit: 'weeks' },
    /** Out of 100: feeling sick, sleeping badly and trouble with sex each come in more than these. */
    veryCommonFrom: { value: 10, unit: 'people' },
  },
} satisfies Fact;

/** Add-on medicines and devices approved or cleared in the US by 2018; there are later ones. */
export const fdaApprovedAdjuncts = {
  id: 'fda-approved-adjuncts',
  sources: [fava2018],
  region: 'US',
  review: halfYearly,
  date: '2018',
} satisfies Fact;
