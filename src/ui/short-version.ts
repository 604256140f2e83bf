import type { Citations } from './citations.js';

/** Makes the short version of what an element shows out of a copy of it, on its way to paper. */
export type ShortVersion = (copy: ParentNode) => void;

/**
 * Takes out what only the long version has, and the sources that nothing cites any more.
 * `leftOut` is a selector; `lead` takes the place of the sentence under the title, and says that
 * this is the short version.
 */
export function shorten(
  copy: ParentNode,
  leftOut: string,
  lead: string,
  citations: Citations,
): void {
  for (const part of copy.querySelectorAll(leftOut)) part.remove();
  copy.querySelector('.trd')?.classList.add('short');
  copy.querySelector('.lead')?.replaceChildren(lead);
  citations.shorten(copy);
}
