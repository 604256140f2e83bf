import { html, type TemplateResult } from 'lit';
import { adequateTrial, trdContributors, trdDefinitionLabel } from '../content/facts/self-check.js';
import { aboutWords } from '../content/words/about.js';
import { checkStartWords } from '../content/words/self-check/start.js';
import type { Who } from '../content/words/types.js';
import type { CheckState } from './check-step.js';
import { action } from './controls.js';
import { heading } from './heading.js';
import { dotted, passage } from './passage.js';

/** What the check is, what it cannot do, and whom it is about. Too old, it does not begin. */
export function checkStart(
  state: CheckState,
  tooOld: boolean,
  onStart: (who: Who) => void,
): TemplateResult {
  const words = checkStartWords();
  if (tooOld) return html`<p><b>${words.tooOld}</b></p>`;
  const facts = [trdDefinitionLabel, adequateTrial, trdContributors];
  const know = [
    ...words.know,
    ...words.limits,
    words.worry,
    passage({ text: words.basis, facts }, state),
    aboutWords().authorship,
  ];
  return html`<section class="part">
      ${heading(state.level, 'section', words.knowTitle)} ${dotted(know)}
    </section>
    <section class="part">
      ${heading(state.level, 'section', words.whoTitle)}
      <div class="actions screen">
        ${action(words.self, () => onStart('self'), true)}
        ${action(words.other, () => onStart('other'), true)}
      </div>
      <p class="small muted">${words.otherNote}</p>
    </section>`;
}
