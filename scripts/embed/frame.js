/**
 * The script of a page in a frame (`dist/embed/<tag>.html`). Takes the attributes of the element
 * from the address of the page, before the element is defined, so that it checks them as always.
 * Tells the page around it how high it is, and nothing else; `resize.js` listens there.
 *
 * A classic script, like the elements beside it: in a frame with `sandbox` a module would need
 * headers from the server. Nothing is stored, so blocked storage takes nothing away.
 */
(() => {
  const own = {
    'trd-comparison': ['treatments'],
    'trd-faq': ['topics'],
    'trd-self-check': [],
    'trd-side-effects': ['treatment'],
  };
  const element = document.body.firstElementChild;
  const tag = element.localName;
  const shared = ['level', 'region', 'offered', 'clinic', 'phone', 'href', 'languages'];
  const allowed = [...shared, ...own[tag]];

  const warn = (name, value, usable) =>
    console.warn(
      `<${tag}>: ${name}="${value.slice(0, 80)}" in the address is not usable. Allowed: ${usable}.`,
    );

  for (const [given, value] of new URLSearchParams(location.search)) {
    const name = given.toLowerCase();
    if (allowed.includes(name)) element.setAttribute(name, value);
    else if (name !== 'lang') warn(given.slice(0, 80), value, ['lang', ...allowed].join(', '));
    else if (/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(value)) document.documentElement.lang = value;
    else warn(name, value, 'a language tag such as es or en-US');
  }

  if (parent === window) return;
  let height = 0;
  const tell = () => parent.postMessage({ type: 'trd-height', height }, '*');
  const observer = new ResizeObserver(() => {
    const next = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (next === height) return;
    height = next;
    tell();
  });
  observer.observe(document.documentElement);
  // The page around may have begun to listen after the first message.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'trd-height-please' && height > 0) tell();
  });
  // Each step of the check has a height of its own, and a page could tell the answers from it. So
  // it tells that of its start alone, and the frame scrolls.
  if (tag === 'trd-self-check') {
    addEventListener('click', () => observer.disconnect(), { capture: true, once: true });
  }
})();
