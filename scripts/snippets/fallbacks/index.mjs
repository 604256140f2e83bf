/**
 * The fallback of each element: a function from its words to a title, a lead and nodes. Heading
 * levels are those of an element of level 2. `inRegion` gives what depends on the country, by the
 * names of the gaps that it fills.
 */
import { loadComparisonFallback } from './trd-comparison.mjs';
import { loadFaqFallback } from './trd-faq.mjs';
import { loadSelfCheckFallback } from './trd-self-check.mjs';
import { loadSideEffectsFallback } from './trd-side-effects.mjs';

export const fallbacks = {
  'trd-comparison': loadComparisonFallback,
  'trd-faq': loadFaqFallback,
  'trd-self-check': loadSelfCheckFallback,
  'trd-side-effects': loadSideEffectsFallback,
};
