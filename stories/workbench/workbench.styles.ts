import { css } from 'lit';

/** The look of the workbench itself: calm, plain, and never to be mistaken for an element. */
export const workbenchStyles = css`
  :host {
    display: block;
    color: #1b2a2e;
    color-scheme: light;
    font:
      15px/1.5 system-ui,
      sans-serif;
    text-align: start;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 40px 0 8px;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    margin: 0 0 12px;
    font-size: 30px;
  }
  h2 {
    font-size: 20px;
  }
  h3 {
    font-size: 16px;
  }
  p {
    max-inline-size: 70ch;
    margin: 0 0 12px;
  }
  a {
    color: #0f5666;
  }
  .note {
    color: #4a5a5f;
  }
  code {
    font:
      0.9em ui-monospace,
      'Liberation Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  td > code:first-child {
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    color: #4a5a5f;
    padding-block-end: 8px;
  }
  th,
  td {
    padding: 8px 16px 8px 0;
    border-block-end: 1px solid #e2dfd8;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: #4a5a5f;
    font-size: 13px;
    font-weight: 600;
    border-block-end: 2px solid #cfcbc2;
  }
  tbody th {
    font-weight: 600;
  }
  th .note {
    font-weight: 400;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  input:not([type='range'], [type='color']),
  select,
  textarea {
    min-block-size: 36px;
    padding: 4px 10px;
    border: 1px solid #7b878a;
    border-radius: 6px;
    background: #ffffff;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: #f0f4f5;
  }
  button.main {
    background: #0f5666;
    border-color: #0f5666;
    color: #ffffff;
  }
  button.main:hover {
    background: #0b4350;
  }
  :focus-visible {
    outline: 3px solid #0f5666;
    outline-offset: 2px;
  }
  pre {
    margin: 0 0 12px;
    padding: 16px;
    overflow: auto;
    background: #f6f5f2;
    border: 1px solid #e2dfd8;
    border-radius: 6px;
    font:
      13px/1.6 ui-monospace,
      'Liberation Mono',
      monospace;
  }
  .swatch {
    display: inline-block;
    inline-size: 18px;
    block-size: 18px;
    margin-inline-end: 6px;
    border: 1px solid #7b878a;
    border-radius: 4px;
    vertical-align: -4px;
  }
`;
