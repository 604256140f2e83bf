import { html, type TemplateResult } from 'lit';
import { checkQuestionIds, type CheckQuestionId } from '../content/facts/self-check-questions.js';
import { changeAnswerWords, changeWords } from '../content/words/self-check/result.js';
import { applies } from '../logic/self-check.js';
import { chosenTexts, questionWordsOf, type CheckState } from './check-step.js';

/** The questions that were asked, in their order. */
export const askedIn = ({ answers }: CheckState): readonly CheckQuestionId[] =>
  checkQuestionIds.filter((id) => applies(id, answers));

/** A button that leads to one question; its name for screen readers says to which. */
export const changeButton = (
  state: CheckState,
  id: CheckQuestionId,
  onChange: (id: CheckQuestionId) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button screen"
    aria-label=${changeAnswerWords(questionWordsOf(state, id).question)}
    @click=${() => onChange(id)}
  >
    ${changeWords()}
  </button>`;

/** Every question with its answer; with a way to change it where `onChange` is given. */
export function answerList(
  state: CheckState,
  onChange?: (id: CheckQuestionId) => void,
): TemplateResult {
  return html`<dl class="answers">
    ${askedIn(state).map(
      (id) =>
        html`<div>
          <dt>${questionWordsOf(state, id).question}</dt>
          ${chosenTexts(state, id).map((text) => html`<dd>${text}</dd>`)}
          ${onChange ? html`<dd class="change screen">${changeButton(state, id, onChange)}</dd>` : ''}
        </div>`,
    )}
  </dl>`;
}
