import { css } from 'lit';

export const styles = css`
  .jump ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .chosen {
    max-inline-size: 42em;
  }
  section > .section {
    scroll-margin-block-start: calc(var(--_sticky-top) + 0.5em);
  }
  section.plain > .section {
    padding-block: calc(var(--_space) * 2.5) calc(var(--_space) * 0.5);
  }
  section.plain > :is(p, .dots, .flow) {
    max-inline-size: 42em;
  }
  .questions li {
    max-inline-size: 42em;
  }
  .hint {
    margin-block-start: 0.6em;
    color: var(--_muted);
  }
  .take-away {
    margin-block-start: var(--_space);
  }
  @media print {
    /* Thirteen effects with their drawings: smaller type saves a reader five sheets. */
    .trd {
      font-size: 9pt;
      line-height: var(--_tight, 1.35);
    }
    section.plain > p,
    .questions > p {
      break-after: avoid;
    }
    section.plain > .section {
      padding-block-start: 1.5em;
    }
    .questions li {
      padding-block-end: 2.25em;
      border-block-end: 1px solid var(--_line);
    }
  }
`;
