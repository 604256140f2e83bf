/// <reference types="vite/client" />
import '../stories/support/open-roots.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json?raw';
import { addTable, type Table } from '../src/localization.js';
import { onDay, today } from '../stories/support/day.js';
import { ready } from '../stories/support/page.js';
import {
  globalTypes,
  initialGlobals,
  rootSize,
  stage,
  withRegion,
  type Globals,
} from '../stories/support/stage.js';
import { publicOnly, type Manifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(publicOnly(JSON.parse(manifest) as Manifest));

/** Every language that has been built, those made by a machine, and previews for translators. */
const tables = import.meta.glob<Table>('../src/generated/{tables,previews}/*.ts', {
  eager: true,
  import: 'default',
});
for (const [path, table] of Object.entries(tables)) {
  addTable(path.replace(/^.*\/|\.ts$/g, ''), table);
}

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [
    (story, { args, globals }) => {
      const chosen = globals as Globals;
      rootSize(chosen);
      return stage(story({ args: withRegion(args, chosen) }), chosen);
    },
  ],
  beforeEach: onDay(today),
  afterEach: ({ canvasElement }) => ready(canvasElement),
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Elements', 'Parts'] } },
    controls: { sort: 'requiredFirst', expanded: true },
    docs: { source: { excludeDecorators: true } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
} satisfies Preview;
