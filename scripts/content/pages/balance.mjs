/**
 * Balance of benefit and harm. Facts carry no mark of benefit or harm, and answers no treatment, so
 * the rule of the comparison cannot be measured yet. What can be counted without judging is counted:
 * words of passages that rest on side-effect facts alone, and words of the others.
 */
import { passagesOf } from '../passages.mjs';
import { wordsOf } from '../readability/text.mjs';
import { page, table } from './page.mjs';

/** Folders and files of facts by treatment, as far as a file is about one treatment only. */
const treatmentOfFile = {
  'side-effects/esketamine.ts': 'esketamine',
  'side-effects/esketamine-trials.ts': 'esketamine',
  'side-effects/esketamine-visit.ts': 'esketamine',
  'side-effects/iv-ketamine.ts': 'iv-ketamine',
  'treatments/esketamine-label.ts': 'esketamine',
  'treatments/esketamine-trials.ts': 'esketamine',
  'treatments/iv-ketamine.ts': 'iv-ketamine',
  'treatments/oral-ketamine.ts': 'oral-ketamine',
  'treatments/rtms.ts': 'rtms',
  'treatments/ect.ts': 'ect',
  'treatments/psychotherapy.ts': 'psychotherapy',
  'treatments/antidepressants.ts': 'next-antidepressant',
};

/** Words by treatment, in passages whose facts are all about it. */
export function wordsByTreatment({ facts, answers }) {
  const fileOf = new Map(facts.map(({ id, file }) => [id, file]));
  const rows = new Map();
  let other = 0;
  for (const answer of Object.values(answers)) {
    for (const { passage } of passagesOf(answer)) {
      const files = (passage.facts ?? []).map(({ id }) => fileOf.get(id));
      const treatments = new Set(files.map((file) => treatmentOfFile[file]));
      const count = wordsOf(passage.text).length;
      const [treatment] = treatments;
      if (treatments.size !== 1 || !treatment) {
        other += count;
        continue;
      }
      const row = rows.get(treatment) ?? { sideEffects: 0, rest: 0 };
      const harm = files.every((file) => file.startsWith('side-effects/'));
      row[harm ? 'sideEffects' : 'rest'] += count;
      rows.set(treatment, row);
    }
  }
  return { rows, other };
}

export function balancePage(content) {
  const { rows, other } = wordsByTreatment(content);
  return page('Balance of benefit and harm', content.review, [
    'Once the comparison exists, words on benefit and words on harm are counted per treatment, from the rows they stand in, and have to lie within 30 percent of each other; a cell that says "not known" counts with its reason. Same type size and same default visibility are tested too. The rule is never met by cutting a harm or padding a benefit.',
    '**Nothing is measured against that rule yet.** The questions and answers are not built in pairs of benefit and harm, and neither facts nor answers are marked as one or the other. A machine that guessed would be wrong often: a serious risk stands in the label, a lower relapse rate is a benefit of going on and a harm of stopping.',
    '## What can be counted without guessing',
    'Words of passages that cite facts about one treatment only. "Side effects" means that every fact cited stands in `facts/side-effects/`; "other" is everything else: benefit, how it is given, warnings, approval. So "other" is **not** the same as benefit. For ECT, rTMS, medicines, talking therapy and tablets of ketamine, side effects stand in the same files as the rest and cannot be told apart.',
    table(
      ['treatment', 'words on side effects', 'other words'],
      [...rows].map(([treatment, { sideEffects, rest }]) => [
        treatment,
        sideEffects || 'not told apart',
        rest,
      ]),
    ),
    `${other} words stand in passages that cite no fact, or facts about more than one treatment.`,
  ]);
}
