/**
 * What each public custom property is for, and which colours must be told apart. Their values stand
 * in `tokens.styles.ts` alone. Scripts, Storybook and tests read this list; no element does, so it
 * adds nothing to the bundle.
 */
export interface Token {
  readonly name: `--trd-${string}`;
  /** What may be set, in the notation of CSS. */
  readonly syntax: '<color>' | '<family-name>#' | '<number>' | '<length>' | 'light || dark';
  /** What it is for, in the words of a designer. */
  readonly description: string;
}

export const tokens: readonly Token[] = [
  {
    name: '--trd-surface',
    syntax: '<color>',
    description: 'Color of the page behind the element. Set this one first. It must be solid.',
  },
  { name: '--trd-text', syntax: '<color>', description: 'Body text and headings.' },
  {
    name: '--trd-accent',
    syntax: '<color>',
    description: 'Links, buttons and chosen options: the brand color. Its lightness is guarded.',
  },
  {
    name: '--trd-figure',
    syntax: '<color>',
    description:
      'The one color that counts people, whether the news is good or bad. Warm tints follow it. Not an alarm red.',
  },
  { name: '--trd-alert', syntax: '<color>', description: 'Serious warnings, and nothing else.' },
  { name: '--trd-font', syntax: '<family-name>#', description: 'Font of the text.' },
  { name: '--trd-heading-font', syntax: '<family-name>#', description: 'Font of the headings.' },
  { name: '--trd-heading-weight', syntax: '<number>', description: 'Weight of the headings.' },
  {
    name: '--trd-radius',
    syntax: '<length>',
    description: 'Corners of fields and panels, 0 to 2em.',
  },
  {
    name: '--trd-space',
    syntax: '<length>',
    description: 'The unit of all spacing, 0.5em to 2em: 0.875em is compact, 1.125em is airy.',
  },
  {
    name: '--trd-scheme',
    syntax: 'light || dark',
    description:
      'Color scheme: light, dark, or light dark. Only needed where the page declares none.',
  },
  {
    name: '--trd-sticky-top',
    syntax: '<length>',
    description: 'Height of the page’s own sticky header, so that it covers nothing.',
  },
];

/** Colours that are drawn. The first five are public; the others are mixed from them. */
export const colors = {
  surface: 'The page behind everything',
  text: 'Text and headings',
  accent: 'Links and buttons',
  figure: 'People who are counted',
  alert: 'Serious warnings',
  muted: 'Second text: leads, dates, notes',
  edge: 'Borders of fields',
  off: 'People who are not counted',
  line: 'Hairlines, decoration only',
  wash: 'Warm tint behind notes',
  tint: 'Pale accent behind help in a crisis',
} as const;
type ColorName = keyof typeof colors;

/** WCAG contrast that text needs at level AAA, and what drawings and borders need. */
export const enoughForText = 7;
const enoughForDrawing = 3;

/** Which ink stands on which ground, and the contrast it needs with the default colours. */
export const pairs: readonly (readonly [ink: ColorName, ground: ColorName, needed: number])[] = [
  ['text', 'surface', enoughForText],
  ['text', 'wash', enoughForText],
  ['text', 'tint', enoughForText],
  ['muted', 'surface', enoughForText],
  ['muted', 'wash', enoughForText],
  ['accent', 'surface', enoughForText],
  ['accent', 'wash', enoughForText],
  ['accent', 'tint', enoughForText],
  ['alert', 'surface', enoughForText],
  ['figure', 'surface', enoughForDrawing],
  ['figure', 'wash', enoughForDrawing],
  ['off', 'surface', enoughForDrawing],
  ['edge', 'surface', enoughForDrawing],
];
