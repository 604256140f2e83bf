import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { crisisSearchWords } from '../src/content/words/crisis.js';
import '../src/elements/trd-faq.js';
import { contentDue, contentExpired, numbersStale, onDay } from './support/day.js';
import { clinic, longClinic } from './support/clinic.js';
import { inside, longestWord, press, ready, type } from './support/page.js';

/** The attributes of the element, all optional. */
interface Args {
  readonly level?: number;
  readonly region?: string;
  readonly topics?: string;
  readonly offered?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly href?: string;
  readonly languages?: boolean;
  readonly jsonld?: boolean;
}
type Story = StoryObj<Args>;

const faq = (args: Args, content: unknown = nothing): TemplateResult =>
  html`<trd-faq
    level=${args.level ?? nothing}
    region=${args.region || nothing}
    topics=${args.topics || nothing}
    offered=${args.offered || nothing}
    clinic=${args.clinic || nothing}
    phone=${args.phone || nothing}
    href=${args.href || nothing}
    ?languages=${args.languages}
    ?jsonld=${args.jsonld}
    >${content}</trd-faq
  >`;

/** For stories about something else than the answers: one topic keeps the page short. */
const short = { topics: 'family' } as const satisfies Args;

const clinicQuestions = html`<details slot="clinic-questions">
    <summary>Where do I park?</summary>
    <p>Behind the house, next to the library. Someone else has to drive you home.</p>
  </details>
  <details slot="clinic-questions">
    <summary>Who will be with me during a session?</summary>
    <p>A nurse stays in the room, and a doctor is in the house.</p>
  </details>`;

// Stories that do more than set attributes stay off the docs page. Storybook reads tags without
// running this file, so they are written out.
export default {
  title: 'Elements/trd-faq',
  component: 'trd-faq',
  render: (args) => faq(args),
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** As it stands in a page that sets nothing. */
export const Default: Story = { tags: ['every-mode'] };

/** Only some topics. Answers about safety that are always open are shown all the same. */
export const Topics: Story = { args: { topics: 'understanding after' } };

/** Its own heading is of the fourth level, so that the outline of the page around it stays whole. */
export const Level: Story = { args: { ...short, level: 4 } };

/** Neither an attribute nor the language says where the reader is: the reader chooses. */
export const NoRegion: Story = { args: short, globals: { region: 'unknown' } };

export const OtherRegion: Story = { args: short, globals: { region: 'GB' } };

/** The clinic's own questions and its contact come last, and are labelled as the clinic's. */
export const WithClinic: Story = {
  args: { ...short, ...clinic },
  render: (args) => faq(args, clinicQuestions),
};

/** A menu of languages, shown as soon as more than one is complete. */
export const Languages: Story = { args: { ...short, languages: true } };

/** Looks the same: the questions are also in the head of the page, for search engines. */
export const StructuredData: Story = { tags: ['once'], args: { ...short, jsonld: true } };

/** Nothing that a page writes wrongly costs the reader anything: each mistake is left out and reported. */
export const WrongValues: Story = {
  tags: ['!autodocs', 'warns'],
  args: {
    level: 9,
    region: 'Atlantis',
    topics: 'family weather',
    offered: 'wishes',
    clinic: '<b>Larkspur</b> Street Clinic',
    phone: 'ring us',
    href: 'javascript:alert(1)',
  },
};

/** Some questions match: they are open, and the word is marked. */
export const Search: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const question = inside(canvasElement, '#driving-after-session').textContent;
    await type(canvasElement, longestWord(question));
    inside(canvasElement, 'mark');
  },
};

export const EmptySearch: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'xylophone');
    inside(canvasElement, '.none');
  },
};

/** Someone who types such a word gets help before anything else. */
export const CrisisSearch: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const element = canvasElement.querySelector('trd-faq')!;
    const [word = ''] = element.speak(crisisSearchWords).split(/[,،、]/);
    await type(canvasElement, word);
    inside(canvasElement, '#crisis-card');
  },
};

/** A reader looks something up, follows a footnote to its source, comes back and clears the search. */
export const LookingSomethingUp: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, step }) => {
    const opened = () => inside(canvasElement, '#driving-after-session').checkVisibility();
    await step('type a word', async () => {
      await ready(canvasElement);
      const question = inside(canvasElement, '#driving-after-session').textContent;
      await type(canvasElement, longestWord(question));
      if (!opened()) throw new Error('The question should be among the matches.');
    });
    await step('press a footnote: its source is shown', async () => {
      await press(canvasElement, '.question:not([hidden]) .footnote button');
      if (!inside(canvasElement, '.sources li:focus')) throw new Error('No source has the focus.');
    });
    await step('go back to the sentence', async () => {
      await press(canvasElement, '.sources .button');
      inside(canvasElement, '.footnote button:focus');
    });
    await step('clear the search: every topic is back', async () => {
      await type(canvasElement, '');
      inside(canvasElement, '.topics');
    });
  },
};

/** Opened by a link to one question, also where its topic is not shown on the page. */
export const OpenedByLink: Story = {
  tags: ['!autodocs'],
  args: short,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await canvasElement.querySelector('trd-faq')!.show('what-is-trd');
    await ready(canvasElement);
    inside(canvasElement, '#what-is-trd:focus');
  },
};

export const AllOpen: Story = {
  tags: ['!autodocs'],
  args: clinic,
  render: (args) => faq(args, clinicQuestions),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.row button');
    await press(canvasElement, '#sources');
  },
};

/** A copy of the script that was not updated: the content is past its review date. */
export const DueContent: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(contentDue),
};

/** Long past it: sentences with figures are replaced, help and the rest stay. */
export const ExpiredContent: Story = {
  tags: ['!autodocs'],
  args: { topics: 'safety' },
  beforeEach: onDay(contentExpired),
  play: ({ canvasElement }) => press(canvasElement, '.row button'),
};

/** Telephone numbers are trusted for half a year. */
export const StaleCrisisNumbers: Story = {
  tags: ['!autodocs'],
  args: short,
  beforeEach: onDay(numbersStale),
};

export const Narrow: Story = {
  tags: ['!autodocs'],
  args: { ...short, ...clinic },
  globals: { width: '320' },
  render: (args) => faq(args, clinicQuestions),
};

/** Words that do not fit into a narrow column break, and nothing scrolls sideways. */
export const LongWords: Story = {
  tags: ['!autodocs'],
  globals: { width: '320' },
  args: { ...short, ...longClinic },
  render: (args) =>
    faq(
      args,
      html`<details slot="clinic-questions" open>
        <summary>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz?</summary>
        <p>
          https://example.org/a-very-long-address-without-any-place-where-a-line-could-be-broken
        </p>
      </details>`,
    ),
};

/** The language decides the direction of the text; this one is made by a machine. */
export const RightToLeft: Story = {
  tags: ['!autodocs', 'once'],
  globals: { locale: 'ar-XB' },
  args: { ...short, ...clinic },
  render: (args) => faq(args, clinicQuestions),
};

/** Paper shows every answer and every source, and nothing that can only be pressed. */
export const Printed: Story = {
  tags: ['!autodocs', 'print'],
  globals: { medium: 'print' },
  args: { ...short, ...clinic },
  render: (args) => faq(args, clinicQuestions),
};

/** What a reader sees until the script has run, and where it never does. */
export const BeforeTheScript: Story = {
  tags: ['!autodocs'],
  globals: { medium: 'unscripted' },
};

/** A translation that nobody has reviewed says so, in its own language. */
export const UnreviewedLanguage: Story = {
  args: { topics: 'understanding' },
  globals: { locale: 'en-XA' },
};
