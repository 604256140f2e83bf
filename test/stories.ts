/** Showing stories in the browser tests as Storybook does, without Storybook. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../stories/support/open-roots.js';
import { onDay, today } from '../stories/support/day.js';
import { ready } from '../stories/support/page.js';
import {
  initialGlobals,
  rootSize,
  stage,
  withRegion,
  type Globals,
} from '../stories/support/stage.js';

/** What the tests use of a story or of the settings of its file. */
export interface Story {
  readonly tags?: readonly string[];
  readonly parameters?: { readonly workbench?: boolean };
  readonly args?: object;
  readonly globals?: Partial<Globals>;
  readonly beforeEach?: () => () => void;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: {
    readonly canvasElement: HTMLElement;
    readonly step: (label: string, run: () => Promise<void>) => Promise<void>;
  }) => Promise<void>;
}

/** Pages of the workbench, and stories that are about their page, look the same every time. */
export const once = ({ tags = [], globals = {} }: Story): boolean =>
  tags.includes('once') || 'host' in globals;

/** Chromium looks at every story; the others at one of each file, as rules and words are the same. */
const all = 'chrome' in window;

/** Stories alone, named as in Storybook. */
export function storiesOf(file: object): readonly (readonly [name: string, story: Story])[] {
  const { default: shared, ...own } = file as { readonly default: Story } & Record<string, Story>;
  const shown = Object.entries(own).slice(0, all ? undefined : 1);
  return shown.map(([name, story]) => [
    name,
    {
      ...shared,
      ...story,
      args: { ...shared.args, ...story.args },
      tags: [...(shared.tags ?? []), ...(story.tags ?? [])],
    },
  ]);
}

/** Shows a story as Storybook does, and hands over the element around it while it stands. */
export async function show(
  story: Story,
  chosen: Partial<Globals>,
  look: (page: HTMLElement) => unknown,
): Promise<void> {
  const globals: Globals = { ...initialGlobals, ...chosen, ...story.globals };
  const undo = [onDay(today)(), story.beforeEach?.()];
  try {
    rootSize(globals);
    const content = story.render!(withRegion(story.args ?? {}, globals));
    const page = await fixture<HTMLElement>(
      story.parameters?.workbench ? html`<div>${content}</div>` : stage(content, globals),
    );
    await story.play?.({ canvasElement: page, step: (_, run) => run() });
    await ready(page);
    await look(page);
  } finally {
    fixtureCleanup();
    rootSize(initialGlobals);
    for (const step of undo.reverse()) step?.();
  }
}

/** Storybook's style sheet for the page around a story: to be added before, and removed after. */
export async function addStyles(): Promise<HTMLLinkElement> {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = new URL('../.storybook/preview.css', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    styles.addEventListener('load', resolve);
    styles.addEventListener('error', reject);
  });
  document.head.append(styles);
  await loaded;
  return styles;
}
