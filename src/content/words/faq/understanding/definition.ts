import { msg } from '@lit/localize/init/install.js';
import {
  adOnset,
  adequateTrial,
  pseudoResistance,
  trdContributors,
  trdDefinitionLabel,
  trdPrevalenceRange,
  trdPrevalenceUs,
  trdRelapseSuicide,
  undertreatment,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const definitionAnswers = () =>
  ({
    'what-is-trd': {
      question: msg('What is treatment-resistant depression?', {
        desc: 'faq-understanding/what-is-trd/question',
      }),
      short: {
        text: fill(
          msg(
            'Depression that has not improved enough in this episode after at least {medicines} different antidepressants. Each was taken at a high enough dose, long enough.',
            { desc: 'faq-understanding/what-is-trd/short' },
          ),
          { medicines: trdDefinitionLabel.quantities.medicines.value },
        ),
        facts: [trdDefinitionLabel],
      },
      detail: [
        {
          text: msg(
            'Doctors call it TRD for short. The name is about the treatments that were tried. It does not mean that you failed, or that nothing will help.',
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

    'a-full-try': {
      question: msg('What counts as a full try of an antidepressant?', {
        desc: 'faq-understanding/a-full-try/question',
      }),
      short: {
        text: fill(
          msg(
            'A dose that is high enough, taken as prescribed, for about {weeks} weeks or more. Studies differ a little on the time.',
            { desc: 'faq-understanding/a-full-try/short' },
          ),
          { weeks: adequateTrial.quantities.esketamineTrials.value },
        ),
        facts: [adequateTrial],
      },
      detail: [
        {
          text: fill(
            msg(
              'Tablets tend to bring the first change after {first} weeks, and need {full} weeks for their full effect.',
              { desc: 'faq-understanding/a-full-try/onset' },
            ),
            {
              first: adOnset.quantities.firstBenefit.value,
              full: adOnset.quantities.fullBenefit.value,
            },
          ),
          facts: [adOnset],
        },
        {
          text: fill(
            msg(
              'You need not wait that long to speak up. If nothing has changed after {weeks} weeks, call the person who prescribed it.',
              { desc: 'faq-understanding/a-full-try/speak' },
            ),
            { weeks: adOnset.quantities.review.value },
          ),
          facts: [adOnset],
        },
        {
          intro: {
            text: msg('It was not a full try if:', {
              desc: 'faq-understanding/a-full-try/not-full',
            }),
            facts: [undertreatment, pseudoResistance],
          },
          list: [
            { text: msg('the dose stayed low;', { desc: 'faq-understanding/a-full-try/dose' }) },
            {
              text: msg(
                'you stopped after some days or weeks, for example because of side effects;',
                { desc: 'faq-understanding/a-full-try/time' },
              ),
            },
            {
              text: msg('you missed many doses;', { desc: 'faq-understanding/a-full-try/missed' }),
            },
            {
              text: msg('it was the same drug as before under another brand name.', {
                desc: 'faq-understanding/a-full-try/brand',
              }),
            },
          ],
        },
        {
          text: msg(
            'None of this is a reason for blame. Too little treatment is the leading reason why early treatment does not help.',
            { desc: 'faq-understanding/a-full-try/blame' },
          ),
          facts: [undertreatment],
        },
      ],
      synonyms: msg(
        'adequate trial, dose, how long, weeks, enough time, adherence, failed antidepressant',
        { desc: 'faq-understanding/a-full-try/synonyms: search words, comma separated' },
      ),
    },

    'signs-to-talk-about': {
      question: msg('What are signs that my treatment is not helping enough?', {
        desc: 'faq-understanding/signs-to-talk-about/question',
      }),
      short: {
        text: fill(
          msg(
            'You have taken it as prescribed for {weeks} weeks or more and feel about as low as before. Tell your prescriber.',
            { desc: 'faq-understanding/signs-to-talk-about/short' },
          ),
          { weeks: adOnset.quantities.review.value },
        ),
        facts: [adOnset],
      },
      detail: [
        {
          intro: {
            text: msg('These are worth saying too:', {
              desc: 'faq-understanding/signs-to-talk-about/others',
            }),
          },
          list: [
            {
              text: msg('it helped at first, and then less and less;', {
                desc: 'faq-understanding/signs-to-talk-about/less',
              }),
            },
            {
              text: msg('you feel flat, worn out or cut off for much of the day;', {
                desc: 'faq-understanding/signs-to-talk-about/flat',
              }),
            },
            {
              text: msg('sleep, work or being with people is as hard as it was;', {
                desc: 'faq-understanding/signs-to-talk-about/life',
              }),
            },
            {
              text: msg('side effects make you want to skip doses.', {
                desc: 'faq-understanding/signs-to-talk-about/effects',
              }),
            },
          ],
        },
        {
          text: msg(
            'If you keep having thoughts of death or of ending your life, talk to someone today. Do not wait for the next visit.',
            { desc: 'faq-understanding/signs-to-talk-about/thoughts' },
          ),
          facts: [trdRelapseSuicide],
        },
        {
          text: msg(
            'Such signs do not show the cause. They show that it is time to look again at the dose, the time, the medicine and other causes.',
            { desc: 'faq-understanding/signs-to-talk-about/look-again' },
          ),
          facts: [pseudoResistance],
        },
      ],
      synonyms: msg(
        'not working, no change, still depressed, symptoms, when to see a doctor, getting worse',
        { desc: 'faq-understanding/signs-to-talk-about/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
