import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: var(--_space);
  }
  .bar .action {
    margin-inline-start: auto;
  }
  .bar .button .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  /* One column, so that what reaches across it ends in one line. */
  .trd > * {
    max-inline-size: 40em;
  }
  .trd > .about {
    max-inline-size: calc(40em / 0.9375);
  }
  /* Where the focus goes with a new page: clear of the sticky header of the page around. */
  .trd :is(.title, .section) {
    scroll-margin-block-start: calc(var(--_sticky-top) + 0.5em);
  }
  .part {
    margin-block-start: calc(var(--_space) * 2.25);
  }
  .part > :where(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .part > .item {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .body > .action {
    margin-block-start: var(--_space);
  }
  .privacy {
    display: flex;
    gap: 0.6em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .privacy .icon {
    margin-block-start: 0.1em;
  }

  /* A question */
  .progress label {
    display: block;
    color: var(--_muted);
    padding-block-end: 0.4em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
    background: var(--_line);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .step fieldset {
    margin-block-start: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }
  .step legend {
    padding: 0;
    inline-size: 100%;
  }
  .trd legend .section {
    font-size: 1.5em;
    text-wrap: pretty;
  }
  .step fieldset > :not(legend) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .step .wrong {
    padding-inline-start: 1.25em;
    border-inline-start: 5px solid var(--_alert);
  }
  .error {
    display: flex;
    gap: 0.5em;
    color: var(--_alert);
    font-weight: 700;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  .choice {
    position: relative;
  }
  .trd .choice input {
    position: absolute;
    inset-inline-start: 0.9em;
    inset-block-start: calc(50% - 0.7em);
    inline-size: 1.4em;
    block-size: 1.4em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .choice label {
    display: grid;
    align-items: center;
    min-block-size: 3.25em;
    padding-block: 0.8em;
    padding-inline: 3.1em 1em;
    line-height: var(--_tight, 1.35);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice label:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .choice :checked + label {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 700;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* The ring goes round the whole answer. */
  .trd .choice input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .choice input:focus-visible + label {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .more summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    list-style: none;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary:hover {
    text-decoration-thickness: 3px;
  }
  .more[open] .chevron {
    transform: rotate(180deg);
  }
  .more > :not(summary) {
    padding-inline-start: 1.75em;
    margin-block-end: 0.5em;
  }
  .names {
    column-width: 15em;
    column-gap: 2em;
  }
  .step > .more,
  .step > .action {
    margin-block-start: var(--_space);
  }

  /* The one loud moment, for someone who has asked for help: deep also on a dark page. */
  .help {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  @supports (color: oklch(from red l c h)) {
    @media screen and (forced-colors: none) {
      .help .card {
        --_panel: light-dark(var(--_accent), oklch(from var(--_accent-in) 0.34 min(c, 0.07) h / 1));
        --_ink: light-dark(var(--_surface), #f4f1ea);
        background: var(--_panel);
        border-color: var(--_panel);
        color: var(--_ink);
      }
      .help .card :where(.section, a) {
        color: inherit;
      }
      .help .card :focus-visible {
        outline-color: var(--_ink);
        box-shadow: none;
      }
      .help .contacts a {
        display: block;
        padding: 0.8em 1.1em;
        text-align: center;
        color: var(--_panel);
        background: var(--_ink);
        border-radius: var(--_radius);
      }
    }
  }
  .help .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 0.75em;
  }
  .help .contacts :is(li, .small) {
    display: block;
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    .choice :checked + label {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
  @media print {
    .trd > :is(*, .about) {
      max-inline-size: none;
    }
    .more::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
