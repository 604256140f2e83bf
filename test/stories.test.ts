/**
 * Stories are the fixtures: each one renders, does what it does and passes axe, in English on a
 * light page and from right to left on a dark one. Storybook itself is not needed for that.
 */
import { expect } from '@open-wc/testing';
import arabic from '../src/generated/tables/ar-XB.js';
import accented from '../src/generated/tables/en-XA.js';
import * as library from '../src/index.js';
import { addTable } from '../src/localization.js';
import { files } from '../stories/all.js';
import { addStyles, once, show, storiesOf } from './stories.js';

/** How each story is looked at; the check of the static Storybook looks in many more ways. */
const looks = [
  ['en', 'light'],
  ['ar-XB', 'dark'],
] as const;

/** The language in which the story's element has rendered. */
function languageOf(page: HTMLElement): string | null | undefined {
  for (const { shadowRoot } of page.querySelectorAll('*')) {
    if (shadowRoot) return shadowRoot.querySelector('[lang]')?.getAttribute('lang');
  }
  return undefined;
}

let styles: HTMLLinkElement;

before(async () => {
  addTable('ar-XB', arabic);
  addTable('en-XA', accented);
  styles = await addStyles();
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
            // The check of the static Storybook looks at the long pages of the workbench.
            if (!story.parameters?.workbench) await expect(page).to.be.accessible();
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
