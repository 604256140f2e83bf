import { css, html, type TemplateResult } from 'lit';
import { eskBoxedWarning } from '../content/facts/treatments/esketamine-label.js';
import { readInWords } from '../content/words/about.js';
import { boxedWarningTitleWords, boxedWarningWords } from '../content/words/warnings.js';
import { heading } from './heading.js';
import { dotted, passage, type PassageContext } from './passage.js';

/**
 * The boxed warning of esketamine: always open, never a part, the same in every element. Says in
 * which text of the label it was read and which version is current.
 */
export function boxedWarning(level: number, context: PassageContext): TemplateResult {
  const { lead, subjects, limitation, clinic } = boxedWarningWords();
  return html`<section class="boxed flow" aria-labelledby="boxed-title">
    ${heading(level, 'item', boxedWarningTitleWords(), { id: 'boxed-title' })}
    <p>${passage(lead, context)}</p>
    ${dotted(subjects.map((subject) => passage(subject, context)))}
    <p>${passage(clinic, context)}</p>
    <p>${passage(limitation, context)}</p>
    <p class="small muted">${readInWords(eskBoxedWarning.readIn)}</p>
  </section>`;
}

export const boxedWarningStyles = css`
  .boxed {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: 0.75em 1em;
    border: 2px solid var(--_alert);
    border-inline-start-width: 5px;
    border-radius: var(--_radius);
    max-inline-size: 48em;
  }
  .trd .boxed .item {
    color: var(--_alert);
  }
  @media print {
    .boxed {
      break-inside: avoid;
    }
  }
`;
