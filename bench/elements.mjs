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

/** Pages that show more and more: `[name, markup]`. */
function* growing() {
  for (const topics of ['family', 'family session', 'family session treatments after', '']) {
    const name = topics ? `topics: ${topics.split(' ').length}` : 'all topics';
    yield [`trd-faq, ${name}`, `<trd-faq region="US" topics="${topics}"></trd-faq>`];
  }
  for (const count of [1, 2, 4, 8]) {
    const ids = treatments.slice(0, count).join(' ');
    yield [
      `trd-comparison, treatments: ${count}`,
      `<trd-comparison region="US" treatments="${ids}"></trd-comparison>`,
    ];
  }
}

const defined = (browser, address) =>
  withPage(browser, address, {}, (opened) =>
    opened.evaluate((names) => names.filter((name) => customElements.get(name)), tags),
  );

export async function measureElements(browser, origin, quick) {
  const write = async (name, body) => {
    const opened = `<script>(${String(openRoots)})()</script>`;
    await writeFile(path.join(built, `${name}.html`), page(name, opened + body, script));
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
  for (const condition of ['1x', '4x']) {
    loads[condition] = await rounds(quick ? 1 : 9, list, (each) =>
      load(browser, each.address, conditions[condition]),
    );
  }

  console.log('Our elements: what readers do');
  const interactions = new Map();
  for (const [name, [tag, act]] of Object.entries(actions)) {
    if (!there.includes(tag)) continue;
    for (const condition of quick ? ['1x'] : ['1x', '4x']) {
      const found = await rounds(quick ? 1 : 5, [{ name, address: alone.get(tag) }], (each) =>
        interact(browser, each.address, conditions[condition], act, tag, 16),
      );
      interactions.set(`${name}, ${condition}`, found.get(name));
    }
  }

  console.log('Our elements: growth');
  const growth = new Map();
  for (const [name, body] of growing()) {
    const at = await write(name.replaceAll(/[^a-z0-9]+/gi, '-'), body);
    const measured = await rounds(quick ? 1 : 7, [{ name, address: at }], (each) =>
      load(browser, each.address, conditions['1x']),
    );
    growth.set(name, measured.get(name));
  }

  console.log('Our elements: mounting and removing');
  const memory = new Map();
  for (const tag of there) {
    memory.set(tag, await churn(browser, alone.get(tag), tag, quick ? 100 : 1000));
  }
  return { loads, interactions, growth, memory };
}
