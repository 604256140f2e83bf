/** Who pays. Prices are not stated. */
import type { Fact } from '../types.js';
import { halfYearly } from '../review.js';
import { mindmedlaw2026 } from '../sources/other.js';

/**
 * US insurers mostly pay for the spray after prior authorisation and mostly not for off-label
 * ketamine. No prices.
 */
export const costInsuranceUs = {
  id: 'cost-insurance-us',
  sources: [mindmedlaw2026],
  region: 'US',
  review: halfYearly,
} satisfies Fact;
