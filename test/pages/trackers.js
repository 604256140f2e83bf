/*
 * What clinics' pages carry: a tag manager, an advertising pixel and a session recorder, each as
 * curious as they come. Nothing is sent; everything they got to know stands in `window.known`.
 */
window.known = [];
const note = (...parts) => window.known.push(parts.join(' '));

/* The tag manager and the pixel. */
window.dataLayer = { push: (...all) => note('dataLayer', JSON.stringify(all)) };
window.fbq = (...all) => note('pixel', JSON.stringify(all));

/* Every way to send or keep something. */
const spy = (owner, name) => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) return;
  if ('value' in before) {
    const value = new Proxy(before.value, {
      apply: (target, self, all) => (note('used', name), Reflect.apply(target, self, all)),
      construct: (target, all) => (note('used', name), Reflect.construct(target, all)),
    });
    Object.defineProperty(owner, name, { ...before, value });
  } else {
    const set = function (value) {
      note('used', name);
      before.set.call(this, value);
    };
    Object.defineProperty(owner, name, { ...before, set });
  }
};
for (const name of ['fetch', 'WebSocket', 'EventSource', 'Image', 'postMessage', 'open']) {
  spy(window, name);
}
spy(XMLHttpRequest.prototype, 'open');
spy(Navigator.prototype, 'sendBeacon');
spy(Storage.prototype, 'setItem');
spy(IDBFactory.prototype, 'open');
spy(History.prototype, 'pushState');
spy(History.prototype, 'replaceState');
spy(Document.prototype, 'cookie');
spy(Document.prototype, 'title');
spy(HTMLImageElement.prototype, 'src');
/* Events that an element sends to the page of its own accord. */
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  if (!(this.getRootNode?.() instanceof ShadowRoot)) note('sent', event.type);
  return dispatch.call(this, event);
};
for (const level of ['log', 'info', 'warn', 'error', 'debug']) spy(console, level);

/* The session recorder: a copy of the page, of what changes in it, and of every open shadow root. */
const describe = (node) =>
  node instanceof Element
    ? `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${value}`)}>`
    : (node.nodeName ?? 'window');
const recorder = new MutationObserver((changes) => {
  for (const { type, target, attributeName, addedNodes } of changes) {
    const added = [...addedNodes].map((node) => node.textContent);
    note('changed', type, describe(target), attributeName, ...added);
  }
});
const record = (root) =>
  recorder.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  if (this.shadowRoot) record(this.shadowRoot);
  return root;
};
record(document);
window.snapshot = () => {
  const whole = document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '';
  const frames = `${window.length} ${document.querySelectorAll('iframe').length}`;
  return [whole, document.body.innerText, document.title, location.href, frames].join('\n');
};

/* Auto-capture: what was pressed, its label, its value, and the way to it. */
const events = (
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend ' +
  'beforeinput input change submit keydown keyup keypress focusin focusout toggle select copy trd-ready'
).split(' ');
const labels = (node) =>
  [node?.value, node?.checked, node?.id, node?.name, node?.ariaLabel, node?.innerText].join(',');
for (const type of events) {
  for (const capture of [true, false]) {
    document.addEventListener(
      type,
      (event) => {
        const path = event.composedPath().map(describe);
        const shown = [event.target, ...event.composedPath()].map(labels);
        const phase = capture ? 'capture' : 'bubble';
        note(phase, type, ...path, ...shown, event.key ?? '', JSON.stringify(event.detail));
      },
      capture,
    );
  }
}
