/**
 * Opens the shadow roots that are closed to a page: axe and a designer's tools must see into them.
 * Imported before any element is made; in Storybook and its tests alone.
 */
const attach = Element.prototype.attachShadow;

Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
  return attach.call(this, { ...init, mode: 'open' });
};
