/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../stories/support/open-roots.js';
import type { Table } from '../src/language-file.js';
import { addTable } from '../src/localization.js';
import { onDay, today } from '../stories/support/day.js';
import { addSnippet } from '../stories/support/fallback.js';
import { ready } from '../stories/support/page.js';
import {
  globalTypes,
  initialGlobals,
  rootSize,
  stage,
  withRegion,
  type Globals,
} from '../stories/support/stage.js';
import { manifest } from '../stories/workbench/manifest.js';
import page from './docs-page.mdx';
import { theme } from './theme.js';
import './docs.css';
import './preview.css';

setCustomElementsManifest(manifest);

/** Every language that has been built, those made by a machine, and previews for translators. */
const tables = import.meta.glob<Table>('../src/generated/{tables,previews}/*.ts', {
  eager: true,
  import: 'default',
});
for (const [path, table] of Object.entries(tables)) {
  addTable(path.replace(/^.*\/|\.ts$/g, ''), table);
}

/** What clinics paste, where a build has made it: shown in place of an element without its script. */
const snippets = import.meta.glob<string>('../dist/snippets/*/trd-*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
for (const [path, markup] of Object.entries(snippets)) {
  addSnippet(path.replace(/^.*\/snippets\/|\.html$/g, ''), markup);
}

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [
    (story, { args, globals, parameters }) => {
      const chosen = globals as Globals;
      const content = story({ args: withRegion(args, chosen) });
      // Pages of the workbench are about elements, and stand on no page of a clinic.
      if (parameters.workbench) return content;
      rootSize(chosen);
      return stage(content, chosen);
    },
  ],
  beforeEach: onDay(today),
  afterEach: ({ canvasElement }) => ready(canvasElement),
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: ['Start here', 'Elements', 'Host pages', 'Parts', 'Theming', 'Content'],
      },
    },
    controls: { sort: 'requiredFirst', expanded: true },
    docs: { theme, page, source: { excludeDecorators: true } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
} satisfies Preview;
