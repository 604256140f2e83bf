/**
 * The page that a story stands on. Storybook's toolbar and the browser tests choose the same
 * things in the same way: a language, a country, a theme, a root font size and a width, and for
 * translators whether the place of each sentence is shown.
 */
import { html, type TemplateResult } from 'lit';
import { directionOf, languageChoices, withPlaces } from './languages.js';

type Choice = 'locale' | 'places' | 'region' | 'theme' | 'root' | 'width';
export type Globals = Readonly<Record<Choice, string>>;

export const initialGlobals: Globals = {
  locale: 'en',
  places: 'hidden',
  region: 'US',
  theme: 'light',
  root: '16',
  width: 'full',
};

/** Stands for a page that says neither in an attribute nor in its language where it is. */
const unknownRegion = 'unknown';

function toolbar<const I extends string>(
  title: string,
  icon: I,
  choices: Readonly<Record<string, string>>,
) {
  const items = Object.entries(choices).map(([value, title]) => ({ value, title }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

export const globalTypes = {
  locale: toolbar('Language', 'globe', languageChoices),
  places: toolbar('Places of the sentences', 'bookmark', {
    hidden: 'Sentences alone',
    shown: 'Sentences with their places',
  }),
  region: toolbar('Country', 'location', {
    US: 'United States',
    GB: 'United Kingdom',
    DE: 'Germany',
    PL: 'Poland',
    [unknownRegion]: 'Country not known',
  }),
  theme: toolbar('Theme', 'paintbrush', {
    light: 'Light page',
    dark: 'Dark page',
    contrast: 'High contrast page',
    clinic: 'A clinic’s brand',
  }),
  root: toolbar('Root font size', 'ruler', {
    '10': 'Root 10 px',
    '16': 'Root 16 px',
    '24': 'Root 24 px',
  }),
  width: toolbar('Width of the column', 'grow', {
    full: 'Full width',
    '320': '320 px',
    '480': '480 px',
    '720': '720 px',
  }),
};

/** The toolbar's country, unless the story has one of its own. */
export function withRegion<T extends object>(args: T, { region }: Globals): T {
  if (('region' in args && args.region) || region === unknownRegion) return args;
  return { ...args, region };
}

/** Classes on the root are the only way to size `rem`; the last one chosen wins. */
export function rootSize({ root }: Pick<Globals, 'root'>): void {
  const { classList } = document.documentElement;
  for (const name of [...classList]) if (name.startsWith('root-')) classList.remove(name);
  classList.add(`root-${root}`);
}

/** The wrapper: language and direction as a host page gives them, the rest as classes. */
export function stage(content: unknown, globals: Globals): TemplateResult {
  const { locale, places, theme, width } = globals;
  const lang = places === 'shown' ? withPlaces(locale) : locale;
  const dir = directionOf(locale);
  return html`<div class="stage theme-${theme} width-${width}" lang=${lang} dir=${dir}>
    <div class="stage-column">${content}</div>
  </div>`;
}
