/**
 * What we want to reach, and whether these results do. A target that is not met says why, and what
 * comes next, in `reasons.json`; the full run fails while a reason is missing.
 */
import { readFile } from 'node:fs/promises';
import { median, ratio } from './statistics.mjs';

const reasons = JSON.parse(await readFile(new URL('./reasons.json', import.meta.url), 'utf8'));

/** Bytes of everything needed to say so many words in Lit, brotli: measured on many modules. */
const limitOf = (words) => 5.45 * words ** 0.885 + 6300;

const over = (rows, name) => rows.map((row) => row[name]);

/** Targets as `[what, at most, measured]`, in the order of the table in the issue. */
function* targets({ files, code, words, loads, opening, many, tables, elements, mobile }) {
  const faq = (condition) => loads[condition];
  const against = (all, name, what, other) => ratio(all.get(name)[what], all.get(other)[what]);
  const peers = ['GOV.UK', 'Carbon', 'Shoelace', 'Web Awesome'];

  yield [
    `trd-elements.js beside the limit for its ${words} words`,
    1.5,
    files.get('trd-elements.js').brotli / limitOf(words),
  ];
  if (code) yield ['Code without words and facts, kB', 18, code / 1000];
  for (const [name, { brotli, text }] of files) {
    if (text) yield [`${name} beside its plain text`, 1.1, brotli / text];
  }
  for (const condition of ['4x', 'slow 4G']) {
    if (!faq(condition)) continue;
    yield [
      `First text of the FAQ with fallback ÷ plain HTML, ${condition}`,
      1.05,
      against(faq(condition), 'trd-faq with fallback', 'firstText', 'plain HTML'),
    ];
  }
  yield [
    'First text of the FAQ alone ÷ minimal Lit, 4x',
    1.15,
    against(faq('4x'), 'trd-faq', 'firstText', 'minimal Lit'),
  ];
  const [best] = peers
    .filter((name) => faq('4x').has(name) && name !== 'GOV.UK')
    .sort((a, b) => median(faq('4x').get(a).firstText) - median(faq('4x').get(b).firstText));
  if (best) {
    yield [
      `First text of the FAQ alone ÷ ${best}, 4x`,
      0.85,
      against(faq('4x'), 'trd-faq', 'firstText', best),
    ];
  }
  yield ['CPU of the FAQ ÷ minimal Lit', 1.3, against(faq('1x'), 'trd-faq', 'cpu', 'minimal Lit')];
  if (faq('1x').has('Carbon')) {
    yield ['CPU of the FAQ ÷ Carbon', 0.7, against(faq('1x'), 'trd-faq', 'cpu', 'Carbon')];
  }
  const four = (condition, what) =>
    median(over(elements.loads[condition].get('all four on one page'), what));
  yield ['All four on one page: longest task, ms', 50, four('1x', 'longest')];
  if (elements.loads['4x']) {
    yield ['All four on one page: blocking at 4x, ms', 50, four('4x', 'blocking')];
  }
  yield [
    'Layout shift of the FAQ with fallback',
    0.02,
    median(faq('4x').get('trd-faq with fallback').shift),
  ];
  yield [
    'Opening all ÷ details by script',
    1.05,
    ratio(opening.get('trd-faq').frame, opening.get('details by script').frame),
  ];
  for (const [name, rows] of elements.interactions) {
    const [what, condition] = [name.slice(0, -4), name.slice(-2)];
    if (condition === '1x') yield [`${what}: script, ms`, 16, median(over(rows, 'script'))];
    else yield [`${what}: next frame at 4x, ms`, 100, median(over(rows, 'frame'))];
  }
  if (tables.loads['4x']) {
    yield [
      'First text of the comparison ÷ minimal Lit table, 4x',
      1.15,
      against(tables.loads['4x'], 'trd-comparison', 'firstText', 'minimal Lit'),
    ];
  }
  const counts = Object.keys(many);
  const each = (count, name) => median(many[count].get(name).each);
  const last = counts.at(-1);
  yield [
    `CPU of one more FAQ, ${last} on a page ÷ minimal Lit`,
    1,
    each(last, 'trd-faq') / each(last, 'minimal Lit'),
  ];
  yield [
    `CPU of one more FAQ, ${last} on a page ÷ one on a page`,
    1.1,
    each(last, 'trd-faq') / each(counts[0], 'trd-faq'),
  ];
  yield [
    'Nodes of the FAQ ÷ plain HTML',
    1.5,
    against(faq('1x'), 'trd-faq', 'nodes', 'plain HTML'),
  ];
  if (faq('1x').has('Carbon')) {
    const heap = (name) =>
      median(faq('1x').get(name).heap) - median(faq('1x').get('plain HTML').heap);
    yield ['Heap of the FAQ ÷ Carbon', 0.6, heap('trd-faq') / heap('Carbon')];
  }
  for (const [tag, all] of Map.groupBy(elements.growth, ([name]) => name.split(':')[0])) {
    // With languages nothing more is shown: then the time itself must not grow with their number.
    const [first, last] = [all[0][1], all.at(-1)[1]];
    const times = (what) => median(over(last, what)) / median(over(first, what));
    const size = tag.includes('languages') ? Number(all.at(-1)[0].at(-1)) : times('nodes');
    yield [`${tag}: times the CPU ÷ times the nodes or languages`, 1, times('cpu') / size];
  }
  for (const [tag, { grown }] of elements.memory) {
    yield [`${tag}: heap after many mounts and removals, kB`, 1024, grown / 1024];
  }
  for (const [condition, all] of Object.entries(mobile)) {
    yield [
      `Largest text, all four with fallbacks ÷ fallbacks alone, ${condition}`,
      1.05,
      against(all, 'all four, with fallbacks', 'largest', 'fallbacks alone, no script'),
    ];
  }
}

/** `[{ what, most, measured, met, reason }]` */
export function verdicts(results) {
  return [...targets(results)].map(([what, most, measured]) => {
    const met = measured <= most;
    const reason = met ? '' : reasons.find(({ starts }) => what.startsWith(starts))?.reason;
    return { what, most, measured, met, reason };
  });
}
