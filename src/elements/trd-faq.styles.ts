import { css } from 'lit';

export const styles = css`
  .tools {
    display: grid;
    gap: 0.25em 1.5em;
    align-items: end;
  }
  .find label {
    display: block;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  .find > div {
    position: relative;
    max-inline-size: 26em;
  }
  .find .icon {
    position: absolute;
    inset-inline-start: 0.8em;
    inset-block-start: calc(50% - 0.625em);
    color: var(--_muted);
    pointer-events: none;
  }
  .find input {
    inline-size: 100%;
    padding: 0.45em 0.75em;
    padding-inline-start: 2.6em;
    line-height: 1.25;
    appearance: none;
  }
  .row,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    color: var(--_muted);
  }
  .row {
    justify-content: space-between;
    min-block-size: var(--_target);
  }
  @container trd (min-width: 50em) {
    .tools {
      grid-template-columns: minmax(18em, 26em) 1fr;
    }
  }

  .body {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .topics {
    display: none;
  }
  .list .section {
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 0.6);
    scroll-margin-block-start: var(--_sticky-top);
  }
  .list section:first-of-type .section {
    padding-block-start: 0;
  }
  .question {
    border-block-start: 1px solid var(--_line);
  }
  .question:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .question :is(.item, .toggle) {
    scroll-margin-block-start: calc(var(--_sticky-top) + 0.5em);
  }
  /* A pinned question has no button: its heading stands where the button would. */
  .question > .item:not(:has(button)) {
    padding-block: 0.8em;
  }
  .question > .item:focus-visible {
    outline-offset: -3px;
  }

  .answer {
    padding-block-end: 1.25em;
    max-inline-size: 40em;
  }
  .answer .short {
    font-weight: 700;
  }
  .foot {
    font-size: 0.9375em;
  }
  .foot > * {
    min-block-size: var(--_target);
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-block: 0;
  }
  .copied {
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  mark {
    background: color-mix(in oklab, var(--_figure) 24%, var(--_surface));
    color: inherit;
    border-radius: 0.15em;
    padding-inline: 0.1em;
    margin-inline: -0.1em;
    font-weight: 700;
  }
  .none {
    max-inline-size: 40em;
    padding-block: 0.5em 1.5em;
  }
  .clinic-questions .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* Resets of the page would win over what a slot says about its children, hence the marks. */
  ::slotted(details) {
    border-block-end: 1px solid var(--_line) !important;
    padding-block: 0.8em !important;
  }
  .clinic-questions p {
    padding-block-end: 0.8em;
    border-block-end: 1px solid var(--_line);
  }
  @media screen {
    ::slotted(details[hidden]) {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @container trd (min-width: 60em) {
    .body:has(.topics) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 3.5em;
      align-items: start;
    }
    .topics {
      display: block;
      margin-block-start: -0.5em;
      position: sticky;
      inset-block-start: calc(var(--_sticky-top) + 1em);
      max-block-size: calc(100vh - var(--_sticky-top) - 2em);
      overflow-y: auto;
    }
    .topics .button {
      padding-block: 0.25em;
      line-height: 1.3;
    }
    .topics .button:not(:hover) {
      text-decoration-color: transparent;
    }
  }
  @media print {
    .body {
      display: block !important;
      margin: 0;
    }
    .short {
      break-before: avoid;
      break-inside: avoid;
    }
    .foot > * {
      min-block-size: 0;
    }
    /* A search that is still on the screen must not leave anything out on paper. */
    .list section[hidden]:not(.empty),
    .question[hidden] {
      display: block !important;
    }
  }
`;
