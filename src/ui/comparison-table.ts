/* eslint-disable lit-a11y/no-redundant-role -- Changing how a part of a table is displayed can drop
   its role, and narrow containers lay the table out by question: so every role is written out. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RowId } from '../content/facts/comparison.js';
import { contentChecked } from '../content/facts/review.js';
import type { TreatmentId } from '../content/facts/types.js';
import { approvalWords } from '../content/words/comparison/approval.js';
import {
  captionCheckedWords,
  cellNameWords,
  comparisonWords,
  movedWords,
} from '../content/words/comparison/controls.js';
import { cellWords } from '../content/words/comparison/index.js';
import {
  outcomeWords,
  rowGroupWords,
  rowWords,
  totalsWords,
} from '../content/words/comparison/rows.js';
import { day } from '../content/words/fill.js';
import { treatmentWords } from '../content/words/treatments.js';
import { hasLeft, type RowSection } from '../logic/compare.js';
import { formatLocale } from '../localization.js';
import type { CitableFact } from './citations.js';
import { comparisonCell } from './comparison-cell.js';
import { button } from './controls.js';
import { figureKey } from './estimate.js';
import { heading } from './heading.js';
import { starIcon } from './icons.js';
import type { PassageContext } from './passage.js';

/** A cell as it was made last, and all that would make it another one. */
interface MadeCell {
  readonly state: string;
  readonly facts: readonly CitableFact[];
  readonly numbers: string;
  readonly template: TemplateResult;
}

/** Cells by `row-treatment`, kept by the element from one rendering to the next. */
export type MadeCells = Map<string, MadeCell>;

/** What the table shows, and what it tells the element. */
export interface ComparisonTable {
  /** At least one. */
  readonly columns: readonly TreatmentId[];
  /** At least one. */
  readonly sections: readonly RowSection[];
  readonly starred: ReadonlySet<RowId>;
  /** Cells of which the reader wants to see more, as `row-treatment`. */
  readonly open: ReadonlySet<string>;
  /** There are more columns than fit. */
  readonly wide: boolean;
  /** Level of the headings over groups of rows. */
  readonly level: number;
  readonly region: string | undefined;
  /** Who may earn from it: on every page of paper. */
  readonly mayEarn: string;
  readonly offered: ReadonlySet<TreatmentId> | undefined;
  readonly context: PassageContext;
  readonly made: MadeCells;
  readonly onStar: (row: RowId) => void;
  readonly onUndo: (row: RowId) => void;
  readonly onGo: (row: RowId) => void;
  readonly onOpen: (cell: string, open: boolean) => void;
}

/** A page of paper is wide enough for this many columns. */
const columnsOfPaper = 4;

/**
 * Parts that keep their nodes when others come and go, so that a change of columns costs no more
 * than the columns. The templates are made beforehand: footnotes are numbered as they are made.
 */
const byKey = (parts: readonly (readonly [key: string, template: TemplateResult])[]) =>
  repeat(
    parts,
    ([key]) => key,
    ([, template]) => template,
  );

/** Browsers leave it at part of what has the focus; heads that stick count as hidden too. */
function keepInView({ target }: Event): void {
  (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A cell across the whole row. */
const across = ({ columns }: ComparisonTable, content: unknown): TemplateResult =>
  html`<td role="cell" colspan=${columns.length + 1} aria-colspan=${columns.length + 1}>
    ${content}
  </td>`;

/** The comparison: a table with caption, column heads and row heads at every width. */
export function comparisonTable(table: ComparisonTable): TemplateResult {
  const words = comparisonWords();
  const { columns, sections, wide } = table;
  const heads = columns.map((id) => [id, head(table, id)] as const);
  const bodies = sections.map((part) => [part.group ?? 'starred', section(table, part)] as const);
  return html`${wide ? html`<p class="message screen">${words.sideways}</p>` : nothing}
    <div
      class="scroll ${wide ? 'overflows' : ''}"
      role=${wide ? 'region' : nothing}
      tabindex=${wide ? '0' : nothing}
      aria-labelledby=${wide ? 'title' : nothing}
      @focusin=${keepInView}
    >
      <table
        role="table"
        class=${columns.length > columnsOfPaper ? 'many' : nothing}
        aria-labelledby="title"
        aria-describedby="decision"
      >
        ${caption()}
        <colgroup>
          <col class="first" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" class="paper">
            ${across(table, [words.trialsDiffer, ' ', table.mayEarn])}
          </tr>
          <tr role="row">
            <th role="columnheader" scope="col" class="q">
              <span class="unseen">${words.question}</span>
            </th>
            ${byKey(heads)}
          </tr>
        </thead>
        ${byKey(bodies)}
      </table>
    </div>`;
}

/** The decision, how far the numbers can be compared, and when they were checked. */
function caption(): TemplateResult {
  const words = comparisonWords();
  const checked = day(contentChecked);
  const [before, after] = captionCheckedWords().split(checked);
  return html`<caption>
    <p id="decision"><b>${words.decision}</b></p>
    <p class="screen">${words.trialsDiffer}</p>
    <p class="small muted">
      ${before}<time datetime=${contentChecked}>${checked}</time>${after} ${words.sources}
    </p>
  </caption>`;
}

function head({ offered, region }: ComparisonTable, id: TreatmentId): TemplateResult {
  const words = comparisonWords();
  const { name, about } = treatmentWords()[id];
  return html`<th role="columnheader" scope="col">
    <p><b>${name}</b></p>
    <p>${about}</p>
    <p>${approvalWords(id, region)}</p>
    ${
      offered && id !== 'no-change'
        ? html`<p>${offered.has(id) ? words.offered : words.notOffered}</p>`
        : nothing
    }
  </th>`;
}

function section(table: ComparisonTable, part: RowSection): TemplateResult {
  const { columns, level, starred } = table;
  const { group, rows } = part;
  const title = group ? rowGroupWords()[group] : comparisonWords().starred;
  const shown = rows.map(
    (id) => [id, hasLeft(part, id, starred) ? left(table, id) : row(table, id)] as const,
  );
  return html`<tbody role="rowgroup">
    <tr role="row" class="group">
      <th
        role="rowheader"
        scope="rowgroup"
        colspan=${columns.length + 1}
        aria-colspan=${columns.length + 1}
      >
        ${heading(level, 'section', title, { id: `group-${group ?? 'starred'}`, focusable: true })}
      </th>
    </tr>
    ${
      rows.includes('helps')
        ? html`<tr role="row" class="note">
            ${across(
              table,
              html`<p>${outcomeWords()}</p>
                ${figureKey()}`,
            )}
          </tr>`
        : nothing
    }
    ${
      rows.includes('risks')
        ? html`<tr role="row" class="note">
            ${across(table, html`<p>${totalsWords()}</p>`)}
          </tr>`
        : nothing
    }
    ${byKey(shown)}
  </tbody>`;
}

function row(table: ComparisonTable, id: RowId): TemplateResult {
  const question = rowWords()[id];
  const starred = table.starred.has(id);
  const cells = table.columns.map((column) => [column, cell(table, id, column)] as const);
  return html`<tr role="row" class="row" id="row-${id}">
    <th role="rowheader" scope="row" class="q" aria-labelledby="question-${id}">
      <div>
        <span class="question" id="question-${id}">${question}</span>
        <label class="star ${starred ? '' : 'screen'}">
          <input
            type="checkbox"
            id="star-${id}"
            autocomplete="off"
            aria-describedby="question-${id}"
            .checked=${starred}
            @change=${() => table.onStar(id)}
          />
          ${starIcon} <span>${comparisonWords().matters}</span>
        </label>
      </div>
    </th>
    ${byKey(cells)}
  </tr>`;
}

/** Most cells stay as they are when a column comes or goes: those are neither made nor compared. */
function cell(table: ComparisonTable, id: RowId, column: TreatmentId): TemplateResult {
  const { made, open, region, context } = table;
  const { citations, expired } = context;
  const key = `${id}-${column}`;
  const state = [formatLocale(), region, expired, open.has(key)].join();
  const last = made.get(key);
  let template = last?.template;
  if (last?.state !== state || last.numbers !== citations.repeat(last.facts)) {
    const { made: content, facts } = citations.record(() => cellContent(table, id, column));
    made.set(key, { state, facts, numbers: citations.repeat(facts), template: content });
    template = content;
  }
  return html`<td role="cell">${guard([template], () => template)}</td>`;
}

function cellContent(table: ComparisonTable, id: RowId, column: TreatmentId): TemplateResult {
  const { name } = treatmentWords()[column];
  const key = `${id}-${column}`;
  const content = comparisonCell(
    cellWords(id, column, table.region),
    {
      id: key,
      name: cellNameWords(name, rowWords()[id]),
      open: table.open.has(key),
      onToggle: (open) => table.onOpen(key, open),
    },
    table.context,
  );
  return html`<p class="who written" aria-hidden="true">${name}</p>
    ${content}`;
}

/** In the place that a row has left: where it is now, and the way back. */
function left(table: ComparisonTable, id: RowId): TemplateResult {
  const words = comparisonWords();
  const up = table.starred.has(id);
  return html`<tr role="row" class="note screen" id="left-${id}">
    ${across(
      table,
      html`<p>${movedWords(rowWords()[id], up)}</p>
        <p class="ways">
          ${button(words.undo, () => table.onUndo(id))}
          ${up ? button(words.goThere, () => table.onGo(id)) : nothing}
        </p>`,
    )}
  </tr>`;
}
