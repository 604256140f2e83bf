/** What several cells of the comparison say in the same words. */
import { msg } from '@lit/localize/init/install.js';
import { ectElektd, eskEscapeRemission } from '../../facts/index.js';
import type { Certainty } from '../../facts/types.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import type { Passage } from '../types.js';

export const helpsSomeWords = (): Passage => ({
  text: msg('It helps some people.', { desc: 'comparison-shared/helps-some' }),
});

/** ESCAPE-TRD, in the column of either side. */
export const escapeWords = (): Passage => {
  const { remission } = eskEscapeRemission.estimates;
  return {
    text: fill(
      msg(
        'Compared directly: after {weeks} weeks {count} out of {per} people were well with esketamine and {other} with quetiapine, each next to an antidepressant. They knew what they had, and the maker of esketamine paid.',
        { desc: 'comparison-shared/escape: counts of people in a trial of two treatments' },
      ),
      { ...counts(remission), weeks: remission.time.count },
    ),
    facts: [eskEscapeRemission],
  };
};

/** ELEKT-D, in the column of either side: what its design can show. */
export const elektdWords = (): Passage => ({
  text: fill(
    msg(
      'The trial of {weeks} weeks could only show that infusions are not worse than ECT. People knew what they had and rated themselves. More left before ECT.',
      { desc: 'comparison-shared/elektd: a trial of ketamine infusions beside ECT' },
    ),
    { weeks: ectElektd.estimates.response.time.count },
  ),
  facts: [ectElektd],
});

/** Blood pressure with the spray and with infusions: a rise beside a reading. */
export const pressureMeasuresWords = (): Passage => ({
  text: msg(
    'The spray and the infusion were measured in different ways. Do not compare the two numbers.',
    { desc: 'comparison-shared/pressure: of blood pressure' },
  ),
});

/** How sure we are of the main figure of a treatment. */
export function sureWords(certainty: Certainty): Passage {
  switch (certainty) {
    case 'high':
      return { text: msg('Very sure.', { desc: 'comparison-shared/sure/high' }) };
    case 'moderate':
      return { text: msg('Fairly sure.', { desc: 'comparison-shared/sure/moderate' }) };
    case 'low':
      return { text: msg('Not very sure.', { desc: 'comparison-shared/sure/low' }) };
    case 'very-low':
      return { text: msg('Not sure at all.', { desc: 'comparison-shared/sure/very-low' }) };
  }
}
