import { css, html, nothing, type TemplateResult } from 'lit';
import { aboutWords, clinicWords, freshnessWords } from '../content/words/about.js';
import { getLocale, localeInfo, setLocale } from '../localization.js';
import { locales } from '../generated/locales.js';
import { contentFreshness } from '../logic/review.js';
import { clinicBlock } from './clinic-block.js';
import { clock } from './clock.js';
import type { Clinic } from './embedded.js';
import { heading } from './heading.js';

/** What surrounds every element's own content. */
export interface Frame {
  readonly locale: string;
  readonly level: number;
  readonly title: string;
  readonly lead: string;
  readonly crisis: unknown;
  readonly body: unknown;
  readonly sources: unknown;
  readonly clinic: Clinic;
  readonly languages: boolean;
}

/**
 * Language and direction of our own content, heading, help, body, sources, who wrote it and who
 * may earn from it, and last the clinic's block. Nothing in it can be switched off.
 */
export function frame(options: Frame): TemplateResult {
  const { locale, level, clinic } = options;
  const words = aboutWords();
  const { dir, reviewed } = localeInfo(locale);
  const freshness = contentFreshness(clock.now());
  const expiry = freshnessWords();
  return html`<div class="trd" lang=${locale} dir=${dir}>
    ${heading(level, 'title', options.title, { part: 'heading', id: 'title' })}
    <p class="lead">${options.lead}</p>
    ${options.languages ? languageMenu(words.language) : nothing}
    ${reviewed ? nothing : html`<p class="notice">${words.unreviewedTranslation}</p>`}
    ${options.crisis}
    ${freshness === 'current' ? nothing : html`<p class="notice">${expiry[freshness]}</p>`}
    ${options.body} ${options.sources}
    <div class="about small muted">
      <p>${words.authorship} ${words.checked}</p>
      <p>${words.purpose} ${clinic.name ? clinicWords(clinic.name).mayEarn : words.mayEarn}</p>
    </div>
    ${clinicBlock(clinic, level + 1)}
  </div>`;
}

/** Only worth showing where there is a choice. It changes the language of the whole page's elements. */
function languageMenu(label: string): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  const current = getLocale();
  return html`<p class="languages screen">
    <label for="language">${label}</label>
    <select
      id="language"
      @change=${(event: Event) => setLocale((event.target as HTMLSelectElement).value)}
    >
      ${locales.map(
        ({ code, name }) =>
          html`<option value=${code} lang=${code} ?selected=${code === current}>${name}</option>`,
      )}
    </select>
  </p>`;
}

export const frameStyles = css`
  .about {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .about p + p {
    margin-block-start: 0.5em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.5em;
  }
  .languages select {
    min-block-size: var(--_target);
    padding: 0.25em 0.5em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
