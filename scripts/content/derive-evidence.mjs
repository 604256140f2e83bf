/**
 * Writes `evidence-figures.json`, the numbers that may be shown for each record of the evidence:
 *
 *   node scripts/content/derive-evidence.mjs <path-to-evidence.json>
 *
 * Takes the numbers out of `figures`, applies the corrections below and drops what is only known
 * from memory. The evidence itself is not part of this repository; the derived file is, so that a
 * check can compare every fact with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2];
if (!path) {
  console.error('usage: node scripts/content/derive-evidence.mjs <path-to-evidence.json>');
  process.exit(1);
}
const { facts } = JSON.parse(readFileSync(path, 'utf8'));

/** From memory at first, confirmed or corrected by the second check. */
const confirmedSince = new Set(['esk-escape-relapse', 'vns-status']);

/** Ratios, effect sizes, p values and remembered figures: not shown to readers. */
const notShown =
  /^(p|p_.*|nnt|hr|d|effect_size|or_.*|rr_.*|ci_response|ci_remission|ci_persistence|risk_multiple|seizure_risk)$|memory/;

/**
 * Corrections of the second check, and numbers that stand in a statement but not in its figures.
 * `only` replaces every number, `add` adds some.
 */
const corrections = {
  // An announcement is shown by its date alone.
  'esk-first-approval': { only: [] },
  // First dose usually 56 mg; phases of the schedule by week.
  'esk-schedule': { only: [56, 84, 1, 2, 4, 8, 9, 12] },
  'esk-device': { add: [56, 84] },
  'esk-bp-label': { add: [40, 25, 1.5, 4] },
  'esk-bp-table': { add: [346, 222, 0.5, 40, 25, 180, 110] },
  // 0.3 to 0.4 in 100 people, as 3 to 4 in 1,000.
  'esk-sedation-label': { add: [3, 4] },
  // The later label gives one range over all trials.
  'esk-dissociation-label': { only: [61, 84, 75, 16] },
  // "Fewer than 7": from none to 7.
  'esk-ae-same-day': { add: [0] },
  'esk-young-adult-suicidality': { only: [14, 5, 1, 6, 77000, 4500, 18, 24, 25, 64, 65] },
  // 378 were analysed; 477 were enrolled.
  'esk-mono-madrs': {
    only: [477, 378, 28, 56, 84, 5.1, 6.8, 2.3, 7.9, 4.1, 9.5],
  },
  'esk-mono-remission': { add: [4, 12] },
  // Rated at day 28; the difference in points was not in the text read.
  'esk-transform2': { only: [69.3, 52, 52.5, 31, 101, 100, 70, 53, 28, 12, 114, 109, 61, 48, 46] },
  'esk-transform1': {
    only: [54.1, 53.1, 38.9, 36, 38.8, 30.6, -6.98, 17.94, -4.76, 21.2, 111, 98, 108, 28, 56, 84],
  },
  'esk-transform3': { only: [27, 13.3, 17.5, 6.7, -0.28, 27.58, -0.51, 22.09, 63, 60, 65, 28] },
  'esk-japan-negative': { add: [28, 56, 84] },
  'esk-suicidality-no-diff': { add: [254, 162] },
  'esk-day2-not-significant': { add: [2, 4] },
  'esk-escape-remission': { add: [8, 10] },
  'esk-escape-relapse': { add: [8, 32] },
  'esk-escape-selfreport': { add: [8, 32] },
  'esk-sustain1': { only: [24, 90, 26.7, 39, 86, 45.3, 297, 16] },
  'esk-sustain1-denominators': { only: [24, 90, 39, 86, 62, 59, 26.7, 45.3] },
  'esk-sustain1-responders': { only: [] },
  'esk-aspire-ae': { add: [84] },
  'esk-abuse-liking': { add: [84, 112] },
  'esk-label-version': { only: [18] },
  'eu-leaflet-extra': { add: [65] },
  // The EU leaflet adds a heart attack in the last six weeks.
  'who-extra-care': { only: [6] },
  'trd-relapse-suicide': { add: [6] },
  'ect-elektd': { add: [14.2, 3] },
  'ect-elektd-memory': { add: [3] },
  'ect-ketect-relapse': { add: [12] },
  'ect-ketect': { add: [17] },
  // At least one third, in a review led by patients; the death rate is in ect-mortality-systematic.
  'ect-risks': { only: [33] },
  'ect-mortality': { only: [2.1, 16, 766180, 1.2, 3.4, 1, 414747] },
  'ect-mortality-systematic': { add: [1, 414747] },
  'ect-why-differ': { only: [63, 22, 46, 38] },
  'ket-zarate': { add: [0.5, 18] },
  // 72 analysed: 47 and 25.
  'ket-murrough': { only: [73, 72, 47, 25, 64, 28, 30, 7, 24, 0.5, 40] },
  // Seven completed it.
  'ket-berman': { only: [7, 72] },
  'ket-phillips': { only: [41, 6, 2, 59, 3, 4, 24] },
  'ket-single-duration': { only: [7, 18, 19] },
  'ket-cochrane-midazolam': { add: [24] },
  // Remission rests on 75 people in 3 trials.
  'ket-cochrane-placebo': { add: [75, 3, 2.5, 41.8, 24] },
  'ket-karma2': { add: [4] },
  'ket-masked': { only: [40, 60, 12, 20, 50, 10, 31.6, 6, 19, 36.8, 7, 1] },
  'ket-transient': { only: [147, 24] },
  'si-wilkinson': { only: [167, 10, 1] },
  'si-grunebaum': { only: [80, 55, 30, 4.96, 2.33, 7.59, 1] },
  // One person stopped.
  'se-bp-stop': { add: [1] },
  'ptsd-veterans': { add: [4] },
  'oral-r107': { add: [2, 180] },
  'ket-dose': { add: [2, 3] },
  'ad-work': { only: [522, 116477, 21] },
  'ad-side-effects': { add: [10] },
  'trauma-outcome': { only: [10, 3098, 16] },
  cobalt: { add: [6, 12, 18] },
  'rodbt-trd': { add: [7, 12] },
  // The first figures were from clinic pages; the survey replaces them.
  'rtms-side-effects': {
    only: [18, 586656, 25526, 0.31, 0.18, 0.48, 0.71, 0.42, 1.11, 5.56, 0.14],
  },
  // The same rates in 100,000, so that none rounds to nought.
  'rtms-seizure-taylor2021': { add: [5.56, 0.14, 71, 42, 111, 556, 14, 3.1, 1.8, 4.8] },
  'rtms-threed': { add: [414] },
  'snt-2026': { add: [5, 1] },
  'snt-2022': { add: [4] },
  'iv-realworld-ae': { add: [0] },
  'iv-realworld-bp': { add: [203] },
  // Approved in 2005, not cleared; Medicare pays only inside approved studies.
  'vns-status': { add: [2005] },
  'trd-prevalence-us': { add: [1] },
  'trd-prevalence-range': { add: [1] },
};

/** Every number in a value; a negative one also without its sign, as words show it. */
function numbers(value) {
  if (typeof value === 'number') return value < 0 ? [value, -value] : [value];
  if (Array.isArray(value)) return value.flatMap(numbers);
  if (typeof value === 'string') {
    if (/memory/.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
    // A digit glued to letters belongs to a name, such as QIDS-SR-16 or CD4.
    return [...value.matchAll(/(?<![\w.-])\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  }
  if (!value) return [];
  return Object.entries(value).flatMap(([key, part]) => (notShown.test(key) ? [] : numbers(part)));
}

const derived = {};
for (const { id, confidence, figures, sources } of facts) {
  if (id.startsWith('crisis-')) continue;
  if (confidence === 'from-memory' && !confirmedSince.has(id)) continue;
  const { only, add = [] } = corrections[id] ?? {};
  const all = [...(only ? numbers(only) : numbers(figures)), ...numbers(add)];
  derived[id] = { figures: [...new Set(all)], sources };
}

const unknown = Object.keys(corrections).filter((id) => !(id in derived));
if (unknown.length > 0) throw new Error(`corrections without a record: ${unknown.join(', ')}`);

const rows = Object.entries(derived).map(
  ([id, row]) =>
    `  ${JSON.stringify(id)}: { "figures": [${row.figures.join(', ')}], "sources": ${JSON.stringify(row.sources).replaceAll(',', ', ')} }`,
);
writeFileSync(new URL('./evidence-figures.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
console.log(`${rows.length} records`);
