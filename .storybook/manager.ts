import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  layout: { panelPosition: 'bottom' },
  layoutCustomisations: {
    // Pages of the workbench have nothing to control or check below them.
    showPanel: ({ storyId }, standard) => !/^(theming|content)-/.test(storyId) && standard,
  },
});
