/** What repeated and long use may do. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { spravatoLabel } from '../sources/labels.js';
import { cotter2021 } from '../sources/other.js';
import { anderson2022 } from '../sources/reviews.js';

/**
 * More urinary symptoms than with placebo; no bladder inflammation of the kind seen with ketamine
 * in trials of up to a year. The label asks to watch for it.
 */
export const eskBladderLabel = {
  id: 'esk-bladder-label',
  sources: [spravatoLabel],
  readIn: ['us-label-2019'],
  labelSection: 5,
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * Reports of liver and bile-duct injury with repeated ketamine under medical care: a signal, not
 * a rate.
 */
export const liverRepeated = {
  id: 'liver-repeated',
  sources: [cotter2021],
  review: yearly,
} satisfies Fact;

/**
 * Regular, mostly recreational, use raises the risk of bladder symptoms; stopping mostly helps.
 */
export const bladderRecreational = {
  id: 'bladder-recreational',
  sources: [anderson2022],
  review: yearly,
} satisfies Fact;
