import { expect } from '@open-wc/testing';
import { effectWords } from '../src/content/words/side-effects/index.js';
import { faq, inside, requests, search, waitUntil } from './helpers.js';
import { choose, mark, sideEffects } from './side-effects.helpers.js';

/** Everything a page could be told by, replaced by something that notes it was used. */
function spyOnThePage(): { readonly used: string[]; readonly restore: () => void } {
  const used: string[] = [];
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return;
    const note = () => used.push(name);
    const value =
      'value' in before
        ? new Proxy(before.value as (...all: unknown[]) => unknown, {
            apply: (target, self, all) => (note(), Reflect.apply(target, self, all)),
            construct: (target, all) => (note(), Reflect.construct(target, all) as object),
          })
        : undefined;
    Object.defineProperty(
      owner,
      name,
      value
        ? { ...before, value }
        : {
            ...before,
            get(this: object): unknown {
              return Reflect.apply(before.get!, this, []);
            },
            set(this: object, next: unknown) {
              note();
              Reflect.apply(before.set!, this, [next]);
            },
          },
    );
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  replace(window, 'fetch');
  replace(window, 'WebSocket');
  replace(window, 'EventSource');
  replace(window, 'Image');
  replace(window, 'postMessage');
  replace(XMLHttpRequest.prototype, 'open');
  replace(Navigator.prototype, 'sendBeacon');
  replace(Storage.prototype, 'setItem');
  replace(IDBFactory.prototype, 'open');
  replace(History.prototype, 'pushState');
  replace(History.prototype, 'replaceState');
  replace(Document.prototype, 'cookie');
  replace(Document.prototype, 'title');
  return { used, restore: () => undo.forEach((run) => run()) };
}

describe('privacy', () => {
  it('stores nothing, sends nothing and leaves no trace while everything is used', async () => {
    const before = { names: Object.keys(window).length, address: location.href };
    const { used, restore } = spyOnThePage();
    try {
      const element = await faq();
      await element.show('what-is-trd');
      await search(element, 'suicide');
      await search(element, '');
      inside<HTMLButtonElement>(element, '.row button').click();
      inside<HTMLButtonElement>(element, '.footnote button').click();
      inside<HTMLButtonElement>(element, '.country button').click();
      await element.updateComplete;
      const menu = inside<HTMLSelectElement>(element, '#country-menu');
      menu.value = 'GB';
      menu.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.contain('116 123');
      element.remove();
    } finally {
      restore();
    }
    expect(used).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect({ names: Object.keys(window).length, address: location.href }).to.deep.equal(before);
  });

  it('holds for the side effects too, whatever is chosen, sorted, ticked, copied and looked up', async () => {
    const before = Object.keys(window).length;
    const { used, restore } = spyOnThePage();
    try {
      const element = await sideEffects();
      await mark(element, effectWords('esketamine').effects.dissociation!.name);
      await choose(element, 'ect');
      inside<HTMLInputElement>(element, '.choice:nth-of-type(2) input').click();
      inside<HTMLButtonElement>(element, '.jump button').click();
      inside<HTMLButtonElement>(element, '.footnote button').click();
      await element.updateComplete;
      element.remove();
    } finally {
      restore();
    }
    expect(used).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(Object.keys(window).length).to.equal(before);
  });

  it('notices what it is meant to notice', () => {
    const { used, restore } = spyOnThePage();
    localStorage.setItem('trd', '1');
    document.title = 'x';
    restore();
    localStorage.removeItem('trd');
    expect(used).to.deep.equal(['setItem', 'title']);
  });

  it('requests nothing after it has loaded', async () => {
    performance.clearResourceTimings();
    const element = await faq();
    await search(element, 'drive');
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(await requests()).to.deep.equal([]);
  });

  it('forgets what was typed and opened when the page is left, also for the Back button', async () => {
    const element = await faq();
    await element.show('what-is-trd');
    await search(element, 'suicide');
    const status = inside(element, '.row [role=status]');
    await waitUntil(() => status.textContent);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(status.textContent).to.equal('');
    expect(inside(element, '#what-is-trd').ariaExpanded).to.equal('false');
  });

  it('writes nothing that was typed or opened into an attribute', async () => {
    const element = await faq();
    const attributes = () => element.getAttributeNames().join(' ');
    const before = attributes();
    await search(element, 'suicide');
    await element.show('what-is-trd');
    expect(attributes()).to.equal(before);
  });
});
