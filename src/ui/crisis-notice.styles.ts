import { css } from 'lit';

export const crisisStyles = css`
  .crisis {
    display: grid;
    /* Not 1fr, which would be as wide as the longest country in the menu. */
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: start;
    margin-block: calc(var(--_space) * 1.25);
    padding: 0.625em 1em;
    max-inline-size: 48em;
    background: var(--_tint);
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .crisis > .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .crisis .ask {
    font-weight: 700;
  }
  .crisis :where(a, .button) {
    color: var(--_accent);
  }
  .crisis a {
    font-weight: 700;
  }
  .contacts a {
    padding-block: 0.625em;
    line-height: var(--_tight, 1.25);
  }
  .contacts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .contacts li {
    min-block-size: var(--_target);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
  }
  .danger {
    margin-block-start: 0.25em;
  }
  .danger a {
    margin-inline-end: 0.75em;
  }
  .country .button {
    padding-block: 0;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  /* The loud form, only for someone who has asked for help. */
  .crisis.card {
    display: block;
    padding: 1.25em;
    border: 2px solid var(--_accent);
  }
  .crisis.card > :where(:not(:first-child)) {
    margin-block-start: 0.75em;
  }
  .crisis .line + .contacts {
    margin-block-start: 0.25em;
  }
  .crisis.card .contacts + .line {
    margin-block-start: 0;
  }
  .panel .crisis {
    display: block;
    margin-block: 0.5em;
  }

  @media print {
    .crisis {
      break-inside: avoid;
    }
  }
`;
