/**
 * Stories are the fixtures: each one renders, does what it does and passes axe, in English on a
 * light page and from right to left on a dark one. Storybook itself is not needed for that.
 */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../stories/support/open-roots.js';
import arabic from '../src/generated/tables/ar-XB.js';
import accented from '../src/generated/tables/en-XA.js';
import * as library from '../src/index.js';
import { addTable } from '../src/localization.js';
import { files } from '../stories/all.js';
import { onDay, today } from '../stories/support/day.js';
import { ready, rootOf } from '../stories/support/page.js';
import {
  initialGlobals,
  rootSize,
  stage,
  withRegion,
  type Globals,
} from '../stories/support/stage.js';

/** What the tests use of a story or of the settings of its file. */
interface Story {
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

/** How each story is looked at; the check of the static Storybook looks in many more ways. */
const looks = [
  ['en', 'light'],
  ['ar-XB', 'dark'],
] as const;
/** Pages of the workbench, and stories that are about their page, look the same every time. */
const once = ({ tags = [], globals = {} }: Story): boolean =>
  tags.includes('once') || 'host' in globals;

/** Stories alone, named as in Storybook. */
function storiesOf(file: object): readonly (readonly [name: string, story: Story])[] {
  const { default: shared, ...own } = file as { readonly default: Story } & Record<string, Story>;
  return Object.entries(own).map(([name, story]) => [
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
async function show(story: Story, chosen: Partial<Globals>, look: (page: HTMLElement) => unknown) {
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

/** The language in which the story's element has rendered. */
function languageOf(page: HTMLElement): string | null | undefined {
  for (const element of page.querySelectorAll('*')) {
    const root = rootOf(element);
    if (root) return root.querySelector('[lang]')?.getAttribute('lang');
  }
  return undefined;
}

const styles = document.createElement('link');

before(async () => {
  addTable('ar-XB', arabic);
  addTable('en-XA', accented);
  styles.rel = 'stylesheet';
  styles.href = new URL('../.storybook/preview.css', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    styles.addEventListener('load', resolve);
    styles.addEventListener('error', reject);
  });
  document.head.append(styles);
  await loaded;
});

after(() => {
  styles.remove();
});

for (const [file, stories] of Object.entries(files)) {
  describe(`stories of ${file}`, () => {
    for (const [name, story] of storiesOf(stories)) {
      for (const [locale, theme] of once(story) ? looks.slice(0, 1) : looks) {
        it(`${name} is accessible in ${locale} on a ${theme} page`, async () => {
          await show(story, { locale, theme }, async (page) => {
            if (!once(story)) {
              const { medium, locale: own = locale } = story.globals ?? {};
              // Paper is white, and the time before the script knows no language of ours.
              if (!medium) expect(getComputedStyle(page).colorScheme).to.equal(theme);
              if (medium !== 'unscripted') expect(languageOf(page)).to.equal(own);
            }
            await expect(page).to.be.accessible();
          });
        });
      }
    }
  });
}

describe('stories', () => {
  it('exist for every element that a page can use', () => {
    const shown = Object.values(files).map(({ default: shared }: { default: object }) =>
      'component' in shared ? customElements.get(String(shared.component)) : undefined,
    );
    for (const [name, value] of Object.entries(library)) {
      if (/^Trd[A-Z]/.test(name)) expect(shown, name).to.include(value);
    }
  });
});
