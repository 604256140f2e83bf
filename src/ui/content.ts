import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Fills an element with nodes that are made anew only when the key changes. Text that never changes
 * piece by piece needs none of the markers that Lit leaves for each expression: they would be three
 * of four nodes of a long page.
 *
 * `<p ${content(key, () => [text, node])}></p>`
 */
class ContentDirective extends Directive {
  #key: string | undefined;

  // What TypeScript takes the arguments from; `update` does the work.
  override render(...given: [key: string, make: () => readonly (Node | string)[]]): unknown {
    return given && noChange;
  }

  override update({ element }: ElementPart, [key, make]: Parameters<this['render']>): unknown {
    if (key !== this.#key) element.replaceChildren(...make());
    this.#key = key;
    return noChange;
  }
}

export const content = directive(ContentDirective);

/** An element with nodes in it. */
export function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
