import { expect } from '@open-wc/testing';
import { fingerprint, pseudoLocales } from '../src/generated/locales.js';
import enXA from '../src/generated/tables/en-XA.js';
import { pack } from '../src/language-file.js';
import { known, source } from '../src/localization.js';
import { faq, inside, visibleText, waitUntil, warnings } from './helpers.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';

// In the order of this file: a language that has arrived stays, so the failures come first.
const code = 'en-XA';
const other = 'ar-XB';
const language = (element: TrdFaq) => inside(element, '.trd').lang;
const frameText = (element: TrdFaq) => inside(element, '.trd').textContent;
/** Never answers: what an earlier test left on the page must not reach the network. */
const never = () => new Promise<never>(() => undefined);

async function waiting(): Promise<TrdFaq> {
  const element = document.createElement('trd-faq');
  element.lang = code;
  element.textContent = 'Call 988.';
  document.body.append(element);
  await Promise.resolve();
  return element;
}

describe('a language file', () => {
  before(() => {
    known.set(code, pseudoLocales[0]!);
  });
  afterEach(() => {
    source.fetchFile = never;
  });

  it('is not asked for by a page in English', async () => {
    const asked: string[] = [];
    source.fetchFile = (wanted) => Promise.resolve(void asked.push(wanted));
    await faq({ lang: 'en-US' });
    expect(asked).to.deep.equal([]);
  });

  it('that cannot be loaded ends in English, with one warning', async () => {
    source.fetchFile = () => Promise.reject(new Error('no network'));
    const said = await warnings(async () => {
      const one = await faq({ lang: code });
      const other = await faq({ lang: code });
      expect([language(one), language(other)]).to.deep.equal(['en', 'en']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/"en-XA".*English.*no network/);
  });

  it('that holds nonsense ends in English too', async () => {
    source.fetchFile = () => Promise.resolve('corrupt');
    const said = await warnings(async () => {
      expect(language(await faq({ lang: code }))).to.equal('en');
    });
    expect(said.join()).to.contain('no table');
  });

  for (const [name, file] of [
    ['of another version', pack(enXA, 'older')],
    ['that does not say its version', pack(enXA, '')],
    ['of the time when files held ids', { ...enXA, '': fingerprint }],
    ['that is cut off', null],
    ['with another kind of content', []],
  ] as const) {
    it(`${name} ends in English as a whole, never in a mixture`, async () => {
      source.fetchFile = () => Promise.resolve(file);
      const said = await warnings(async () => {
        const element = await faq({ lang: code });
        expect(language(element)).to.equal('en');
        expect(frameText(element)).not.to.match(/⟦/);
      });
      expect(said.length).to.be.at.most(1);
    });
  }

  it('that is slow leaves the page its own content for three seconds, then comes in English', async function () {
    this.timeout(30_000);
    let arrive: (table: unknown) => void = () => undefined;
    source.fetchFile = () => new Promise((resolve) => (arrive = resolve));
    const began = performance.now();
    const element = await waiting();
    expect(element.shadowRoot).to.equal(null);
    await waitUntil(() => element.shadowRoot?.querySelector('.trd'), 'never rendered', {
      timeout: 20_000,
    });
    expect(performance.now() - began).to.be.at.least(2900);
    expect(language(element)).to.equal('en');
    arrive('corrupt');
    element.remove();
  });

  it('is tried again when the page comes back online', async () => {
    const attempts: number[] = [];
    source.fetchFile = (_, attempt) => {
      attempts.push(attempt);
      return Promise.reject(new Error('still offline'));
    };
    await warnings(async () => {
      await faq({ lang: code });
      dispatchEvent(new Event('online'));
      await waitUntil(() => attempts.length === 2);
    });
    expect(attempts[1]).to.equal(attempts[0]! + 1);
  });

  it('is not asked for again because another one has failed as well', async () => {
    const asked: string[] = [];
    source.fetchFile = (wanted) => {
      asked.push(wanted);
      return Promise.reject(new Error('not there'));
    };
    known.set(other, pseudoLocales[1]!);
    await warnings(async () => {
      const elements = [await faq({ lang: code }), await faq({ lang: other })];
      expect(elements.map(language)).to.deep.equal(['en', 'en']);
      // Whatever they ask one another for would have been asked for by now.
      for (let turn = 0; turn < 20; turn++)
        await new Promise((resolve) => queueMicrotask(() => resolve(turn)));
    });
    known.delete(other);
    expect(asked.filter((wanted) => wanted === other)).to.have.length(1);
    expect(asked.length).to.be.at.most(3);
  });

  it('that arrives late changes over what is shown in English', async () => {
    source.fetchFile = () => Promise.reject(new Error('first try'));
    let element!: TrdFaq;
    await warnings(async () => {
      element = await faq({ lang: code });
    });
    source.fetchFile = () => Promise.resolve(pack(enXA, fingerprint));
    dispatchEvent(new Event('online'));
    await waitUntil(() => language(element) === code);
    expect(visibleText(element)).to.match(/⟦/);
  });
});
