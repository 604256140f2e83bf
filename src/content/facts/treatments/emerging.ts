/** Treatments that are new or rare. */
import type { Fact } from '../types.js';
import { halfYearly } from '../review.js';
import { cmsVns2019 } from '../sources/guidelines.js';
import { fava2018 } from '../sources/trials-ketamine.js';
import { compass2026 } from '../sources/trials-other.js';

/**
 * Psilocybin in two large trials: points of difference at week 6, reported by the company. No
 * approval found.
 */
export const psilocybinStatus = {
  id: 'psilocybin-status',
  sources: [compass2026],
  sponsored: true,
  review: halfYearly,
  quantities: {
    firstTrial: { value: 258, unit: 'people' },
    secondTrial: { value: 568, unit: 'people' },
    gapFirst: { value: 3.6, unit: 'points' },
    gapSecond: { value: 3.8, unit: 'points' },
    after: { value: 6, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * Vagus nerve stimulation: US approval for TRD after four or more treatments, paid for by
 * Medicare only inside approved studies.
 */
export const vnsStatus = {
  id: 'vns-status',
  sources: [fava2018, cmsVns2019],
  region: 'US',
  review: halfYearly,
  date: '2005',
  quantities: {
    treatmentsTriedAtLeast: { value: 4, unit: 'times' },
  },
} satisfies Fact;
