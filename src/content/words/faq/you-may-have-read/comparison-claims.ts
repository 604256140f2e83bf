import { msg } from '@lit/localize/init/install.js';
import {
  adWork,
  costInsuranceUs,
  ectElektd,
  ectElektdMemory,
  ectKetect,
  ectKetectAe,
  ectSubgroups,
  ectWhyDiffer,
  eskIndications,
  eskNasalNotKetamine,
  eskRems,
  eskTransform2,
  fdaKetamineUnapproved,
  ketCochraneMidazolam,
  ketCochranePlacebo,
  ketDose,
  rtmsSideEffects,
  stardSteps,
  trdDefinitionLabel,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const comparisonClaimsAnswers = () =>
  ({
    'better-than-ect-or-tms': {
      question: msg('Is ketamine better or less invasive than ECT or TMS?', {
        desc: 'faq-you-may-have-read/better-than-ect-or-tms/question',
      }),
      short: {
        text: msg(
          'That has not been shown. One trial found infusions not worse than ECT, another found ECT better. TMS needs no drug at all.',
          { desc: 'faq-you-may-have-read/better-than-ect-or-tms/short' },
        ),
        facts: [ectElektd, ectKetect, rtmsSideEffects],
      },
      detail: [
        {
          text: fill(
            msg(
              'In the first trial {ketamine} people without psychosis had ketamine infusions and {ect} had ECT. After {weeks} weeks {count} and {other} out of {per} rated their symptoms as at least halved. Everyone knew what they had, and the ECT course was short. The trial was built to show “not worse”, so it cannot show “better”.',
              { desc: 'faq-you-may-have-read/better-than-ect-or-tms/elektd: counts of people' },
            ),
            {
              ...counts(ectElektd.estimates.response),
              ketamine: ectElektd.estimates.response.total,
              ect: ectElektd.estimates.response.comparator.total,
              weeks: ectElektd.estimates.response.time.count,
            },
          ),
          facts: [ectElektd],
        },
        {
          text: fill(
            msg(
              'The second had {people} hospital patients. {count} out of {per} had few or no symptoms with ECT, and {other} with ketamine infusions.',
              { desc: 'faq-you-may-have-read/better-than-ect-or-tms/ketect: counts of people' },
            ),
            { ...counts(ectKetect.estimates.remission), people: ectKetect.quantities.people.value },
          ),
          facts: [ectKetect],
        },
        {
          text: msg(
            'The patients differed, and so did the way ECT was given. That may be why the results differ.',
            { desc: 'faq-you-may-have-read/better-than-ect-or-tms/differ' },
          ),
          facts: [ectWhyDiffer],
        },
        {
          text: msg(
            'A later look at the first trial hints that very severe depression got better sooner with ECT. It was not planned beforehand.',
            { desc: 'faq-you-may-have-read/better-than-ect-or-tms/subgroup' },
          ),
          facts: [ectSubgroups],
        },
        {
          text: msg(
            'In the second trial serious and lasting problems, such as memory loss, came up more with ECT. More people stopped ketamine because of side effects.',
            { desc: 'faq-you-may-have-read/better-than-ect-or-tms/harm' },
          ),
          facts: [ectElektdMemory, ectKetectAe],
        },
        {
          text: msg(
            'TMS is done awake, without a drug or anesthesia. So ketamine is not the less invasive of the two. We have no figures that compare them.',
            { desc: 'faq-you-may-have-read/better-than-ect-or-tms/tms' },
          ),
          facts: [rtmsSideEffects],
        },
        {
          text: msg('All this is about infusions. It says nothing about esketamine.', {
            desc: 'faq-you-may-have-read/better-than-ect-or-tms/spray',
          }),
        },
      ],
      synonyms: msg(
        'electroconvulsive therapy, rTMS, compare, versus, alternative, gentler, stronger',
        {
          desc: 'faq-you-may-have-read/better-than-ect-or-tms/synonyms: search words, comma separated',
        },
      ),
    },

    'infusions-stronger': {
      question: msg('Are infusions stronger and the spray gentler?', {
        desc: 'faq-you-may-have-read/infusions-stronger/question',
      }),
      short: {
        text: msg(
          'Nobody can say. We know of no large trial that tested one against the other, so their figures must not be compared.',
          { desc: 'faq-you-may-have-read/infusions-stronger/short' },
        ),
        facts: [eskNasalNotKetamine],
      },
      detail: [
        {
          intro: {
            text: msg('What is known to differ:', {
              desc: 'faq-you-may-have-read/infusions-stronger/known',
            }),
          },
          list: [
            {
              text: msg(
                'Esketamine is approved for this depression in the US. Ketamine infusions are not.',
                { desc: 'faq-you-may-have-read/infusions-stronger/approval' },
              ),
              facts: [eskIndications, fdaKetamineUnapproved],
            },
            {
              text: fill(
                msg(
                  'Esketamine is a spray you use yourself under watch. An infusion is a drip of about {minutes} minutes.',
                  { desc: 'faq-you-may-have-read/infusions-stronger/way' },
                ),
                { minutes: ketDose.quantities.infusion.value },
              ),
              facts: [eskRems, ketDose],
            },
            {
              text: msg(
                'Esketamine was tested against a placebo spray. Infusions were tested against salt water or a sedative. That alone can change the figures.',
                { desc: 'faq-you-may-have-read/infusions-stronger/compared' },
              ),
              facts: [eskTransform2, ketCochraneMidazolam, ketCochranePlacebo],
            },
            {
              text: msg('US insurers tend to pay for esketamine and not for infusions.', {
                desc: 'faq-you-may-have-read/infusions-stronger/money',
              }),
              facts: [costInsuranceUs],
            },
          ],
        },
      ],
      synonyms: msg(
        'IV versus Spravato, compare, difference, stronger, weaker, convenient, which is better',
        {
          desc: 'faq-you-may-have-read/infusions-stronger/synonyms: search words, comma separated',
        },
      ),
    },

    'antidepressants-do-nothing': {
      question: msg('Do antidepressants not really help at all?', {
        desc: 'faq-you-may-have-read/antidepressants-do-nothing/question',
      }),
      short: {
        text: fill(
          msg(
            'They do help some people. In {studies} trials all {medicines} antidepressants did better than placebo on average, over a short time.',
            { desc: 'faq-you-may-have-read/antidepressants-do-nothing/short' },
          ),
          {
            studies: adWork.quantities.studies.value,
            medicines: adWork.quantities.medicines.value,
          },
        ),
        facts: [adWork],
      },
      detail: [
        {
          text: fill(
            msg(
              'Those trials had {people} people with depression in general, not the treatment-resistant kind. On average the gain is modest.',
              { desc: 'faq-you-may-have-read/antidepressants-do-nothing/average' },
            ),
            { people: adWork.quantities.people.value },
          ),
          facts: [adWork],
        },
        {
          text: fill(
            msg(
              'After several medicines the chance with the next one is lower. In a large US study {first} out of {per} people who began the first treatment had few or no symptoms with it. Of those who began the third it was {third} out of {per}.',
              { desc: 'faq-you-may-have-read/antidepressants-do-nothing/later: counts of people' },
            ),
            {
              first: counts(stardSteps.estimates.firstStep).count,
              third: counts(stardSteps.estimates.thirdStep).count,
              per: stardSteps.estimates.firstStep.per,
            },
          ),
          facts: [stardSteps],
        },
        {
          text: fill(
            msg(
              'So if {medicines} have not helped you, it is time to look at all options. It does not mean that no medicine can help.',
              { desc: 'faq-you-may-have-read/antidepressants-do-nothing/meaning' },
            ),
            { medicines: trdDefinitionLabel.quantities.medicines.value },
          ),
          facts: [trdDefinitionLabel],
        },
      ],
      synonyms: msg('SSRI, SNRI, pills, useless, placebo, no effect, serotonin', {
        desc: 'faq-you-may-have-read/antidepressants-do-nothing/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
