import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/trd-self-check.js';
import { clinic } from './support/clinic.js';
import { contentDue, contentExpired, onDay } from './support/day.js';
import { inside, press, ready } from './support/page.js';

/** The attributes of the element, all optional. */
interface Args {
  readonly level?: number;
  readonly region?: string;
  readonly clinic?: string;
  readonly phone?: string;
  readonly href?: string;
}
type Story = StoryObj<Args>;
type Canvas = { readonly canvasElement: HTMLElement };

export default {
  title: 'Elements/trd-self-check',
  component: 'trd-self-check',
  render: (args) =>
    html`<trd-self-check
      level=${args.level ?? nothing}
      region=${args.region || nothing}
      clinic=${args.clinic || nothing}
      phone=${args.phone || nothing}
      href=${args.href || nothing}
    ></trd-self-check>`,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** Places of the answers, question by question, as far as somebody has got. */
type Choices = readonly (number | readonly number[])[];

async function walk(canvas: HTMLElement, choices: Choices, who = 1): Promise<void> {
  await press(canvas, `.part .action:nth-of-type(${who})`);
  for (const choice of choices) {
    for (const place of [choice].flat()) await press(canvas, `#choice-${place}`);
    await press(canvas, '.step > .action');
  }
}

/** A story in which somebody has answered so far, and then perhaps pressed something. */
const after = (choices: Choices, then?: string, who?: number): Story => ({
  tags: ['!autodocs'],
  play: async ({ canvasElement }: Canvas) => {
    await walk(canvasElement, choices, who);
    if (then) await press(canvasElement, then);
  },
});

const matching: Choices = [1, 0, 0, [1, 3], 2, 2, 1];

/** Before the first question. */
export const Start: Story = { tags: ['every-mode'] };

/** Neither an attribute nor the language says where the reader is: the reader chooses. */
export const NoRegion: Story = { globals: { region: 'unknown' } };

export const Level: Story = { args: { level: 4, ...clinic } };

export const QuestionAge: Story = after([]);
export const QuestionDiagnosis: Story = after(matching.slice(0, 1));
export const QuestionLow: Story = after(matching.slice(0, 2));
/** Several answers can be true at once. */
export const QuestionExplanations: Story = after(matching.slice(0, 3));
/** With the names that help to count open. */
export const QuestionMedicines: Story = after(matching.slice(0, 4), 'fieldset summary');
export const QuestionTries: Story = after(matching.slice(0, 5));
/** After one medicine the question is in the singular. */
export const QuestionTriesOfOne: Story = after([...matching.slice(0, 4), 1]);
export const QuestionBetter: Story = after(matching.slice(0, 6), '.step > .more summary');

/** An answer has been chosen, and the page has not moved. */
export const Chosen: Story = {
  ...after(matching.slice(0, 4), '#choice-2'),
  tags: ['!autodocs', 'every-mode'],
};

/** "Continue" was pressed without an answer. */
export const NoAnswer: Story = {
  ...after(matching.slice(0, 4), '.step > .action'),
  tags: ['!autodocs', 'every-mode'],
};

/** "I need help now" was pressed: help first, the question below with its answer kept. */
export const HelpOpen: Story = {
  ...after(matching.slice(0, 2), '.bar .action'),
  tags: ['!autodocs', 'every-mode'],
};

export const HelpOpenWithoutRegion: Story = {
  ...after([], '.bar .action'),
  globals: { region: 'unknown' },
};

export const SomeoneElse: Story = after(matching.slice(0, 2), undefined, 2);

export const CheckAnswers: Story = {
  ...after(matching),
  tags: ['!autodocs', 'every-mode'],
};

/** The first of the four descriptions; the others differ in their sentences. */
export const Matches: Story = {
  ...after(matching, '.body > .action'),
  args: clinic,
  tags: ['!autodocs', 'every-mode'],
};

export const NotYet: Story = after([1, 0, 0, 5, 1, 0, 0], '.body > .action');
export const NotEnough: Story = after([1, 2, 0, 0, 4, 5, 2], '.body > .action');
export const Helping: Story = after([1, 0, 1, 5, 2, 1, 3], '.body > .action');
export const MatchesForSomeoneElse: Story = after(matching, '.body > .action', 2);

/** One question is left out, and the answers are taken along. */
export const TakeAlong: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await walk(canvasElement, matching);
    await press(canvasElement, '.body > .action');
    await press(canvasElement, '#ask-1');
    await press(canvasElement, '#with-answers');
    inside(canvasElement, '.sheet .answers');
  },
};

/** No question is asked of someone under 18. */
export const Under18: Story = after([0]);
export const Under18SomeoneElse: Story = after([0], undefined, 2);

/** A copy of the script that was not updated: past its review date it says so. */
export const DueContent: Story = { tags: ['!autodocs'], beforeEach: onDay(contentDue) };

/** Long past it the check does not begin any more; help stays. */
export const ExpiredContent: Story = { tags: ['!autodocs'], beforeEach: onDay(contentExpired) };

export const Narrow: Story = {
  ...after(matching, '.body > .action'),
  args: clinic,
  globals: { width: '320' },
};

export const Printed: Story = {
  ...after(matching, '.body > .action'),
  args: clinic,
  tags: ['!autodocs', 'print'],
};

/** A translation that nobody has reviewed says so, in its own language. */
export const UnreviewedLanguage: Story = { globals: { locale: 'en-XA' } };
