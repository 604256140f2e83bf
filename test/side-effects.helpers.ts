/** What the tests of the side-effect explainer share. */
import { fixture, html } from '@open-wc/testing';
import '../src/elements/trd-side-effects.js';
import type { TrdSideEffects } from '../src/elements/trd-side-effects.js';
import { allInside, inside } from './helpers.js';

/** A rendered explainer in a page with the given attributes. */
export async function sideEffects(
  attributes: Readonly<Record<string, string>> = {},
): Promise<TrdSideEffects> {
  const element = document.createElement('trd-side-effects');
  const all = { region: 'US', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** Chooses a treatment as a reader does. */
export async function choose(element: TrdSideEffects, treatment: string): Promise<void> {
  const menu = inside<HTMLSelectElement>(element, '#treatment');
  menu.value = treatment;
  menu.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** The row of an effect, by its name. */
export function row(element: TrdSideEffects, name: string): HTMLElement {
  const found = allInside(element, '.effect').find(
    (item) => item.querySelector('.item')?.textContent === name,
  );
  if (!found) throw new Error(`no effect is called ${name}`);
  return found;
}

export const box = (item: HTMLElement): HTMLInputElement =>
  item.querySelector<HTMLInputElement>('.ask-about input')!;

/** Ticks an effect. */
export async function mark(element: TrdSideEffects, name: string): Promise<void> {
  box(row(element, name)).click();
  await element.updateComplete;
}
