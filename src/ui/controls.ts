/** Links, buttons and menus: each written once, so that all of them behave alike. */
import { html, nothing, type TemplateResult } from 'lit';
import { newTabWords } from '../content/words/shared.js';
import { dialDigits } from '../logic/region.js';

/** A link that leaves the page: in a new tab, which is said, and without passing an address on. */
export function linkOut(address: string, text: unknown, dir?: 'ltr'): TemplateResult {
  const [page] = location.href.split('#');
  if (address.startsWith(`${page}#`)) return html`<a href=${address}>${text}</a>`;
  return html`<a href=${address} target="_blank" rel="noreferrer" dir=${dir ?? nothing}
    >${text}<span class="unseen"> (${newTabWords()})</span></a
  >`;
}

/** A link that calls a number, or writes to it. */
export function dialLink(number: string, text: string, scheme = 'tel'): TemplateResult {
  return html`<a href="${scheme}:${dialDigits(number)}">${text}</a>`;
}

/** A button that looks like a link. Paper has no use for it. `controls`: id of what it opens. */
export function button(
  content: unknown,
  onClick: () => void,
  expanded?: boolean,
  controls?: string,
): TemplateResult {
  return html`<button
    type="button"
    class="button screen"
    aria-expanded=${expanded ?? nothing}
    aria-controls=${controls ?? nothing}
    @click=${onClick}
  >
    ${content}
  </button>`;
}

/** A button that stands out; `main` for the one thing to do next. Paper has no use for it. */
export function action(content: unknown, onClick: () => void, main = false): TemplateResult {
  return html`<button type="button" class="action screen ${main ? 'main' : ''}" @click=${onClick}>
    ${content}
  </button>`;
}

/** What a status says while there is nothing to say. Statuses are functions: they follow the language. */
export const silence = (): string => '';

export type Choice = readonly [value: string, label: string, lang?: string];

/** A menu beside its label. */
export function menu(
  id: string,
  label: string,
  choices: readonly Choice[],
  selected: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<p class="menu screen">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([value, name, lang]) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === selected}>
            ${name}
          </option>`,
      )}
    </select>
  </p>`;
}
