/** Turning a published estimate into the whole people that sentences and drawings count. */
import type { Amount, ComparatorArm, Estimate } from '../content/facts/types.js';
import { wholePeople } from './format.js';

/** Rounds one value or both ends of a range; a range that rounds to one number becomes it. */
export function wholeAmount(amount: Amount): Amount {
  if (typeof amount === 'number') return wholePeople(amount);
  const low = wholePeople(amount[0]);
  const high = wholePeople(amount[1]);
  return low === high ? low : [low, high];
}

/** The figures of one estimate as a sentence needs them, all out of `per`. */
export interface Counts extends Readonly<Record<string, Amount>> {
  /** People affected. */
  readonly count: Amount;
  /** People not affected: the other framing. */
  readonly rest: Amount;
  readonly per: number;
  /** People affected in the other group; 0 where there is none to show, so check first. */
  readonly other: Amount;
  /** How many more people than in the other group; never negative, see `fewer`. */
  readonly more: Amount;
  /** How many fewer people than in the other group. */
  readonly fewer: Amount;
}

/** Rounded counts; differences are taken after rounding, so that the sum on the page is right. */
export function counts(estimate: Estimate): Counts {
  const { per, comparator } = estimate;
  const count = wholeAmount(estimate.value);
  const other = 'arm' in comparator ? wholeAmount(comparator.value) : 0;
  const rest: Amount = typeof count === 'number' ? per - count : [per - count[1], per - count[0]];
  const difference = typeof count === 'number' && typeof other === 'number' ? count - other : 0;
  return {
    count,
    rest,
    per,
    other,
    more: Math.max(0, difference),
    fewer: Math.max(0, -difference),
  };
}

/**
 * The same comparison from the other group's side, for the column of the treatment that stood
 * there. `arm` names the group that now is the comparator. An interval of the difference stays (it
 * is given as an amount), one of the treated group's value does not belong to the other.
 */
export function flip(estimate: Estimate, arm: ComparatorArm): Estimate {
  const { comparator, value, bounds } = estimate;
  if (!('arm' in comparator)) return estimate;
  return {
    ...estimate,
    value: comparator.value,
    comparator: { arm, value },
    bounds: 'of' in bounds && bounds.of === 'value' ? { none: 'not-read' } : bounds,
  };
}
