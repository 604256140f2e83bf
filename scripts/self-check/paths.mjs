/**
 * `npm run self-check:paths`: writes `docs/self-check-paths.md`, the decision table of the
 * self-check in a form that clinicians can review, made from the code itself.
 *
 *   node scripts/self-check/paths.mjs [--check]
 *
 * With `--check` nothing is written; a page that would change is an error. Either way every
 * combination of answers is run through the logic and compared with the table on the page.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closeLoader, loadModule } from '../lib/load-module.mjs';
import { root } from '../lib/run.mjs';
import { runAsCommand } from '../content/command.mjs';
import { table } from '../content/pages/page.mjs';
import { writeIfChanged } from '../locales/project.mjs';
import { combinations } from './combinations.mjs';

const file = 'docs/self-check-paths.md';
const open = 'open';

const outcomeNames = {
  matches: 'matches the usual description',
  'not-yet': 'not yet: fewer than two full tries',
  'not-enough': 'not enough to say',
  helping: 'seems to be helping',
  'under-18': 'stop page for readers under 18',
};

export async function loadSelfCheck() {
  return {
    logic: await loadModule('src/logic/self-check.ts'),
    questions: await loadModule('src/content/facts/self-check-questions.ts'),
  };
}

/** The class of an answer: its name, or `open` where it may stand for more than one. */
const classOf = (id, answers, { logic }) => {
  const [first, second] = logic.possibleClasses(id, answers);
  return second ? open : first.name;
};

/** Questions that a rule looks at, in the order of the rules. */
const decisive = ({ logic }) => logic.rules.flatMap(({ when }) => (when ? [when[0]] : []));

/** The classes of one combination at the decisive questions, as a key. */
const keyOf = (answers, modules) => decisive(modules).map((id) => classOf(id, answers, modules));

/**
 * The table as a tree: at each question the classes branch, and a branch ends as soon as everything
 * below it has the same outcome. So its lines cannot overlap, and leave nothing out.
 */
export function linesOf(outcomes, depth = 0) {
  const found = new Set(outcomes.map(({ outcome }) => outcome));
  if (found.size === 1) {
    const count = outcomes.reduce((sum, { count }) => sum + count, 0);
    return [{ key: [], outcome: outcomes[0].outcome, count }];
  }
  const branches = new Map();
  for (const name of new Set(outcomes.map(({ key }) => key[depth]))) {
    const below = linesOf(
      outcomes.filter(({ key }) => key[depth] === name),
      depth + 1,
    );
    // Classes under which everything is the same share their lines.
    const same = JSON.stringify(below.map(({ key, outcome }) => [key, outcome]));
    const { names = [], lines = [] } = branches.get(same) ?? {};
    const together = below.map((line, index) => ({
      ...line,
      count: line.count + (lines[index]?.count ?? 0),
    }));
    branches.set(same, { names: [...names, name], lines: together });
  }
  return [...branches.values()].flatMap(({ names, lines }) =>
    lines.map((line) => ({ ...line, key: [names.join(', or '), ...line.key] })),
  );
}

/** Every combination, gathered by its classes. Two outcomes for the same classes are an error. */
export function gather(modules) {
  const byKey = new Map();
  for (const answers of combinations(modules)) {
    const key = keyOf(answers, modules);
    const outcome = modules.logic.outcomeOf(answers);
    const name = key.join(' | ');
    const known = byKey.get(name);
    if (known && known.outcome !== outcome) {
      throw new Error(`${name}: ${known.outcome} and ${outcome}`);
    }
    byKey.set(name, { key, outcome, count: (known?.count ?? 0) + 1 });
  }
  return [...byKey.values()];
}

export function pathsPage(modules) {
  const { logic, questions } = modules;
  const outcomes = gather(modules);
  const ids = decisive(modules);
  const total = outcomes.reduce((sum, { count }) => sum + count, 0);
  const plain = (number) => number.toLocaleString('en-US');
  const lines = linesOf(outcomes);
  const perOutcome = Object.keys(outcomeNames).map((id) => {
    const count = outcomes.filter(({ outcome }) => outcome === id);
    return [outcomeNames[id], plain(count.reduce((sum, { count }) => sum + count, 0))];
  });
  const fits = { fits: 'fits', 'does-not-fit': 'does not fit', 'not-clear': 'not clear yet' };
  return `${[
    '# From answers to outcomes in the self-check',
    'For clinicians to review. Made by `npm run self-check:paths` from `src/logic/self-check.ts`; do not edit this page. **No clinician has reviewed it yet.**',
    'There is no score and there are no weights. The check compares answers with how treatment-resistant depression is usually described, and says which of four descriptions fits. What it asks is in `src/content/words/self-check/questions.ts`, what it says in `outcomes.ts` beside it.',
    '## Classes of answers',
    'Answers in one row make no difference to the outcome. The last column is what the result says about this part of the usual description. Of several explanations the first row that holds one counts.',
    table(
      ['question', 'class', 'answers', 'this part'],
      questions.checkQuestionIds.flatMap((id) =>
        logic.answerClasses[id].map(({ name, options, fit }) => [
          id,
          name,
          options.join(', '),
          fits[fit],
        ]),
      ),
    ),
    'Not more full tries can be chosen than medicines. Without any medicine the last two questions are not asked. Two full tries count as two medicines, also where the medicines were not counted.',
    '"I am not sure" and "I would rather not say" are **open**: they stand for every class the answer could have been, and never for "no".',
    '## Rules',
    'The first rule that holds decides. Where an answer is open, the outcome is taken only if every class it could stand for leads to the same one; otherwise it is "not enough to say".',
    table(
      ['rule', 'question', 'class', 'outcome'],
      logic.rules.map(({ when, then }, index) => [
        index + 1,
        when?.[0] ?? 'all others',
        when?.[1].join(', '),
        outcomeNames[then],
      ]),
    ),
    '## Every path',
    `All ${plain(total)} combinations of answers, gathered. "Any" means that this question makes no difference once the ones before it are answered so. The lines do not overlap and leave nothing out: the script that makes this page runs every combination through the code and compares.`,
    table(
      [...ids, 'outcome', 'combinations'],
      lines.map(({ key, outcome, count }) => [
        ...ids.map((_, index) => key[index] ?? 'any'),
        `**${outcomeNames[outcome]}**`,
        plain(count),
      ]),
    ),
    '## How many combinations lead where',
    'This says nothing about how many people get which outcome.',
    table(['outcome', 'combinations'], [...perOutcome, ['together', plain(total)]]),
    '## Points for a clinician to look at',
    [
      '- A low mood on most days together with "a lot" better is taken as two directions, not as a success: an effect can wear off.',
      '- "About half" better is neither enough nor not enough: sources draw the line in different places. The trials of esketamine asked for a quarter at most.',
      '- Bipolar disorder, found or only suspected, always leads to "not enough to say".',
      '- Being no longer low on most days comes before the number of tries: someone who is well after one medicine is not told "not yet".',
      '- The improvement asked for is that with the medicine that helped most.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}

await runAsCommand(import.meta.url, ['--check'], async (options) => {
  const text = await loadSelfCheck().then(pathsPage).finally(closeLoader);
  const full = path.join(root, file);
  if (!options.has('--check')) {
    if (writeIfChanged(full, text)) console.log(file);
    return 0;
  }
  const current = existsSync(full) && readFileSync(full, 'utf8') === text;
  if (current) console.log('self-check: the page of paths is current');
  else console.error(`${file}: not current (expected: npm run self-check:paths was run)`);
  return current ? 0 : 1;
});
