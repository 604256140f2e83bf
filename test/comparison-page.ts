/** A comparison on a page of a given width, and what a reader can see of it. */
import { fixture, html } from '@open-wc/testing';
import type { RowId } from '../src/content/facts/comparison.js';
import type { TreatmentId } from '../src/content/facts/types.js';
import type { TrdComparison } from '../src/elements/trd-comparison.js';
import '../src/elements/trd-comparison.js';
import { treatmentWords } from '../src/content/words/treatments.js';
import { allInside, inside } from './helpers.js';

/** Two frames: a measurement, and what it changes. */
export const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

export async function comparison(
  attributes: Readonly<Record<string, string>> = {},
  width = 1000,
): Promise<TrdComparison> {
  const element = document.createElement('trd-comparison');
  const all: Record<string, string> = { region: 'US', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = `${width}px`;
  holder.append(element);
  await element.updateComplete;
  await settled();
  await element.updateComplete;
  return element;
}

/** Names in the heads of the columns, in their order. */
export const columns = (element: TrdComparison): string[] =>
  allInside(element, 'thead th b').map((name) => name.textContent);

export const nameOf = (id: TreatmentId): string => treatmentWords()[id].name;

/** The box of a treatment in the picker. */
export function box(element: TrdComparison, id: TreatmentId): HTMLInputElement {
  const label = allInside(element, '#treatments label').find((each) =>
    each.textContent.includes(nameOf(id)),
  );
  return label!.querySelector('input')!;
}

export async function choose(element: TrdComparison, ...ids: TreatmentId[]): Promise<void> {
  for (const id of ids) box(element, id).click();
  await element.updateComplete;
  await settled();
  await element.updateComplete;
}

/** Stars a row or takes its star away, and waits until the focus has its place. */
export async function star(element: TrdComparison, row: RowId): Promise<void> {
  inside(element, `#star-${row}`).click();
  await element.updateComplete;
  await settled();
}

/** Ids of the rows that are shown, from top to bottom. */
export const rowsShown = (element: TrdComparison): string[] =>
  allInside(element, 'tr.row').map(({ id }) => id.replace('row-', ''));

/** The cell of a row and the column with this place. */
export const cellAt = (element: TrdComparison, row: RowId, column: number): HTMLElement =>
  allInside(inside(element, `#row-${row}`), 'td')[column]!;
