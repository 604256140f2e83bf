import { css, html, nothing, type TemplateResult } from 'lit';
import { comparisonWords } from '../content/words/comparison/controls.js';
import type { Cell } from '../content/words/comparison/types.js';
import { notKnownWords } from '../content/words/figures.js';
import { button } from './controls.js';
import { estimate } from './estimate.js';
import { blocks, passage, type PassageContext } from './passage.js';

export interface CellView {
  /** Unique within the shadow root. */
  readonly id: string;
  /** Which treatment and question, for the name of the button. */
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/**
 * One answer: in bold what a tired reader needs, then what belongs to it, then what can be opened.
 * What is closed can be found, and paper and copies have it.
 */
export function comparisonCell(
  cell: Cell,
  { id, name, open, onToggle }: CellView,
  context: PassageContext,
): TemplateResult {
  const words = comparisonWords();
  const { also = [], figures = [], more = [] } = cell;
  // One paragraph holds answer and rest, unless drawings come between or the answer is a label.
  const together = figures.length === 0 && (!('short' in cell) || /\p{P}$/u.test(cell.short.text));
  const [first, rest] = together ? [also.slice(0, 1), also.slice(1)] : [[], also];
  // Made in the order of reading, which numbers the footnotes.
  const inline = () => first.map((part) => [' ', passage(part, context)]);
  return html`<div class="answer flow">
    ${
      'short' in cell
        ? html`<p><b>${passage(cell.short, context)}</b>${inline()}</p>`
        : html`<p><b>${words.notKnown}</b> ${notKnownWords(cell)}${inline()}</p>`
    }
    ${figures.map((figure) => estimate(figure, context))}
    ${rest.map((part) => html`<p>${passage(part, context)}</p>`)}
    ${
      more.length > 0
        ? html`<div
              class="panel flow"
              id=${id}
              hidden=${open ? nothing : 'until-found'}
              @beforematch=${() => onToggle(true)}
            >
              ${blocks(more, context)}
            </div>
            ${button(
              [open ? words.less : words.more, html`<span class="unseen"> ${name}</span>`],
              () => onToggle(!open),
              open,
              id,
            )}`
        : nothing
    }
  </div>`;
}

export const comparisonCellStyles = css`
  .answer {
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  .answer .button {
    margin-block: -0.35em;
  }
  @media print {
    .answer .panel[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
  }
`;
