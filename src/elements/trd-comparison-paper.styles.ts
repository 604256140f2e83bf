import { css } from 'lit';

/** Paper: a plain table whose head stands on every page. Many columns go by question instead. */
export const paperStyles = css`
  @media print {
    .trd {
      font-size: 8pt;
      line-height: var(--_tight, 1.3);
    }
    .trd .title {
      font-size: 1.8em;
    }
    .trd .section {
      font-size: 1.25em;
    }
    .trd :is(.crisis, .boxed, .scroll, .visit, .sources, .clinic) {
      margin-block-start: 0.8em;
    }
    .trd :is(.crisis, .boxed, .lead, .visit) {
      max-inline-size: none;
    }
    .trd :is(.crisis, .boxed) {
      padding: 0.5em 0.8em;
    }
    .trd :is(.crisis a, .crisis li) {
      padding-block: 0;
      min-block-size: 0;
    }
    .trd .small {
      font-size: 1em;
    }
    .trd :is(.answer, .flow, .estimate, .boxed, caption) > :where(:not(:first-child)) {
      margin-block-start: 0.25em;
    }
    .trd .dots > li + li {
      margin-block-start: 0.1em;
    }
    .boxed .dots {
      columns: 2;
      column-gap: 2em;
    }

    table {
      table-layout: fixed;
    }
    caption {
      padding-block-end: 0.4em;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      padding-block: 0.3em 0.4em;
      border-block-end: 1.5pt solid #000;
    }
    .first {
      inline-size: 12.5%;
    }
    .paper td {
      font-style: italic;
    }
    :is(.row > td, thead th:not(.q)) {
      padding-inline-start: 1em;
    }
    .group th {
      padding-block: 0.8em 0.3em;
    }
    .row > * {
      padding-block: 0.3em;
      border-block-start: 0.5pt solid #999;
    }
    :is(.arm, .answer p, .question, .visit .dots) {
      break-inside: avoid;
    }
    :is(.group, .note, .answer > p:first-child:not(:last-child)) {
      break-after: avoid;
    }
    .star .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    .who {
      display: none;
    }
    .answer {
      max-inline-size: none;
    }
    .arms {
      gap: 0.3em;
    }
    .trd .people {
      margin-block-start: 0.2em;
      max-inline-size: 15em;
    }
    .visit .dots {
      columns: 2;
      column-gap: 2em;
    }
    .sources ol {
      columns: 2;
      column-gap: 2em;
      max-inline-size: none;
    }
    .trd .sources li {
      padding-block: 0.15em;
    }
    .own {
      padding-block-end: 7em;
      border-block-end: 0.5pt solid #999;
    }

    /* The short version: closer together, so that three treatments go on two pages. */
    .short {
      line-height: var(--_tight, 1.25);
    }
    .trd.short .title {
      font-size: 1.5em;
    }
    .trd.short :is(.crisis, .boxed, .scroll, .visit, .sources) {
      margin-block-start: 0.5em;
    }
    .short .first {
      inline-size: 15%;
    }
    .short :is(.estimate, .question, .answer p) {
      break-inside: auto;
    }
    .short .answer > p:first-child:not(:last-child) {
      break-after: auto;
    }
    .short .row {
      break-inside: avoid;
    }
    .short .row > * {
      padding-block: 0.15em;
    }
    .short .group th {
      padding-block: 0.35em 0.15em;
    }
    .short .number {
      font-size: 1em;
    }
    .short .own {
      padding-block-end: 3em;
    }
    .short .sources ol {
      columns: 3;
      column-gap: 1em;
      font-size: 0.85em;
    }
    .trd.short .sources li {
      grid-template-columns: 1.75em 1fr;
      padding-block: 0;
    }
    .short .sources a::after {
      display: none;
    }
    .short .about {
      max-inline-size: none;
      padding-block: 0.2em;
    }
    .short .about p {
      display: inline;
      padding-inline-end: 0.3em;
    }

    /* More columns than fit a page: each answer beside the name of its treatment. */
    .many,
    .many :is(caption, thead, tbody, tr, th, td) {
      display: block;
    }
    .many thead tr:not(.paper) {
      columns: 2;
      column-gap: 2em;
      border-block-end: 1.5pt solid #000;
    }
    .many thead th {
      padding-inline-start: 0;
      border: 0;
      break-inside: avoid;
    }
    .many thead .q {
      display: none;
    }
    .many .row {
      padding-block-end: 0.5em;
    }
    .many .row > .q {
      break-after: avoid;
    }
    .many .row > td {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1em;
      padding: 0.3em 0;
      break-inside: avoid;
    }
    .many .who {
      display: block;
    }
    .many .arms {
      grid-template-columns: 1fr 1fr;
    }
    .many thead p:first-child {
      padding-block-start: 0.3em;
    }
  }
`;
