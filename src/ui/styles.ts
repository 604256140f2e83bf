import { css } from 'lit';
import { scripts } from './scripts.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * What all elements share. Sizes are em, never relative to the page's root; layout answers to the
 * container named `trd`, never to the window; sides are logical.
 */
const base = css`
  :host {
    display: block;
    min-inline-size: min(100%, 20em);
    visibility: visible;
  }
  :host([hidden]) {
    display: none !important;
  }

  .trd {
    container: trd / inline-size;
    contain-intrinsic-inline-size: 40em;
    box-sizing: border-box;
    display: block;
    position: relative;
    font-family: var(--trd-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    color: var(--_text);
    background-color: var(--_surface);
    /*
     * Never seen: the end event tells SurfaceController that the page changed its colours, also
     * while they are not used. As they are given: on the way between two that are computed from
     * others, Chromium 156 crashes. The caret's follows the scheme, which may change alone.
     */
    stop-color: var(--trd-surface, #fff);
    flood-color: var(--trd-text, #1b2a2e);
    outline-color: var(--trd-accent, #0f5666);
    lighting-color: var(--trd-alert, #9c2323);
    transition: 1ms step-end;
    transition-property:
      background-color, color, caret-color, stop-color, flood-color, outline-color, lighting-color;
    /* Where SurfaceController reads it. */
    column-rule-color: var(--_alert);
  }
  /* On a ground of another colour the element is a box, and text needs room inside it. */
  .trd.island {
    padding: calc(var(--_space) * 1.25);
    border-radius: var(--_radius);
  }
  /* While it measures, a colour under way would be the wrong one. */
  .trd.still {
    transition: none;
  }
  .trd *,
  .trd *::before,
  .trd *::after {
    box-sizing: border-box;
  }
  .trd :where(h2, h3, h4, h5, h6, p, ul, ol, li, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .trd :where(h2, h3, h4, h5, h6) {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: 1em;
    color: var(--_text);
    text-wrap: balance;
  }
  .trd :where(ul, ol) {
    list-style: none;
  }
  .trd :where(p) {
    text-wrap: pretty;
  }
  .trd :where(button, input, select) {
    font: inherit;
    color: inherit;
  }
  .trd :where(button) {
    cursor: pointer;
    border: 0;
    background: none;
    text-align: start;
  }
  .trd :is(select, input) {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block-end: 0.375em;
  }

  .trd .title {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .trd .section {
    font-size: 1.3125em;
    line-height: 1.25;
  }
  .trd .item {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .lead {
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: var(--_measure);
    color: var(--_muted);
  }
  .small {
    font-size: 0.9375em;
  }
  .muted {
    color: var(--_muted);
  }
  /* Not a star beside a star: whatever comes or goes would have everything around styled anew. */
  .flow > :where(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 0.6);
  }
  @container trd (min-width: 45em) {
    .trd .title {
      font-size: 2em;
    }
    .trd .section {
      font-size: 1.4375em;
    }
  }
  /* Huge text in a tiny column: break long words rather than scroll sideways. */
  @container trd (max-width: 16em) {
    .trd :where(*) {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  .trd :where(a),
  .button {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .trd :where(a:hover),
  .button:hover {
    text-decoration-thickness: 3px;
  }
  /* Room for a thumb. Padding on an inline link does not move the lines around it. */
  .trd :where(p a, li a) {
    padding-block: 0.85em;
  }

  /* One ring in two tones, seen on any ground. */
  .trd :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: max(2px, calc(var(--_radius) * 0.6));
    scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
  }
  @media (forced-colors: active) {
    .trd :focus-visible {
      outline-color: Highlight;
    }
  }

  .unseen {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    margin: -1px !important;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 0;
    line-height: 1.25;
  }

  /* A button that does something here; the main one of a group is filled. */
  .trd .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding: 0.5em 1.1em;
    line-height: 1.25;
    font-weight: 700;
    color: var(--_accent);
    background: var(--_surface);
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .trd .action:hover {
    background: var(--_tint);
  }
  .trd .action.main {
    color: var(--_surface);
    background: var(--_accent);
  }
  .trd .action.main:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Otherwise the text is put on a plate of its own colour. */
  @media (forced-colors: active) {
    .trd .action.main {
      forced-color-adjust: none;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  /* A dot drawn with a border prints, and survives forced colours. */
  .dots > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .dots > li + li {
    margin-block-start: 0.35em;
  }
  .dots > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.58em;
    border: 0.18em solid currentColor;
    border-radius: 50%;
  }

  .notice {
    margin-block: var(--_space);
    padding: 0.5em 1em;
    border-inline-start: 5px solid var(--_edge);
    background: var(--_wash);
    max-inline-size: 48em;
  }

  @media print {
    .trd {
      font-size: 10.5pt;
      transition: none;
      padding: 0 !important;
    }
    .screen {
      display: none !important;
    }
    .trd a {
      text-decoration: none;
    }
    .trd :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .trd li {
      break-inside: avoid;
    }
    .notice {
      border: 1px solid #000;
    }
    /* An address that is only a link is lost on paper. */
    .clinic a[target]::after,
    .sources a:not([href*='doi.org'])::after {
      content: ' (' attr(href) ')';
    }
  }
`;

export const styles = [tokens, base, scripts];
