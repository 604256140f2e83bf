import { expect } from '@open-wc/testing';
import arXB from '../src/generated/tables/ar-XB.js';
import enXA from '../src/generated/tables/en-XA.js';
import { faqWords } from '../src/content/words/faq-controls.js';
import { addTable, getLocale, inLanguage, setLocale } from '../src/localization.js';
import { allInside, faq, inside, search, visibleText, waitUntil, warnings } from './helpers.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';

const titleIn = (code: string) => inLanguage(code, code, () => faqWords().title);
const title = (element: TrdFaq) => inside(element, '.title').textContent;
const frame = (element: TrdFaq) => inside(element, '.trd');

/** Texts of the page's own that are the same in every language, and figures. */
const untranslated = [
  /^[\p{N}\p{P}\p{S}\s]*$/u,
  /^(?:doi\.org|www\.|[a-z0-9-]+\.)/,
  /^(?:988 Suicide & Crisis Lifeline|Find A Helpline|Larkspur Street Clinic|Where do I park\?)$/,
];

/** Every text a reader can get to, also of closed answers, without source citations. */
function texts(element: TrdFaq): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) found.push(node.data.trim());
    if (node instanceof Element) {
      if (node.matches('style, [lang="en"]:not(.trd), bdi, option:not([value=""], [value="*"])'))
        return;
      const label = node.getAttribute('aria-label');
      if (label) found.push(label);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(frame(element));
  return found;
}

describe('language', () => {
  before(() => {
    addTable('en-XA', enXA);
    addTable('ar-XB', arXB);
  });
  afterEach(() => {
    setLocale('');
    document.documentElement.lang = 'en';
  });

  for (const code of ['en-XA', 'ar-XB']) {
    it(`has no English left in ${code}`, async () => {
      const element = await faq({ lang: code, region: 'US', clinic: 'Larkspur Street Clinic' });
      inside<HTMLButtonElement>(element, '.row button').click();
      inside<HTMLButtonElement>(element, '.country button').click();
      await search(element, 'xylophone');
      const plain = texts(element).filter((text) => {
        const without = text.replaceAll('Larkspur Street Clinic', '');
        if (untranslated.some((pattern) => pattern.test(text))) return false;
        return !/[⟦⟧]/.test(without);
      });
      expect(plain).to.deep.equal([]);
    });
  }

  it('follows the nearest language, so that two stand on one page', async () => {
    const one = await faq({ lang: 'en-XA' });
    const other = await faq({ lang: 'ar-XB' });
    expect(title(one)).to.equal(titleIn('en-XA'));
    expect(title(other)).to.equal(titleIn('ar-XB'));
    expect([frame(one).lang, frame(one).dir]).to.deep.equal(['en-XA', 'ltr']);
    expect([frame(other).lang, frame(other).dir]).to.deep.equal(['ar-XB', 'rtl']);
  });

  it('follows a change of the language above it, also through a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('trd-faq');
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(title(element)).to.equal(titleIn('en'));
    host.lang = 'ar-XB';
    await waitUntil(() => title(element) === titleIn('ar-XB'));
    host.remove();
  });

  it('is right after a change that happened while it was not on the page', async () => {
    const element = await faq();
    const parent = element.parentElement!;
    element.remove();
    parent.lang = 'en-XA';
    parent.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal(titleIn('en-XA'));
  });

  it('is overridden for the whole page, and given back', async () => {
    const element = await faq({ lang: 'ar-XB' });
    setLocale('en-XA');
    await element.updateComplete;
    expect(title(element)).to.equal(titleIn('en-XA'));
    expect(getLocale()).to.equal('en-XA');
    setLocale('');
    await element.updateComplete;
    expect(title(element)).to.equal(titleIn('ar-XB'));
  });

  it('refuses a language it does not know, says so once, and stays as it was', async () => {
    const said = await warnings(() => {
      setLocale('xx');
      setLocale('xx');
      return Promise.resolve();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/setLocale\("xx"\).*en/);
    expect(getLocale()).to.equal('en');
  });

  it('is English, and marked as English, on a page in another language', async () => {
    const element = await faq({ lang: 'xx' });
    expect([frame(element).lang, title(element)]).to.deep.equal(['en', titleIn('en')]);
  });

  it('says in its own language that no qualified person has checked the translation', async () => {
    const element = await faq({ lang: 'en-XA' });
    expect(inside(element, '.notice').textContent).to.match(/⟦.*⟧/);
    expect((await faq({ lang: 'en' })).shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  it('keeps what was opened and typed through a change of language', async () => {
    const element = await faq();
    await element.show('what-is-trd');
    await search(element, '988');
    element.lang = 'ar-XB';
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('988');
    await search(element, '');
    const open = allInside(element, '.list .toggle[aria-expanded=true]').map(({ id }) => id);
    expect(open).to.deep.equal(['what-is-trd']);
  });
});

describe('fallback in English', () => {
  it('never mixes: a page in an unknown language gets English figures and dates too', async () => {
    const element = await faq({ lang: 'de-DE' });
    expect(visibleText(element)).to.contain('November 21, 2026');
  });
});
