/**
 * `node scripts/stories/pictures.mjs`: draws the pictures of `docs/theming.md` from the built
 * Storybook: an element on the pages of the sample clinics, without and with their tokens.
 */
/* global document -- the functions that are handed to the page run in it */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { tokens } from '../../src/ui/tokens.ts';
import { findChromium } from '../lib/browsers.mjs';
import { root } from '../lib/run.mjs';
import { serve } from './server.mjs';

const story = 'elements-trd-faq--with-clinic';
const brands = ['hollyhock', 'brightwater', 'northgate'];
const folder = path.join(root, 'docs/images');

/** The page keeps its own colours; nothing of them reaches the element. */
const withoutTokens = `.stage { ${tokens.map(({ name }) => `${name}: initial;`).join(' ')} }`;

mkdirSync(folder, { recursive: true });
const server = await serve(path.join(root, 'storybook-static'));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 720, height: 620 } });
for (const brand of brands) {
  const query = `id=${story}&viewMode=story&globals=theme:${brand};a11y.manual:!true`;
  await page.goto(`${server.origin}/iframe.html?${query}`);
  await page.locator('trd-faq .crisis').first().waitFor();
  await page.screenshot({ path: path.join(folder, `${brand}-after.png`) });
  await page.addStyleTag({ content: withoutTokens });
  // The element looks at its colours again after the change.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.screenshot({ path: path.join(folder, `${brand}-before.png`) });
}
await browser.close();
server.close();
