/** Which measurements are taken, how often, and in which order. */
import os from 'node:os';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../scripts/stories/server.mjs';
import { root } from '../scripts/lib/run.mjs';
import { openAll } from './acts.mjs';
import { conditions, launch } from './browser.mjs';
import { built, buildCandidates } from './build.mjs';
import { faqCandidates } from './candidates.mjs';
import { loadTexts } from './content.mjs';
import { measureElements } from './elements.mjs';
import { copies, interact, load } from './measures.mjs';

/** Rounds go through all candidates before the next begins, so that all share good and bad times. */
async function rounds(count, candidates, measure) {
  const results = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    // Another start in each round: nobody is always first.
    const order = candidates.map((_, index) => candidates[(index + round) % candidates.length]);
    for (const candidate of order) results.get(candidate.name).push(await measure(candidate));
  }
  return results;
}

/** `[{a: 1}, {a: 2}]` → `{a: [1, 2]}` */
const byName = (list) =>
  Object.fromEntries(Object.keys(list[0] ?? {}).map((key) => [key, list.map((row) => row[key])]));

const columns = (results) => new Map([...results].map(([name, list]) => [name, byName(list)]));

/** Markup of one more copy, for pages with many. */
const copy = {
  'details by script': undefined,
  'minimal Lit': '<minimal-faq></minimal-faq>',
  'trd-faq': '<trd-faq region="US"></trd-faq>',
};

export async function measureAll({ quick }) {
  const texts = await loadTexts();
  const pages = await buildCandidates(faqCandidates, texts);
  const server = await serve(built);
  const browser = await launch();
  const address = ({ name }) => `${server.origin}/${pages.get(name).address}`;
  const count = quick ? 3 : 15;
  try {
    const loads = {};
    for (const [name, condition] of Object.entries(conditions)) {
      if (quick && name === 'slow 4G') continue;
      console.log(`Loading, ${name}: ${count} rounds of ${faqCandidates.length} pages`);
      loads[name] = columns(
        await rounds(count, faqCandidates, (each) => load(browser, address(each), condition)),
      );
    }
    console.log('Opening all answers');
    const opening = columns(
      await rounds(quick ? 2 : 7, faqCandidates, (each) =>
        interact(browser, address(each), conditions['1x'], openAll, each.toggles ?? 'trd-faq'),
      ),
    );
    console.log('Many on one page');
    const many = {};
    const several = faqCandidates.filter(({ name }) => copy[name]);
    for (const number of quick ? [1, 10] : [1, 10, 100]) {
      many[number] = columns(
        await rounds(quick ? 2 : 5, several, (each) =>
          copies(browser, address(each), copy[each.name], number),
        ),
      );
    }
    const elements = await measureElements(browser, server.origin, { quick, rounds });
    return {
      quick,
      texts: { questions: texts.questions.length, sources: texts.sources.length },
      bytes: pages,
      loads,
      opening,
      many,
      elements,
      versions: await versions(browser),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function versions(browser) {
  const peers = JSON.parse(await readFile(new URL('./package.json', import.meta.url), 'utf8'));
  const own = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const [cpu] = os.cpus();
  return {
    'trd-elements': own.version,
    lit: own.dependencies.lit,
    ...peers.devDependencies,
    Chromium: browser.version(),
    Node: process.versions.node,
    machine: `${os.cpus().length} cores, ${cpu.model.trim()}`,
  };
}
