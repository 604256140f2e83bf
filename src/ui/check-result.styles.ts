import { css } from 'lit';

export const resultStyles = css`
  /* All answers */
  .answers {
    margin-block: var(--_space) 0;
    border-block-start: 1px solid var(--_line);
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .answers dd {
    grid-column: 1;
    margin: 0;
    font-weight: 700;
  }
  .answers .change {
    grid-column: 2;
    grid-row: 2;
    font-weight: 400;
    margin-block: -0.6em;
  }

  /* The result */
  .note {
    padding: 0.875em 1.125em;
    background: var(--_wash);
    border-radius: var(--_radius);
  }
  .summary {
    font-size: 1.1875em;
    line-height: 1.45;
    font-weight: 700;
  }
  .criteria > li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.35em 1.5em;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .criteria > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .criteria div {
    grid-column: 1 / -1;
  }
  .criteria .button {
    grid-column: 2;
    grid-row: 1;
    padding-block: 0;
    align-self: start;
    margin-block-start: -0.6em;
  }
  .criteria p + p {
    margin-block-start: 0.2em;
  }
  .fit {
    display: flex;
    gap: 0.5em;
    font-weight: 700;
    color: var(--_text);
  }
  .fit .icon {
    color: var(--_accent);
    margin-block-start: calc(0.5lh - 0.6em);
  }
  .trd q {
    quotes: none;
    font-weight: 700;
  }
  .trd q:not(:only-of-type) {
    display: block;
  }
  .sheet {
    padding: 1.25em;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
  }
  .asks > li,
  .with-answers {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0.75em;
  }
  .asks > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .asks label,
  .with-answers label {
    padding-block: 0.6em;
    cursor: pointer;
  }
  .asks .left-out label {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .trd :is(.asks, .with-answers) input {
    inline-size: 1.4em;
    block-size: 1.4em;
    min-block-size: 0;
    margin: 0.65em 0 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: var(--_space);
  }
  @container trd (min-width: 34em) {
    .answers > div {
      grid-template-columns: 1fr 12em auto;
      gap: 0 1.5em;
    }
    .answers dt {
      grid-column: 1;
      grid-row: 1 / span 5;
    }
    .answers dd {
      grid-column: 2;
    }
    .answers .change {
      grid-column: 3;
      grid-row: 1;
    }
    .criteria > li {
      grid-template-columns: 8.5em 1fr auto;
    }
    .criteria div {
      grid-column: 2;
      grid-row: 1;
    }
    .criteria .button {
      grid-column: 3;
    }
    .sheet {
      padding: 1.5em 2em;
    }
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .note {
      border: 1px solid #000;
    }
    .asks {
      counter-reset: ask;
    }
    .asks > li {
      counter-increment: ask;
      padding-block-end: 2em;
    }
    .asks > li::before {
      content: counter(ask) '.';
      padding-block: 0.6em;
    }
    .asks > .left-out {
      display: none;
    }
    .criteria > li,
    .sheet {
      break-inside: avoid;
    }
  }
`;
