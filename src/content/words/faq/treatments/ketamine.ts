import { msg } from '@lit/localize/init/install.js';
import {
  fdaCompoundedGeneral,
  ivRealworldAe,
  ketApaConsensus,
  ketCochraneMidazolam,
  ketKarma2,
  ketMasked,
  ketMurrough,
  ketSingleDuration,
  oralBioavailability,
  oralExperimental,
  oralR107,
  ptsdVeterans,
  traumaOutcome,
  trdDefinitionLabel,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const ketamineAnswers = () =>
  ({
    'do-infusions-help': {
      question: msg('Do ketamine infusions help?', {
        desc: 'faq-treatments/do-infusions-help/question',
      }),
      short: {
        text: msg(
          'They may help some people within a day, for about a week. This is not very sure. Later trials showed less than the first.',
          { desc: 'faq-treatments/do-infusions-help/short' },
        ),
        facts: [ketCochraneMidazolam, ketSingleDuration, ketKarma2],
      },
      detail: [
        {
          intro: {
            text: fill(
              msg(
                'We call people better if their symptoms at least halved. The other group had midazolam, a sedative, unless we say otherwise. Out of {per} people:',
                { desc: 'faq-treatments/do-infusions-help/trials' },
              ),
              { per: ketMurrough.estimates.response.per },
            ),
          },
          list: [
            {
              text: fill(
                msg(
                  'One infusion, {people} people with this depression: after {hours} hours {count} were better, {other} with midazolam.',
                  { desc: 'faq-treatments/do-infusions-help/one: counts of people' },
                ),
                {
                  ...counts(ketMurrough.estimates.response),
                  people: ketMurrough.quantities.randomised.value,
                  hours: ketMurrough.estimates.response.time.count,
                },
              ),
              facts: [ketMurrough],
            },
            {
              text: fill(
                msg(
                  'Taken together, {studies} trials with {people} people with depression: {count} were better after {hours} hours, {other} with midazolam. The reviewers rate this as very uncertain.',
                  { desc: 'faq-treatments/do-infusions-help/pooled: counts of people' },
                ),
                {
                  ...counts(ketCochraneMidazolam.estimates.response),
                  studies: ketCochraneMidazolam.quantities.studies.value,
                  people: ketCochraneMidazolam.quantities.people.value,
                  hours: ketCochraneMidazolam.estimates.response.time.count,
                },
              ),
              facts: [ketCochraneMidazolam],
            },
            {
              text: fill(
                msg(
                  'Up to {infusions} infusions in {weeks} weeks, {people} patients in hospital: {count} were better, {other} with midazolam. That could be chance.',
                  { desc: 'faq-treatments/do-infusions-help/series: counts of people' },
                ),
                {
                  ...counts(ketKarma2.estimates.response),
                  infusions: ketKarma2.quantities.infusions.value,
                  weeks: ketKarma2.quantities.over.value,
                  people: ketKarma2.quantities.people.value,
                },
              ),
              facts: [ketKarma2],
            },
            {
              text: fill(
                msg(
                  'Given under anesthesia for surgery, so that nobody could feel it, {people} people: {count} were better after a day, {other} with placebo. After {days} days it was {later} and {laterOther}.',
                  { desc: 'faq-treatments/do-infusions-help/asleep: counts of people' },
                ),
                {
                  ...counts(ketMasked.estimates.responseDay1),
                  people: ketMasked.quantities.people.value,
                  days: ketMasked.estimates.responseDay7.time.count,
                  later: counts(ketMasked.estimates.responseDay7).count,
                  laterOther: counts(ketMasked.estimates.responseDay7).other,
                },
              ),
              facts: [ketMasked],
            },
          ],
        },
        {
          text: msg(
            'People can feel whether they got ketamine, and in the hospital trial they tended to guess right. Part of the effect may come from hope.',
            { desc: 'faq-treatments/do-infusions-help/hope' },
          ),
          facts: [ketKarma2, ketMasked],
        },
        {
          text: fill(
            msg(
              'A US expert group said in {year} that it may help some people, and that long-term data are scarce.',
              { desc: 'faq-treatments/do-infusions-help/long: a year' },
            ),
            { year: ketApaConsensus.date },
          ),
          facts: [ketApaConsensus],
        },
        {
          text: msg(
            'They also have risks. The side effects of infusions have an answer of their own.',
            { desc: 'faq-treatments/do-infusions-help/risks' },
          ),
          facts: [ivRealworldAe],
        },
      ],
      synonyms: msg(
        'IV, drip, racemic, results, response, remission, effective, evidence, midazolam, placebo',
        { desc: 'faq-treatments/do-infusions-help/synonyms: search words, comma separated' },
      ),
    },

    'ketamine-tablets': {
      question: msg('Can I take ketamine as a tablet?', {
        desc: 'faq-treatments/ketamine-tablets/question',
      }),
      short: {
        text: msg(
          'Slow-release tablets are still being studied. The lozenges that are sold now are something else, and the US drug agency has not checked them.',
          { desc: 'faq-treatments/ketamine-tablets/short' },
        ),
        facts: [oralR107, fdaCompoundedGeneral],
      },
      detail: [
        {
          text: fill(
            msg(
              'One trial took {people} people who had got better early on such tablets. They were then given ketamine tablets or placebo tablets. Within {weeks} weeks {count} out of {per} relapsed with {dose} mg twice a week. With placebo it was {other}. The maker paid for it.',
              { desc: 'faq-treatments/ketamine-tablets/trial: counts of people' },
            ),
            {
              ...counts(oralR107.estimates.relapse),
              people: oralR107.quantities.randomised.value,
              dose: oralR107.quantities.dose.value,
              weeks: oralR107.estimates.relapse.time.count,
            },
          ),
          facts: [oralR107],
        },
        {
          text: msg(
            'Far less ketamine reaches the blood by mouth than by infusion. So neither doses nor results carry over.',
            { desc: 'faq-treatments/ketamine-tablets/swallowed' },
          ),
          facts: [oralBioavailability],
        },
        {
          text: msg('A medical review calls ketamine by mouth for depression experimental.', {
            desc: 'faq-treatments/ketamine-tablets/review',
          }),
          facts: [oralExperimental],
        },
      ],
      synonyms: msg('pill, oral, troche, lozenge, extended release, sublingual, compounded', {
        desc: 'faq-treatments/ketamine-tablets/synonyms: search words, comma separated',
      }),
    },

    'long-or-trauma-linked': {
      question: msg('Can ketamine help after many years, or when depression comes from trauma?', {
        desc: 'faq-treatments/long-or-trauma-linked/question',
      }),
      short: {
        text: msg(
          'It helps some people and not others. For PTSD, infusions did no better than placebo in a trial with veterans.',
          { desc: 'faq-treatments/long-or-trauma-linked/short' },
        ),
        facts: [ketMurrough, ptsdVeterans],
      },
      detail: [
        {
          text: fill(
            msg(
              'In that trial {people} veterans and soldiers with PTSD had {infusions} infusions of ketamine or placebo. It ran for {weeks} weeks. On the main measures PTSD got no better than with placebo. Depression did get better with the standard dose of ketamine.',
              { desc: 'faq-treatments/long-or-trauma-linked/ptsd' },
            ),
            {
              people: ptsdVeterans.quantities.people.value,
              infusions: ptsdVeterans.quantities.infusions.value,
              weeks: ptsdVeterans.quantities.over.value,
            },
          ),
          facts: [ptsdVeterans],
        },
        {
          text: fill(
            msg(
              'Trials took people after {medicines} or more medicines. We found no figure for people who had tried far more, and none by years of illness.',
              { desc: 'faq-treatments/long-or-trauma-linked/years' },
            ),
            { medicines: trdDefinitionLabel.quantities.medicines.value },
          ),
          facts: [trdDefinitionLabel],
        },
        {
          text: msg(
            'With treatments of all kinds, people who were badly treated as children did less well as a group. Any one person can do well all the same.',
            { desc: 'faq-treatments/long-or-trauma-linked/groups' },
          ),
          facts: [traumaOutcome],
        },
        {
          text: msg(
            'Trauma may need a therapy of its own. Ask who stays with you if memories come up during a session.',
            { desc: 'faq-treatments/long-or-trauma-linked/care' },
          ),
        },
      ],
      synonyms: msg('PTSD, childhood, abuse, chronic, decades, long-term depression, many years', {
        desc: 'faq-treatments/long-or-trauma-linked/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
