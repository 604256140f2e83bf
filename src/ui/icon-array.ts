import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Amount } from '../content/facts/types.js';
import { wholePeople } from '../logic/format.js';

/** One person on a field of 10 by 12: head and shoulders. */
const person =
  'm5 1.2a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 0 1 0-4.2zm-3.3 9.6v-1.2a3.3 3.1 0 0 1 6.6 0v1.2z';

const people = 100;
const perBlock = 10;
const blockHeight = 5;

/**
 * Outlines of the people from one number up to another. Ten blocks of ten, two wide and five high,
 * filled block by block: a bar from afar, and countable from near.
 */
function outline(from: number, to: number): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const block = Math.floor(index / perBlock);
    const within = index % perBlock;
    const x = block * 24 + Math.floor(within / blockHeight) * 11;
    const y = (within % blockHeight) * 13;
    // Each outline starts from a point of its own.
    path += `M${x} ${y}${person}`;
  }
  return path;
}

const drawn = new Map<number, TemplateResult>();

/**
 * One hundred people, of whom some are filled in: `value` as published, out of `per`. Hidden from
 * assistive technology: the sentence beside it says the same and is its text alternative, so it is
 * heard once. Nothing is drawn for other denominators, for ranges, and for less than half a person:
 * words say those better, and an empty drawing would say "none".
 */
export function iconArray(value: Amount, per: number): TemplateResult | typeof nothing {
  if (per !== people || typeof value !== 'number') return nothing;
  const count = wholePeople(value);
  if (value < 0 || count > people || (count === 0 && value !== 0)) return nothing;
  let array = drawn.get(count);
  if (!array) {
    array = html`<svg class="people" viewBox="0 0 236 64" aria-hidden="true" focusable="false">
      <path class="counted" d=${outline(0, count)} />
      <path class="rest" d=${outline(count, people)} />
    </svg>`;
    drawn.set(count, array);
  }
  return array;
}

/** One person alone, for the key over a drawing. */
export const personIcon = (kind: 'counted' | 'rest'): TemplateResult =>
  html`<svg class="person" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
    ${svg`<path class=${kind} d="M0 0${person}" />`}
  </svg>`;

export const iconArrayStyles = css`
  .people {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
    overflow: visible;
  }
  .person {
    inline-size: 0.9em;
    block-size: 1.1em;
    vertical-align: -0.15em;
    overflow: visible;
  }
  /* Solid or outlined: told apart without colour, on paper too. */
  .counted {
    fill: var(--_figure);
    stroke: var(--_figure);
    stroke-width: 0.8;
    stroke-linejoin: round;
  }
  .rest {
    fill: none;
    stroke: var(--_off);
    stroke-width: 0.8;
    stroke-linejoin: round;
  }
  .people:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .people,
    .person {
      forced-color-adjust: none;
    }
  }
  @media print {
    .people {
      print-color-adjust: exact;
      max-inline-size: 18em;
    }
  }
`;
