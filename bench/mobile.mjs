/**
 * What a check of a whole page on a slow phone would say: all four elements, with and without the
 * fallback of the snippets, beside the fallback alone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../scripts/lib/run.mjs';
import { conditions } from './browser.mjs';
import { built, page } from './build.mjs';
import { load } from './measures.mjs';
import { columnsOf, rounds } from './rounds.mjs';

const tags = ['trd-faq', 'trd-comparison', 'trd-side-effects', 'trd-self-check'];
const script = { js: 'dist/trd-elements.js' };

/** A snippet as a clinic pastes it, without the script tag: the page has one. */
async function snippet(tag) {
  const text = await readFile(path.join(root, `dist/snippets/en/${tag}.html`), 'utf8');
  return text.replace(/<script[^]*?<\/script>/, '').replace(`<${tag}`, `<${tag} region="US"`);
}

const without = (tag) => `<${tag} region="US"></${tag}>`;

export async function measureMobile(browser, origin, quick) {
  const fallbacks = (await Promise.all(tags.map(snippet))).join('');
  const list = [
    { name: 'fallbacks alone, no script', body: fallbacks, files: {} },
    { name: 'all four, with fallbacks', body: fallbacks, files: script },
    { name: 'all four, without fallbacks', body: tags.map(without).join(''), files: script },
    { name: 'trd-faq, with fallback', body: await snippet('trd-faq'), files: script },
    { name: 'trd-faq, without fallback', body: without('trd-faq'), files: script },
  ];
  for (const [index, { name, body, files }] of list.entries()) {
    await writeFile(path.join(built, `mobile-${index}.html`), page(name, body, files));
    list[index].address = `${origin}/mobile-${index}.html`;
  }
  const measured = quick ? list.slice(0, 2) : list;
  const results = {};
  for (const condition of quick ? ['4x'] : ['1x', '4x', 'slow 4G']) {
    console.log(`A whole page, ${condition}`);
    results[condition] = columnsOf(
      await rounds(quick ? 1 : 5, measured, ({ address }) =>
        load(browser, address, conditions[condition]),
      ),
    );
  }
  return results;
}
