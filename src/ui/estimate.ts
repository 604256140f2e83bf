import { css, html, type TemplateResult } from 'lit';
import type { Estimate, Fact } from '../content/facts/types.js';
import { freshnessWords, labelPlaceWords } from '../content/words/about.js';
import {
  boundsWords,
  certaintyWords,
  differenceWords,
  groupWords,
  keyWords,
  noComparatorWords,
  otherArmWords,
  restWords,
  timeWords,
} from '../content/words/figures.js';
import { figure } from '../content/words/fill.js';
import { counts, wholeAmount } from '../logic/estimate.js';
import { iconArray, personIcon } from './icon-array.js';
import type { PassageContext } from './passage.js';

/** A published count as it is shown: with its comparator, the difference, and who was studied. */
export interface Figure {
  readonly estimate: Estimate;
  /** What happened to how many: `41 out of 100 felt detached with esketamine`. */
  readonly treated: string;
  /** Cited after it. */
  readonly facts: readonly Fact[];
}

/** The number in a sentence is larger, wherever the language puts it. */
function counted(text: string, value: Estimate['value']): unknown {
  const number = figure(value);
  const at = text.indexOf(number);
  if (at < 0) return text;
  return [text.slice(0, at), html`<b class="number">${number}</b>`, text.slice(at + number.length)];
}

/** Two counts with their drawings, then the sum in words, then what they rest on. */
export function estimate(
  { estimate, treated, facts }: Figure,
  context: PassageContext,
): TemplateResult {
  if (context.expired) return html`<p>${freshnessWords().hidden}</p>`;
  const { value, per, comparator, group, time, certainty } = estimate;
  const sums = counts(estimate);
  const difference = differenceWords(estimate);
  return html`<div class="estimate">
    <div class="arms">
      <div class="arm">
        <p>${counted(treated, sums.count)}${context.citations.cite(facts)}</p>
        ${iconArray(value, per)}
      </div>
      ${
        'arm' in comparator
          ? html`<div class="arm">
              <p>${counted(otherArmWords(comparator.arm, sums), wholeAmount(comparator.value))}</p>
              ${iconArray(comparator.value, per)}
            </div>`
          : html`<p class="arm small">${noComparatorWords(comparator.none)}</p>`
      }
    </div>
    <p>${difference} ${restWords(estimate)}</p>
    <p class="small muted">
      ${groupWords(group)} ${timeWords(time)} ${certaintyWords(certainty)}
      <span class="exact">${boundsWords(estimate)} ${facts.map(labelPlaceWords)}</span>
    </p>
  </div>`;
}

/** What the two kinds of person in a drawing mean; the sentences say it to everybody else. */
export function figureKey(): TemplateResult {
  const words = keyWords();
  return html`<p class="key small" aria-hidden="true">
    <span>${personIcon('counted')} ${words.counted}</span>
    <span>${personIcon('rest')} ${words.rest}</span>
  </p>`;
}

export const estimateStyles = css`
  .arms {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .arm > .people {
    margin-block-start: 0.35em;
  }
  .number {
    font-size: 1.5em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .estimate > :where(:not(:first-child)) {
    margin-block-start: 0.5em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  @media print {
    .estimate {
      break-inside: avoid;
    }
  }
`;
