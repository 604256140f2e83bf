/**
 * Registering the tags. A page can hold two copies or two versions of this library: the first one
 * wins, the second neither throws nor replaces it.
 */
import { version } from './version.js';
import { warnOnce } from './warn.js';

const record = Symbol.for('trd-elements');
const page = globalThis as { [record]?: { readonly version: string } };
const first = (page[record] ??= { version });

/** What stands after `trd-` in the tags of this copy. */
export const names = new Set<string>();

/** Registers the class under a tag unless the tag is taken. */
export function defineElement(tag: `trd-${string}`, element: CustomElementConstructor): void {
  names.add(tag.slice(4));
  if (!customElements.get(tag)) customElements.define(tag, element);
  else {
    warnOnce(
      `trd-elements: version ${first.version} is already on this page, so this copy ` +
        `(${version}) is not used. Load the script once.`,
    );
  }
}
