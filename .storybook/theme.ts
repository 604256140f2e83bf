import { create } from 'storybook/theming';

/** Ten people, three of them counted: what the elements are about. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 196 32" width="196" height="32">
  <g fill="#b04c26" stroke="#b04c26" stroke-width="1.4">
    ${[0, 1, 2].map((place) => person(place)).join('')}
  </g>
  <g fill="none" stroke="#5c6b6f" stroke-width="1.4">
    ${[3, 4, 5, 6, 7, 8, 9].map((place) => person(place)).join('')}
  </g>
  <text x="72" y="22" font-family="system-ui, sans-serif" font-size="17" font-weight="700"
    fill="#1b2a2e">trd-elements</text>
</svg>`;

/** Two rows of five. */
function person(place: number): string {
  const x = 6 + (place % 5) * 12;
  const y = place < 5 ? 4 : 19;
  return `<circle cx="${x}" cy="${y}" r="2.4" /><path d="M${x - 3.4} ${y + 9}a3.4 4.6 0 0 1 6.8 0z" />`;
}

/** Storybook's own surface: quiet, in the default colours of the elements. */
export const theme = create({
  base: 'light',
  brandTitle: 'trd-elements: the workbench',
  brandUrl: './',
  brandTarget: '_self',
  brandImage: `data:image/svg+xml,${encodeURIComponent(mark)}`,
  colorPrimary: '#0f5666',
  colorSecondary: '#0f5666',
  appBg: '#f6f5f2',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dcd9d2',
  appBorderRadius: 6,
  textColor: '#1b2a2e',
  textMutedColor: '#4a5a5f',
  barBg: '#ffffff',
  barTextColor: '#4a5a5f',
  barSelectedColor: '#0f5666',
  barHoverColor: '#0f5666',
  buttonBg: '#f6f5f2',
  buttonBorder: '#dcd9d2',
  inputBorder: '#7b878a',
  inputBorderRadius: 6,
  fontBase: 'system-ui, sans-serif',
  fontCode: "ui-monospace, 'Liberation Mono', monospace",
});
