import { msg } from '@lit/localize/init/install.js';
import {
  eskBenefitCheck,
  eskSchedule,
  eskSustain1,
  ketRepeatOpen,
  ketSingleDuration,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import type { Answer } from '../types.js';

export const afterAnswers = () =>
  ({
    'how-long-effects-last': {
      question: msg('How long does the effect last?', {
        desc: 'faq-after/how-long-effects-last/question',
      }),
      short: {
        text: fill(
          msg(
            'After one ketamine infusion it mostly fades within about {days} days. Lasting benefit usually needs repeated doses.',
            { desc: 'faq-after/how-long-effects-last/short' },
          ),
          { days: ketSingleDuration.quantities.oneInfusion.value },
        ),
        facts: [ketSingleDuration, eskSchedule],
      },
      detail: [
        {
          text: fill(
            msg(
              'In a small study people had up to {infusions} ketamine infusions. Half of those who got better were ill again {days} days after the last one. There was no other group to compare with.',
              { desc: 'faq-after/how-long-effects-last/series' },
            ),
            {
              infusions: ketRepeatOpen.quantities.infusions.value,
              days: ketRepeatOpen.quantities.medianToRelapse.value,
            },
          ),
          facts: [ketRepeatOpen],
        },
        {
          text: fill(
            msg(
              'For esketamine, one study followed people who had been well for some time. Of those who went on, {count} out of {per} relapsed. Of those who were changed to a placebo spray, {other} out of {per} relapsed. That is {fewer} fewer with esketamine. All of them took an antidepressant too.',
              { desc: 'faq-after/how-long-effects-last/esketamine: counts of people' },
            ),
            counts(eskSustain1.estimates.relapse),
          ),
          facts: [eskSustain1],
        },
        {
          text: fill(
            msg(
              'Ask before you start: how will we tell whether it helps, and when do we stop? For esketamine the label asks for this check after {weeks} weeks.',
              { desc: 'faq-after/how-long-effects-last/ask' },
            ),
            { weeks: eskBenefitCheck.quantities.checkAfter.value },
          ),
          facts: [eskBenefitCheck],
        },
      ],
      synonyms: msg('duration, wear off, relapse, maintenance, booster, weeks, days, repeat', {
        desc: 'faq-after/how-long-effects-last/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
