/**
 * Review dates: everything has been checked, on a day that is not in the future, and says when it
 * is due again. What is overdue fails a release; what is due soon is said in advance.
 */
import { answerDaysValid, datedItems } from '../dated.mjs';
import { daysBetween, isDay } from '../dates.mjs';
import { collector } from '../problem.mjs';

/** From how many days before the date on a warning is given. */
export const warnDays = 60;

export function checkReviewDates(content) {
  const { problems, error, due, warning } = collector();
  const { today } = content;
  /** What is due soon, by kind and day: a line for each of a hundred facts would hide the rest. */
  const soon = new Map();
  for (const { kind, id, checked, reviewBy } of datedItems(content)) {
    const where = `${kind} ${id}`;
    if (!isDay(checked)) {
      error(where, `checked on ${checked ?? 'no day'}`, 'the day it was compared with its sources');
      continue;
    }
    if (checked > today) error(where, `checked on ${checked}`, `a day up to ${today}`);
    if (!isDay(reviewBy) || reviewBy <= checked) {
      error(where, `due on ${reviewBy ?? 'no day'}`, 'a day after the day it was checked');
      continue;
    }
    const days = daysBetween(today, reviewBy);
    if (days < 0) due(where, `due since ${reviewBy}`, expectation(kind));
    else if (days <= warnDays) {
      const group = `${kind}, due in ${days} days, on ${reviewBy}`;
      soon.set(group, [...(soon.get(group) ?? []), id]);
    }
  }
  for (const [group, ids] of soon) {
    const wrong = ids.length > 3 ? `${ids.length} of them` : ids.join(', ');
    warning(group, wrong, 'a check; npm run content:due lists them');
  }
  const { contentReviewBy, contentHardExpiry } = content.review;
  if (!isDay(contentHardExpiry) || contentHardExpiry <= contentReviewBy) {
    error('facts/review.ts contentHardExpiry', `${contentHardExpiry}`, `after ${contentReviewBy}`);
  } else if (today > contentHardExpiry) {
    due('facts/review.ts contentHardExpiry', 'figures are no longer shown', 'a full new check');
  }
  return problems;
}

function expectation(kind) {
  if (kind === 'crisis') return 'each number tried, then a new date in facts/review.ts';
  if (kind === 'answer') return `compared with its facts in the last ${answerDaysValid} days`;
  return 'compared with its sources, then a new date';
}
