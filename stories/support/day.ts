/** The day on which a story is told: content past its review date looks different. */
import {
  contentChecked,
  contentHardExpiry,
  contentReviewBy,
  crisisReview,
} from '../../src/content/facts/review.js';
import type { IsoDate } from '../../src/content/facts/types.js';
import { clock } from '../../src/ui/clock.js';

const oneDay = 86_400_000;
const noon = (day: IsoDate): number => Date.parse(`${day}T12:00:00Z`);

/** Everything is current, whatever the calendar says. */
export const today = noon(contentChecked);
export const numbersStale = noon(crisisReview.reviewBy) + oneDay;
export const contentDue = noon(contentReviewBy) + oneDay;
export const contentExpired = noon(contentHardExpiry) + oneDay;

/** A set-up for `beforeEach`: stops the clock there, and returns how to start it again. */
export function onDay(moment: number): () => () => void {
  return () => {
    const before = clock.now;
    clock.now = () => moment;
    return () => {
      clock.now = before;
    };
  };
}
