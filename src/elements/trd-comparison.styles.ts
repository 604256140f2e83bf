import { css } from 'lit';

export const styles = css`
  .tools {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .stars {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }
  .places {
    margin-block-start: 0.75em;
  }
  .places ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .message {
    margin-block-start: 1em;
    color: var(--_muted);
  }
  .scroll {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .trd table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
  }
  .trd :where(caption, th, td) {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  caption > p {
    max-inline-size: 46em;
  }
  caption > p + p {
    margin-block-start: 0.4em;
  }
  .paper {
    display: none;
  }
  thead th span:not(.unseen) {
    display: block;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .question {
    font-weight: 700;
    line-height: 1.3;
  }
  .group th {
    padding-block: calc(var(--_space) * 2.25) calc(var(--_space) * 0.75);
  }
  .note td {
    padding-block-end: calc(var(--_space) * 0.75);
    color: var(--_muted);
  }
  .note p {
    max-inline-size: 46em;
  }
  .who {
    color: var(--_muted);
  }

  /* A real box under the drawing: as large as the words beside it. */
  .star {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    font-size: 0.9375em;
    line-height: 1.2;
    color: var(--_muted);
    cursor: pointer;
  }
  .star input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .star:has(:checked) {
    color: var(--_text);
  }
  .star:has(:checked) .icon {
    fill: var(--_figure);
    stroke: var(--_figure);
  }
  .star:hover span {
    text-decoration: underline;
  }
  .star:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: -2px;
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    .star:has(:checked) .icon {
      fill: Highlight;
      stroke: Highlight;
    }
    .star:has(:focus-visible) {
      outline-color: Highlight;
    }
  }

  /* Little room: the answers under their question. The roles keep it a table. */
  .trd :where(table, caption, thead, tbody, tr, th, td) {
    display: block;
  }
  .trd .paper {
    display: none;
  }
  thead {
    margin-block-start: 1em;
    border-block: 1px solid var(--_line);
  }
  thead .q {
    position: absolute;
  }
  thead th:not(.q) {
    padding-block: 0.5em;
  }
  .row .q {
    background: var(--_wash);
    border-radius: var(--_radius);
  }
  .row .q > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
  }
  .row > td {
    padding: 0.75em;
  }
  .row > td ~ td {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    padding-block-end: var(--_space);
  }
  .who {
    font-size: 0.9375em;
  }
  @container trd (min-width: 30em) and (max-width: 44.99em) {
    .row > td {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1.25em;
    }
    .trd .who {
      font-size: 1em;
    }
  }
  @container trd (max-width: 29.99em) {
    .star span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .star {
      min-inline-size: var(--_target);
      justify-content: center;
    }
  }
  @media screen and (min-height: 30em) {
    @container trd (max-width: 44.99em) {
      .row .q {
        position: sticky;
        inset-block-start: var(--_sticky-top);
        z-index: 1;
      }
      .row :focus-visible {
        scroll-margin-block-start: calc(var(--_sticky-top) + 5em);
      }
    }
  }
  @media (forced-colors: active) {
    .row .q {
      border: 1px solid CanvasText;
    }
  }

  /* Room enough: every row is the same grid, so columns line up for any number of treatments. */
  @container trd (min-width: 45em) {
    .places {
      display: none;
    }
    .scroll {
      --_q: 10.5em;
      --_column: 11.5em;
    }
    .trd table {
      min-inline-size: min-content;
    }
    .trd :is(thead tr:not(.paper), .row) {
      display: grid;
      grid-template-columns: var(--_q);
      grid-auto-flow: column;
      grid-auto-columns: minmax(var(--_column), 1fr);
    }
    thead {
      background: var(--_surface);
      border-block: 0;
      border-block-end: 2px solid var(--_text);
    }
    thead .q {
      position: static;
    }
    thead th:not(.q) {
      padding-block: 0.75em 0.6em;
      align-self: end;
      line-height: 1.35;
      text-wrap: balance;
    }
    .row {
      padding: 0;
      border-block-start: 1px solid var(--_line);
    }
    .row > td {
      padding-block: 0.85em 1em;
      border: 0;
    }
    .row > td ~ td {
      border: 0;
    }
    .trd :is(.row > td, thead th:not(.q)) {
      padding-inline: 1.25em 0;
    }
    .row .q {
      border-radius: 0;
    }
    .row .q > div {
      display: block;
      padding-block: 0.85em;
    }
    .question {
      display: block;
    }
    .who {
      display: none;
    }
    .overflows {
      overflow: auto;
      max-block-size: calc(100vh - var(--_sticky-top) - 1em);
      scroll-snap-type: x proximity;
      scroll-padding: var(--_head, 0px) 0 0 var(--_q);
      border-block: 1px solid var(--_line);
    }
    .overflows thead th:not(.q) {
      scroll-snap-align: start;
    }
    .overflows .q {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      box-shadow: 1px 0 0 var(--_line);
    }
    .overflows thead .q {
      background: var(--_surface);
      align-self: stretch;
    }
    .overflows :is(caption, .note p, .group h3) {
      position: sticky;
      inset-inline-start: 0;
      inline-size: fit-content;
      max-inline-size: min(100cqi, 46em);
    }
  }
  @container trd (min-width: 62.5em) {
    .scroll {
      --_q: 12.5em;
      --_column: 12.5em;
    }
  }
  @media screen and (min-height: 30em) {
    @container trd (min-width: 45em) {
      thead {
        position: sticky;
        inset-block-start: var(--_sticky-top);
        z-index: 2;
      }
      .overflows thead {
        inset-block-start: 0;
      }
      tbody :focus-visible {
        scroll-margin-block-start: calc(var(--_sticky-top) + var(--_head, 0px) + 0.5em);
      }
    }
  }
  @media screen and (max-height: 29.99em) {
    .overflows {
      max-block-size: none;
    }
  }
  .visit {
    margin-block-start: calc(var(--_space) * 2.5);
    max-inline-size: 44em;
  }
  .own {
    display: none;
  }
`;
