/**
 * Doing things in a story as a reader would, with the plain DOM: the same steps run in Storybook
 * and in the browser tests.
 */
import type { LitElement } from 'lit';

const isLit = (element: Element): element is LitElement => 'updateComplete' in element;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until every element has rendered, also what it renders after its slots are filled. */
export async function ready(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll('*')].filter(isLit);
  for (const element of elements) await element.updateComplete;
  await nextFrame();
  for (const element of elements) await element.updateComplete;
  // What is closed is made after the first paint.
  while (elements.some(isUnfinished)) await nextFrame();
}

const isUnfinished = ({ localName, renderRoot }: LitElement): boolean =>
  localName === 'trd-faq' &&
  [...renderRoot.querySelectorAll('.panel')].some((panel) => panel.childElementCount === 0);

/** An element's own root, also where it is closed to the page. */
export function rootOf(element: Element): ShadowRoot | undefined {
  const root = (element as Partial<LitElement>).renderRoot ?? element.shadowRoot;
  return root instanceof ShadowRoot ? root : undefined;
}

/** The first match inside the shadow root of the story's element. A story without it fails. */
export function inside<T extends HTMLElement>(canvas: HTMLElement, selector: string): T {
  for (const element of canvas.querySelectorAll('*')) {
    const found = rootOf(element)?.querySelector<T>(selector);
    if (found) return found;
  }
  throw new Error(`This story should show ${selector}, and does not.`);
}

export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  await ready(canvas);
  inside<HTMLButtonElement>(canvas, selector).click();
  await ready(canvas);
}

export async function type(canvas: HTMLElement, text: string): Promise<void> {
  await ready(canvas);
  const field = inside<HTMLInputElement>(canvas, 'input[type=search]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await ready(canvas);
}

/** A word to search for that is in the text, in whatever language that is. */
export function longestWord(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
