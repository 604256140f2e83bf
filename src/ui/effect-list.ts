import { css, html, nothing, type TemplateResult } from 'lit';
import type { EffectTreatment } from '../content/facts/side-effects/effects.js';
import {
  groupWordsOf,
  groupingWords,
  largerNumberWords,
  sideEffectsWords,
} from '../content/words/side-effects/controls.js';
import { effectWords } from '../content/words/side-effects/index.js';
import {
  briefEffects,
  groupings,
  groupsOf,
  isEstimate,
  type EffectGroup,
  type Grouping,
} from '../logic/side-effects.js';
import { briefTable, effectItem } from './effect.js';
import { figureKey } from './estimate.js';
import { heading } from './heading.js';
import { blocks, type PassageContext } from './passage.js';

export interface EffectList {
  readonly treatment: EffectTreatment;
  /** Level of the headings of the groups. */
  readonly level: number;
  readonly grouping: Grouping;
  readonly isMarked: (id: string) => boolean;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onMark: (id: string, marked: boolean) => void;
}

/** Where the numbers come from, the choice of how to sort, and the effects in their groups. */
export function effectList(list: EffectList, context: PassageContext): TemplateResult {
  const { treatment, grouping } = list;
  const words = effectWords(treatment);
  const groups = groupsOf(treatment, grouping);
  const counted = groups.flatMap(({ effects }) => effects).map(({ figure }) => figure);
  const drawn = counted.some((figure) => isEstimate(figure) && figure.per === 100);
  return html`<div class="flow about-numbers">
      ${blocks(words.lead, context)}
      ${counted.some(isEstimate) ? html`<p>${sideEffectsWords().certainty}</p>` : nothing}
      ${drawn && !context.expired ? figureKey() : nothing}
    </div>
    ${choices(list)} ${groups.map((group) => renderGroup(list, group, context))}
    ${briefTable(briefEffects(treatment), context)}
    ${words.after ? html`<div class="flow after">${blocks(words.after, context)}</div>` : nothing}`;
}

function choices({ grouping, onGroup }: EffectList): TemplateResult {
  const words = sideEffectsWords();
  const names = groupingWords();
  return html`<fieldset class="groups screen" part="controls">
    <legend>${words.groupBy}</legend>
    <div>
      ${groupings.map(
        (id) =>
          html`<label class="choice">
            <input
              type="radio"
              name="grouping"
              autocomplete="off"
              .value=${id}
              .checked=${id === grouping}
              @change=${() => onGroup(id)}
            />
            ${names[id]}
          </label>`,
      )}
    </div>
    ${grouping === 'when' ? html`<p class="small muted">${words.sorting}</p>` : nothing}
  </fieldset>`;
}

function renderGroup(
  { treatment, level, isMarked, onMark }: EffectList,
  { key, per = 100, effects }: EffectGroup,
  context: PassageContext,
): TemplateResult {
  const words = effectWords(treatment);
  const larger = per !== 100 && !context.expired;
  return html`<div class="group">
    ${heading(level, 'item', groupWordsOf(key))}
    ${larger ? html`<p>${largerNumberWords(per)}</p>` : nothing}
    <ul>
      ${effects.map((effect) =>
        effectItem(
          {
            effect,
            treatment,
            words: words.effects[effect.id]!,
            level: level + 1,
            marked: isMarked(effect.id),
            onMark: (marked) => onMark(effect.id, marked),
          },
          context,
        ),
      )}
    </ul>
  </div>`;
}

export const effectListStyles = css`
  .about-numbers,
  .after {
    max-inline-size: 42em;
  }
  .after {
    margin-block-start: var(--_space);
  }
  .groups {
    margin-block: calc(var(--_space) * 0.75);
  }
  .groups legend {
    padding: 0;
    font-weight: 700;
  }
  .groups div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .group > .item {
    font-size: 1.1875em;
    padding-block: calc(var(--_space) * 1.25) calc(var(--_space) * 0.5);
  }
  .group > p {
    padding-block-end: calc(var(--_space) * 0.5);
  }
`;
