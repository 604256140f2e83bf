import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/index.js';
import { complete, inside } from './helpers.js';
import { waitUntil } from './wait.js';

/** The built file, as a clinic's page would load it. `npm test` builds it first. */
const bundle = '/dist/trd-elements.js';

interface Page extends Window {
  readonly reports: string[];
}

/** Loads a page of `test/pages` in a frame and waits for its FAQ. */
async function open(path: string): Promise<{ page: Page; element: Element; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Page;
  const element = page.document.querySelector('trd-faq')!;
  await waitUntil(() => element.shadowRoot?.querySelector('.question'), 'FAQ never came', {
    timeout: 5000,
  });
  return { page, element, close: () => frame.remove() };
}

describe('the bundle', () => {
  let code: string;
  before(async () => {
    code = await (await fetch(bundle)).text();
  });

  it('is one file that imports nothing at load', () => {
    expect(code).not.to.match(/(?:^|[;}\s])import\s*(?:["']|[\w*{][^(]*from)/);
    expect(code).to.contain('customElements');
  });

  it('holds production code only: no raw decorator, no development build, no descriptions', () => {
    expect(code).not.to.match(/(?:^|[;}\s])@(?:customElement|property|state|query)\(/);
    expect(code).not.to.contain('Lit is in dev mode');
    expect(code).not.to.contain('faq-safety/');
  });

  it('keeps the licence notices of what is inside', () => {
    expect(code).to.contain('BSD-3-Clause');
  });

  it('works under a strict policy with Trusted Types, without a report', async () => {
    const { headers } = await fetch('/test/pages/strict.html');
    expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
    const { page, element, close } = await open('strict.html');
    inside<HTMLButtonElement>(element, '.row button').click();
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(page.reports).to.deep.equal([]);
    expect(page.document.head.querySelector('script[type="application/ld+json"]')).to.exist;
    close();
  });

  it('is quiet on a plain page, and shows help and answers', async () => {
    const { page, element, close } = await open('quiet.html');
    expect(page.reports).to.deep.equal([]);
    expect(element.shadowRoot?.textContent).to.contain('988');
    expect(element.shadowRoot?.querySelectorAll('.question').length).to.be.at.least(10);
    close();
  });

  for (const tag of ['trd-faq', 'trd-comparison', 'trd-side-effects', 'trd-self-check']) {
    it(`says in ${tag} word for word what the source says`, async () => {
      const { page, close } = await open('quiet.html');
      const [built, source] = [page.document, document].map((where) => {
        const element = where.createElement(tag) as LitElement;
        element.setAttribute('region', 'US');
        // The width decides how many columns there are to begin with.
        element.style.setProperty('inline-size', '700px');
        where.body.append(element);
        return element;
      }) as [LitElement, LitElement];
      for (const element of [built, source]) {
        await element.updateComplete;
        if (tag === 'trd-faq') await complete(element);
      }
      const textOf = ({ renderRoot }: LitElement) =>
        renderRoot.querySelector('.trd')!.textContent.replace(/\s+/g, '');
      await waitUntil(() => textOf(built) === textOf(source), 'the same text');
      expect(textOf(built)).to.contain('988');
      source.remove();
      expect(page.reports).to.deep.equal([]);
      close();
    });
  }

  it('can be loaded twice, also as another version: the first one stays, with one warning', async () => {
    const { page, element, close } = await open('twice.html');
    const elementClass = page.customElements.get('trd-faq');
    await waitUntil(() => page.reports.length > 0, 'no warning');
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.match(/^warn: trd-elements: .*already on this page/);
    expect(element).to.be.instanceOf(elementClass!);
    close();
  });

  it('leaves a page alone that has lit-localize of its own', async () => {
    const { page, close } = await open('own-localize.html');
    expect(page.reports).to.deep.equal([]);
    expect(page.document.querySelector('#own')?.textContent).to.equal('Bonjour');
    close();
  });

  it('exports what a page may use, and nothing else', async () => {
    const exports = (await import(bundle)) as Record<string, unknown>;
    expect(Object.keys(exports).sort()).to.deep.equal([
      'TrdComparison',
      'TrdFaq',
      'TrdSelfCheck',
      'TrdSideEffects',
      'contentVersion',
      'getLocale',
      'locales',
      'setLocale',
      'version',
    ]);
  });

  it('puts structured data into the head once, equal to what is shown, and takes it out again', async () => {
    const { page, element, close } = await open('structured-data.html');
    const scripts = page.document.head.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).to.have.length(1);
    const data = JSON.parse(scripts[0]!.textContent) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    await complete(element);
    const shown = [...element.shadowRoot!.querySelectorAll('.question')];
    expect(data.mainEntity).to.have.length(shown.length);
    for (const [index, { name, acceptedAnswer }] of data.mainEntity.entries()) {
      const text = shown[index]!.textContent.replace(/\s+/g, ' ');
      expect(text).to.contain(name);
      expect(text).to.contain(acceptedAnswer.text.split('\n')[0]);
    }
    for (const faq of page.document.querySelectorAll('trd-faq')) faq.remove();
    expect(page.document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    close();
  });
});
