/**
 * Markup for site builders that remove unknown tags: `<div data-trd="faq" data-level="3">` becomes
 * `<trd-faq level="3">` with what was inside it, also when such markup is added later.
 *
 * Not inside a shadow root of the page, also an open one: no observer sees into a root that it was
 * not given, and builders that strip tags write into the page itself. What a script puts into a
 * shadow root is the tag; without it the fallback stays, which is whole.
 */
import { names } from './define.js';
import { warnValue } from './warn.js';

/** Only what the element knows and what places it: other people's data must not become scripts. */
function passOn(from: HTMLElement, to: HTMLElement): void {
  const { observedAttributes } = to.constructor as unknown as { observedAttributes: string[] };
  for (const { name, value } of from.attributes) {
    const own = name.replace(/^data-/, '');
    const known =
      observedAttributes.includes(own) || /^(id|class|lang|dir|hidden|slot)$/.test(name);
    if (known) to.setAttribute(own, value);
  }
  // One by one: a strict policy would block the attribute.
  for (const name of from.style) to.style.setProperty(name, from.style.getPropertyValue(name));
}

function activate(node: Node): void {
  const holder = node as HTMLElement;
  const name = holder.dataset?.trd?.trim().toLowerCase();
  if (name === undefined || !holder.isConnected) return;
  if (!names.has(name)) {
    warnValue(holder, 'data-trd', name, [...names].join(', '));
    return;
  }
  const element = document.createElement(`trd-${name}`);
  passOn(holder, element);
  element.append(...holder.childNodes);
  holder.replaceWith(element);
}

function activateIn(node: Node): void {
  activate(node);
  (node as Partial<Element>).querySelectorAll?.('[data-trd]').forEach(activate);
}

activateIn(document);
new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    activate(target);
    addedNodes.forEach(activateIn);
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-trd'] });
