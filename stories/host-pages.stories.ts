import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from './support/page.js';
import { samples, type SampleTag } from './support/samples.js';

interface Args {
  readonly element: SampleTag;
  readonly region?: string;
}
type Story = StoryObj<Args>;

// Any element on each page that makes life hard for it; a new one needs a line in `samples.ts`. The
// toolbar puts every other story on the same pages, and the check of all stories does so too.
export default {
  title: 'Host pages/Any element',
  tags: ['hosts'],
  args: { element: 'trd-faq' },
  argTypes: { element: { control: 'select', options: Object.keys(samples) } },
  render: ({ element, ...chosen }) => samples[element]!(chosen),
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<Args>;

/** A root of 10 px, 14 px text, its own headings, labels and buttons. */
export const Bootstrap: Story = { globals: { host: 'bootstrap' } };

/** `* { all: unset }`, the hardest reset there is. */
export const EverythingUnset: Story = { globals: { host: 'unset' } };

/** `html { font-size: 62.5% }`: text of the page is 10 px, ours is 16. */
export const SmallRoot: Story = { globals: { host: 'small' } };

/** Uppercase, italic, justified, lines without room, a shadow under each letter. */
export const Shouting: Story = { globals: { host: 'shouting' } };

/** A dark background, and nothing that says so: the element stays light, and readable. */
export const DarkPage: Story = { globals: { host: 'night' } };
