/**
 * `npm run check:stories`: opens every story of the built Storybook in every way it may be seen and
 * fails on exceptions, on anything said on the console, on accessibility violations, on sideways
 * scrolling and on requests to other servers. Contact sheets for the eye are written beside it.
 *
 *   node scripts/check-stories.mjs [part of a story id] [--short]
 *
 * `--short` opens each story light, dark and narrow, and from right to left, and nothing more.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, provide } from './lib/browsers.mjs';
import { closeLoader, loadModule } from './lib/load-module.mjs';
import { root } from './lib/run.mjs';
import { look, openPage } from './stories/look.mjs';
import { planViews } from './stories/matrix.mjs';
import { serve } from './stories/server.mjs';
import { writeSheets } from './stories/sheet.mjs';

const folder = path.join(root, 'storybook-static');
const sheets = path.join(folder, 'contact-sheets');
const pagesAtOnce = 2;

const indexFile = path.join(folder, 'index.json');
if (!existsSync(indexFile)) {
  console.error('No storybook-static/index.json: run npm run build:storybook first.');
  process.exit(1);
}
const index = JSON.parse(readFileSync(indexFile, 'utf8'));
const [filter = ''] = process.argv.slice(2).filter((option) => option !== '--short');
const short = process.argv.includes('--short');
const { locales } = await loadModule('src/generated/locales.ts');
await closeLoader();
const languages = locales.map(({ code }) => code).filter((code) => code !== 'en');
const views = planViews(index, languages, short).filter(({ id }) => id.includes(filter));
const fileOf = ({ id, name }) => path.join('views', `${id} ${name}.jpg`.replaceAll(' ', '-'));

/** The browser tests cannot list a folder, so a file of stories could be forgotten there. */
function untested() {
  const list = readFileSync(path.join(root, 'stories/all.ts'), 'utf8');
  const files = Object.values(index.entries).map(({ importPath }) => path.basename(importPath));
  return [...new Set(files)]
    .filter((name) => name.endsWith('.stories.ts') && !list.includes(name.replace(/ts$/, 'js')))
    .map((name) => `stories/${name}: not listed in stories/all.ts, so the browser tests miss it`);
}

async function lookAtAll(browser, origin) {
  const results = [];
  const waiting = [...views.keys()];
  const context = await browser.newContext({ locale: 'en-US' });
  const worker = async () => {
    let opened = await openPage(context, origin);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const view = views[next];
      const picture = fileOf(view);
      const file = path.join(sheets, picture);
      const problems = await look(opened, origin, view, file);
      // A page that did not answer once may not answer again.
      if (problems.some((problem) => problem.startsWith('not finished'))) {
        void opened.page.close().catch(() => undefined);
        opened = await openPage(context, origin);
      }
      results[next] = { view, picture: existsSync(file) ? picture : undefined, problems };
      for (const problem of problems) {
        console.error(`${view.id} [${view.name}; ${view.globals || 'as set'}] ${problem}`);
      }
    }
    return opened.page;
  };
  const [page] = await Promise.all(Array.from({ length: pagesAtOnce }, worker));
  await writeSheets(page, origin, sheets, results);
  return results;
}

provide('chromium');
rmSync(sheets, { recursive: true, force: true });
mkdirSync(path.join(sheets, 'views'), { recursive: true });
const started = Date.now();
const server = await serve(folder);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const missing = untested();
for (const problem of missing) console.error(problem);
let problems = missing.length;
try {
  const results = await lookAtAll(browser, server.origin);
  problems += results.reduce((sum, result) => sum + result.problems.length, 0);
} finally {
  await browser.close();
  server.close();
}
const stories = new Set(views.filter(({ docs }) => !docs).map(({ id }) => id)).size;
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`Contact sheets: ${path.relative(root, sheets)}/*.png`);
console.log(`${stories} stories, ${views.length} views, ${problems} problems (${seconds} s)`);
// Nothing looked at is not a success.
process.exitCode = problems > 0 || stories === 0 ? 1 : 0;
