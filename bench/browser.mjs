/** One Chromium for all rounds; each measurement gets a fresh context, so nothing is cached. */
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/lib/browsers.mjs';

export const conditions = {
  '1x': {},
  '4x': { cpu: 4 },
  // What Lighthouse calls slow 4G.
  'slow 4G': { cpu: 4, latency: 150, kilobits: 1600 },
};

export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc'],
  });

/** Notes what the browser tells only once: layout shifts and long tasks, before anything runs. */
const watch = () => {
  const seen = { shift: 0, blocking: 0, longest: 0, largest: 0 };
  globalThis.benchSeen = seen;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.blocking += Math.max(0, duration - 50);
      seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
};

/** Opens a page under the given conditions, hands it to `use`, and closes it whatever happens. */
export async function withPage(browser, address, { cpu, latency, kilobits }, use) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: 'en-US',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    if (cpu) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (kilobits) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: (kilobits * 1000) / 8,
        uploadThroughput: (kilobits * 1000) / 8,
      });
    }
    await page.addInitScript(watch);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(settle);
    if (errors.length > 0) throw errors[0];
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

/** Runs in the page: waits until every element that can say so has rendered, and it is painted. */
const settle = async () => {
  const elements = [...document.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName).filter((n) => n.includes('-')));
  // A page of fallbacks alone has names that nobody defines.
  const scripted = document.querySelector('script[type=module]') !== null;
  if (scripted) await Promise.all([...names].map((name) => customElements.whenDefined(name)));
  await Promise.all(elements.map((element) => element.updateComplete));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  // A busy machine draws later than it runs the callbacks of a frame.
  const drawn = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  for (let frames = 0; !drawn() && frames < 300; frames++) await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

/** Sums that the browser keeps for the page, times in milliseconds. */
export async function metrics(devtools) {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  const of = (name) => all.find((metric) => metric.name === name).value;
  return {
    cpu: of('TaskDuration') * 1000,
    script: of('ScriptDuration') * 1000,
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    nodes: of('Nodes'),
  };
}

/** Bytes of the heap that are really in use. */
export async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
