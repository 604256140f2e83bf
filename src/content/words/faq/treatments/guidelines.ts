import { msg } from '@lit/localize/init/install.js';
import { ketApaConsensus, niceNotRecommended, vadodRec } from '../../../facts/index.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const guidelinesAnswers = () =>
  ({
    guidelines: {
      question: msg('Do guidelines agree on ketamine and esketamine?', {
        desc: 'faq-treatments/guidelines/question',
      }),
      short: {
        text: msg(
          'No. A US guideline for veterans suggests them after several tries. In England the health service does not recommend esketamine.',
          { desc: 'faq-treatments/guidelines/short' },
        ),
        facts: [vadodRec, niceNotRecommended],
      },
      detail: [
        {
          text: fill(
            msg(
              'The US guideline of {year} makes a weak suggestion: ketamine or esketamine after several full tries of medicine. It recommends ECT after many tries, or when speed matters.',
              { desc: 'faq-treatments/guidelines/us: a year' },
            ),
            { year: vadodRec.date },
          ),
          facts: [vadodRec],
        },
        {
          text: msg(
            'In England the doubts were about long-term benefit and cost. The treatment was not banned.',
            { desc: 'faq-treatments/guidelines/england' },
          ),
          facts: [niceNotRecommended],
        },
        {
          text: msg(
            'A US expert group asks doctors to weigh infusions with care. Studies are small, and long-term data are scarce.',
            { desc: 'faq-treatments/guidelines/infusions' },
          ),
          facts: [ketApaConsensus],
        },
        {
          text: msg(
            'Experts can read the same studies and differ. Ask your clinician which guideline they follow, and why.',
            { desc: 'faq-treatments/guidelines/ask' },
          ),
        },
      ],
      synonyms: msg('NICE, VA, DoD, veterans, APA, recommendation, NHS, official advice', {
        desc: 'faq-treatments/guidelines/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
