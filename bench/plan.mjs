/** Which measurements are taken, how often, and in which order. */
import os from 'node:os';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../scripts/stories/server.mjs';
import { root } from '../scripts/lib/run.mjs';
import { openAll } from './acts.mjs';
import { conditions, launch } from './browser.mjs';
import { built, buildCandidates, clear } from './build.mjs';
import { faqCandidates } from './candidates.mjs';
import { loadTexts } from './content.mjs';
import { measureElements } from './elements.mjs';
import { bytesOfCode, countWords, sizesOfFiles } from './files.mjs';
import { copies, interact, load } from './measures.mjs';
import { measureMobile } from './mobile.mjs';
import { columnsOf, rounds } from './rounds.mjs';
import { measureTables } from './tables.mjs';

/** What `--quick` measures where each page takes seconds: ours and what it is compared with. */
const few = ['plain HTML', 'details by script', 'minimal Lit', 'trd-faq', 'trd-faq with fallback'];
const some = (quick) =>
  quick ? faqCandidates.filter(({ name }) => few.includes(name)) : faqCandidates;

/** Markup of one more copy, for pages with many. */
const copy = {
  'details by script': undefined,
  'minimal Lit': '<minimal-faq></minimal-faq>',
  'trd-faq': '<trd-faq region="US"></trd-faq>',
};

export async function measureAll({ quick }) {
  const texts = await loadTexts();
  await clear();
  const pages = await buildCandidates(faqCandidates, texts, 'faq');
  const candidates = some(quick);
  const server = await serve(built);
  const browser = await launch();
  const address = ({ name }) => `${server.origin}/${pages.get(name).address}`;
  const count = quick ? 1 : 5;
  try {
    const loads = {};
    for (const [name, condition] of Object.entries(conditions)) {
      if (quick && name === 'slow 4G') continue;
      const pagesNow = name === '1x' ? faqCandidates : candidates;
      console.log(`Loading, ${name}: ${count} rounds of ${pagesNow.length} pages`);
      loads[name] = columnsOf(
        await rounds(count, pagesNow, (each) => load(browser, address(each), condition)),
      );
    }
    console.log('Opening all answers');
    const opening = columnsOf(
      await rounds(quick ? 1 : 5, candidates, (each) =>
        interact(
          browser,
          address(each),
          conditions['1x'],
          openAll,
          each.toggles ?? 'trd-faq',
          quick ? 5 : 11,
        ),
      ),
    );
    console.log('Many on one page');
    const many = {};
    const several = faqCandidates.filter(({ name }) => copy[name]);
    for (const number of quick ? [1, 10] : [1, 10, 100]) {
      many[number] = columnsOf(
        await rounds(quick ? 1 : 3, several, (each) =>
          copies(browser, address(each), copy[each.name], number),
        ),
      );
    }
    const tables = await measureTables(browser, server.origin, quick);
    const elements = await measureElements(browser, server.origin, quick);
    const mobile = await measureMobile(browser, server.origin, quick);
    return {
      quick,
      texts: { questions: texts.questions.length, sources: texts.sources.length },
      bytes: pages,
      loads,
      opening,
      many,
      tables,
      elements,
      mobile,
      files: await sizesOfFiles(),
      code: quick ? undefined : await bytesOfCode(),
      words: await countWords(),
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
