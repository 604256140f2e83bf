import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  antidepressantNames,
  antidepressantNameSources,
} from '../content/facts/antidepressant-names.js';
import {
  checkQuestionIds,
  checkQuestions,
  openOptions,
  type CheckOption,
  type CheckQuestionId,
} from '../content/facts/self-check-questions.js';
import { antidepressantWords } from '../content/words/self-check/medicines.js';
import { checkOptionWords } from '../content/words/self-check/options.js';
import { checkQuestionWords, medicineNamesWords } from '../content/words/self-check/questions.js';
import { checkProgressWords, checkStepWords } from '../content/words/self-check/start.js';
import type { Who } from '../content/words/types.js';
import { chosen, optionsOf, type CheckAnswers } from '../logic/self-check.js';
import { chevronIcon, alertIcon } from './icons.js';
import { heading } from './heading.js';
import { dotted, passage, type PassageContext } from './passage.js';

/** What every page of the self-check is made from. */
export interface CheckState extends PassageContext {
  readonly who: Who;
  readonly answers: CheckAnswers;
  /** Level of the headings under the element's own. */
  readonly level: number;
}

/** More than one antidepressant, or nobody knows how many: decides between one and several. */
const many = ({ answers }: CheckState): boolean => answers.medicines?.[0] !== 'one';

export const questionWordsOf = (state: CheckState, id: CheckQuestionId) =>
  checkQuestionWords(state.who, many(state))[id];

/** What was chosen at a question, in words. */
export function chosenTexts(state: CheckState, id: CheckQuestionId): readonly string[] {
  const words = checkOptionWords(id, many(state));
  return chosen(id, state.answers).map((option) => words[option] ?? '');
}

/** One question on a page of its own. Nothing is chosen beforehand, and nothing moves by itself. */
export function checkStep(
  state: CheckState,
  id: CheckQuestionId,
  error: boolean,
  onChoose: (option: CheckOption, on: boolean) => void,
  onSubmit: () => void,
): TemplateResult {
  const words = checkStepWords();
  const { question, hint, parts, why } = questionWordsOf(state, id);
  const described = [hint && 'hint', parts && 'parts', error && 'error'].filter(Boolean).join(' ');
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  // A page for each question: what was opened or chosen on one must not stay on the next.
  return html`${keyed(
    id,
    html`<form class="step" autocomplete="off" novalidate @submit=${submit}>
      ${progress(id)}
      <fieldset class=${error ? 'wrong' : nothing} aria-describedby=${described || nothing}>
        <legend>
          ${heading(state.level, 'section', question, { id: 'question', focusable: true })}
        </legend>
        ${parts ? html`<div id="parts">${dotted(parts)}</div>` : nothing}
        ${hint ? html`<p class="muted" id="hint">${hint}</p>` : nothing}
        ${id === 'medicines' ? medicineNames(state) : nothing}
        ${error ? html`<p class="error" id="error">${alertIcon}<span>${words.error}</span></p>` : nothing}
        <div class="choices">${choices(state, id, onChoose)}</div>
      </fieldset>
      ${more(words.why, html`<p>${passage(why, state)}</p>`)}
      <button class="action main screen">${words.next}</button>
    </form>`,
  )}`;
}

function progress(id: CheckQuestionId): TemplateResult {
  const number = checkQuestionIds.indexOf(id) + 1;
  return html`<div class="progress">
    <label for="progress">${checkProgressWords(number)}</label>
    <progress id="progress" value=${number} max=${checkQuestionIds.length}></progress>
  </div>`;
}

/** Native controls in large labels. No id, name or value says what can be chosen. */
function choices(
  state: CheckState,
  id: CheckQuestionId,
  onChoose: (option: CheckOption, on: boolean) => void,
): TemplateResult[] {
  const words = checkOptionWords(id, many(state));
  const type = 'many' in checkQuestions[id] ? 'checkbox' : 'radio';
  const options = [...optionsOf(id, state.answers), ...openOptions];
  return options.map(
    (option, index) =>
      html`<div class="choice">
        <input
          type=${type}
          name="choice"
          id="choice-${index}"
          autocomplete="off"
          .checked=${(state.answers[id] ?? []).includes(option)}
          @change=${(event: Event) => onChoose(option, (event.target as HTMLInputElement).checked)}
        />
        <label for="choice-${index}">${words[option]}</label>
      </div>`,
  );
}

/** A text that is closed at first. Paper shows it open. */
const more = (title: string, content: unknown): TemplateResult =>
  html`<details class="more">
    <summary>${chevronIcon}<span>${title}</span></summary>
    ${content}
  </details>`;

function medicineNames({ citations }: CheckState): TemplateResult {
  const words = medicineNamesWords();
  const names = antidepressantWords();
  return more(
    words.title,
    html`<p class="small">${words.lines}${citations.cite([antidepressantNameSources])}</p>
      <ul class="names small">
        ${antidepressantNames.map(([generic, ...brands]) => {
          const name = names[generic];
          // A box from the pharmacy may have the English name on it.
          const others = name === generic ? brands : [generic, ...brands];
          return html`<li><b>${name}</b>: <bdi lang="en">${others.join(', ')}</bdi></li>`;
        })}
      </ul>
      <p class="small">${words.others}</p>`,
  );
}
