/** Showing stories in the browser tests as Storybook does, without Storybook. */
import { fixture, fixtureCleanup } from '@open-wc/testing';
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
  readonly args?: object;
  readonly globals?: Partial<Globals>;
  readonly beforeEach?: () => () => void;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** Stories alone, named as in Storybook. */
export function storiesOf(file: object): readonly (readonly [name: string, story: Story])[] {
  const { default: shared, ...own } = file as { readonly default: Story } & Record<string, Story>;
  return Object.entries(own).map(([name, story]) => [
    name,
    { ...shared, ...story, args: { ...shared.args, ...story.args } },
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
    const page = await fixture<HTMLElement>(stage(content, globals));
    await story.play?.({ canvasElement: page });
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
