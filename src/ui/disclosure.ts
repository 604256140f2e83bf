import { css, html, nothing, type TemplateResult } from 'lit';
import { chevronIcon } from './icons.js';
import { heading } from './heading.js';

export interface Disclosure {
  /** Unique within the shadow root; the panel is `<id>-panel`. */
  readonly id: string;
  readonly level: number;
  readonly label: unknown;
  /** Small text under the label, inside the button. */
  readonly note?: unknown;
  readonly open: boolean;
  readonly content: unknown;
  readonly onToggle: (open: boolean) => void;
}

/**
 * A heading with a button and a panel that stays findable while closed: find-in-page and links to
 * text open it (`beforematch`) where the browser knows `until-found`, elsewhere it is hidden.
 * Paper shows every panel.
 */
export function disclosure(options: Disclosure): TemplateResult {
  const { id, level, label, note, open, content, onToggle } = options;
  const button = html`<button
    type="button"
    class="toggle"
    id=${id}
    aria-expanded=${open}
    aria-controls="${id}-panel"
    @click=${() => onToggle(!open)}
  >
    <span>${label}${note ? html`<span class="note">${note}</span>` : nothing}</span>${chevronIcon}
  </button>`;
  return html`${heading(level, 'item', button)}
    <div
      class="panel"
      id="${id}-panel"
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => onToggle(true)}
    >
      ${content}
    </div>`;
}

export const disclosureStyles = css`
  .toggle {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.3em;
    padding-block: 0.8em;
    padding-inline: 0 0.25em;
    font-weight: var(--_heading-weight);
    line-height: 1.35;
    color: var(--_accent);
  }
  .toggle:hover > span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .toggle[aria-expanded='true'] {
    color: var(--_text);
  }
  .toggle[aria-expanded='true'] .chevron {
    transform: rotate(180deg);
  }
  .toggle .note {
    display: block;
    font-size: 0.882em;
    font-weight: 400;
    color: var(--_muted);
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.16s ease;
    }
  }
  @media print {
    .toggle {
      min-block-size: 0;
      padding-block: 0.5em 0.2em;
      color: #000;
    }
    .toggle .chevron {
      display: none;
    }
    .panel[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
  }
`;
