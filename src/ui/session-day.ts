import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { SessionDayWords } from '../content/words/side-effects/session-day.js';
import type { DayStep } from '../logic/side-effects.js';
import { heading } from './heading.js';
import { moonIcon } from './icons.js';
import { passage, type PassageContext } from './passage.js';

/** Pieces of the hill in a box of 100: a start, then curves with two handles and an end. */
const curves = {
  rise: [0, 100, 42, 100, 55, 0, 100, 0],
  fall: [0, 0, 40, 0, 44, 83, 100, 87],
  tail: [0, 87, 35, 92, 60, 100, 100, 100],
} as const satisfies Readonly<Record<NonNullable<DayStep['curve']>, readonly number[]>>;

/** The piece as a path: across the page, or turned so that it runs down the page. */
function hill(points: readonly number[], down: boolean): TemplateResult {
  const at = (index: number) => {
    const [x, y] = [points[index]!, points[index + 1]!];
    return down ? `${100 - y} ${x}` : `${x} ${y}`;
  };
  const line = `M${at(0)}C${at(2)} ${at(4)} ${at(6)}`;
  const ground = down ? 'L0 100L0 0z' : 'L100 100L0 100z';
  return html`<svg
    class=${down ? 'down' : 'across'}
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path class="area" d=${line + ground} /><path class="line" d=${line} />`}
  </svg>`;
}

export interface DayLabels {
  readonly noDriving: string;
  readonly drip: string;
}

/**
 * A session day as an ordered list. The drawing belongs to the items, a piece to each, so the same
 * list runs across the page or down it. Everything it shows is said in the items too.
 */
export function sessionDay(
  steps: readonly DayStep[],
  words: SessionDayWords,
  labels: DayLabels,
  level: number,
  context: PassageContext,
): TemplateResult {
  const firstBar = steps.findIndex(({ noDriving }) => noDriving);
  return html`<ol class="day steps-${steps.length}">
    ${steps.map(({ id, curve, drip, noDriving, night }, index) => {
      const { title, text } = words.steps[id]!;
      return html`<li>
        <div class="picture" aria-hidden="true">
          ${curve ? [hill(curves[curve], false), hill(curves[curve], true)] : nothing}
          ${drip ? html`<span class="drip">${labels.drip}</span>` : nothing}
          ${night ? moonIcon : nothing}
        </div>
        <div class="bar ${noDriving ? 'no' : ''}" aria-hidden="true">
          ${index === firstBar ? html`<span>${labels.noDriving}</span>` : nothing}
        </div>
        <div class="text">
          ${heading(level, 'item', title)}
          <p>${passage(text, context)}</p>
        </div>
      </li>`;
    })}
  </ol>`;
}

export const sessionDayStyles = css`
  .day {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .day li {
    display: grid;
    grid-template-columns: 2em 4.5em 1fr;
  }
  .day .bar {
    grid-area: 1 / 1;
    position: relative;
    inline-size: 1.75em;
    inset-block-start: 0.68em;
    margin-block-end: -1px;
  }
  .day .bar.no {
    background: color-mix(in oklab, var(--_text) 12%, var(--_surface));
  }
  /* A long label must never hide under the next step: without its first word it says the reverse. */
  .day .bar:has(span) {
    z-index: 1;
  }
  /* Physical sides on purpose: logical ones would follow the vertical writing mode. */
  .day .bar span {
    position: absolute;
    top: 0.75em;
    left: 0;
    width: 100%;
    writing-mode: vertical-rl;
    display: flex;
    align-items: center;
    line-height: 1;
    font-size: 0.9375em;
    font-weight: 700;
    white-space: nowrap;
  }
  .day .picture {
    grid-area: 1 / 2;
    position: relative;
    border-inline-start: 2px solid var(--_text);
  }
  .day .picture::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-inline-start: -0.44em;
    inset-block-start: 0.3em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_text);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .day .text {
    grid-area: 1 / 3;
    padding-block-end: 1.5em;
    padding-inline-start: 1.25em;
  }
  .day .text p {
    max-inline-size: 30em;
  }
  .day svg:is(.across, .down) {
    position: absolute;
    inset: 0.68em 0 0;
    inline-size: 100%;
    block-size: calc(100% + 1px);
    overflow: visible;
  }
  .day .across {
    display: none;
  }
  .day svg:is(.across, .down):dir(rtl) {
    transform: scaleX(-1);
  }
  .day .area {
    fill: color-mix(in oklab, var(--_figure) 24%, var(--_surface));
  }
  .day .line {
    fill: none;
    stroke: var(--_figure);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .day .moon {
    position: absolute;
    inset-block-start: calc(50% - 0.3em);
    inset-inline-start: 0.9em;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_muted);
  }
  .day .drip {
    position: absolute;
    inset-block: 0.68em -0.68em;
    inset-inline: 0 auto;
    inline-size: 3.75em;
    display: grid;
    place-items: center;
    font-size: 0.9375em;
    line-height: 1.4;
    background: color-mix(in oklab, var(--_figure) 24%, var(--_surface));
    border-inline-end: 2.5px solid var(--_figure);
  }

  @container trd (min-width: 56em) {
    .day {
      display: grid;
      grid-template-columns: repeat(6, 1fr);
    }
    .day.steps-5 {
      grid-template-columns: repeat(5, 1fr);
    }
    .day li {
      grid-template-columns: 1fr;
      grid-template-rows: 7.5em 2.65em 1fr;
    }
    .day .picture {
      grid-area: 1 / 1;
      border-inline-start: 0;
      border-block-end: 2px solid var(--_text);
    }
    .day .picture::before {
      inset-block: auto -0.44em;
      inset-inline-start: -0.05em;
    }
    .day .bar {
      grid-area: 2 / 1;
      inset-block-start: 0;
      inline-size: auto;
      block-size: 1.75em;
      margin: 0.9em 0 0;
      margin-inline-end: -1px;
    }
    .day li:last-child .bar {
      margin-inline-end: 0;
    }
    .day .bar span {
      writing-mode: horizontal-tb;
      top: 0;
      height: 100%;
      padding-inline: 0.75em;
    }
    .day .text {
      grid-area: 3 / 1;
      padding-block: 0.75em 0;
      padding-inline: 0 1.25em;
    }
    .day svg:is(.across, .down) {
      inset: 0;
      inline-size: calc(100% + 1px);
      block-size: 100%;
    }
    .day .across {
      display: block;
    }
    .day .down {
      display: none;
    }
    .day .moon {
      inset-block: auto 1em;
      inset-inline-start: calc(50% - 0.75em);
    }
    .day .drip {
      inset-block: auto 0;
      inset-inline: 0;
      inline-size: auto;
      block-size: 2.5em;
      border-inline-end: 0;
      border-block-start: 2.5px solid var(--_figure);
    }
    .day.steps-5 .picture {
      min-block-size: 0;
    }
    .day.steps-5 li {
      grid-template-rows: 4.5em 2.65em 1fr;
    }
  }

  @media (forced-colors: active) {
    .day .bar.no {
      border: 1px solid CanvasText;
      border-block-width: 0;
    }
    .day .area {
      fill: CanvasText;
      opacity: 0.3;
    }
    .day .picture::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    @container trd (min-width: 56em) {
      .day .bar.no {
        border-width: 1px 0;
      }
    }
  }
  @media print {
    .day .bar.no,
    .day .drip,
    .day .picture::before {
      print-color-adjust: exact;
    }
    .day .bar.no {
      border-inline: 1px solid #000;
    }
  }
  @container trd (max-width: 16em) {
    .day li {
      grid-template-columns: 1.25em 1.5em 1fr;
    }
    .day .bar {
      inline-size: 1em;
    }
    .day .bar span,
    .day .drip {
      font-size: 0.7em;
    }
    .day .text {
      padding-inline-start: 0.6em;
    }
  }
`;
