/** Small sums over measured rounds. */

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  if (sorted.length === 0) return NaN;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median of the ratios round by round. Rounds are interleaved, so whatever slowed the machine for a
 * moment slowed both; the ratio of two medians would not know that.
 */
export function ratio(values, reference) {
  return median(values.map((value, round) => value / reference[round]));
}

/** How far half of the rounds lie apart, in percent of the median: above 15 the row is noisy. */
export function spread(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  if (sorted.length < 4) return NaN;
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return (100 * (at(0.75) - at(0.25))) / median(sorted);
}
