/**
 * The one module a page loads: registers the elements, follows the page's language, and exports
 * what a host page may use. Everything else is private.
 */
export { TrdComparison } from './elements/trd-comparison.js';
export { TrdFaq } from './elements/trd-faq.js';
export { TrdSideEffects } from './elements/trd-side-effects.js';
export { TrdSelfCheck } from './elements/trd-self-check.js';
// After the elements: it replaces markup by them.
import './activate.js';
export { getLocale, setLocale } from './localization.js';
export { locales } from './generated/locales.js';
export { contentVersion } from './content/facts/review.js';
export { version } from './version.js';
