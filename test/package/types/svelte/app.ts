import type {} from 'trd-elements/types/svelte';
// What the Svelte compiler checks templates against.
import type { SvelteHTMLElements } from 'svelte/elements';

export const faq: SvelteHTMLElements['trd-faq'] = {
  level: 3,
  region: 'US',
  class: 'wide',
  jsonld: true,
  'ontrd-ready': (event) => event.preventDefault(),
};
export const sideEffects: SvelteHTMLElements['trd-side-effects'] = { treatment: 'rtms' };

// @ts-expect-error There is no such level.
export const level: SvelteHTMLElements['trd-faq'] = { level: 'two' };
// @ts-expect-error There is no such attribute.
export const score: SvelteHTMLElements['trd-self-check'] = { score: 7 };
