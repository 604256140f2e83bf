import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ready } from './support/page.js';
import { samples } from './support/samples.js';

interface Args {
  readonly region?: string;
}
type Story = StoryObj<Args>;

// All elements on each page that makes life hard for them. A new one needs a line in `samples.ts`.
// The toolbar puts any other story on the same pages.
export default {
  title: 'Host pages/All elements',
  tags: ['hosts'],
  render: (args) =>
    html`${Object.values(samples).map((sample, index) => [index > 0 ? html`<hr />` : '', sample(args)])}`,
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
