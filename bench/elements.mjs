/** Our own four elements: what readers do in them, how they grow, and whether memory stays flat. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  columns,
  language,
  oneColumn,
  openRoots,
  quizStep,
  searchKey,
  treatment,
} from './acts.mjs';
import { conditions, withPage } from './browser.mjs';
import { built, page } from './build.mjs';
import { churn, interact, load } from './measures.mjs';
import { rounds } from './rounds.mjs';

const tags = ['trd-faq', 'trd-comparison', 'trd-side-effects', 'trd-self-check'];
const treatments =
  'no-change esketamine iv-ketamine oral-ketamine next-antidepressant rtms ect psychotherapy'.split(
    ' ',
  );
const script = { js: 'dist/trd-elements.js' };

const actions = {
  'trd-faq, search key stroke': ['trd-faq', searchKey],
  'trd-comparison, one column of eight': ['trd-comparison', oneColumn],
  'trd-comparison, all eight columns at once': ['trd-comparison', columns],
  'trd-side-effects, another treatment': ['trd-side-effects', treatment],
  'trd-self-check, next question and back': ['trd-self-check', quizStep],
  'trd-faq, another language': ['trd-faq', language],
  'trd-comparison, another language': ['trd-comparison', language],
  'trd-side-effects, another language': ['trd-side-effects', language],
  'trd-self-check, another language': ['trd-self-check', language],
};

/** What nobody does twice on a page, or can do at all: not worth the time of a quick run. */
const seldom = new Set([columns, language]);

/** Pages with more and more: `[name, markup, script]`; only the ends when it has to be quick. */
function* growing(quick) {
  const steps = (all) => (quick ? [all[0], all.at(-1)] : all);
  for (const topics of steps(['family', 'family session', 'family session treatments after', ''])) {
    const name = `topics: ${topics ? topics.split(' ').length : 'all'}`;
    yield [`trd-faq, ${name}`, `<trd-faq region="US" topics="${topics}"></trd-faq>`, script];
  }
  for (const count of steps([1, 2, 4, 8])) {
    const ids = treatments.slice(0, count).join(' ');
    yield [
      `trd-comparison, treatments: ${count}`,
      `<trd-comparison region="US" treatments="${ids}"></trd-comparison>`,
      script,
    ];
  }
  for (const [count, file] of steps([
    [1, 'trd-elements'],
    [2, 'trd-elements.es'],
    [3, 'trd-elements.all'],
  ])) {
    const name = `trd-self-check, languages in the script: ${count}`;
    yield [name, `<trd-self-check region="US"></trd-self-check>`, { js: `dist/${file}.js` }];
  }
}

const defined = (browser, address) =>
  withPage(browser, address, {}, (opened) =>
    opened.evaluate((names) => names.filter((name) => customElements.get(name)), tags),
  );

export async function measureElements(browser, origin, quick) {
  const write = async (name, body, files = script) => {
    const opened = `<script>(${String(openRoots)})()</script>`;
    await writeFile(path.join(built, `${name}.html`), page(name, opened + body, files));
    return `${origin}/${name}.html`;
  };
  const alone = new Map();
  for (const tag of tags) alone.set(tag, await write(tag, `<${tag} region="US"></${tag}>`));
  const there = await defined(browser, alone.get('trd-faq'));
  const address = await write(
    'all-four',
    there.map((tag) => `<${tag} region="US"></${tag}>`).join(''),
  );

  console.log('Our elements: loading');
  const list = [
    ...there.map((tag) => ({ name: tag, address: alone.get(tag) })),
    { name: 'all four on one page', address },
  ];
  const loads = {};
  for (const condition of quick ? ['1x'] : ['1x', '4x']) {
    loads[condition] = await rounds(quick ? 1 : 5, list, (each) =>
      load(browser, each.address, conditions[condition]),
    );
  }

  console.log('Our elements: what readers do');
  const interactions = new Map();
  for (const [name, [tag, act]] of Object.entries(actions)) {
    if (!there.includes(tag) || (quick && seldom.has(act))) continue;
    for (const condition of quick ? ['1x'] : ['1x', '4x']) {
      const found = await rounds(quick ? 1 : 3, [{ name, address: alone.get(tag) }], (each) =>
        interact(browser, each.address, conditions[condition], act, tag, quick ? 6 : 16),
      );
      interactions.set(`${name}, ${condition}`, found.get(name));
    }
  }

  console.log('Our elements: growth');
  const growth = new Map();
  for (const [name, body, files] of growing(quick)) {
    const at = await write(name.replaceAll(/[^a-z0-9]+/gi, '-'), body, files);
    const measured = await rounds(quick ? 1 : 5, [{ name, address: at }], (each) =>
      load(browser, each.address, conditions['1x']),
    );
    growth.set(name, measured.get(name));
  }

  console.log('Our elements: mounting and removing');
  const memory = new Map();
  for (const tag of there) {
    memory.set(tag, await churn(browser, alone.get(tag), tag, quick ? 20 : 1000));
  }
  return { loads, interactions, growth, memory };
}
