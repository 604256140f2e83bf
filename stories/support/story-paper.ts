/**
 * Shows what is inside as a printer would get it, on the screen: the rules for paper in the style
 * sheets of its elements apply, those for the screen alone do not, and elements are told that
 * printing begins, as a browser tells them.
 */
import type { LitElement } from 'lit';
import { rootOf } from './page.js';

/** Lit shares one sheet between all elements of a class, so the original is never changed. */
const printed = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

function asPrinted(sheet: CSSStyleSheet): CSSStyleSheet {
  const known = printed.get(sheet);
  if (known) return known;
  const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const copy = new CSSStyleSheet();
  copy.replaceSync(
    text.replace(/@media print\b/g, '@media all').replace(/@media screen\b/g, '@media not all'),
  );
  printed.set(sheet, copy);
  return copy;
}

export class StoryPaper extends HTMLElement {
  /** Done when everything inside has rendered and stands on paper. */
  updateComplete: Promise<boolean> = Promise.resolve(true);

  connectedCallback(): void {
    this.updateComplete = this.#print();
  }

  disconnectedCallback(): void {
    dispatchEvent(new Event('afterprint'));
  }

  async #print(): Promise<boolean> {
    // Children are connected after their parent.
    await Promise.resolve();
    for (const element of this.querySelectorAll('*')) {
      await (element as Partial<LitElement>).updateComplete;
      const root = rootOf(element);
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.map(asPrinted);
    }
    dispatchEvent(new Event('beforeprint'));
    return true;
  }
}

customElements.define('story-paper', StoryPaper);

declare global {
  interface HTMLElementTagNameMap {
    'story-paper': StoryPaper;
  }
}
