/** What the tests share. Nothing here knows what an element looks like inside. */
import { fixture, html } from '@open-wc/testing';
import '../stories/support/open-roots.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';
import '../src/elements/trd-faq.js';
import { clock } from '../src/ui/clock.js';
import { waitUntil } from './wait.js';

/** A day on which all content is current; the calendar must not turn tests red. */
export const today = Date.parse('2026-11-22T12:00:00Z');

/** Runs with another date, and puts the clock back whatever happens. */
export async function at(moment: number, run: () => Promise<void>): Promise<void> {
  const before = clock.now;
  clock.now = () => moment;
  try {
    await run();
  } finally {
    clock.now = before;
  }
}

/** Everything said on the console while a function runs. */
export async function warnings(run: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const before = console.warn;
  console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = before;
  }
  return said;
}

/** A rendered FAQ in a page region with the given attributes. */
export async function faq(
  attributes: Readonly<Record<string, string>> = { region: 'US' },
): Promise<TrdFaq> {
  const element = document.createElement('trd-faq');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  await complete(element);
  return element;
}

/** Closed answers and the sources are made after the first paint. */
export async function complete(element: Element): Promise<void> {
  const done = () => allInside(element, '.panel').every((panel) => panel.childElementCount > 0);
  await waitUntil(done, 'every panel has its text', { timeout: 10_000 });
}

/** What an element has rendered, also where its root is closed to the page; else what it holds. */
export const rootOf = (element: Element): ParentNode & Node =>
  (element as { renderRoot?: ShadowRoot }).renderRoot ?? element.shadowRoot ?? element;

/** The first match inside an element; throws where there is none. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

export function allInside<T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T[] {
  return [...rootOf(element).querySelectorAll<T>(selector)];
}

/** Text a reader sees: of what is not hidden, white space folded. */
export function visibleText(element: Element): string {
  const root = rootOf(element);
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof HTMLElement && !node.checkVisibility()) return;
    if (node instanceof HTMLStyleElement) return;
    for (const child of node.childNodes) walk(child);
  };
  for (const child of root.childNodes) walk(child);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Types into the search field as a person does, at once. */
export async function search(element: TrdFaq, text: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Like `allInside`, where finding nothing is a mistake of the test. */
export function some<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  const found = allInside<T>(element, selector);
  if (found.length === 0) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}

/**
 * Addresses that were asked for since the list was cleared. A request is listed when its answer has
 * come; so one more is made, and all before it are there once it is.
 */
export async function requests(): Promise<string[]> {
  const names = () => performance.getEntriesByType('resource').map(({ name }) => name);
  const isLast = (name: string) => name.endsWith('?last');
  await (await fetch('/test/pages/plain.css?last')).text();
  await waitUntil(() => names().some(isLast));
  return names().filter((name) => !isLast(name));
}

export { waitUntil };
