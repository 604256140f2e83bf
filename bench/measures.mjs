/** What is measured on one page. Every function gives plain numbers: milliseconds, bytes, counts. */
import { heap, metrics, withPage } from './browser.mjs';

/** Loading: when text is there, when it is ready, what it cost. */
export function load(browser, address, condition) {
  return withPage(browser, address, condition, async (page, devtools) => {
    const seen = await page.evaluate(() => ({
      ...globalThis.benchSeen,
      firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    const { cpu, script, layout, nodes } = await metrics(devtools);
    return { ...seen, cpu, script, layout, nodes, heap: await heap(devtools) };
  });
}

/**
 * An interaction, done `times` over in one page: script until the element has rendered, and time
 * until the next frame is done. Both are medians of the repetitions. `act` runs in the page and
 * gets the number of the repetition; it returns what to wait for.
 */
export function interact(browser, address, condition, act, argument, times = 11) {
  return withPage(browser, address, condition, async (page) => {
    const rounds = await page.evaluate(
      async ([source, given, count]) => {
        // Our own function, passed as text because it runs on the other side.
        const run = new Function(`return (${source})`)();
        const results = [];
        for (let round = 0; round < count; round++) {
          const before = performance.now();
          await run(round, given);
          const scripted = performance.now();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          results.push({ script: scripted - before, frame: performance.now() - before });
        }
        return results;
      },
      [String(act), argument, times],
    );
    // The first one or two compile what the rest reuse.
    const rest = rounds.slice(2);
    const middle = (name) =>
      rest.map((round) => round[name]).sort((one, other) => one - other)[rest.length >> 1];
    return { script: middle('script'), frame: middle('frame') };
  });
}

/** Heap before and after mounting and removing an element many times. */
export function churn(browser, address, tag, times) {
  return withPage(browser, address, {}, async (page, devtools) => {
    const mount = (count) =>
      page.evaluate(
        async ([name, rounds]) => {
          for (let round = 0; round < rounds; round++) {
            const element = document.createElement(name);
            element.setAttribute('region', 'US');
            document.body.append(element);
            await element.updateComplete;
            element.remove();
          }
        },
        [tag, count],
      );
    await mount(20);
    const before = await heap(devtools);
    await mount(times);
    return { grown: (await heap(devtools)) - before };
  });
}

/** CPU of a page with `count` copies, divided by them. */
export function copies(browser, address, markup, count) {
  return withPage(browser, address, {}, async (page, devtools) => {
    const before = await metrics(devtools);
    await page.evaluate(
      async ([html, number]) => {
        const template = document.createElement('template');
        template.innerHTML = html.repeat(number);
        document.body.append(template.content.cloneNode(true));
        await Promise.all(
          [...document.querySelectorAll('*')].map((element) => element.updateComplete),
        );
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      [markup, count],
    );
    const after = await metrics(devtools);
    return { each: (after.cpu - before.cpu) / count };
  });
}
