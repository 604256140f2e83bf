/**
 * The comparison beside tables with the same text: native, written by a script, and in the least
 * Lit element. What the text is, our own element says: as it shows it, cell by cell.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openRoots } from './acts.mjs';
import { conditions, withPage } from './browser.mjs';
import { built, buildCandidates, page } from './build.mjs';
import { escapeHtml, paragraphs } from './content.mjs';
import { load } from './measures.mjs';
import { columnsOf, rounds } from './rounds.mjs';

const ours = '<trd-comparison region="US"></trd-comparison>';

const tableMarkup = ({ head, rows, sources }) =>
  `<table><thead><tr>${head
    .map((text) => `<th>${escapeHtml(text)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ([question, ...cells]) =>
        `<tr><th>${escapeHtml(question)}</th>${cells
          .map((texts) => `<td>${paragraphs(texts)}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table><ol>${sources
    .map((text) => `<li>${escapeHtml(text)}</li>`)
    .join('')}</ol>`;

const candidates = [
  { name: 'plain HTML', body: tableMarkup },
  {
    name: 'table by script',
    script: 'table-script',
    textInScript: true,
    body: () => '<div id="place"></div>',
  },
  {
    name: 'minimal Lit',
    script: 'lit-table',
    textInScript: true,
    body: () => '<minimal-table></minimal-table>',
  },
  { name: 'trd-comparison', ours: true, body: () => ours },
  {
    name: 'trd-comparison with fallback',
    ours: true,
    body: (table) => ours.replace('></', `>${tableMarkup(table)}</`),
  },
];

/** Runs in the page: what the table says, every paragraph on its own. */
const readTable = () => {
  const root = document.querySelector('trd-comparison').shadowRoot;
  const text = (element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const table = root.querySelector('table');
  const ends = 'p, li';
  return {
    head: [...table.querySelectorAll('thead tr:not(.paper) > *')].map(text),
    rows: [...table.querySelectorAll('.row')].map((row) => [
      text(row.querySelector('.question') ?? row.firstElementChild),
      ...[...row.querySelectorAll('td')].map((cell) => [...cell.querySelectorAll(ends)].map(text)),
    ]),
    sources: [...root.querySelectorAll('.sources ol > li')].map(text),
  };
};

export async function measureTables(browser, origin, quick) {
  const opened = `<script>(${String(openRoots)})()</script>${ours}`;
  const files = { js: 'dist/trd-elements.js' };
  await writeFile(path.join(built, 'table-source.html'), page('table', opened, files));
  const table = await withPage(browser, `${origin}/table-source.html`, {}, (tab) =>
    tab.evaluate(readTable),
  );
  if (table.rows.length < 10) throw new Error('The table of the comparison could not be read.');
  const pages = await buildCandidates(candidates, table, 'table');
  const loads = {};
  for (const condition of quick ? ['1x'] : ['1x', '4x']) {
    console.log(`Tables, ${condition}`);
    loads[condition] = columnsOf(
      await rounds(quick ? 1 : 5, candidates, ({ name }) =>
        load(browser, `${origin}/${pages.get(name).address}`, conditions[condition]),
      ),
    );
  }
  return { bytes: pages, loads };
}
