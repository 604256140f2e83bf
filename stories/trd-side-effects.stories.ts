import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/trd-side-effects.js';
import { clinic } from './support/clinic.js';
import { contentDue, contentExpired, numbersStale, onDay } from './support/day.js';
import { inside, press, ready } from './support/page.js';

/** The attributes of the element, all optional. */
interface Args {
  readonly treatment?: string;
  readonly level?: number;
  readonly region?: string;
  readonly offered?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly href?: string;
  readonly languages?: boolean;
}
type Story = StoryObj<Args>;

const sideEffects = (args: Args): TemplateResult =>
  html`<trd-side-effects
    treatment=${args.treatment || nothing}
    level=${args.level ?? nothing}
    region=${args.region || nothing}
    offered=${args.offered || nothing}
    clinic=${args.clinic || nothing}
    phone=${args.phone || nothing}
    href=${args.href || nothing}
    ?languages=${args.languages}
  ></trd-side-effects>`;

/** For stories about something else than the effects: the shortest list. */
const short = { treatment: 'psychotherapy' } as const satisfies Args;

const describe = (text: string) => ({ docs: { description: { story: text } } });

/** Chooses one of the three ways to sort. */
const sortBy = (canvas: HTMLElement, position: number) =>
  press(canvas, `.choice:nth-of-type(${position}) input`);

/** Ticks an effect, as a reader who wants to ask about it. */
async function tickFirst(canvas: HTMLElement): Promise<void> {
  await press(canvas, '.effect .ask-about input');
}

// Stories that do more than set attributes stay off the docs page. Storybook reads tags without
// running this file, so they are written out.
export default {
  title: 'Elements/trd-side-effects',
  component: 'trd-side-effects',
  render: (args) => sideEffects(args),
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** As it stands in a page that sets nothing: esketamine, with its boxed warning above the list. */
export const Default: Story = { tags: ['every-mode'] };

/** No numbers of esketamine here: one clinic, no placebo, and no curve over the session day. */
export const KetamineInfusion: Story = { args: { treatment: 'iv-ketamine' } };

/** No number can be trusted: each effect is listed all the same, with the reason. */
export const KetamineByMouth: Story = { args: { treatment: 'oral-ketamine' } };

export const AnotherMedicine: Story = { args: { treatment: 'next-antidepressant' } };

export const TalkingTherapy: Story = { args: { treatment: 'psychotherapy' } };

/** A risk that is counted out of 100,000 and not drawn. */
export const MagneticStimulation: Story = { args: { treatment: 'rtms' } };

export const ElectroconvulsiveTherapy: Story = { args: { treatment: 'ect' } };

export const SortedByHowOften: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => sortBy(canvasElement, 2),
};

export const SortedByWhatToDo: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => sortBy(canvasElement, 3),
};

/** Its own heading is of the fourth level, so that the outline of the page around it stays whole. */
export const Level: Story = { args: { ...short, level: 4 } };

/** Neither an attribute nor the language says where the reader is: no number to call is invented. */
export const NoRegion: Story = { args: short, globals: { region: 'unknown' } };

/** Other lines, another emergency number, another place for reports. */
export const OtherRegion: Story = { args: short, globals: { region: 'GB' } };

/** A country of the European Union reports to its own agency. */
export const EuropeanUnion: Story = { args: short, globals: { region: 'DE' } };

/** The clinic's telephone number stands where the reader is told to call it. */
export const ClinicBlock: Story = { args: { ...clinic, ...short } };

/** A treatment that the clinic does not offer is explained like the others. */
export const NotOffered: Story = { args: { ...clinic, treatment: 'rtms' } };

/** What was ticked becomes a question to take along. */
export const Marked: Story = {
  tags: ['!autodocs'],
  args: short,
  play: async ({ canvasElement }) => {
    await tickFirst(canvasElement);
    inside(canvasElement, '.questions').scrollIntoView({ block: 'nearest' });
  },
};

/** Another treatment was chosen than the page asked for. */
export const ChosenByReader: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const menu = inside<HTMLSelectElement>(canvasElement, '#treatment');
    menu.value = 'ect';
    menu.dispatchEvent(new Event('change'));
    await ready(canvasElement);
  },
};

/** A copy of the script that was not updated: the content is past its review date. */
export const DueContent: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(contentDue),
};

/** Long past it: numbers and drawings are gone, warnings and help stay. */
export const ExpiredContent: Story = {
  tags: ['!autodocs'],
  beforeEach: onDay(contentExpired),
};

/** Telephone numbers are trusted for half a year. */
export const StaleCrisisNumbers: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(numbersStale),
};

export const Narrow: Story = { tags: ['!autodocs'], args: clinic, globals: { width: '320' } };

export const MiddleWidth: Story = { tags: ['!autodocs'], args: clinic, globals: { width: '720' } };

/** Words that do not fit into a narrow column break, and nothing scrolls sideways. */
export const LongWords: Story = {
  tags: ['!autodocs'],
  globals: { width: '320' },
  args: {
    clinic: 'Donaudampfschifffahrtsgesellschaftskapitänsgesundheitszentrum',
    phone: '+49 30 5550142 5550143 5550144',
    href: 'https://example.org/appointments',
  },
};

export const Printed: Story = {
  tags: ['!autodocs', 'print'],
  args: clinic,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await tickFirst(canvasElement);
  },
  parameters: describe(
    'Paper shows every effect and every source, and leaves room to write under each question. Open this story on its own and use the print preview of the browser; the check of all stories does the same.',
  ),
};

/** A translation that nobody has reviewed says so, in its own language. */
export const UnreviewedLanguage: Story = { args: short, globals: { locale: 'en-XA' } };
