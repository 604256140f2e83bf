/**
 * Who renders first. First renders take one task each, from the top of the page down: the browser
 * can paint the first element and answer the reader while others wait, and nothing that is in sight
 * moves down. Elements in different shadow roots come in any order.
 */

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The browser has noted that it painted text. What goes away before that, some frames after it was
 * in sight, does not count as painted: the largest text of the page would be that of an element.
 */
const painted = () =>
  new Promise<void>((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) resolve();
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });

let frame: Promise<void> | undefined;

/**
 * After the first text and the next frame, the same moment for all who ask before it. A page that
 * nobody looks at has none, and is not kept waiting for it.
 */
export function nextFrame(): Promise<void> {
  frame ??= new Promise<void>((resolve) => {
    void painted().then(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, document.hidden ? 0 : 1000);
  }).then(() => {
    frame = undefined;
  });
  return frame;
}

/** Elements that wait for their first render. */
const waiting = new Map<Element, () => void>();
let serving = false;

/** Resolves when an element may render for the first time. */
export function takeTurn(element: Element): Promise<void> {
  return new Promise((resolve) => {
    waiting.set(element, resolve);
    if (!serving) void serve();
  });
}

async function serve(): Promise<void> {
  serving = true;
  // Those that the script has upgraded together come with the microtasks of this turn.
  await Promise.resolve();
  while (waiting.size > 0) {
    const first = [...waiting.keys()].reduce((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? other : one,
    );
    waiting.get(first)!();
    waiting.delete(first);
    await nextTask();
  }
  serving = false;
}
