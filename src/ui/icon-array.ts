import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Amount } from '../content/facts/types.js';
import { wholePeople } from '../logic/format.js';

/** One person on a field of 10 by 12: head and shoulders. */
const person =
  'm5 1.2a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 0 1 0-4.2zm-3.3 9.6v-1.2a3.3 3.1 0 0 1 6.6 0v1.2z';

const people = 100;
const perHalf = 50;
const perBlock = 10;
const blockHeight = 5;

/** Outlines of some of the fifty people of one half, from one number up to another. */
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

/** Fifty people in five blocks of ten, two wide and five high, filled block by block. */
function half(count: number): TemplateResult {
  const filled = Math.min(Math.max(count, 0), perHalf);
  return html`<svg viewBox="0 0 116 64" aria-hidden="true" focusable="false">
    <path class="counted" d=${outline(0, filled)} />
    <path class="rest" d=${outline(filled, perHalf)} />
  </svg>`;
}

const drawn = new Map<number, TemplateResult>();

/**
 * One hundred people, of whom some are filled in: `value` as published, out of `per`. Two halves,
 * beside each other or, in a narrow place, below each other, so that no person gets tiny. Hidden from
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
    array = html`<span class="people" aria-hidden="true"
      >${half(count)}${half(count - perHalf)}</span
    >`;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.3em;
    /* Where the halves do not fit beside each other they need not be as wide as the place. */
    max-inline-size: min(26.3em, max(8em, (100% - 12em) * 999));
  }
  .people svg {
    flex: 1 1 5.8em;
    min-inline-size: 0;
    max-inline-size: 13em;
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
  .people svg:dir(rtl) {
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
    .people svg {
      max-inline-size: 9em;
    }
  }
`;
