/** Whether content is still within its review dates. The clock is passed in, so tests can set it. */
import {
  contentHardExpiry,
  contentReviewBy,
  crisisDaysValid,
  crisisReview,
} from '../content/facts/review.js';
import type { IsoDate } from '../content/facts/types.js';

/** `current`; `due`: say when it was last checked; `expired`: show help, but no figures. */
export type Freshness = 'current' | 'due' | 'expired';

const dayInMilliseconds = 86_400_000;

function startOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** State of the content as a whole on a given moment (milliseconds since 1970). */
export function contentFreshness(now: number): Freshness {
  if (now >= startOf(contentHardExpiry) + dayInMilliseconds) return 'expired';
  if (now >= startOf(contentReviewBy) + dayInMilliseconds) return 'due';
  return 'current';
}

/** Telephone numbers change: after 180 days the emergency number has to come first. */
export function crisisIsCurrent(now: number): boolean {
  return now < startOf(crisisReview.checked) + (crisisDaysValid + 1) * dayInMilliseconds;
}
