import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ready } from './support/page.js';
import './support/story-scripts.js';

export default {
  title: 'Parts/Scripts of the world',
  tags: ['!autodocs'],
  render: () => html`<story-scripts></story-scripts>`,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta;

/**
 * Line height, word breaking, digits and dates of writing systems, most of which have no translation
 * yet. The text is Article 1 of the Universal Declaration of Human Rights.
 */
export const ScriptsOfTheWorld: StoryObj = {};

/** Where lines break when there is little room. */
export const ScriptsInANarrowColumn: StoryObj = { globals: { width: '320' } };
