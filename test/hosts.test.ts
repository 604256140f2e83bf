import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { allInside, faq, inside, visibleText } from './helpers.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';
import { waitUntil } from './wait.js';

const chromium = navigator.userAgent.includes('Chrome/');

/** Adds a style sheet to the page, as a host page would, and takes it away again. */
async function withPageStyles(text: string, run: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    await run();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

function expectReadable(element: TrdFaq): void {
  const { width, height } = element.getBoundingClientRect();
  expect(width, 'width').to.be.above(200);
  expect(height, 'height').to.be.above(300);
  const style = getComputedStyle(inside(element, '.trd'));
  expect(parseFloat(style.fontSize), 'size').to.be.at.least(16);
  expect(parseFloat(style.lineHeight), 'line height').to.be.at.least(20);
  expect([style.textTransform, style.fontStyle, style.textAlign]).to.deep.equal([
    'none',
    'normal',
    'start',
  ]);
  expect(inside(element, '.crisis').checkVisibility()).to.equal(true);
  expect(visibleText(element)).to.contain('988');
}

describe('hostile host pages', () => {
  const sheets = {
    'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1rem }',
    'everything unset': '* { all: unset }',
    'shouting without line height':
      'body { text-transform: uppercase; line-height: 1; font-style: italic; text-align: justify }',
    'buttons and headings hidden': 'button, h2, h3, h4, svg, p, a { display: none }',
    'a rule on the tag': 'trd-faq { display: inline; visibility: hidden; font-size: 2px }',
    'a flex row': 'div:has(> trd-faq) { display: flex }',
    'a float': 'trd-faq { float: left }',
    'a grid': 'div:has(> trd-faq) { display: grid; grid-template-columns: auto auto }',
  };
  for (const [name, text] of Object.entries(sheets)) {
    it(`stays readable with ${name}`, async () => {
      await withPageStyles(text, async () => {
        expectReadable(await faq());
      });
    });
  }

  it('respects hidden', async () => {
    const element = await faq({ region: 'US', hidden: '' });
    await withPageStyles('trd-faq { display: block }', () => {
      expect(element.checkVisibility()).to.equal(false);
      return Promise.resolve();
    });
  });

  it('takes clinic text as text, whatever is in it', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const element = await faq({ region: 'US', clinic: evil, phone: '555-0142' });
    expect(visibleText(element)).to.contain(evil);
    expect(allInside(element, 'img, script')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });
});

describe('print', () => {
  it('opens every answer and the sources, and leaves out what only a screen can use', async function () {
    if (!chromium) {
      // The other drivers cannot emulate paper; the rule itself is the same style sheet.
      expect(typeof emulateMedia).to.equal('function');
      return;
    }
    const element = await faq();
    await emulateMedia({ media: 'print' });
    await waitUntil(() => matchMedia('print').matches);
    for (const panel of allInside(element, '.panel')) {
      expect(panel.checkVisibility({ contentVisibilityAuto: true }), panel.id).to.equal(true);
      expect(panel.getBoundingClientRect().height, panel.id).to.be.above(10);
    }
    expect(inside(element, '.tools').checkVisibility()).to.equal(false);
    expect(inside(element, '.crisis').checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});
