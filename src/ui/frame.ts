import { css, html, nothing, type TemplateResult } from 'lit';
import { aboutWords, freshnessWords, mayEarnWords } from '../content/words/about.js';
import { localeInfo, setLocale, type LocalizedElement } from '../localization.js';
import { locales } from '../generated/locales.js';
import { contentFreshness } from '../logic/review.js';
import { clinicBlock } from './clinic-block.js';
import { clock } from './clock.js';
import { menu } from './controls.js';
import type { EmbeddedElement } from './embedded.js';
import { heading } from './heading.js';

/** What an element puts into its frame. */
export interface Frame {
  /** Above the heading, where an element has steps: the way back and the way to help. */
  readonly bar?: unknown;
  readonly title: string;
  /** The heading is for screen readers only, where a step has a heading of its own in sight. */
  readonly titleUnseen?: boolean;
  readonly lead?: string | undefined;
  readonly crisis: unknown;
  readonly body: unknown;
  readonly sources: unknown;
}

/**
 * What surrounds every element's own content: language and direction, heading, help, body,
 * sources, who wrote it and who may earn from it, and last the clinic's block. Nothing in it can
 * be switched off.
 */
export function frame(
  { locale, direction, headingLevel, clinicDetails, languages }: EmbeddedElement & LocalizedElement,
  { bar = nothing, title, titleUnseen, lead, crisis, body, sources }: Frame,
): TemplateResult {
  const words = aboutWords();
  const { reviewed } = localeInfo(locale);
  const freshness = contentFreshness(clock.now());
  return html`<div class="trd" lang=${locale} dir=${direction}>
    ${bar}
    <div class=${titleUnseen ? 'unseen' : nothing}>
      ${heading(headingLevel, 'title', title, { part: 'heading', id: 'title', focusable: true })}
    </div>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${languages ? languageMenu(words.language, locale) : nothing}
    ${reviewed ? nothing : notice(words.unreviewedTranslation)} ${crisis}
    ${freshness === 'current' ? nothing : notice(freshnessWords()[freshness])} ${body} ${sources}
    <div class="about small muted">
      <p>${words.authorship} ${words.checked}</p>
      <p>${words.purpose} ${mayEarnWords(clinicDetails.name)}</p>
    </div>
    ${clinicBlock(clinicDetails, headingLevel + 1)}
  </div>`;
}

const notice = (text: string) => html`<p class="notice">${text}</p>`;

/** Only worth showing where there is a choice. It changes the language of the whole page's elements. */
function languageMenu(label: string, shown: string): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  const choices = locales.map(({ code, name }) => [code, name, code] as const);
  return menu('language', label, choices, shown, setLocale);
}

export const frameStyles = css`
  .about {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .about p + p,
  .trd > .menu {
    margin-block-start: 0.5em;
  }
`;
