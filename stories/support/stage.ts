/**
 * The page that a story stands on. Storybook's toolbar and the browser tests choose the same
 * things in the same way: a language, a country, a theme and so on.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf, languageChoices, withPlaces } from './languages.js';
import { hostContent, siteHeader } from './surroundings.js';
import './story-paper.js';
import './story-unscripted.js';

/** What the toolbar chooses between; the names stand in addresses and in the stories. */
const choices = {
  locale: languageChoices,
  places: { hidden: 'Sentences alone', shown: 'Sentences with their places' },
  region: {
    US: 'United States',
    GB: 'United Kingdom',
    DE: 'Germany',
    PL: 'Poland',
    unknown: 'Country not known',
  },
  theme: {
    light: 'Light page',
    dark: 'Dark page',
    contrast: 'High contrast',
    hollyhock: 'Brand: Hollyhock, warm and serif',
    brightwater: 'Brand: Brightwater, modern teal',
    northgate: 'Brand: Northgate, dark hospital',
  },
  host: {
    plain: 'Plain page',
    bootstrap: 'Bootstrap 3',
    unset: 'Everything unset',
    small: 'Root of 62.5 %',
    shouting: 'Uppercase, line height 1',
    night: 'Dark page that does not say so',
  },
  width: { full: 'Full width', '320': '320 px', '480': '480 px', '720': '720 px' },
  root: { '10': 'Root 10 px', '16': 'Root 16 px', '24': 'Root 24 px' },
  direction: {
    auto: 'Auto direction',
    ltr: 'Left to right',
    rtl: 'Right to left',
  },
  medium: { screen: 'On a screen', print: 'As printed', unscripted: 'Without script' },
} as const;

export type Choice = keyof typeof choices;
export type Globals = Readonly<Record<Choice, string>>;

export const initialGlobals: Globals = {
  locale: 'en',
  places: 'hidden',
  region: 'US',
  theme: 'light',
  host: 'plain',
  width: 'full',
  root: '16',
  direction: 'auto',
  medium: 'screen',
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
  locale: toolbar('Language', 'globe', choices.locale),
  region: toolbar('Country', 'location', choices.region),
  theme: toolbar('Theme', 'paintbrush', choices.theme),
  host: toolbar('Host page', 'browser', choices.host),
  width: toolbar('Width of the column', 'grow', choices.width),
  root: toolbar('Root font size', 'ruler', choices.root),
  direction: toolbar('Direction of the page', 'transfer', choices.direction),
  medium: toolbar('Screen, paper, or no script', 'document', choices.medium),
  places: toolbar('Places of the sentences, for translators', 'bookmark', choices.places),
};

/** The toolbar's country, unless the story has one of its own. */
export function withRegion<T extends object>(args: T, { region }: Globals): T {
  if (('region' in args && args.region) || region === unknownRegion) return args;
  return { ...args, region };
}

/** Classes on the root are the only way to size `rem`; the last one chosen wins. */
export function rootSize({ root, host }: Pick<Globals, 'root' | 'host'>): void {
  const { classList } = document.documentElement;
  for (const name of [...classList]) if (name.startsWith('root-')) classList.remove(name);
  classList.add(`root-${host === 'bootstrap' || host === 'small' ? '10' : root}`);
}

/** The wrapper: language and direction as a host page gives them, the rest as classes. */
export function stage(content: unknown, globals: Globals): TemplateResult {
  const { locale, places, theme, host, width, direction, medium } = globals;
  const dir = direction === 'auto' ? directionOf(locale) : direction;
  return html`<div
    class="stage theme-${theme} host-${host} width-${width} medium-${medium}"
    lang=${places === 'shown' ? withPlaces(locale) : locale}
    dir=${dir}
  >
    ${medium === 'print' ? nothing : siteHeader(theme)}
    <div class="stage-column">${hostContent(host)} ${keyed(medium, inMedium(content, medium))}</div>
  </div>`;
}

function inMedium(content: unknown, medium: string): unknown {
  switch (medium) {
    case 'print':
      return html`<story-paper>${content}</story-paper>`;
    case 'unscripted':
      return html`<story-unscripted .content=${content}></story-unscripted>`;
    default:
      return content;
  }
}
