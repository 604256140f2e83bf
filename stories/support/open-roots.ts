/**
 * Opens the shadow roots that are closed to a page: axe and a designer's tools must see into them.
 * Imported before any element is made; in Storybook and its tests alone.
 */
const attach = Element.prototype.attachShadow;

Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
  return attach.call(this, { ...init, mode: 'open' });
};

/** Runs with shadow roots as they are shipped. */
export async function asShipped(run: () => Promise<void>): Promise<void> {
  const opened = Element.prototype.attachShadow;
  Element.prototype.attachShadow = attach;
  try {
    await run();
  } finally {
    Element.prototype.attachShadow = opened;
  }
}
