/**
 * Keeping a reader where they are while parts of the page move: measured before a change, put right
 * after it. Browsers do so themselves for some changes, but not all of them for parts that move.
 */

/** The nearest ancestor that scrolls up and down, through shadow roots; else the page. */
function scrollerOf(element: Element): Element {
  for (let node: Node | null = element.parentNode; node; node = node.parentNode) {
    if (node instanceof ShadowRoot) node = node.host;
    if (!(node instanceof Element)) continue;
    const { overflowY } = getComputedStyle(node);
    if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Remembers where an element stands; the function returned puts another one in its place. */
export function keepPlace(before: Element): (after: Element) => void {
  const { top } = before.getBoundingClientRect();
  return (after) => {
    scrollerOf(after).scrollBy({
      top: after.getBoundingClientRect().top - top,
      behavior: 'instant',
    });
  };
}
