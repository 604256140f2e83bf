import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ready } from './support/page.js';
import './workbench/story-content.js';
import { unlistedFacts } from './workbench/facts.js';
import { workbench } from './workbench/parameters.js';

type Story = StoryObj;

// Pages of the workbench itself: they need no second page that documents them.
export default {
  title: 'Content/For clinicians',
  tags: ['!autodocs', 'once'],
  parameters: workbench,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta;

/** Every figure we show, and what it rests on. */
export const Facts: Story = {
  render: () => html`<story-content show="facts"></story-content>`,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const missing = unlistedFacts();
    if (missing.length > 0) throw new Error(`Not on this page: ${missing.join(', ')}`);
  },
};

/** Every publication we cite. */
export const Sources: Story = {
  render: () => html`<story-content show="sources"></story-content>`,
};

/** Every telephone number, by country. */
export const CrisisLines: Story = {
  render: () => html`<story-content show="crisis"></story-content>`,
};
