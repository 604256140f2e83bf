/**
 * The comparison: an answer for every treatment and question, every number with its source, and
 * words on benefit and on harm in balance.
 */
import { opening } from '../passages.mjs';
import { collector } from '../problem.mjs';
import { wordsOf } from '../readability/text.mjs';

/** Words on one side may be this much fewer than on the other, as a share of the other. */
export const tolerance = 0.3;

/** The answer in bold may have this many words. */
export const shortWords = 20;

const placeOf = ({ treatment, row }, place = '') =>
  `comparison ${treatment}, ${row} ${place}`.trim();

/**
 * Words that are shown on benefit and on harm, by treatment. A cell that says that nothing is known
 * counts with its reason.
 */
export function balanceOf(cells) {
  const rows = new Map();
  for (const { treatment, about, texts } of cells.filter(({ about }) => about !== 'neutral')) {
    const row = rows.get(treatment) ?? { benefit: 0, harm: 0 };
    for (const text of texts) row[about] += wordsOf(text).length;
    rows.set(treatment, row);
  }
  return [...rows].map(([treatment, { benefit, harm }]) => ({
    treatment,
    benefit,
    harm,
    apart: 1 - Math.min(benefit, harm) / Math.max(benefit, harm),
  }));
}

export function checkComparison({ cells }) {
  const { problems, error } = collector();
  for (const { treatment, benefit, harm, apart } of balanceOf(cells)) {
    if (apart <= tolerance) continue;
    const wrong = `${benefit} words on benefit, ${harm} on harm`;
    const wanted = `at most ${tolerance * 100} percent apart; never by cutting a harm`;
    error(`comparison ${treatment}`, wrong, wanted);
  }
  for (const cell of cells) {
    const { passages } = cell;
    for (const { place, passage } of passages) {
      if (!passage.text.trim()) error(placeOf(cell, place), 'no text', 'a sentence');
      const words = wordsOf(passage.text).length;
      if (place === 'short' && !cell.notKnown && words > shortWords) {
        error(placeOf(cell, place), `${words} words`, `at most ${shortWords}`);
      }
    }
    checkNumbersCited(cell, error);
    checkLimitation(cell, error);
  }
  return problems;
}

/** What is read together: the answer and what follows it, each count, what can be opened. */
const blockOf = (place) => (place === 'also' ? 'short' : place);

function checkNumbersCited(cell, error) {
  const blocks = new Map();
  for (const { place, passage } of cell.passages) {
    const { texts = [], cites = false } = blocks.get(blockOf(place)) ?? {};
    const here = cites || (passage.facts?.length ?? 0) > 0;
    blocks.set(blockOf(place), { texts: [...texts, passage.text], cites: here });
  }
  for (const [block, { texts, cites }] of blocks) {
    const text = texts.find((text) => /\d/.test(text));
    if (!text || cites) continue;
    error(placeOf(cell, block), `a number without a source in "${opening(text)}"`, 'its fact');
  }
}

/** As in the answers: esketamine and suicide are never named together without the limitation. */
function checkLimitation(cell, error) {
  const text = cell.texts.join('\n');
  const named = cell.treatment === 'esketamine' || /\b(?:esketamine|spravato)\b/i.test(text);
  if (!named || !/\bsuicid/i.test(text)) return;
  const cited = cell.passages.flatMap(({ passage }) => passage.facts ?? []);
  if (cited.some(({ id }) => id === 'esk-limitations')) return;
  error(
    placeOf(cell),
    'names esketamine and suicide without the limitation',
    'a passage that cites eskLimitations',
  );
}
