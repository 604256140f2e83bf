import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  eskIndications,
  eskMonoRemission,
  eskMonotherapyDate,
  euAdjunct,
  fdaKetamineUnapproved,
  ptsdVeterans,
  trdPrevalenceLatam,
  trdPrevalenceRange,
  trdPrevalenceUs,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { day, fill } from '../../fill.js';
import { limitationWords } from '../../shared.js';
import type { Answer } from '../../types.js';

export const useClaimsAnswers = () =>
  ({
    'only-with-an-antidepressant': {
      question: msg('Can esketamine only be used with an antidepressant?', {
        desc: 'faq-you-may-have-read/only-with-an-antidepressant/question',
      }),
      short: {
        text: fill(
          msg(
            'Not in the US any longer. Its approval for use alone in treatment-resistant depression was announced on {date}.',
            { desc: 'faq-you-may-have-read/only-with-an-antidepressant/short: dates' },
          ),
          { date: day(eskMonotherapyDate.date) },
        ),
        facts: [eskMonotherapyDate, eskIndications],
      },
      detail: [
        {
          text: msg(
            'For depression with acute suicidal thoughts or acts it is still approved only together with an antidepressant.',
            { desc: 'faq-you-may-have-read/only-with-an-antidepressant/acute' },
          ),
          facts: [eskIndications],
        },
        limitationWords(),
        {
          text: fill(
            msg(
              'In a trial without a tablet about {count} out of {per} people had few or no symptoms after {weeks} weeks. With placebo spray it was {other}. The maker paid for it.',
              { desc: 'faq-you-may-have-read/only-with-an-antidepressant/trial: counts of people' },
            ),
            {
              ...counts(eskMonoRemission.estimates.remission),
              weeks: eskMonoRemission.estimates.remission.time.count,
            },
          ),
          facts: [eskMonoRemission],
        },
        {
          text: msg(
            'In the European Union the approval is for use together with an antidepressant.',
            { desc: 'faq-you-may-have-read/only-with-an-antidepressant/eu' },
          ),
          facts: [euAdjunct],
        },
        {
          text: msg(
            'Whether you keep your tablet is a choice to make with your prescriber. Do not stop it by yourself.',
            { desc: 'faq-you-may-have-read/only-with-an-antidepressant/choice' },
          ),
          facts: [adSideEffects],
        },
      ],
      synonyms: msg('monotherapy, alone, combination, adjunct, SSRI, SNRI, oral antidepressant', {
        desc: 'faq-you-may-have-read/only-with-an-antidepressant/synonyms: search words, comma separated',
      }),
    },

    'ptsd-ocd-pain': {
      question: msg('Is ketamine also for PTSD, OCD and pain?', {
        desc: 'faq-you-may-have-read/ptsd-ocd-pain/question',
      }),
      short: {
        text: fill(
          msg(
            'It is not approved in the US for these. For PTSD, infusions were no better than placebo in one trial with {people} veterans and soldiers.',
            { desc: 'faq-you-may-have-read/ptsd-ocd-pain/short' },
          ),
          { people: ptsdVeterans.quantities.people.value },
        ),
        facts: [fdaKetamineUnapproved, ptsdVeterans],
      },
      detail: [
        {
          text: msg('In the US ketamine is approved as an anesthetic, and for no mental illness.', {
            desc: 'faq-you-may-have-read/ptsd-ocd-pain/ketamine',
          }),
          facts: [fdaKetamineUnapproved],
        },
        {
          text: msg(
            'In the US esketamine is approved for treatment-resistant depression. With an antidepressant it is also approved for depression in adults with acute suicidal thoughts or acts.',
            { desc: 'faq-you-may-have-read/ptsd-ocd-pain/esketamine' },
          ),
          facts: [eskIndications],
        },
        limitationWords(),
        {
          text: msg(
            'For OCD and lasting pain we have not checked the studies, so we give no figures.',
            { desc: 'faq-you-may-have-read/ptsd-ocd-pain/unchecked' },
          ),
        },
        {
          text: msg(
            'A long list of illnesses on a website is not a list of approvals. Ask what was shown, in how many people, and against what.',
            { desc: 'faq-you-may-have-read/ptsd-ocd-pain/lists' },
          ),
        },
      ],
      synonyms: msg(
        'anxiety, bipolar, OCD, PTSD, chronic pain, fibromyalgia, approved uses, indications',
        { desc: 'faq-you-may-have-read/ptsd-ocd-pain/synonyms: search words, comma separated' },
      ),
    },

    'one-in-three': {
      question: msg('Do one in three people with depression have TRD?', {
        desc: 'faq-you-may-have-read/one-in-three/question',
      }),
      short: {
        text: fill(
          msg(
            'No. In one US study it was {count} out of {per} among people treated with medicine. That is not everyone with depression.',
            { desc: 'faq-you-may-have-read/one-in-three/short: counts of people' },
          ),
          counts(trdPrevalenceUs.estimates.trd),
        ),
        facts: [trdPrevalenceUs],
      },
      detail: [
        {
          text: fill(
            msg(
              'Estimates run from {low} to {high} out of {per} treated people. A Japanese study found {japan} within a year, specialist centers in Latin America found {latam}.',
              { desc: 'faq-you-may-have-read/one-in-three/range: counts of people' },
            ),
            {
              low: trdPrevalenceRange.estimates.trd.value[0],
              high: trdPrevalenceRange.estimates.trd.value[1],
              per: trdPrevalenceRange.estimates.trd.per,
              japan: counts(trdPrevalenceRange.estimates.trdInJapan).count,
              latam: counts(trdPrevalenceLatam.estimates.trd).count,
            },
          ),
          facts: [trdPrevalenceRange, trdPrevalenceLatam],
        },
        {
          text: msg(
            'Studies differ in how they define it and where they look. People who take no medicine are not counted.',
            { desc: 'faq-you-may-have-read/one-in-three/why' },
          ),
        },
        {
          text: msg(
            'These figures come from papers that the maker of esketamine paid for or took part in.',
            { desc: 'faq-you-may-have-read/one-in-three/maker' },
          ),
          facts: [trdPrevalenceUs, trdPrevalenceLatam, trdPrevalenceRange],
        },
      ],
      synonyms: msg(
        'prevalence, how common, how many people, percent, statistics, thirty percent',
        { desc: 'faq-you-may-have-read/one-in-three/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
