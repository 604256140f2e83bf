// What is expected to be an error is one: `@ts-expect-error` complains where it is not.
import { contentVersion, getLocale, locales, setLocale, TrdFaq, version } from 'trd-elements';
import { TrdComparison } from 'trd-elements/elements/trd-comparison';
import { version as bundled } from 'trd-elements/bundle';

const faq = document.querySelector('trd-faq');
export const shown: Promise<boolean> | undefined = faq?.show('what-is-trd');
export const made: TrdFaq = document.createElement('trd-faq');
export const check: void | undefined = document.querySelector('trd-self-check')?.reset();
const comparison: TrdComparison = document.createElement('trd-comparison');
comparison.treatments = 'esketamine rtms';
document.createElement('trd-side-effects').treatment = 'rtms';
setLocale('es');
export const strings: string[] = [contentVersion, getLocale(), version, bundled];
export const complete: boolean[] = locales.map((locale) => locale.complete);

// @ts-expect-error A level is a number.
comparison.level = 'two';
// @ts-expect-error There is no such attribute.
comparison.score = 7;
// @ts-expect-error Styles are no entry.
export type Styles = typeof import('trd-elements/elements/trd-faq.styles');
