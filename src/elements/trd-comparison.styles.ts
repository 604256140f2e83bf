import { css } from 'lit';

/** What screen and paper share. */
const common = css`
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
  :is(.places ul, .ways) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .message {
    margin-block-start: 1em;
    color: var(--_muted);
  }
  /* Positioned, so that what is hidden from sight in there does not widen the page. */
  .scroll {
    position: relative;
    margin-block-start: calc(var(--_space) * 1.5);
  }

  /* The sheet that is printed has no doctype, so a table there would not inherit by itself. */
  .trd table {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  :where(.trd) :where(caption, th, td) {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  caption > p + p {
    margin-block-start: 0.4em;
  }
  .question {
    font-weight: 700;
    line-height: var(--_tight, 1.3);
  }
  .note {
    color: var(--_muted);
  }

  /* A real box under the drawing: as large as the words beside it. */
  .star {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    line-height: var(--_tight, 1.2);
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
  .star:has(:checked) .icon {
    fill: var(--_figure);
    stroke: var(--_figure);
  }
  .visit {
    margin-block-start: calc(var(--_space) * 2.5);
  }
`;

const screen = css`
  @media screen {
    :is(.paper, .own) {
      display: none;
    }
    .star {
      min-block-size: var(--_target);
      font-size: 0.9375em;
      color: var(--_muted);
      cursor: pointer;
    }
    .star:has(:checked) {
      color: var(--_text);
    }
    .star:hover span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .star:has(:focus-visible) {
      outline: 3px solid var(--_text);
      outline-offset: -2px;
      border-radius: 2px;
    }
    :is(caption, .note) p {
      max-inline-size: 46em;
    }
    thead th p + p {
      font-size: 0.9375em;
      color: var(--_muted);
    }
    .group th {
      padding-block: calc(var(--_space) * 2.25) calc(var(--_space) * 0.75);
    }
    .group .section {
      scroll-margin-block-start: calc(var(--_sticky-top) + var(--_head, 0px) + 1em);
    }
    .note td {
      padding-block-end: calc(var(--_space) * 0.75);
    }
    .note.screen td {
      padding-block-start: calc(var(--_space) * 0.75);
    }
    .row .q {
      background: var(--_wash);
    }
    .visit {
      max-inline-size: 44em;
    }
    .visit .actions {
      margin-block: 0.75em;
    }

    /* Little room: the answers under their question. The roles keep it a table. */
    @container trd (max-width: 44.99em) {
      .trd :where(table, caption, thead, tbody, tr:not(.paper), th, td) {
        display: block;
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
      .row {
        padding-block-end: var(--_space);
      }
      .row .q {
        border-radius: var(--_radius);
      }
      .row .q > div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5em;
        min-block-size: var(--_target);
        padding: 0.25em 0.75em;
      }
      .row > td {
        padding: 0.75em;
      }
      .row > td ~ td {
        border-block-start: 1px solid var(--_line);
      }
      .who {
        color: var(--_muted);
      }
    }
    @container trd (min-width: 30em) and (max-width: 44.99em) {
      .row > td {
        display: grid;
        grid-template-columns: 9em 1fr;
        gap: 1.25em;
      }
    }
    @container trd (max-width: 29.99em) {
      .who {
        font-size: 0.9375em;
      }
      .star {
        min-inline-size: var(--_target);
        justify-content: center;
        margin-inline-end: -0.5em;
      }
      .star span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }

    /* Room enough: every row is the same grid, so columns line up, however many there are. */
    @container trd (min-width: 45em) {
      :is(.places, .who) {
        display: none;
      }
      .scroll {
        --_q: 10.5em;
        --_column: 11.5em;
      }
      .trd table {
        display: block;
        min-inline-size: min-content;
      }
      .trd :where(caption, thead, tbody, tr:not(.paper), th, td) {
        display: block;
      }
      :is(thead tr, .row):not(.paper) {
        display: grid;
        grid-template-columns: var(--_q);
        grid-auto-flow: column;
        grid-auto-columns: minmax(var(--_column), 1fr);
      }
      thead {
        background: var(--_surface);
        border-block-end: 2px solid var(--_text);
      }
      thead th {
        align-self: end;
        padding-block: 0.75em 0.6em;
        line-height: var(--_tight, 1.35);
        text-wrap: balance;
      }
      .row {
        border-block-start: 1px solid var(--_line);
      }
      .row .q > div {
        padding: 0.85em 0.5em 0.85em 0.75em;
      }
      .question {
        display: block;
      }
      .row > td {
        padding-block: 0.85em 1em;
      }
      :is(.row > td, thead th:not(.q)) {
        padding-inline-start: 1.25em;
      }

      /* Too many columns: the table alone scrolls, both ways, so that its head can stay in view. */
      .overflows {
        overflow: auto;
        max-block-size: calc(100vh - var(--_sticky-top) - 1em);
        scroll-padding-block-start: calc(var(--_head, 0px) + 0.5em);
        scroll-padding-inline: var(--_q) 0.5em;
        border-block: 1px solid var(--_line);
      }
      .overflows .q {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        box-shadow: 1px 0 0 var(--_line);
      }
      .overflows thead .q {
        align-self: stretch;
        background: var(--_surface);
      }
      .overflows :is(caption p, .note p, .section) {
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
  }

  /* What sticks stays off where it would take too much of a low window. */
  @media screen and (min-height: 30em) {
    @container trd (max-width: 44.99em) {
      .row .q {
        position: sticky;
        inset-block-start: var(--_sticky-top);
        z-index: 1;
      }
      .trd :is(.row, .note) :is(button, input) {
        scroll-margin-block-start: calc(var(--_sticky-top) + 5em);
      }
    }
    @container trd (min-width: 45em) {
      thead {
        position: sticky;
        inset-block-start: var(--_sticky-top);
        z-index: 2;
      }
      .overflows thead {
        inset-block-start: 0;
      }
      [data-tall] thead {
        position: static;
      }
      .trd :is(.row, .note) :is(button, input) {
        scroll-margin-block-start: calc(var(--_sticky-top) + var(--_head, 0px) + 0.5em);
      }
    }
  }
  @media screen and (max-height: 29.99em) {
    .trd .overflows {
      max-block-size: none;
    }
  }

  @media screen and (forced-colors: active) {
    .star:has(:checked) .icon {
      fill: Highlight;
      stroke: Highlight;
    }
    .star:has(:focus-visible) {
      outline-color: Highlight;
    }
    .row .q {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles = [common, screen];
