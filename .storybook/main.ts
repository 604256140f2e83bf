import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * Storybook shows every element and part in every language, theme and size. Nothing is reported
 * to anybody, and what distracts from looking is switched off.
 */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration makes the site bundle: its settings do not fit here.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  // Themes and widths have toolbars of our own, which also reach the surface under the element.
  features: {
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    actions: false,
    interactions: true,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
} satisfies StorybookConfig;
