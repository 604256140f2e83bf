/**
 * The check of the content: figures, sources, telephone numbers, dates, wording, readability, and
 * whether every claim of the articles has a place. One line for each problem.
 *
 *   node scripts/content/check.mjs [--release] [--now=YYYY-MM-DD]
 *
 * Dates that have passed are only said, and fail with `--release`.
 */
import { checkAnswers } from './checks/answers.mjs';
import { checkComparison } from './checks/comparison.mjs';
import { checkCrisisNumbers } from './checks/crisis.mjs';
import { checkExplained } from './checks/explained.mjs';
import { checkFigures } from './checks/figures.mjs';
import { checkMap } from './checks/map.mjs';
import { checkReadability } from './checks/readability.mjs';
import { checkReviewDates } from './checks/review-dates.mjs';
import { checkSources } from './checks/sources.mjs';
import { checkWording } from './checks/wording.mjs';
import { nowOption, runAsCommand } from './command.mjs';
import { loadContent } from './load.mjs';
import { fails, problemLine } from './problem.mjs';

/** A words function nobody calls here is a text nobody checks. */
function checkSamples({ missingSamples }) {
  return missingSamples.map((name) => ({
    level: 'error',
    where: `words/${name}`,
    wrong: 'it is not called by the check',
    expected: 'sample arguments in scripts/content/samples.mjs',
  }));
}

const checks = [
  checkSources,
  checkFigures,
  checkCrisisNumbers,
  checkReviewDates,
  checkAnswers,
  checkComparison,
  checkExplained,
  checkWording,
  checkReadability,
  checkMap,
  checkSamples,
];

/**
 * All problems of a content object, see load.mjs.
 * @returns {import('./problem.mjs').Problem[]}
 */
export function checkContent(content) {
  return checks.flatMap((check) => check(content));
}

await runAsCommand(import.meta.url, ['--release', '--now'], async (options) => {
  const content = await loadContent({ today: nowOption(options) });
  const problems = checkContent(content);
  const release = options.has('--release');
  const failing = problems.filter((problem) => fails(problem, { release }));
  for (const problem of problems.filter((problem) => !failing.includes(problem))) {
    console.warn(problemLine(problem));
  }
  for (const problem of failing) console.error(problemLine(problem));
  const { facts, answers } = content;
  const counted = `${facts.length} facts, ${Object.keys(answers).length} answers`;
  if (failing.length === 0) console.log(`content: no problems in ${counted}`);
  else console.error(`content: ${failing.length} problems in ${counted}`);
  return failing.length > 0 ? 1 : 0;
});
