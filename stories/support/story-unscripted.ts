/**
 * Shows what a reader sees where our script does not run, or has not run yet: the tag is unknown to
 * the browser, and what stands inside it is shown. Nothing else is different.
 */
import { render } from 'lit';
import { fallbackFor } from './fallback.js';

/** A document without a page: elements in it stay what they are in the markup. */
const inert = document.implementation.createHTMLDocument('');

/** The same markup with our own tags renamed, so that they are unknown here too. */
function withoutScript(node: Node, lang: string): Node {
  if (!(node instanceof Element)) return document.importNode(node, true);
  const ours = node.localName.startsWith('trd-');
  const copy = document.createElementNS(
    node.namespaceURI,
    ours ? `${node.localName}-unscripted` : node.localName,
  );
  for (const { name, value } of node.attributes) copy.setAttribute(name, value);
  const children = [...node.childNodes].map((child) => withoutScript(child, lang));
  const own = node.querySelector(':scope > :not([slot])');
  copy.append(...(ours && !own ? fallbackFor(node, lang) : []), ...children);
  return copy;
}

export class StoryUnscripted extends HTMLElement {
  /** What the story renders. */
  set content(content: unknown) {
    const holder = inert.createElement('div');
    render(content, holder, { creationScope: inert });
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? this.lang;
    this.replaceChildren(...[...holder.childNodes].map((node) => withoutScript(node, lang)));
  }
}

customElements.define('story-unscripted', StoryUnscripted);

declare global {
  interface HTMLElementTagNameMap {
    'story-unscripted': StoryUnscripted;
  }
}
