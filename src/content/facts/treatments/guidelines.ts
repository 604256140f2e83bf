/** What guidelines recommend. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { niceTa854, vadod2022 } from '../sources/guidelines.js';

/**
 * NICE does not recommend esketamine with an SSRI or SNRI for TRD in England, and kept to that.
 */
export const niceNotRecommended = {
  id: 'nice-not-recommended',
  sources: [niceTa854],
  region: 'GB',
  review: halfYearly,
  date: '2022-12',
} satisfies Fact;

/**
 * US veterans guideline: suggests ketamine or esketamine after several adequate tries, recommends
 * ECT after many or when speed matters, psychedelics in research only.
 */
export const vadodRec = {
  id: 'vadod-rec',
  sources: [vadod2022],
  region: 'US',
  review: yearly,
  date: '2022',
} satisfies Fact;

/** The same guideline does not recommend gene tests as routine. */
export const pgxNotRecommended = {
  id: 'pgx-not-recommended',
  sources: [vadod2022],
  region: 'US',
  review: yearly,
  date: '2022',
} satisfies Fact;
