import { css, html, type TemplateResult } from 'lit';
import { treatmentIds } from '../content/facts/treatment-ids.js';
import type { TreatmentId } from '../content/facts/types.js';
import { chooseCountWords, comparisonWords } from '../content/words/comparison/controls.js';
import { treatmentWords } from '../content/words/treatments.js';
import { chevronIcon } from './icons.js';

export interface TreatmentPicker {
  readonly chosen: ReadonlySet<TreatmentId>;
  /** Only matters where there is little room: elsewhere the boxes are always in sight. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (id: TreatmentId, chosen: boolean) => void;
}

/** A box that is ticked or not, with its label. */
export function tick(
  label: unknown,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** All treatments, always in the same neutral order, with a box for each. */
export function treatmentPicker({
  chosen,
  open,
  onOpen,
  onChoose,
}: TreatmentPicker): TemplateResult {
  const names = treatmentWords();
  return html`<div class="picker ${open ? 'open' : ''}">
    <button
      type="button"
      class="choose"
      aria-expanded=${open}
      aria-controls="treatments"
      @click=${() => onOpen(!open)}
    >
      <span>${chooseCountWords(chosen.size, treatmentIds.length)}</span>${chevronIcon}
    </button>
    <fieldset id="treatments">
      <legend>${comparisonWords().choose}</legend>
      <div class="ticks">
        ${treatmentIds.map((id) =>
          tick(names[id].name, chosen.has(id), (checked) => onChoose(id, checked)),
        )}
      </div>
    </fieldset>
  </div>`;
}

export const treatmentPickerStyles = css`
  .choose {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 700;
    color: var(--_accent);
  }
  .choose[aria-expanded='true'] .chevron {
    transform: rotate(180deg);
  }
  .picker legend {
    padding: 0;
    font-weight: 700;
    padding-block-end: 0.5em;
  }
  .ticks {
    display: grid;
    gap: 0.5em;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    line-height: var(--_tight, 1.25);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .tick:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ticks .tick {
    padding-block: 0.45em;
    padding-inline: 0.75em 1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .ticks .tick:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  @container trd (max-width: 44.99em) {
    .picker:not(.open) fieldset {
      display: none;
    }
    .picker fieldset {
      padding-block-start: 0.5em;
    }
    .picker legend {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container trd (min-width: 45em) {
    .choose {
      display: none;
    }
    .ticks {
      display: flex;
      flex-wrap: wrap;
    }
  }
`;
