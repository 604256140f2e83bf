/**
 * How many pages of paper the comparison takes: only a printer's view of the page can tell. What
 * stands on them is tested in `test/take-away.test.ts`.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { serve } from '../../scripts/stories/server.mjs';
import { unpacked } from './packed.mjs';

/** Three treatments each, with much text and with little. */
const choices = [
  'no-change next-antidepressant psychotherapy',
  'no-change esketamine iv-ketamine',
  'no-change iv-ketamine ect',
  'no-change esketamine ect',
];

let browser;
let server;
before(async () => {
  server = await serve(unpacked);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs in the page: presses a button, and puts what would be printed in place of the page. */
const press = async ([treatments, name]) => {
  const element = document.createElement('trd-comparison');
  element.setAttribute('region', 'US');
  element.setAttribute('treatments', treatments);
  const { attachShadow } = Element.prototype;
  let root;
  Element.prototype.attachShadow = function (options) {
    const made = attachShadow.call(this, { ...options, mode: 'open' });
    root ??= made;
    return made;
  };
  document.body.append(element);
  await customElements.whenDefined('trd-comparison');
  await element.updateComplete;
  const sheet = { document, CSSStyleSheet, addEventListener() {}, focus() {}, print() {} };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => sheet });
  const buttons = [...root.querySelectorAll('.take-away button')];
  buttons.find(({ textContent }) => textContent.includes(name)).click();
  element.remove();
};

const body = `<!doctype html>
<html lang="en">
<style>body { font-family: Arial, 'Liberation Sans', sans-serif; }</style>
<script type="module" src="/dist/trd-elements.js"></script>
<body></body>
</html>`;

async function pagesOf(treatments, button, format) {
  const page = await browser.newPage();
  try {
    const address = `${server.origin}/paper.html`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    await page.evaluate(press, [treatments, button]);
    const paper = await page.pdf({ format, preferCSSPageSize: false });
    return paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  } finally {
    await page.close();
  }
}

for (const format of ['A4', 'Letter']) {
  for (const treatments of choices) {
    test(`the short version takes two pages of ${format}: ${treatments}`, async () => {
      assert.equal(await pagesOf(treatments, 'Print the short version', format), 2);
    });
  }
}

test('everything takes more', async () => {
  const pages = await pagesOf('no-change esketamine iv-ketamine', 'Print everything', 'A4');
  assert.ok(pages > 2, `${pages} pages`);
});
