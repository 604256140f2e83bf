import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inside, ready } from './support/page.js';
import './workbench/story-tokens.js';
import { workbench } from './workbench/parameters.js';

type Story = StoryObj;

// Pages of the workbench itself: they need no second page that documents them.
export default {
  title: 'Theming/Tokens',
  tags: ['!autodocs', 'once'],
  render: () => html`<story-tokens></story-tokens>`,
  parameters: workbench,
  play: ({ canvasElement }) => ready(canvasElement),
} satisfies Meta;

/** Fills in a value as a designer would, and waits until it is shown. */
async function fill(canvas: HTMLElement, id: string, value: string): Promise<void> {
  await ready(canvas);
  const field = inside<HTMLInputElement>(canvas, `#${id}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await ready(canvas);
}

function expectCss(canvas: HTMLElement, text: string): void {
  const css = inside(canvas, 'pre').textContent;
  if (!css.includes(text)) throw new Error(`The CSS should hold ${text}: ${css}`);
}

export const Defaults: Story = {};

/** A yellow that nobody could read as a link: its lightness is moved, the hue stays. */
export const PaleBrand: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, 'trd-accent', '#ffe600');
    await fill(canvasElement, 'trd-radius', '1em');
    expectCss(canvasElement, '--trd-accent: #ffe600;');
  },
};

/** Surface and text of nearly the same color: said, and not used. */
export const NotReadable: Story = {
  tags: ['warns'],
  play: async ({ canvasElement }) => {
    await fill(canvasElement, 'trd-surface', '#ffffff');
    await fill(canvasElement, 'trd-text', '#f0f0f0');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await ready(canvasElement);
    inside(canvasElement, '.warning');
  },
};
