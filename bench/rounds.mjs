/** Rounds go through all candidates before the next begins, so that all share good and bad times. */
export async function rounds(count, candidates, measure) {
  const results = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    // Another start in each round: nobody is always first.
    const order = candidates.map((_, index) => candidates[(index + round) % candidates.length]);
    for (const candidate of order) results.get(candidate.name).push(await measure(candidate));
  }
  return results;
}

/** `[{a: 1}, {a: 2}]` → `{a: [1, 2]}` */
const byName = (list) =>
  Object.fromEntries(Object.keys(list[0] ?? {}).map((key) => [key, list.map((row) => row[key])]));

/** Like `rounds`, with a list of values for each thing that is measured. */
export const columnsOf = (results) =>
  new Map([...results].map(([name, list]) => [name, byName(list)]));
