import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import '../src/elements/trd-comparison.js';
import { clinic } from './support/clinic.js';
import { contentDue, contentExpired, numbersStale, onDay } from './support/day.js';
import { inside, press, ready } from './support/page.js';

/** The attributes of the element, all optional. */
interface Args {
  readonly treatments?: string;
  readonly level?: number;
  readonly region?: string;
  readonly offered?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly href?: string;
  readonly languages?: boolean;
}
type Story = StoryObj<Args>;

const comparison = (args: Args): TemplateResult =>
  html`<trd-comparison
    treatments=${args.treatments || nothing}
    level=${args.level ?? nothing}
    region=${args.region || nothing}
    offered=${args.offered || nothing}
    clinic=${args.clinic || nothing}
    phone=${args.phone || nothing}
    href=${args.href || nothing}
    ?languages=${args.languages}
  ></trd-comparison>`;

/** For stories about something else than the treatments: one column keeps the page short. */
const short = { treatments: 'no-change' } as const satisfies Args;

const describe = (text: string) => ({ docs: { description: { story: text } } });

/** Presses one thing after another. */
const pressAll = async (canvas: HTMLElement, ...selectors: string[]) => {
  for (const selector of selectors) await press(canvas, selector);
  await ready(canvas);
};

// Stories that do more than set attributes stay off the docs page. Storybook reads tags without
// running this file, so they are written out.
export default {
  title: 'Elements/trd-comparison',
  component: 'trd-comparison',
  render: (args) => comparison(args),
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** As it stands in a page that sets nothing: the beginning of one neutral order. */
export const Default: Story = { tags: ['every-mode'] };

/** The page asks for some treatments, in its own order. "No change" always is among them. */
export const Treatments: Story = { args: { treatments: 'esketamine iv-ketamine rtms' } };

/** The two treatments that were compared directly, each with both sides. */
export const HeadToHead: Story = { args: { treatments: 'iv-ketamine ect' } };

/** Its own heading is of the fourth level, so that the outline of the page around it stays whole. */
export const Level: Story = { args: { ...short, level: 4 } };

/** Neither an attribute nor the language says where the reader is, so approval is not known. */
export const NoRegion: Story = {
  args: { treatments: 'esketamine' },
  globals: { region: 'unknown' },
};

export const OtherRegion: Story = {
  args: { treatments: 'esketamine iv-ketamine' },
  globals: { region: 'GB' },
};

/** A country nobody has looked at: the heads say so instead of saying nothing. */
export const UncheckedRegion: Story = {
  args: { treatments: 'esketamine rtms' },
  globals: { region: 'NZ' },
};

/** Words on what the clinic offers, and its own block last. Nothing goes. */
export const WithClinic: Story = { args: { ...clinic, treatments: 'esketamine rtms' } };

/** More columns than fit: the table scrolls, its heads and questions stay. */
export const AllTreatments: Story = {
  tags: ['!autodocs'],
  args: { treatments: treatmentIds.join(' ') },
};

/** A reader adds a treatment. */
export const Choosing: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => pressAll(canvasElement, '#treatments label:nth-child(7) input'),
};

export const NothingChosen: Story = {
  tags: ['!autodocs'],
  args: short,
  play: async ({ canvasElement }) => {
    await pressAll(canvasElement, '#treatments label:first-child input');
    inside(canvasElement, '.message');
  },
};

/** A starred row is at the top; where it was, one can undo that. */
export const Starred: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await pressAll(canvasElement, '#star-lasts', '#star-risks');
    inside(canvasElement, '#left-risks');
  },
};

export const OnlyStarred: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) =>
    pressAll(canvasElement, '#star-visits', '#star-risks', '.stars input'),
};

export const NoStars: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await pressAll(canvasElement, '.stars input');
    inside(canvasElement, '.message');
  },
};

/** More in two cells, and the sources. */
export const MoreOpen: Story = {
  tags: ['!autodocs'],
  args: { treatments: 'esketamine' },
  play: ({ canvasElement }) =>
    pressAll(
      canvasElement,
      '[aria-controls=given-esketamine]',
      '[aria-controls=effects-esketamine]',
      '#sources',
    ),
};

/** A copy of the script that was not updated: the content is past its review date. */
export const DueContent: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(contentDue),
};

/** Long past it: sentences with figures are replaced, help, warning and the rest stay. */
export const ExpiredContent: Story = {
  tags: ['!autodocs'],
  args: { treatments: 'esketamine' },
  beforeEach: onDay(contentExpired),
};

/** Telephone numbers are trusted for half a year. */
export const StaleCrisisNumbers: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(numbersStale),
};

/** The answers stand under their question; the choice is closed, with a count. */
export const Narrow: Story = {
  tags: ['!autodocs'],
  args: clinic,
  globals: { width: '320' },
};

export const NarrowChoosing: Story = {
  tags: ['!autodocs'],
  args: short,
  globals: { width: '320' },
  play: ({ canvasElement }) => pressAll(canvasElement, '.choose'),
};

/** Words that do not fit into a narrow column break, and nothing scrolls sideways. */
export const LongWords: Story = {
  tags: ['!autodocs'],
  globals: { width: '320' },
  args: {
    ...short,
    clinic: 'Donaudampfschifffahrtsgesellschaftskapitänsgesundheitszentrum',
    phone: '+49 30 5550142 5550143 5550144',
    href: 'https://example.org/appointments',
  },
};

export const Printed: Story = {
  tags: ['!autodocs', 'print'],
  args: { ...clinic, treatments: 'esketamine' },
  play: ({ canvasElement }) => pressAll(canvasElement, '#star-risks'),
  parameters: describe(
    'Paper shows every answer and every source, starred questions first. Open this story on its own and use the print preview of the browser; the check of all stories does the same.',
  ),
};

/** A translation that nobody has reviewed says so, in its own language. */
export const UnreviewedLanguage: Story = {
  args: short,
  globals: { locale: 'en-XA' },
};
