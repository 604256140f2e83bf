import { msg } from '@lit/localize/init/install.js';
import {
  glutamateBasic,
  mechHumanSynapse,
  mechHypotheses,
  mechInflammation,
  mechLabel,
  pgxNotRecommended,
  pseudoResistance,
  traumaOutcome,
  trdContributors,
  undertreatment,
} from '../../../facts/index.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const causesAnswers = () =>
  ({
    'something-else': {
      question: msg('Could it be something else?', {
        desc: 'faq-understanding/something-else/question',
      }),
      short: {
        text: msg(
          'It could. Another illness, a medicine, alcohol or drugs can keep you low. It is worth checking before the next treatment.',
          { desc: 'faq-understanding/something-else/short' },
        ),
        facts: [pseudoResistance, undertreatment],
      },
      detail: [
        {
          intro: {
            text: msg('Ask whether anyone has looked for these:', {
              desc: 'faq-understanding/something-else/ask',
            }),
            facts: [trdContributors],
          },
          list: [
            {
              text: msg('bipolar disorder, if there were also times of very high mood or energy;', {
                desc: 'faq-understanding/something-else/bipolar',
              }),
            },
            {
              text: msg('a thyroid problem, anemia or sleep apnea;', {
                desc: 'faq-understanding/something-else/body',
              }),
            },
            {
              text: msg('anxiety, ADHD or the effects of trauma;', {
                desc: 'faq-understanding/something-else/mind',
              }),
            },
            {
              text: msg('alcohol or drugs;', {
                desc: 'faq-understanding/something-else/substances',
              }),
            },
            {
              text: msg('side effects of a medicine that look like depression.', {
                desc: 'faq-understanding/something-else/medicine',
              }),
            },
          ],
        },
        {
          text: msg(
            'If one of these is found, your depression was still real. There is then one more thing to treat.',
            { desc: 'faq-understanding/something-else/found' },
          ),
        },
      ],
      synonyms: msg(
        'misdiagnosis, wrong diagnosis, bipolar, thyroid, sleep apnea, anemia, ADHD, second opinion',
        { desc: 'faq-understanding/something-else/synonyms: search words, comma separated' },
      ),
    },

    'why-it-happens': {
      question: msg('Why does depression not get better in some people?', {
        desc: 'faq-understanding/why-it-happens/question',
      }),
      short: {
        text: msg(
          'There is no single cause. Genes, other illness, stress, trauma and too little treatment can all play a part.',
          { desc: 'faq-understanding/why-it-happens/short' },
        ),
        facts: [trdContributors],
      },
      detail: [
        {
          text: msg(
            'Genes change how fast the body breaks down some medicines. They are one part among many.',
            { desc: 'faq-understanding/why-it-happens/genes' },
          ),
          facts: [trdContributors],
        },
        {
          text: msg(
            'Sleep apnea, anemia, thyroid disease, anxiety, ADHD, alcohol and drugs can keep depression going.',
            { desc: 'faq-understanding/why-it-happens/illness' },
          ),
          facts: [trdContributors],
        },
        {
          text: fill(
            msg(
              'People who were badly treated as children were less likely to get better, in {studies} trials with {people} people. That is a pattern in groups. It does not tell what will happen to you.',
              { desc: 'faq-understanding/why-it-happens/trauma' },
            ),
            {
              studies: traumaOutcome.quantities.studies.value,
              people: traumaOutcome.quantities.people.value,
            },
          ),
          facts: [traumaOutcome],
        },
        {
          text: msg(
            'It is not simply a lack of one substance in the brain. Depression has many parts, and how they fit together is not settled.',
            { desc: 'faq-understanding/why-it-happens/brain' },
          ),
          facts: [trdContributors],
        },
      ],
      synonyms: msg(
        'causes, genetics, serotonin, brain chemistry, trauma, childhood, abuse, stress',
        { desc: 'faq-understanding/why-it-happens/synonyms: search words, comma separated' },
      ),
    },

    'gene-tests': {
      question: msg('Can a gene test tell which medicine will help me?', {
        desc: 'faq-understanding/gene-tests/question',
      }),
      short: {
        text: msg(
          'Not well enough for everyone to have one. A US guideline looked at these tests and did not recommend them as routine.',
          { desc: 'faq-understanding/gene-tests/short' },
        ),
        facts: [pgxNotRecommended],
      },
      detail: [
        {
          text: msg(
            'Genes do change how the body breaks down some medicines. That is only one part of whether a medicine helps.',
            { desc: 'faq-understanding/gene-tests/part' },
          ),
          facts: [trdContributors],
        },
        {
          text: msg(
            'If a clinic offers you a test, ask what it would change and who pays for it.',
            { desc: 'faq-understanding/gene-tests/offer' },
          ),
        },
      ],
      synonyms: msg('pharmacogenomic, pharmacogenetic, DNA test, GeneSight, genetics, swab', {
        desc: 'faq-understanding/gene-tests/synonyms: search words, comma separated',
      }),
    },

    'how-ketamine-may-act': {
      question: msg('How might ketamine and esketamine act in the brain?', {
        desc: 'faq-understanding/how-ketamine-may-act/question',
      }),
      short: {
        text: msg(
          'They block one kind of signal in the brain. How that could lift mood is not fully understood.',
          { desc: 'faq-understanding/how-ketamine-may-act/short' },
        ),
        facts: [glutamateBasic, mechLabel],
      },
      detail: [
        {
          text: msg(
            'Glutamate is the main substance that excites nerve cells. Ketamine blocks one of its docking points, called the NMDA receptor. At the same time more glutamate is set free.',
            { desc: 'faq-understanding/how-ketamine-may-act/glutamate' },
          ),
          facts: [glutamateBasic],
        },
        {
          text: msg(
            'From there on it is theory. One idea is that nerve cells then form new connections. Much of this was seen in animals, and several ideas compete.',
            { desc: 'faq-understanding/how-ketamine-may-act/theory' },
          ),
          facts: [mechHypotheses],
        },
        {
          text: fill(
            msg(
              'The first scans of this kind in people found no overall change in such connections {hours} hours after one dose.',
              { desc: 'faq-understanding/how-ketamine-may-act/scan' },
            ),
            { hours: mechHumanSynapse.quantities.after.value },
          ),
          facts: [mechHumanSynapse],
        },
        {
          text: fill(
            msg(
              'Another idea is that ketamine calms inflammation. In rodents the signs are strong. In people they are weak and mixed, in {studies} studies so far.',
              { desc: 'faq-understanding/how-ketamine-may-act/inflammation' },
            ),
            { studies: mechInflammation.quantities.humanStudies.value },
          ),
          facts: [mechInflammation],
        },
        {
          text: msg(
            'Widely used antidepressants act on other messengers, such as serotonin. To act in another way is not the same as to help more.',
            { desc: 'faq-understanding/how-ketamine-may-act/tablets' },
          ),
        },
      ],
      synonyms: msg(
        'mechanism, NMDA, glutamate, BDNF, synapses, neuroplasticity, inflammation, serotonin, brain chemistry',
        { desc: 'faq-understanding/how-ketamine-may-act/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
