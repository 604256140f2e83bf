import { create } from 'storybook/theming';

/** Storybook's own surface: quiet, in the default colours of the elements. */
export const theme = create({
  base: 'light',
  brandTitle: 'trd-elements',
  brandUrl: './',
  brandTarget: '_self',
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
  fontBase: 'system-ui, sans-serif',
});
