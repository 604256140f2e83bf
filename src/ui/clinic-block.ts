import { css, html, nothing, type TemplateResult } from 'lit';
import { callClinicWords, clinicContactWords, clinicWords } from '../content/words/about.js';
import { dialLink, linkOut } from './controls.js';
import type { Clinic } from './embedded.js';
import { heading } from './heading.js';

/** The clinic's own block: last, labelled as the clinic's, text only. Nothing without details. */
export function clinicBlock(clinic: Clinic, level: number): TemplateResult | typeof nothing {
  const { name, phone, href } = clinic;
  if (!name && !phone && !href) return nothing;
  const words = clinicContactWords();
  return html`<aside class="clinic" aria-labelledby="clinic-title">
    ${heading(level, 'item', name ? clinicWords(name).title : words.title, { id: 'clinic-title' })}
    <p class="small muted">${words.notOurs}</p>
    ${phone ? html`<p>${dialLink(phone, callClinicWords(phone))}</p>` : nothing}
    ${href ? html`<p>${linkOut(href, words.book)}</p>` : nothing}
  </aside>`;
}

export const clinicStyles = css`
  .clinic {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
`;
