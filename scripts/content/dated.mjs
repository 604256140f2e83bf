/** Everything that has to be compared with its sources again, and by which day. */
import { addDays } from './dates.mjs';

/** An answer is read against its sources once a year, as papers are. */
export const answerDaysValid = 365;

/**
 * @typedef {object} Dated
 * @property {'content' | 'fact' | 'approval' | 'reporting' | 'crisis' | 'answer'} kind
 * @property {string} id
 * @property {string | undefined} checked
 * @property {string | undefined} reviewBy
 */

/**
 * @returns {Dated[]}
 */
export function datedItems({ facts, approvals, reporting, crisis, questions, review }) {
  const items = [
    {
      kind: 'content',
      id: 'the content as a whole',
      checked: review.contentChecked,
      reviewBy: review.contentReviewBy,
    },
  ];
  for (const fact of facts) items.push({ kind: 'fact', id: fact.id, ...fact.review });
  for (const [region, byTreatment] of Object.entries(approvals)) {
    for (const [treatment, entry] of Object.entries(byTreatment)) {
      if (entry.notKnown) continue;
      items.push({ kind: 'approval', id: `${region} ${treatment}`, ...entry.review });
    }
  }
  for (const [region, entry] of Object.entries(reporting)) {
    if (!entry.notKnown) items.push({ kind: 'reporting', id: region, ...entry.review });
  }
  for (const line of crisisLines(crisis)) {
    items.push({ kind: 'crisis', id: line.id, ...earliest(line.review, review.crisisDaysValid) });
  }
  for (const [id, { reviewed }] of Object.entries(questions)) {
    const reviewBy = reviewed && addDays(reviewed, answerDaysValid);
    items.push({ kind: 'answer', id, checked: reviewed, reviewBy });
  }
  return items;
}

/** Every line with a review date, also the two that serve where no country is known. */
export function crisisLines({ regions, international, euEmergency }) {
  return [...Object.values(regions).flatMap(({ lines }) => lines), international, euEmergency];
}

/** Telephone numbers run out after a fixed number of days, whatever else is written. */
function earliest(review, days) {
  if (!review?.checked || !review.reviewBy) return review;
  const last = addDays(review.checked, days);
  return { checked: review.checked, reviewBy: last < review.reviewBy ? last : review.reviewBy };
}
