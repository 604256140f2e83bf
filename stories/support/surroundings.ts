/** What stands around an element on a page: the head of a made-up clinic's site, a host's own text. */
import { html, nothing, type TemplateResult } from 'lit';

/** Fictional, as every clinic in this project. */
const brands: Readonly<Record<string, readonly [name: string, line: string, pages: string[]]>> = {
  hollyhock: ['Hollyhock Practice', 'Psychiatry in the old mill', ['Our team', 'Visits', 'Fees']],
  brightwater: ['brightwater', 'Mental health, made clear', ['Care', 'Pricing', 'Help']],
  northgate: [
    'Northgate General Hospital',
    'Department of Psychiatry',
    ['Patients', 'Wards', 'Contact'],
  ],
};

export function siteHeader(theme: string): TemplateResult | typeof nothing {
  const [name, line, pages] = brands[theme] ?? [];
  if (!name) return nothing;
  return html`<div class="site" lang="en" dir="ltr">
    <p class="site-name">${name} <span>${line}</span></p>
    <p class="site-pages">${pages?.map((page) => html`<span>${page}</span>`)}</p>
  </div>`;
}

/** Shows that the host's rules really apply: its own heading, text, list and button. */
export function hostContent(host: string): TemplateResult | typeof nothing {
  if (host === 'plain') return nothing;
  return html`<div class="host-content" lang="en" dir="ltr">
    <h1>A page of the host</h1>
    <p>This text and this <button type="button">button</button> are the host’s own.</p>
  </div>`;
}
