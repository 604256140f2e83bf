import { msg } from '@lit/localize/init/install.js';
import {
  adequateTrial,
  pseudoResistance,
  trdContributors,
  trdDefinitionLabel,
  trdPrevalenceRange,
  trdPrevalenceUs,
  undertreatment,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import type { Answer } from '../types.js';

export const understandingAnswers = () =>
  ({
    'what-is-trd': {
      question: msg('What is treatment-resistant depression?', {
        desc: 'faq-understanding/what-is-trd/question',
      }),
      short: {
        text: fill(
          msg(
            'Depression that has not got much better after at least {medicines} different antidepressants, each taken at a full dose for long enough.',
            { desc: 'faq-understanding/what-is-trd/short' },
          ),
          { medicines: trdDefinitionLabel.quantities.medicines.value },
        ),
        facts: [trdDefinitionLabel],
      },
      detail: [
        {
          text: msg(
            'Doctors often shorten it to TRD. The name is about the treatments that were tried. It does not mean that you failed, or that nothing will help.',
            { desc: 'faq-understanding/what-is-trd/name' },
          ),
        },
        {
          text: fill(
            msg(
              'What counts as long enough differs. The studies of esketamine asked for at least {weeks} weeks at a full dose, taken as prescribed.',
              { desc: 'faq-understanding/what-is-trd/long-enough' },
            ),
            { weeks: adequateTrial.quantities.esketamineTrials.value },
          ),
          facts: [adequateTrial],
        },
        {
          text: fill(
            msg(
              'How many people have it? Of those who take medicine for depression, one US study counted {count} out of {per}. Other studies say {low} to {high} out of {per}.',
              { desc: 'faq-understanding/what-is-trd/how-many: counts of people' },
            ),
            {
              ...counts(trdPrevalenceUs.estimates.trd),
              low: trdPrevalenceRange.estimates.trd.value[0],
              high: trdPrevalenceRange.estimates.trd.value[1],
            },
          ),
          facts: [trdPrevalenceUs, trdPrevalenceRange],
        },
        {
          intro: {
            text: msg('Before anyone uses the name, it is worth checking for other reasons:', {
              desc: 'faq-understanding/what-is-trd/reasons',
            }),
            facts: [trdContributors, pseudoResistance],
          },
          list: [
            {
              text: msg('a dose that was too low, too little time, or missed doses;', {
                desc: 'faq-understanding/what-is-trd/too-little',
              }),
              facts: [undertreatment],
            },
            {
              text: msg(
                'another illness, such as bipolar disorder, a thyroid problem or sleep apnea;',
                {
                  desc: 'faq-understanding/what-is-trd/illness',
                },
              ),
            },
            {
              text: msg('alcohol, drugs, or side effects that feel like depression;', {
                desc: 'faq-understanding/what-is-trd/substances',
              }),
            },
            {
              text: msg('heavy stress or trauma that needs help of its own.', {
                desc: 'faq-understanding/what-is-trd/stress',
              }),
            },
          ],
        },
      ],
      synonyms: msg('TRD, definition, meaning, resistant, refractory, hard to treat, diagnosis', {
        desc: 'faq-understanding/what-is-trd/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
