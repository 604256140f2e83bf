import { html, nothing, type TemplateResult } from 'lit';
import { treatmentIds } from '../content/facts/treatment-ids.js';
import type { CheckQuestionId } from '../content/facts/self-check-questions.js';
import { alsoNamedWords, outcomeWords, reasonWords } from '../content/words/self-check/outcomes.js';
import {
  fitWords,
  partWords,
  resultWords,
  todayWords,
  unapprovedWords,
  under18Words,
  youSaidWords,
} from '../content/words/self-check/result.js';
import {
  explanationWords,
  goodClinicWords,
  tellClinicWords,
} from '../content/words/self-check/take-along.js';
import { limitationWords } from '../content/words/shared.js';
import { treatmentWords } from '../content/words/treatments.js';
import type { Passage } from '../content/words/types.js';
import { asksOf, chosen, fitOf, outcomeOf, reasonsOf } from '../logic/self-check.js';
import { askedIn, changeButton } from './check-answers.js';
import { chosenTexts, questionWordsOf, type CheckState } from './check-step.js';
import { action } from './controls.js';
import { heading } from './heading.js';
import { fitIcons } from './icons.js';
import { dotted, passage } from './passage.js';
import type { TakeAlong } from './take-along.js';

const section = (state: CheckState, title: string, content: unknown, name = ''): TemplateResult =>
  html`<section class="part ${name}">
    ${heading(state.level, 'section', title)} ${content}
  </section>`;

const list = (state: CheckState, items: readonly Passage[]): TemplateResult =>
  dotted(items.map((item) => passage(item, state)));

/** In the fixed order: support, what the answers show, other explanations, questions, options. */
export function checkResult(
  state: CheckState,
  along: TakeAlong,
  onChange: (id: CheckQuestionId) => void,
): TemplateResult {
  const clinic = goodClinicWords();
  const tell = tellClinicWords();
  return html`${today(state)} ${shown(state, along, onChange)} ${explanations(state, along)}
  ${along.render(state)} ${section(state, clinic.title, list(state, clinic.list))}
  ${section(state, tell.title, [list(state, tell.list), html`<p>${tell.why}</p>`])}
  ${options(state)}`;
}

/** Signs that should not wait. */
export function today(state: CheckState): TemplateResult {
  const { title, signs } = todayWords(state.who);
  return section(state, title, list(state, signs));
}

/** Which description fits, and part by part which answer led there. */
function shown(
  state: CheckState,
  { withAnswers }: TakeAlong,
  onChange: (id: CheckQuestionId) => void,
): TemplateResult {
  const words = resultWords(state.who);
  const outcome = outcomeOf(state.answers);
  const { summary, detail } = outcomeWords(outcome as 'matches', state.who);
  const reasons = outcome === 'not-enough' ? reasonsOf(state.answers) : [];
  const reason = reasonWords();
  const alsoNamed = outcome === 'matches' && asksOf(state.answers).includes('about-found');
  const said = html`<p class="note"><b>${words.notDiagnosis}</b> ${words.notDiagnosisMore}</p>
    <p class="summary">${passage(summary, state)}</p>
    <div class="flow">
      ${reasons.length > 0 ? dotted(reasons.map((id) => reason[id])) : nothing}
      ${alsoNamed ? html`<p>${passage(alsoNamedWords(), state)}</p>` : nothing}
      ${detail.map((part) => html`<p>${passage(part, state)}</p>`)}
    </div>
    ${heading(state.level + 1, 'item', words.partsTitle)}
    <p class="muted">${words.partsLead}</p>
    <ol class="criteria">
      ${askedIn(state).map((id) => criterion(state, id, onChange))}
    </ol>`;
  return section(state, words.showTitle, said, withAnswers ? '' : 'left-out');
}

function criterion(
  state: CheckState,
  id: CheckQuestionId,
  onChange: (id: CheckQuestionId) => void,
): TemplateResult {
  const fit = fitOf(id, state.answers);
  return html`<li>
    <p class="fit">${fitIcons[fit]}<span>${fitWords()[fit]}</span></p>
    <div>
      <p><b>${partWords()[id]}</b></p>
      <p>${youSaidWords()}${chosenTexts(state, id).map((text) => html` <q>${text}</q>`)}</p>
      <p class="muted">${passage(questionWordsOf(state, id).why, state)}</p>
    </div>
    ${changeButton(state, id, onChange)}
  </li>`;
}

/** The same for everybody; what was named is marked. */
function explanations(state: CheckState, { withAnswers }: TakeAlong): TemplateResult {
  const words = explanationWords();
  const named = chosen('explanations', state.answers);
  const mark = html`<b class=${withAnswers ? nothing : 'left-out'}> ${words.named}</b>`;
  const items = words.list.map((item) => [
    passage(item, state),
    item.option && named.includes(item.option) ? mark : nothing,
  ]);
  return section(state, resultWords(state.who).elseTitle, [
    html`<p>${words.lead}</p>`,
    dotted(items),
  ]);
}

/** All eight, in the neutral order, the same whatever the clinic offers. */
function options(state: CheckState): TemplateResult {
  const words = resultWords(state.who);
  const treatments = treatmentWords();
  const table = document.querySelector('trd-comparison');
  return section(state, words.optionsTitle, [
    html`<p>${words.optionsLead}</p>`,
    dotted(treatmentIds.map((id) => html`<b>${treatments[id].name}.</b> ${treatments[id].about}.`)),
    html`<p>${passage(unapprovedWords(), state)}</p>
      <p>${passage(limitationWords(), state)}</p>`,
    table ? action(words.compare, () => goToTable(table)) : nothing,
  ]);
}

/** To the comparison on this page, whatever version of it that is. */
function goToTable(table: Element): void {
  table.scrollIntoView();
  table.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}

/** In place of the check: no question is asked of someone under 18. */
export function under18(state: CheckState): TemplateResult {
  const words = under18Words(state.who);
  return html`${today(state)}
  ${section(state, words.peopleTitle, [
    dotted(words.people),
    html`<p>${words.say}</p>
      <p>${words.medicines}</p>`,
  ])}`;
}
