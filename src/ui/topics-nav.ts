import { html, type TemplateResult } from 'lit';
import { button } from './controls.js';

/** Buttons that lead to the topics of a page. Paper has no use for them. */
export function topicsNav(
  label: string,
  topics: readonly (readonly [id: string, name: string])[],
  onChoose: (id: string) => void,
): TemplateResult {
  return html`<nav class="topics screen" aria-label=${label}>
    <ul>
      ${topics.map(([id, name]) => html`<li>${button(name, () => onChoose(id))}</li>`)}
    </ul>
  </nav>`;
}
