import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ready } from './support/page.js';
import { workbench } from './workbench/parameters.js';
import './workbench/story-languages.js';

export default {
  title: 'Content/For translators',
  tags: ['!autodocs', 'once'],
  parameters: workbench,
  render: () => html`<story-languages></story-languages>`,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta;

/** What is translated, and how to see a translation in its place. */
export const Languages: StoryObj = {};
