/** Figures, dates and text from elsewhere in languages with other digits, calendars or direction. */
import { expect } from '@open-wc/testing';
import { callClinicWords } from '../src/content/words/about.js';
import { day, figure } from '../src/content/words/fill.js';
import arXB from '../src/generated/tables/ar-XB.js';
import es from '../src/generated/tables/es.js';
import { addTable, inLanguage, setLocale } from '../src/localization.js';
import { faq, visibleText } from './helpers.js';

const said = (tag: string, run: () => string) => inLanguage(tag.split('-')[0]!, tag, run);

before(() => {
  addTable('ar-XB', arXB);
  addTable('es', es);
});

describe('a large number in Spanish', () => {
  for (const [lang, region, written] of [
    ['es', 'US', '100,000'],
    ['es', 'MX', '100,000'],
    ['es', 'ES', '100.000'],
    ['es', 'DE', '100.000'],
    ['es', '', '100.000'],
    ['es-ES', 'US', '100.000'],
    ['en', 'DE', '100,000'],
  ] as const) {
    it(`is ${written} where the page is in ${lang} and the reader in ${region || 'no known country'}`, async () => {
      const element = await faq({ lang, region });
      expect(element.speak(() => figure(100_000))).to.equal(written);
    });
  }
});

describe('a language that is set for the whole page', () => {
  afterEach(() => {
    setLocale('');
  });

  for (const [wanted, lang, region, written] of [
    ['es', 'en', 'US', '100,000'],
    ['es', 'en', 'ES', '100.000'],
    ['es-MX', 'en', '', '100,000'],
    ['es', 'es-MX', '', '100,000'],
  ] as const) {
    it(`writes numbers for the reader: ${wanted} on a page in ${lang}, ${region || 'no country'}`, async () => {
      const element = await faq({ lang, region });
      setLocale(wanted);
      await element.updateComplete;
      expect(element.locale).to.equal('es');
      expect(element.speak(() => figure(100_000))).to.equal(written);
    });
  }
});

describe('digits of Arabic', () => {
  for (const tag of ['ar', 'ar-US', 'ar-DE']) {
    it(`are those of telephone numbers and labels where the page says ${tag}`, () => {
      expect(said(tag, () => figure([41, 59]))).to.match(/^41\D+59$/);
      expect(said(tag, () => day('2026-11-21'))).to.match(/21.*2026/);
    });
  }

  for (const tag of ['ar-EG', 'ar-SA', 'ar-u-nu-arab', 'ar-US-u-nu-arab']) {
    it(`are those of the country, or those asked for, where the page says ${tag}`, () => {
      expect(said(tag, () => figure([41, 59]))).to.match(/^٤١\D+٥٩$/);
      expect(said(tag, () => day('2026-11-21'))).to.match(/٢١.*٢٠٢٦/);
    });
  }

  it('leave other languages as they were', () => {
    expect(said('en-US', () => figure(1234))).to.equal('1,234');
    expect(said('fa', () => figure(41))).to.equal('۴۱');
  });

  it('reach the page', async () => {
    const element = await faq({ lang: 'ar-XB', region: 'US' });
    expect(visibleText(element)).to.contain('2026');
    setLocale('ar-XB');
    await element.updateComplete;
    expect(visibleText(element)).to.contain('2026');
    setLocale('');
  });
});

describe('a date', () => {
  for (const [tag, year] of [
    ['th', '2026'],
    ['fa', '۲۰۲۶'],
    ['ar-SA', '٢٠٢٦'],
  ] as const) {
    it(`is of the calendar that sources are dated in, also in ${tag}`, () => {
      expect(said(tag, () => day('2026-11-21'))).to.contain(year);
    });
  }
});

describe('a telephone number from right to left', () => {
  /** Where a part of a text stands on the screen. */
  const leftOf = (paragraph: HTMLElement, part: string) => {
    const range = document.createRange();
    const text = paragraph.firstChild as Text;
    const start = text.data.indexOf(part);
    range.setStart(text, start);
    range.setEnd(text, start + part.length);
    return range.getBoundingClientRect().left;
  };

  it('is not turned around', () => {
    const paragraph = document.createElement('p');
    paragraph.dir = 'rtl';
    paragraph.textContent = inLanguage('ar-XB', 'ar', () => callClinicWords('116 123'));
    document.body.append(paragraph);
    expect(leftOf(paragraph, '116')).to.be.below(leftOf(paragraph, '123'));
    // What would happen without: the reason for all this.
    paragraph.textContent = paragraph.textContent.replace(/[\u2068\u2069]/g, '');
    expect(leftOf(paragraph, '116')).to.be.above(leftOf(paragraph, '123'));
    paragraph.remove();
  });

  it('is left alone in languages that run as it does', () => {
    const text = inLanguage('en', 'en', () => callClinicWords('116 123'));
    expect(text).not.to.match(/[\u2066-\u2069]/);
  });
});
