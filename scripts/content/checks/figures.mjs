/**
 * Figures: every number of a fact stands under the same id in the derived evidence. A second list
 * made from the evidence by another route catches a slip of the keyboard that no type can see.
 */
import { collector } from '../problem.mjs';

/** Every number of a fact with a name for its place. */
export function numbersOf({ estimates = {}, quantities = {} }) {
  const found = [];
  const add = (place, amount) => {
    for (const number of [amount].flat()) found.push({ place, number });
  };
  for (const [name, { value, total, comparator, time, bounds }] of Object.entries(estimates)) {
    add(`${name} value`, value);
    if (total !== undefined) add(`${name} total`, total);
    if (comparator?.value !== undefined) add(`${name} comparator`, comparator.value);
    if (comparator?.total !== undefined) add(`${name} comparator total`, comparator.total);
    if (time?.count !== undefined) add(`${name} time`, time.count);
    if (bounds?.low !== undefined) add(`${name} lower bound`, bounds.low);
    if (bounds?.high !== undefined) add(`${name} upper bound`, bounds.high);
  }
  for (const [name, { value }] of Object.entries(quantities)) add(name, value);
  return found;
}

export function checkFigures({ facts, data: { figures, derived } }) {
  const { problems, error } = collector();
  const seen = new Set();
  const usedDerived = new Set();
  for (const fact of facts) {
    const where = `fact ${fact.id}`;
    if (seen.has(fact.id)) error(where, 'the id stands twice', 'one fact for each id');
    seen.add(fact.id);
    const row = figures[fact.id];
    if (!row) {
      error(where, 'no evidence has this id', 'an id of scripts/content/evidence-figures.json');
      continue;
    }
    const extra = derived[fact.id] ?? [];
    for (const { place, number } of numbersOf(fact)) {
      if (row.figures.includes(number)) continue;
      const allowed = extra.find((entry) => entry.number === number && entry.place === place);
      if (allowed) usedDerived.add(allowed);
      else error(`${where}, ${place}`, `${number}`, `one of ${row.figures.join(', ') || 'none'}`);
    }
  }
  for (const [id, entries] of Object.entries(derived)) {
    for (const entry of entries) {
      const where = `derived-figures.json ${id}, ${entry.place}`;
      if (!entry.reason) error(where, 'no reason', 'why the number differs from the evidence');
      if (!usedDerived.has(entry)) error(where, `${entry.number} is not needed`, 'no such entry');
    }
  }
  return problems;
}
