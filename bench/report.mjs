/** The results as a table on the console and as `bench/results.md`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../scripts/lib/run.mjs';
import { reference } from './candidates.mjs';
import { median, ratio, spread } from './statistics.mjs';
import { verdicts } from './targets.mjs';

const number = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en-US', {
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
      })
    : '';

const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function loadTable(all) {
  const html = all.get(reference.html);
  const lit = all.get(reference.lit);
  return table(
    [
      'candidate',
      'first text, ms',
      '÷ HTML',
      '÷ Lit',
      'CPU, ms',
      '÷ Lit',
      'blocking, ms',
      'longest task, ms',
      'layout shift',
      'nodes',
      'heap, KB',
      'spread, %',
    ],
    [...all].map(([name, seen]) => [
      name,
      number(median(seen.firstText)),
      number(ratio(seen.firstText, html.firstText), 2),
      number(ratio(seen.firstText, lit.firstText), 2),
      number(median(seen.cpu), 1),
      number(ratio(seen.cpu, lit.cpu), 2),
      number(median(seen.blocking)),
      number(median(seen.longest)),
      number(median(seen.shift), 3),
      number(median(seen.nodes) - median(html.nodes) + 0),
      number((median(seen.heap) - median(html.heap)) / 1024),
      number(spread(seen.firstText)),
    ]),
  );
}

function bytesTable(bytes) {
  const rows = [...bytes].map(([name, { withText, withoutText }]) => [
    name,
    number(withText.raw),
    number(withText.gzip),
    number(withText.brotli),
    withoutText ? number(withoutText.brotli) : 'see `npm run size`',
  ]);
  return table(['candidate', 'raw', 'gzip', 'brotli', 'brotli without text'], rows);
}

const over = (rows, name) => rows.map((row) => row[name]);

function targetsTable(results) {
  return table(
    ['what', 'at most', 'measured', '', 'why not, and what next'],
    verdicts(results).map(({ what, most, measured, met, reason = 'no reason written yet' }) => [
      what,
      number(most, most < 10 ? 2 : 0),
      number(measured, measured < 10 ? 2 : 1),
      met ? 'met' : '**not met**',
      reason,
    ]),
  );
}

function filesTable(files) {
  return table(
    ['file', 'raw', 'gzip', 'brotli', '÷ its plain text'],
    [...files].map(([name, { raw, gzip, brotli, text }]) => [
      name,
      number(raw),
      number(gzip),
      number(brotli),
      text ? number(brotli / text, 2) : '',
    ]),
  );
}

/** Whole pages; the first row is the one that others are compared with. */
function pagesTable(all) {
  const [first] = all.values();
  return table(
    [
      'page',
      'first text, ms',
      'largest text, ms',
      '÷ fallbacks alone',
      'blocking, ms',
      'longest task, ms',
      'layout shift',
    ],
    [...all].map(([name, seen]) => [
      name,
      number(median(seen.firstText)),
      number(median(seen.largest)),
      number(ratio(seen.largest, first.largest), 2),
      number(median(seen.blocking)),
      number(median(seen.longest)),
      number(median(seen.shift), 3),
    ]),
  );
}

function sections(results) {
  const { texts, bytes, files, loads, opening, many, tables, elements, mobile } = results;
  const parts = [
    ['Targets', targetsTable(results)],
    ['Bytes of what we ship', filesTable(files)],
    ['Bytes, FAQ', bytesTable(bytes)],
    ['Bytes, comparison', bytesTable(tables.bytes)],
    ...Object.entries(loads).map(([name, all]) => [`Loading the FAQ, ${name}`, loadTable(all)]),
    ...Object.entries(tables.loads).map(([name, all]) => [
      `Loading the comparison, ${name}`,
      loadTable(all),
    ]),
    ...Object.entries(mobile).map(([name, all]) => [`Whole pages, ${name}`, pagesTable(all)]),
    [
      `Opening all ${texts.questions} answers`,
      table(
        ['candidate', 'script, ms', 'until the next frame is done, ms', '÷ details by script'],
        [...opening].map(([name, seen]) => [
          name,
          number(median(seen.script), 1),
          number(median(seen.frame), 1),
          number(ratio(seen.frame, opening.get(reference.script).frame), 2),
        ]),
      ),
    ],
    [
      'Copies on one page, CPU for each, ms',
      table(
        ['candidate', ...Object.keys(many)],
        [...Object.values(many)[0].keys()].map((name) => [
          name,
          ...Object.values(many).map((all) => number(median(all.get(name).each), 1)),
        ]),
      ),
    ],
    ...Object.entries(elements.loads).map(([condition, all]) => [
      `Our elements, ${condition}`,
      table(
        [
          'page',
          'first text, ms',
          'CPU, ms',
          'script, ms',
          'style and layout, ms',
          'blocking, ms',
          'longest task, ms',
          'layout shift',
          'nodes',
          'heap, KB',
        ],
        [...all].map(([name, rows]) => [
          name,
          number(median(over(rows, 'firstText'))),
          number(median(over(rows, 'cpu')), 1),
          number(median(over(rows, 'script')), 1),
          number(median(over(rows, 'layout')), 1),
          number(median(over(rows, 'blocking'))),
          number(median(over(rows, 'longest'))),
          number(median(over(rows, 'shift')), 3),
          number(median(over(rows, 'nodes'))),
          number(median(over(rows, 'heap')) / 1024),
        ]),
      ),
    ]),
    [
      'What readers do',
      table(
        ['action', 'script, ms', 'until the next frame is done, ms'],
        [...elements.interactions].map(([name, rows]) => [
          name,
          number(median(over(rows, 'script')), 1),
          number(median(over(rows, 'frame')), 1),
        ]),
      ),
    ],
    [
      'As the content grows',
      table(
        ['shown', 'CPU, ms', 'script, ms', 'nodes'],
        [...elements.growth].map(([name, rows]) => [
          name,
          number(median(over(rows, 'cpu')), 1),
          number(median(over(rows, 'script')), 1),
          number(median(over(rows, 'nodes'))),
        ]),
      ),
    ],
    [
      'Heap after mounting and removing',
      table(
        ['element', 'grown by, KB'],
        [...elements.memory].map(([name, { grown }]) => [name, number(grown / 1024)]),
      ),
    ],
  ];
  return parts;
}

export function print(results) {
  for (const [title, body] of sections(results)) console.log(`\n${title}\n${body}`);
}

const method = `Same text for every candidate: all questions and answers of the FAQ, and sources. The others list all 120 sources of the facts, ours the 79 that its answers cite. Each is bundled alone, minified, for production, and loaded in a fresh browser context over the loopback interface without compression. There are five rounds (three of what readers do and of many copies), interleaved, that start with another candidate each time; a ratio is the median of the ratios round by round. "First text" is first contentful paint: nothing else is on the page. CPU is the time of all tasks of the page until it has settled; closed answers of our FAQ are made in idle moments, and some of them after that, so that its CPU, nodes and heap are too low wherever a page or copy of it is loaded, most of all with 4x and in copies; nodes as topics grow are those of that moment too. Blocking is the part of each long task over 50 ms. Nodes and heap are what a page has more than the plain HTML page (for our own elements: all). Spread is the middle half of the rounds in percent of the median: above 15, read the row with care: a ratio near 1 of two such rows says nothing. 4x slows the processor down four times; slow 4G adds 150 ms and 1.6 Mbit/s.`;

export async function writeResults(results) {
  const text = [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. Compare ratios, not milliseconds: those are of one machine.',
    '## Method',
    method,
    table(['what', 'version'], Object.entries(results.versions)),
    ...sections(results).flatMap(([title, body]) => [`## ${title}`, body]),
  ].join('\n\n');
  await writeFile(path.join(root, 'bench/results.md'), `${text}\n`);
}
