/**
 * The map of claims: every claim and piece of guidance that was found in popular articles has a
 * home, and an answer named as one really rests on the evidence for that claim.
 */
import { factIdsOf } from '../passages.mjs';
import { collector } from '../problem.mjs';

/** How many claims each article has, and the rows of guidance. */
export const series = { A: 39, B: 10, C: 16, D: 21, E: 29, G: 35 };

/** Opinion and promotion: nothing to answer, and never carried over. */
export const withoutHome = ['A12', 'A37', 'A39', 'C16', 'D21', 'E29'];

export const verdicts = ['S', 'SQ', 'OUT', 'OVER', 'NV'];

/** Homes outside the FAQ. `built` says which exist, so that a plan is never shown as a fact. */
export const places = {
  'trd-comparison': { name: 'comparison of treatments', built: true },
  'trd-self-check': { name: 'history check', built: true },
  'trd-side-effects': { name: 'side-effect explainer', built: true },
  crisis: { name: 'help in a crisis, in every element', built: true },
  about: { name: 'about this information, in every element', built: true },
  'left-out': { name: 'left out on purpose', built: true },
};

/** Every id that must be placed. */
export function expectedIds() {
  return Object.entries(series)
    .flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`))
    .filter((id) => !withoutHome.includes(id));
}

export function checkMap({ answers, facts, crisis, leftOut, data: { map, figures } }) {
  const { problems, error } = collector();
  const evidence = new Set([
    ...Object.keys(figures),
    ...facts.map(({ id }) => id),
    ...leftOut.map(({ id }) => id),
    ...Object.values(crisis.regions).flatMap(({ lines }) => lines.map(({ id }) => id)),
    crisis.international.id,
    crisis.euEmergency.id,
  ]);
  const citable = new Set(facts.map(({ id }) => id));
  const placed = new Set();
  for (const entry of map) {
    const where = `content-map.json ${entry.id}`;
    if (placed.has(entry.id)) error(where, 'it stands twice', 'one entry for each id');
    placed.add(entry.id);
    if (!expectedIds().includes(entry.id)) error(where, 'no such claim', 'an id of the claims');
    if (!entry.topic) error(where, 'no topic', 'a few words of our own');
    if (entry.id.startsWith('G') !== (entry.verdict === undefined)) {
      error(where, `verdict ${entry.verdict}`, 'a verdict for a claim, none for guidance');
    }
    if (entry.verdict !== undefined && !verdicts.includes(entry.verdict)) {
      error(where, `verdict ${entry.verdict}`, verdicts.join(', '));
    }
    for (const id of entry.evidence.filter((id) => !evidence.has(id))) {
      error(where, `evidence ${id} is not known`, 'an id of a fact or an evidence record');
    }
    checkHomes(entry, { where, answers, citable, error });
  }
  for (const id of expectedIds().filter((id) => !placed.has(id))) {
    error(`content-map.json ${id}`, 'not placed', 'an entry with a home');
  }
  return problems;
}

function checkHomes({ homes = [], evidence, reason, verdict }, { where, answers, citable, error }) {
  if (homes.length === 0) error(where, 'no home', 'a question of the FAQ or a planned element');
  const questions = homes.filter((home) => !(home in places));
  for (const home of questions.filter((home) => !answers[home])) {
    error(where, `there is no question ${home}`, 'a question of the FAQ or a planned element');
  }
  if (homes.includes('left-out')) {
    if (homes.length > 1) error(where, 'left out and placed', 'one of the two');
    if (!reason) error(where, 'left out without a reason', 'a reason');
  }
  if (['OVER', 'OUT'].includes(verdict) && questions.length === 0) {
    error(where, 'a wrong claim that no question answers', 'a question of the FAQ');
  }
  // Evidence that is left out, and telephone lines, cannot be cited by an answer.
  const wanted = evidence.filter((id) => citable.has(id));
  const found = questions.filter((home) => answers[home]);
  if (found.length === 0 || wanted.length === 0) return;
  const cited = found.flatMap((home) => factIdsOf(answers[home]));
  if (wanted.some((id) => cited.includes(id))) return;
  error(where, `${found.join(', ')} cites none of its evidence`, `one of ${wanted.join(', ')}`);
}
