import { LitElement, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { RowId } from '../content/facts/comparison.js';
import { treatmentIds } from '../content/facts/treatment-ids.js';
import type { TreatmentId } from '../content/facts/types.js';
import { mayEarnWords } from '../content/words/about.js';
import {
  comparisonWords,
  shownCountWords,
  visitWords,
} from '../content/words/comparison/controls.js';
import { rowGroupWords } from '../content/words/comparison/rows.js';
import { columnOrder, firstTreatments, rowSections, type RowSection } from '../logic/compare.js';
import { contentFreshness } from '../logic/review.js';
import { Localized } from '../localization.js';
import { defineElement } from '../define.js';
import { boxedWarning, boxedWarningStyles } from '../ui/boxed-warning.js';
import { Citations, citationStyles } from '../ui/citations.js';
import { clinicStyles } from '../ui/clinic-block.js';
import { clock } from '../ui/clock.js';
import { comparisonCellStyles } from '../ui/comparison-cell.js';
import { comparisonTable, type MadeCells } from '../ui/comparison-table.js';
import { button, silence } from '../ui/controls.js';
import { CrisisNotice } from '../ui/crisis-notice.js';
import { crisisStyles } from '../ui/crisis-notice.styles.js';
import { goTo } from '../ui/deep-link.js';
import { disclosureStyles } from '../ui/disclosure.js';
import { Embedded, parseIds } from '../ui/embedded.js';
import { estimateStyles } from '../ui/estimate.js';
import { ForgetOnLeave } from '../ui/forget.js';
import { frame, frameStyles } from '../ui/frame.js';
import { heading } from '../ui/heading.js';
import { iconArrayStyles } from '../ui/icon-array.js';
import { starIcon } from '../ui/icons.js';
import { Overflow } from '../ui/overflow.js';
import { dotted, type PassageContext } from '../ui/passage.js';
import { keepPlace } from '../ui/place.js';
import { shorten } from '../ui/short-version.js';
import { styles as base } from '../ui/styles.js';
import { SurfaceController } from '../ui/surface.js';
import { TakeAway, takeAwayStyles } from '../ui/take-away.js';
import { tick, treatmentPicker, treatmentPickerStyles } from '../ui/treatment-picker.js';
import { paperStyles } from './trd-comparison-paper.styles.js';
import { styles } from './trd-comparison.styles.js';

/** Narrower than this, in em, the answers to a question stand under it. */
const wideFrom = 45;

/**
 * What only the long version on paper has: what stands after the first answer, drawings, and what
 * is closed. The same for benefits and harms; every number keeps its comparator.
 */
const beyondShort = [
  'thead th > p:nth-child(2)',
  '.answer > p:first-child > b ~ span',
  '.answer > p:not(:first-child)',
  '.answer .panel[hidden]',
  '.estimate > p:not(.small)',
  '.estimate .exact',
  '.people',
  '.key',
  'caption .small',
  '.visit > .section',
].join();

/**
 * Treatments of treatment-resistant depression side by side, by the questions that patients ask.
 *
 * The reader chooses treatments and stars questions; nothing is ranked, and nothing is stored. A
 * table for assistive technology at every width, also where the answers stand under each other.
 *
 * @tag trd-comparison
 * @fires trd-ready - The first render is done. Carries nothing.
 * @csspart heading - The element's own heading.
 * @csspart controls - Choice of treatments, and the box that shows starred questions only.
 */
export class TrdComparison extends Embedded(Localized(LitElement)) {
  static override styles = [
    ...base,
    crisisStyles,
    boxedWarningStyles,
    treatmentPickerStyles,
    disclosureStyles,
    citationStyles,
    iconArrayStyles,
    estimateStyles,
    comparisonCellStyles,
    takeAwayStyles,
    frameStyles,
    clinicStyles,
    ...styles,
    paperStyles,
  ];

  static override properties: PropertyDeclarations = {
    // Fields are compiled to assignments (`useDefineForClassFields`), which the rule cannot know.
    // eslint-disable-next-line lit/no-classfield-shadowing
    treatments: {},
  };

  /**
   * Ids of the treatments shown first, space separated, in the order of their columns. "No change"
   * always is among them, and the reader can change the choice. Default: the beginning of one
   * neutral order.
   */
  treatments: string | undefined;

  /** The reader's own choice, once there is one. */
  #chosen: ReadonlySet<TreatmentId> | undefined;
  /** Decided once: later resizing never changes a choice. */
  #room: 'narrow' | 'wide' | undefined;
  #choosing = false;
  #starred: ReadonlySet<RowId> = new Set();
  #onlyStarred = false;
  /** The row whose star changed last, while the place it left says so. */
  #moved: RowId | undefined;
  readonly #open = new Set<string>();
  readonly #made: MadeCells = new Map();
  #said = silence;
  #columns: readonly TreatmentId[] = [];
  readonly #citations = new Citations(this, true);
  readonly #crisis = new CrisisNotice(this);
  readonly #overflow = new Overflow(this, '.scroll');
  readonly #takeAway = new TakeAway(this, '.trd', (copy) =>
    this.speak(() => shorten(copy, beyondShort, visitWords().short, this.#citations)),
  );

  constructor() {
    super();
    new SurfaceController(this);
    new ForgetOnLeave(this, () => this.#forget(), this.#citations, this.#crisis, this.#takeAway);
  }

  protected override willUpdate(): void {
    if (!this.#room) {
      const width = this.getBoundingClientRect().width || innerWidth;
      const size = Math.max(16, parseFloat(getComputedStyle(this).fontSize));
      this.#room = width < wideFrom * size ? 'narrow' : 'wide';
    }
    const asked = parseIds(this, 'treatments', this.treatments, treatmentIds);
    const first = firstTreatments(asked, this.#room);
    const chosen = this.#chosen ?? new Set(first);
    this.#columns = columnOrder(first).filter((id) => chosen.has(id));
  }

  protected override render(): TemplateResult {
    const words = comparisonWords();
    const inner = this.headingLevel + 1;
    const context: PassageContext = {
      citations: this.#citations,
      found: [],
      expired: contentFreshness(clock.now()) === 'expired',
    };
    return frame(this, {
      title: words.title,
      lead: words.lead,
      crisis: this.#crisis.notice(),
      body: html`${this.#renderControls()} ${boxedWarning(inner, context)} ${this.#renderPlaces()}
      ${this.#renderTable(inner, context)} ${this.#renderVisit(inner)}`,
      sources: this.#citations.list(inner),
    });
  }

  #renderControls(): TemplateResult {
    const words = comparisonWords();
    return html`<div class="tools screen" part="controls">
      ${treatmentPicker({
        chosen: new Set(this.#columns),
        open: this.#choosing,
        onOpen: (open) => {
          this.#choosing = open;
          this.requestUpdate();
        },
        onChoose: (id, chosen) => this.#choose(id, chosen),
      })}
      <div class="stars">
        <p class="muted">${starIcon} ${words.starHint}</p>
        ${tick(words.onlyStarred, this.#onlyStarred, (only) => {
          this.#onlyStarred = only;
          this.#moved = undefined;
          this.requestUpdate();
        })}
      </div>
      <p class="unseen" role="status">${this.#said()}</p>
    </div>`;
  }

  /** Where the table is long and narrow: ways to its parts. */
  #renderPlaces(): TemplateResult {
    const names = rowGroupWords();
    return html`<nav class="places screen" aria-label=${comparisonWords().jump}>
      <ul>
        ${this.#sections().map(
          ({ group }) =>
            html`<li>
              ${button(group ? names[group] : comparisonWords().starred, () =>
                goTo(this, `group-${group ?? 'starred'}`),
              )}
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderTable(level: number, context: PassageContext): TemplateResult {
    const words = comparisonWords();
    const sections = this.#sections();
    if (this.#columns.length === 0) return html`<p class="message">${words.noColumns}</p>`;
    if (sections.length === 0) return html`<p class="message">${words.noStars}</p>`;
    return comparisonTable({
      columns: this.#columns,
      sections,
      starred: this.#starred,
      open: this.#open,
      wide: this.#overflow.wide,
      level,
      region: this.#crisis.region,
      mayEarn: mayEarnWords(this.clinicDetails.name),
      offered: this.clinicDetails.offered,
      context,
      made: this.#made,
      onStar: (row) => void this.#star(row),
      onUndo: (row) => void this.#star(row, true),
      onGo: (row) => goTo(this, `star-${row}`),
      onOpen: (cell, open) => {
        if (open) this.#open.add(cell);
        else this.#open.delete(cell);
        this.requestUpdate();
      },
    });
  }

  #renderVisit(level: number): TemplateResult {
    const words = visitWords();
    return html`<section class="visit flow">
      ${heading(level, 'section', words.title)}
      <p class="screen">${words.lead}</p>
      ${this.#takeAway.render()} ${heading(level + 1, 'item', words.ask)} ${dotted(words.questions)}
      <p class="own">${words.own}</p>
    </section>`;
  }

  #sections(): RowSection[] {
    return rowSections(this.#starred, this.#onlyStarred, this.#moved);
  }

  #choose(id: TreatmentId, chosen: boolean): void {
    // Not from what is rendered: a second tick may come before that.
    const next = new Set(this.#chosen ?? this.#columns);
    if (chosen) next.add(id);
    else next.delete(id);
    this.#chosen = next;
    this.#said = () => shownCountWords(next.size);
    this.requestUpdate();
  }

  /** Stars a row or takes its star away. The reader stays where the row was. */
  async #star(row: RowId, undo = false): Promise<void> {
    const starred = new Set(this.#starred);
    if (!starred.delete(row)) starred.add(row);
    const find = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${id}-${row}`);
    const stay = keepPlace(find(undo ? 'left' : 'row')!);
    this.#starred = starred;
    this.#moved = undo ? undefined : row;
    this.requestUpdate();
    await this.updateComplete;
    this.#said = silence;
    const place = find(undo ? 'row' : 'left');
    // Another star has come in between: the place to stay in is that one.
    if (!place) return;
    stay(place);
    const next = undo ? find('star') : place.querySelector('button');
    next?.focus({ preventScroll: true });
  }

  #forget(): void {
    this.#chosen = undefined;
    this.#choosing = this.#onlyStarred = false;
    this.#starred = new Set();
    this.#moved = undefined;
    this.#open.clear();
    this.#said = silence;
  }
}

defineElement('trd-comparison', TrdComparison);

declare global {
  interface HTMLElementTagNameMap {
    'trd-comparison': TrdComparison;
  }
}
