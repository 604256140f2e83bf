/** Every element as a clinic would write it: for host pages and for trying a brand. */
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/trd-comparison.js';
import '../../src/elements/trd-faq.js';
import '../../src/elements/trd-self-check.js';
import '../../src/elements/trd-side-effects.js';

/** What the toolbar decides. */
interface Chosen {
  readonly region?: string;
}

/** One line shows an element wherever one can be chosen. */
export const samples: Readonly<Record<`trd-${string}`, (chosen: Chosen) => TemplateResult>> = {
  'trd-faq': ({ region }) => html`<trd-faq topics="family" region=${region ?? nothing}></trd-faq>`,
  'trd-comparison': ({ region }) =>
    html`<trd-comparison region=${region ?? nothing}></trd-comparison>`,
  'trd-side-effects': ({ region }) =>
    html`<trd-side-effects region=${region ?? nothing}></trd-side-effects>`,
  'trd-self-check': ({ region }) =>
    html`<trd-self-check region=${region ?? nothing}></trd-self-check>`,
};

export type SampleTag = keyof typeof samples;
