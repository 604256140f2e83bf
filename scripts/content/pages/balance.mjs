/** Balance of benefit and harm in the comparison, by treatment, measured on what is shown. */
import { balanceOf, tolerance } from '../checks/comparison.mjs';
import { code, page, table } from './page.mjs';

const percent = (share) => `${Math.round(share * 100)} percent`;

export function balancePage({ cells, review }) {
  const unknown = cells.filter(({ notKnown }) => notKnown);
  return page('Balance of benefit and harm', review, [
    `The comparison tells of benefit in three rows (does it help, how soon, how long does it last) and of harm in three (side effects, serious risks, who should not have it). Words in these rows are counted as they are shown, everything open, with the sentences that stand beside every number. For each treatment the smaller side has to have at least ${percent(1 - tolerance)} of the words of the larger one; \`npm run content:check\` refuses anything else. A cell that says "we do not know" counts with its reason.`,
    'The rule is never met by cutting a harm or padding a benefit. Both sides have the same type, and what is in sight before anything is opened follows the same pattern: the answer, figures, what follows from them. The boxed warning of esketamine stands above the table, always open, and is not counted: with it the side of harm would be longer.',
    table(
      ['treatment', 'words on benefit', 'words on harm', 'apart'],
      balanceOf(cells).map(({ treatment, benefit, harm, apart }) => [
        code(treatment),
        benefit,
        harm,
        percent(apart),
      ]),
    ),
    '## What is not known',
    'Cells for which there is no usable fact, with the reason that readers see.',
    table(
      ['treatment', 'row', 'reason'],
      unknown.map(({ treatment, row, notKnown }) => [code(treatment), code(row), notKnown]),
    ),
  ]);
}
