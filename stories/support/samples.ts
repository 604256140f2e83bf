/** Every element as a clinic would write it: for host pages and for trying a brand. */
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/trd-faq.js';

/** What the toolbar decides. */
interface Chosen {
  readonly region?: string;
}

/** One line makes an element appear on every page that shows all of them. */
export const samples: Readonly<Record<`trd-${string}`, (chosen: Chosen) => TemplateResult>> = {
  'trd-faq': ({ region }) => html`<trd-faq topics="family" region=${region ?? nothing}></trd-faq>`,
};

export type SampleTag = keyof typeof samples;
