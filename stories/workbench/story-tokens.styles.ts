import { css } from 'lit';

export const tokensStyles = css`
  :host {
    padding: 32px;
    background: #ffffff;
    min-block-size: 100vh;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 40px;
  }
  @media (min-width: 960px) {
    .bench {
      grid-template-columns: 22em minmax(0, 1fr);
      align-items: start;
    }
  }
  @media (max-width: 600px) {
    :host {
      padding: 16px;
    }
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    font-weight: 600;
    font-size: 16px;
    padding-block: 16px 4px;
  }
  .token {
    padding-block: 8px;
    border-block-start: 1px solid #e2dfd8;
  }
  .token label {
    display: block;
    font-weight: 600;
  }
  .token p {
    margin: 0 0 6px;
    font-size: 13px;
    color: #4a5a5f;
  }
  .token .used {
    margin: 6px 0 0;
  }
  .token .bad {
    color: #8c1d18;
    font-weight: 600;
    margin: 4px 0 0;
  }
  .inputs {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .inputs input[type='range'] {
    flex: 1 1 8em;
    accent-color: #0f5666;
  }
  .inputs input:not([type='color'], [type='range']) {
    flex: 1;
    min-inline-size: 0;
  }
  input[type='color'] {
    flex: none;
    inline-size: 44px;
    block-size: 36px;
    padding: 2px;
    border: 1px solid #7b878a;
    border-radius: 6px;
    background: #ffffff;
  }
  .choice {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-inline-start: 8px;
  }
  .choice input {
    accent-color: #0f5666;
    min-block-size: 0;
    padding: 0;
  }
  .page {
    padding: 24px;
    border: 1px solid #cfcbc2;
    border-radius: 8px;
    block-size: 40em;
    overflow: auto;
    resize: vertical;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  .page.light {
    color-scheme: light;
    background: #ffffff;
  }
  .page.dark {
    color-scheme: dark;
    background: #171b1c;
  }
  .probe.dark {
    color-scheme: dark;
  }
  .probe {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 100%;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    visibility: hidden;
  }
  small {
    font-size: 13px;
    font-weight: 400;
    color: #4a5a5f;
  }
  .sample {
    display: inline-block;
    min-inline-size: 3em;
    padding: 2px 8px;
    border: 1px solid #cfcbc2;
    border-radius: 4px;
    font-weight: 600;
    text-align: center;
  }
  .verdict {
    white-space: nowrap;
  }
  .verdict.fail {
    color: #8c1d18;
    font-weight: 700;
  }
  .warning {
    padding: 8px 12px;
    border-inline-start: 4px solid #8c1d18;
    background: #fbefee;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block: 8px 16px;
  }
`;
