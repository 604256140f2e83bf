/**
 * What a reader does, as functions that run in the page. They are passed as text, so they may use
 * nothing from outside. Shadow roots that are closed have been opened before (`openRoots`).
 */

/** Opens all answers and closes them again in turn. */
export const openAll = (round, kind) => {
  const open = round % 2 === 0;
  switch (kind) {
    case 'details':
    case 'sl-details':
    case 'wa-details':
    case 'cds-accordion-item':
      for (const each of document.querySelectorAll(kind)) each.open = open;
      return Promise.all([...document.querySelectorAll(kind)].map((each) => each.updateComplete));
    case 'minimal-faq button': {
      const element = document.querySelector('minimal-faq');
      element.open = new Set(open ? [...Array(200).keys()] : []);
      return element.updateComplete;
    }
    case 'trd-faq': {
      const element = document.querySelector('trd-faq');
      element.shadowRoot.querySelector('.tools .button').click();
      return element.updateComplete;
    }
    default:
      document.querySelector(kind).click();
      return undefined;
  }
};

export const searchKey = (round) => {
  const element = document.querySelector('trd-faq');
  const input = element.shadowRoot.querySelector('input[type=search]');
  input.value = 'driving'.slice(0, (round % 7) + 1);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return element.updateComplete;
};

/** Every treatment on, then off: all eight columns change at once. */
export const columns = async (round) => {
  const element = document.querySelector('trd-comparison');
  const boxes = [...element.shadowRoot.querySelectorAll('[part~=controls] input[type=checkbox]')];
  for (const box of boxes.slice(0, 8)) if (box.checked !== (round % 2 === 0)) box.click();
  await element.updateComplete;
};

/** With all eight columns in sight one goes, and comes back; the first round brings all eight. */
export const oneColumn = async (round) => {
  const element = document.querySelector('trd-comparison');
  const boxes = [...element.shadowRoot.querySelectorAll('[part~=controls] input[type=checkbox]')];
  if (round === 0) for (const box of boxes.slice(0, 8)) if (!box.checked) box.click();
  await element.updateComplete;
  if (round > 0) boxes[4].click();
  await element.updateComplete;
};

export const treatment = (round) => {
  const element = document.querySelector('trd-side-effects');
  const menu = element.shadowRoot.querySelector('[part~=controls] select');
  menu.selectedIndex = (round + 1) % menu.options.length;
  menu.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return element.updateComplete;
};

/**
 * One question forward in even rounds, back in odd ones; the first round starts the check. The first
 * answer to the first question would end it.
 */
export const quizStep = async (round) => {
  const element = document.querySelector('trd-self-check');
  const root = element.shadowRoot;
  const press = async (selector) => {
    root.querySelector(selector).click();
    await element.updateComplete;
  };
  if (!root.querySelector('.step')) await press('.part .action');
  if (round % 2 === 0) {
    root.querySelector('#choice-1').click();
    await press('.step > .action');
  } else {
    await press('.bar > .button');
  }
};

/** Spanish in even rounds, English in odd ones; the first round loads it. */
export const language = async (round, tag) => {
  const element = document.querySelector(tag);
  const wanted = round % 2 === 0 ? 'es' : 'en';
  element.lang = wanted;
  while (element.shadowRoot.querySelector('.trd').lang !== wanted) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  }
  await element.updateComplete;
};

export const openRoots = () => {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
};
