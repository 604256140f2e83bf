/** Questions of the rows, groups, and what stands beside a group. */
import { msg } from '@lit/localize/init/install.js';
import type { RowGroupId, RowId } from '../../facts/comparison.js';

export const rowWords = (): Readonly<Record<RowId, string>> => ({
  given: msg('How is it given, and what is the day like?', { desc: 'comparison-rows/row/given' }),
  visits: msg('How many visits, and how long?', { desc: 'comparison-rows/row/visits' }),
  daily: msg('Can I work, drive and be alone afterwards?', { desc: 'comparison-rows/row/daily' }),
  helps: msg('Does it help?', { desc: 'comparison-rows/row/helps' }),
  soon: msg('How soon might I feel it?', { desc: 'comparison-rows/row/soon' }),
  lasts: msg('How long does it last, and what if I stop?', { desc: 'comparison-rows/row/lasts' }),
  effects: msg('What side effects are common?', { desc: 'comparison-rows/row/effects' }),
  risks: msg('What serious risks are there?', { desc: 'comparison-rows/row/risks' }),
  caution: msg('Who should not have it, or needs extra care?', {
    desc: 'comparison-rows/row/caution',
  }),
  approval: msg('Is it approved for this where I live?', { desc: 'comparison-rows/row/approval' }),
  cost: msg('What will it cost, and who pays?', { desc: 'comparison-rows/row/cost' }),
  certainty: msg('How sure are we?', { desc: 'comparison-rows/row/certainty' }),
  unknown: msg('What do we not know?', { desc: 'comparison-rows/row/unknown' }),
});

export const rowGroupWords = (): Readonly<Record<RowGroupId, string>> => ({
  'what-happens': msg('What happens', { desc: 'comparison-rows/group/what-happens' }),
  benefit: msg('What it may do for you', { desc: 'comparison-rows/group/benefit' }),
  harm: msg('What can go wrong', { desc: 'comparison-rows/group/harm' }),
  practical: msg('Approval, cost and open questions', { desc: 'comparison-rows/group/practical' }),
});

/** Stands over the row on serious risks, whose counts are out of a hundred, a thousand or more. */
export const totalsWords = () =>
  msg(
    'Serious risks are counted out of different totals. Look at “out of” before you compare two of them.',
    { desc: 'comparison-rows/totals: “out of” as in the counts, 2 out of 100,000' },
  );

/** What the words in the rows on benefit stand for. */
export const outcomeWords = () =>
  msg(
    '“Much better” means that symptoms fell by at least half. “Well” means that few or none were left.',
    { desc: 'comparison-rows/outcomes: meaning of two words used for results' },
  );
