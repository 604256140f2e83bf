/**
 * The fallback of each element: a function from its words to a title, a lead and nodes. Heading
 * levels are those of an element of level 2.
 */
import { loadFaqFallback } from './trd-faq.mjs';

export const fallbacks = {
  'trd-faq': loadFaqFallback,
};
