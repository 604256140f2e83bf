/**
 * Small apps that use the packed package as a developer would: built with Vite, opened in a browser.
 * Everything but trd-elements comes from the project's own `node_modules`.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import vue from '@vitejs/plugin-vue';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/lib/browsers.mjs';
import { serve } from '../../scripts/stories/server.mjs';
import { folder, unpacked } from './packed.mjs';

const isCustomElement = (tag) => tag.startsWith('trd-');
const plugins = {
  vanilla: () => [],
  react: () => [],
  vue: () => [vue({ template: { compilerOptions: { isCustomElement } } })],
};

let browser;
const places = [];
before(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
after(async () => {
  await browser?.close();
  places.forEach((place) => rmSync(place, { recursive: true, force: true }));
});

/** Builds an app for production; returns where, and which files of trd-elements are in it. */
async function built(app) {
  const place = mkdtempSync(path.join(os.tmpdir(), `trd-app-${app}-`));
  places.push(place);
  const warnings = [];
  const { output } = await build({
    root: path.join(folder, 'apps', app),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: plugins[app](),
    build: {
      outDir: place,
      emptyOutDir: true,
      // Languages come as one piece each, as large as their texts.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { onwarn: (warning) => warnings.push(warning.message) },
    },
  });
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
  return { place, warnings, modules };
}

/** Opens a built app; fails on anything said on the console and on any request to elsewhere. */
async function opened(place, run) {
  const server = await serve(place);
  const page = await browser.newPage({ locale: 'en-US' });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(server.origin) && !address.startsWith('data:')) said.push(address);
  });
  try {
    await page.goto(server.origin);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 20_000 });
    await run(page);
    assert.deepEqual(said, []);
  } finally {
    await page.close();
    server.close();
  }
}

/** Help in a crisis, as a reader sees it. The self-check keeps its inside to itself. */
async function hasHelp(page, tag) {
  const call = page.locator(`${tag} >> a[href="tel:988"]`).first();
  await call.waitFor({ timeout: 20_000 });
  assert.ok(await call.isVisible(), tag);
}

test('an app without a framework takes one element and gets no other', async () => {
  const { place, warnings, modules } = await built('vanilla');
  assert.deepEqual(warnings, []);
  assert.ok(modules.some((id) => id.startsWith(path.join(unpacked, 'dist/elements/trd-faq.js'))));
  assert.deepEqual(
    modules.filter((id) => /elements\/trd-(comparison|self-check|side-effects)/.test(id)),
    [],
  );
  await opened(place, async (page) => {
    await hasHelp(page, 'trd-faq');
    assert.equal(
      await page.evaluate(() => globalThis.customElements.get('trd-comparison')),
      undefined,
    );
    await page.locator('trd-faq >> text=Example Clinic').first().waitFor();
  });
});

for (const app of ['react', 'vue']) {
  test(`an app with ${app} shows all elements, hears the event and changes an attribute`, async () => {
    const { place, warnings } = await built(app);
    assert.deepEqual(warnings, []);
    await opened(place, async (page) => {
      for (const tag of ['trd-faq', 'trd-comparison', 'trd-side-effects']) await hasHelp(page, tag);
      const box = await page.locator('trd-self-check').boundingBox();
      assert.ok(box.height > 300, 'the self-check has come out');
      assert.equal(await page.locator('trd-self-check').evaluate((node) => node.languages), true);
      await page.locator('trd-faq >> text=Where do I park?').waitFor();
      assert.equal(await page.locator('trd-faq > p').isVisible(), false, 'the fallback is gone');
      await page.getByRole('button', { name: 'Deeper' }).click();
      await page.locator('trd-faq >> h3.title').waitFor();
    });
  });
}

// Marking all files: a list of those with side effects would save less than one byte in a hundred.
test('no bundler can drop what defines the elements', () => {
  const { sideEffects } = JSON.parse(readFileSync(path.join(unpacked, 'package.json'), 'utf8'));
  const entries = readdirSync(path.join(unpacked, 'dist/elements')).filter((name) =>
    /^trd-[\w-]+\.js$/.test(name),
  );
  for (const name of ['index.js', ...entries.map((entry) => `elements/${entry}`)]) {
    assert.ok(
      sideEffects === true || sideEffects.some((glob) => path.matchesGlob(`./dist/${name}`, glob)),
      name,
    );
  }
});
