/**
 * `npm run content:due`: what has to be compared with its sources again, the earliest first.
 *
 *   node scripts/content/due.mjs [--within=days] [--now=YYYY-MM-DD]
 *
 * Without `--within` everything is listed. The list never fails: it is a plan of work.
 */
import { nowOption, runAsCommand, UsageError } from './command.mjs';
import { datedItems } from './dated.mjs';
import { daysBetween } from './dates.mjs';
import { loadContent } from './load.mjs';

/**
 * Items with the days that are left, the most urgent first. What has no date comes before all.
 * @param {import('./dated.mjs').Dated[]} items
 */
export function dueItems(items, { today, within = Infinity }) {
  return items
    .map((item) => ({
      ...item,
      days: item.reviewBy ? daysBetween(today, item.reviewBy) : -Infinity,
    }))
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}

/** One line for each item. */
export function dueLine({ kind, id, checked, reviewBy, days }) {
  if (!reviewBy) return `no date            ${kind} ${id}`;
  const left = days < 0 ? `${-days} days late` : `in ${days} days`;
  return `${reviewBy}  ${left.padEnd(14)} ${kind} ${id}, checked ${checked}`;
}

function withinOption(options) {
  if (!options.has('--within')) return undefined;
  const days = Number(options.get('--within'));
  if (!Number.isInteger(days)) throw new UsageError('--within needs a number of days: 60');
  return days;
}

await runAsCommand(import.meta.url, ['--within', '--now'], async (options) => {
  const within = withinOption(options);
  const content = await loadContent({ today: nowOption(options) });
  const items = dueItems(datedItems(content), { today: content.today, within });
  for (const item of items) console.log(dueLine(item));
  if (items.length === 0) console.log(`Nothing is due within ${within} days of ${content.today}.`);
});
