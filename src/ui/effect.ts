import { css, html, nothing, type TemplateResult } from 'lit';
import type { Effect, EffectTreatment } from '../content/facts/side-effects/effects.js';
import { freshnessWords, labelPlaceWords } from '../content/words/about.js';
import {
  certaintyWords,
  groupWords,
  noComparatorWords,
  notKnownWords,
  timeWords,
} from '../content/words/figures.js';
import {
  briefCountWords,
  briefEffectWords,
  briefTableWords,
} from '../content/words/side-effects/brief.js';
import {
  askAboutWords,
  moreThanWords,
  sideEffectsWords,
} from '../content/words/side-effects/controls.js';
import { treatedWords } from '../content/words/side-effects/treated.js';
import type { EffectWords } from '../content/words/side-effects/types.js';
import { counts } from '../logic/estimate.js';
import { isEstimate } from '../logic/side-effects.js';
import { estimate } from './estimate.js';
import { heading } from './heading.js';
import { blocks, passage, type PassageContext } from './passage.js';

/** One effect as it is listed. */
export interface EffectItem {
  readonly effect: Effect;
  readonly treatment: EffectTreatment;
  readonly words: EffectWords;
  readonly level: number;
  /** The reader wants to ask about it. */
  readonly marked: boolean;
  readonly onMark: (marked: boolean) => void;
}

/**
 * What it is like, how often it comes, what is done about it. The numbers are sentences; the
 * drawings beside them are for the eye alone.
 */
export function effectItem(item: EffectItem, context: PassageContext): TemplateResult {
  const { words, level, marked, onMark } = item;
  const labels = sideEffectsWords();
  const { name, feel, more = [] } = words;
  return html`<li class="effect">
    <div class="what">
      ${heading(level, 'item', name)}
      <p>${feel}</p>
      <label class="ask-about screen">
        <input
          type="checkbox"
          autocomplete="off"
          .checked=${marked}
          @change=${(event: Event) => onMark((event.target as HTMLInputElement).checked)}
        />
        <span>${labels.ask} <span class="unseen">${askAboutWords(name)}</span></span>
      </label>
    </div>
    <div class="flow">
      ${frequency(item, context)} ${blocks(more, context)} ${help(words, context)}
    </div>
  </li>`;
}

/** A count with its comparison, a lower bound, or that and why there is no number. */
function frequency(
  { effect, treatment }: EffectItem,
  context: PassageContext,
): TemplateResult | typeof nothing {
  const { figure: found, facts } = effect;
  if (isEstimate(found)) {
    const alone = found.group === 'all-esketamine-trials';
    const treated = treatedWords(treatment, counts(found), alone);
    return estimate({ estimate: found, treated, facts }, context);
  }
  if ('described' in found) return nothing;
  if ('moreThan' in found) {
    const text = moreThanWords(found.moreThan, found.per);
    return html`<p>${passage({ text, facts }, context)}</p>
      <p class="small muted">
        ${noComparatorWords('not-published')} ${certaintyWords(found.certainty)}
      </p>`;
  }
  return html`<p>
    <b>${sideEffectsWords().notKnown}</b>
    ${notKnownWords(found)}${context.citations.cite(facts)}
  </p>`;
}

function help({ clinic, you }: EffectWords, context: PassageContext): TemplateResult {
  const labels = sideEffectsWords();
  return html`<dl class="help">
    ${
      clinic
        ? html`<div>
            <dt>${labels.clinicDoes}</dt>
            <dd>${passage(clinic, context)}</dd>
          </div>`
        : nothing
    }
    <div>
      <dt>${labels.youCan}</dt>
      <dd>${passage(you, context)}</dd>
    </div>
  </dl>`;
}

/** Effects with their counts alone, all out of the same trials. */
export function briefTable(
  effects: readonly Effect[],
  context: PassageContext,
): TemplateResult | typeof nothing {
  const [first] = effects;
  if (!first || !isEstimate(first.figure)) return nothing;
  if (context.expired) return html`<p>${freshnessWords().hidden}</p>`;
  const words = briefTableWords();
  const names = briefEffectWords();
  const { group, time, certainty } = first.figure;
  return html`<table class="brief">
    <caption>
      <b>${words.caption}</b
      >${context.citations.cite(first.facts)}
      <span class="small muted">
        ${groupWords(group)} ${timeWords(time)} ${certaintyWords(certainty)}
        ${first.facts.map(labelPlaceWords)}
      </span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.effect}</th>
        <th scope="col">${words.treated}</th>
        <th scope="col">${words.other}</th>
      </tr>
    </thead>
    <tbody>
      ${effects.map(({ id, figure: found }) => {
        if (!isEstimate(found)) return nothing;
        const { comparator, value } = found;
        return html`<tr>
          <th scope="row">${names[id]}</th>
          <td>${briefCountWords(value)}</td>
          <td>${'arm' in comparator ? briefCountWords(comparator.value) : nothing}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

export const effectStyles = css`
  .effect {
    display: grid;
    gap: 0.75em 2.5em;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .what p {
    color: var(--_muted);
    max-inline-size: 30em;
  }
  .trd :is(.ask-about, .choice) input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }
  :is(.ask-about, .choice) {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .help {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block: 0.75em 0;
  }
  .help dt {
    font-weight: 700;
  }
  .help dd {
    margin: 0;
  }
  .brief {
    inline-size: 100%;
    max-inline-size: 40em;
    border-collapse: collapse;
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .brief caption {
    text-align: start;
    padding-block-end: 0.5em;
  }
  .brief caption .small {
    display: block;
  }
  .brief :is(th, td) {
    padding-block: 0.45em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-start: 1px solid var(--_line);
  }
  .brief thead th {
    border: 0;
    font-weight: 700;
    line-height: var(--_tight, 1.3);
    vertical-align: bottom;
  }
  .brief td {
    font-variant-numeric: tabular-nums;
  }
  /* Long words in a narrow column break rather than scroll sideways. */
  @container trd (max-width: 34em) {
    .brief {
      table-layout: fixed;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .brief :is(th, td) {
      padding-inline-end: 0.5em;
    }
    .brief th:first-child {
      inline-size: 44%;
    }
  }
  @container trd (min-width: 34em) {
    .effect .arms,
    .help {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container trd (min-width: 56em) {
    .effect {
      grid-template-columns: 15em 1fr;
    }
  }
  @media print {
    .effect {
      grid-template-columns: 11em 1fr;
      gap: 1.5em;
      padding-block: 0.5em;
    }
    .effect .flow > :where(:not(:first-child)) {
      margin-block-start: 0.3em;
    }
    .effect .people {
      max-inline-size: 13em;
    }
    .brief tr {
      break-inside: avoid;
    }
  }
`;
