/** Opening one view of a story in a page of the browser and collecting what is wrong with it. */
/* global document, window -- the functions that are handed to the page run in it */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer depends on colours and sizes; all others read the structure alone. */
const rulesOfLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];
const patience = 60_000;

/** What may be said on the console. Everything else is a problem. */
const expectedMessages = [
  // Lit's development build, should Storybook ever be built with it.
  /^Lit is in dev mode/,
];
/** Our own reports of a mistake; a story that shows one must cause them. */
const report = /^<(trd|story)-[\w-]+>: .* (is|are) not us(ed|able)/;

/** What Storybook reports when something in a story has failed. */
const failures = [
  'configError',
  'playFunctionThrewException',
  'storyErrored',
  'storyMissing',
  'storyThrewException',
  'unhandledErrorsWhilePlaying',
];

/** Runs in the page before anything else: notes what Storybook reports on its channel. */
function listen(failures) {
  const seen = { done: false, failed: [] };
  window.trdStories = seen;
  const say = (event, [detail]) => {
    const error = Array.isArray(detail) ? detail[0] : detail;
    const text = error?.message ?? error?.description ?? error?.title ?? JSON.stringify(error);
    seen.failed.push(`${event}: ${String(text).split('\n', 1)[0]}`);
    // After these nothing is reported as finished.
    if (/Error|Missing|Errored/.test(event)) seen.done = true;
  };
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of failures) channel.on(event, (...detail) => say(event, detail));
      channel.on('docsRendered', () => (seen.done = true));
      channel.on('storyFinished', ({ status }) => {
        if (status !== 'success' && seen.failed.length === 0)
          seen.failed.push('storyFinished: error');
        seen.done = true;
      });
    },
  });
}

/** Runs in the page: accessibility of the story alone, not of Storybook around it. */
async function runAxe({ selector, runOnly, rules }) {
  const ours = document.querySelectorAll(selector);
  if (ours.length === 0) return [];
  const options = { runOnly, rules, resultTypes: ['violations'] };
  const { violations } = await window.axe.run(ours, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => {
      const place = target.map((part) => [part].flat().join(' >>> ')).join(' ');
      return `axe ${id}: ${help}: ${place}${any[0] ? `: ${any[0].message}` : ''}`;
    }),
  );
}

/** A page that reports to `problems`, which is replaced for each view. */
export async function openPage(context, origin) {
  const page = await context.newPage();
  const said = { problems: [], reports: [] };
  await page.addInitScript(listen, failures);
  page.on('console', (message) => {
    const text = message.text();
    if (expectedMessages.some((expected) => expected.test(text))) return;
    if (message.type() === 'warning' && report.test(text)) {
      said.reports.push(`console warning: ${text}`);
      return;
    }
    const { url } = message.location();
    said.problems.push(`console ${message.type()}: ${text.split('\n', 1)[0]} (${url})`);
  });
  page.on('pageerror', (error) => said.problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(`${origin}/`)) {
      said.problems.push(`request to another server: ${url}`);
    }
  });
  return { page, said };
}

/**
 * As much of the page from its top as the contact sheet has room for. A window of that height, not
 * a picture of the full page: drawing all of a long one takes the browser longer than it may.
 */
async function takePicture(page, { size, picturedHeight }, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.ceil(Math.min(height, picturedHeight)) });
  await page.screenshot({ path, type: 'jpeg', quality: 80 });
}

/** Accessibility of a story: all rules, or those of looks; 7 to 1 for text in the default themes. */
function checkAccessibility(page, { docs, rules, enhanced, media, globals }) {
  // On a page of documentation only the tables are ours; the stories have views of their own.
  const selector = docs ? 'story-api, story-elements' : '#storybook-root';
  const onPaper = media.media === 'print' || globals.includes('medium:print');
  const byLooks = [...rulesOfLooks, ...(enhanced ? ['color-contrast-enhanced'] : [])];
  const options =
    rules === 'all'
      ? {
          runOnly: { type: 'tag', values: axeTags },
          rules: { 'color-contrast-enhanced': { enabled: enhanced } },
        }
      : {
          // Nothing is pressed on paper.
          runOnly: {
            type: 'rule',
            values: onPaper ? ['color-contrast'] : byLooks,
          },
        };
  return page.evaluate(runAxe, { selector, ...options });
}

/** What was reported on the console, where it should not be; and nothing, where something should. */
function wrongReports({ reports }, { warns }) {
  if (!warns) return reports;
  return reports.length > 0 ? [] : ['the mistake that this story shows was not reported'];
}

/** Looks at one view, writes its picture to `picture`, and returns what is wrong with it. */
export async function look({ page, said }, origin, view, picture) {
  const problems = (said.problems = []);
  said.reports = [];
  await page.emulateMedia({
    media: 'screen',
    forcedColors: 'none',
    colorScheme: 'light',
    ...view.media,
  });
  await page.setViewportSize(view.size);
  // Storybook's own run of axe would only cost time here.
  const globals = [view.globals, 'a11y.manual:!true'].filter(Boolean).join(';');
  const mode = view.docs ? 'docs' : 'story';
  try {
    await page.goto(`${origin}/iframe.html?id=${view.id}&viewMode=${mode}&globals=${globals}`);
    await page.waitForFunction(() => window.trdStories.done, undefined, { timeout: patience });
    problems.push(...(await page.evaluate(() => window.trdStories.failed)));
    await page.evaluate(axe);
    problems.push(...(await checkAccessibility(page, view)));
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    if (wide > room + 1) problems.push(`scrolls sideways: ${wide} px wide in ${room} px`);
    problems.push(...wrongReports(said, view));
    await takePicture(page, view, picture);
  } catch (error) {
    problems.push(`not finished: ${error.message.split('\n', 1)[0]}`);
  }
  return problems;
}
