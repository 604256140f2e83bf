import { msg } from '@lit/localize/init/install.js';
import {
  eskBoxedWarning,
  eskEscapeRemission,
  eskIndications,
  eskJapanNegative,
  eskMonoRemission,
  eskNasalNotKetamine,
  eskTransform1,
  eskTransform2,
  eskTransform3,
  euAdjunct,
  euLeafletExtra,
  fdaCompoundedGeneral,
  fdaKetamineUnapproved,
  ketOfflabel,
  ketamine1970,
  niceNotRecommended,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const esketamineAnswers = () =>
  ({
    'esketamine-and-ketamine': {
      question: msg('Are esketamine, ketamine infusions and ketamine lozenges the same?', {
        desc: 'faq-treatments/esketamine-and-ketamine/question',
      }),
      short: {
        text: msg(
          'No. They are three different things. One is approved for this depression in the US, the other two are not.',
          { desc: 'faq-treatments/esketamine-and-ketamine/short' },
        ),
        facts: [eskIndications, fdaKetamineUnapproved, fdaCompoundedGeneral],
      },
      detail: [
        {
          list: [
            {
              text: msg(
                'Esketamine nasal spray (Spravato) is one half of the ketamine molecule. In the US it is approved for adults with treatment-resistant depression, alone or with an antidepressant.',
                { desc: 'faq-treatments/esketamine-and-ketamine/esketamine' },
              ),
              facts: [eskNasalNotKetamine, eskIndications],
            },
            {
              text: fill(
                msg(
                  'Ketamine infusions use an anesthetic approved in {year}. It is not approved for depression. A doctor may lawfully prescribe it all the same, which is called off-label.',
                  { desc: 'faq-treatments/esketamine-and-ketamine/infusion: a year' },
                ),
                { year: ketamine1970.date },
              ),
              facts: [ketamine1970, fdaKetamineUnapproved, ketOfflabel],
            },
            {
              text: msg(
                'Ketamine lozenges and other forms to take by mouth are mixed by a pharmacy. The US drug agency has not checked their safety, effect or quality.',
                { desc: 'faq-treatments/esketamine-and-ketamine/lozenges' },
              ),
              facts: [fdaCompoundedGeneral],
            },
          ],
        },
        {
          text: msg(
            'So numbers from one cannot be used for another. Ask any clinic which of the three it means.',
            { desc: 'faq-treatments/esketamine-and-ketamine/numbers' },
          ),
        },
        {
          text: msg(
            'Rules differ by country. In the European Union esketamine is approved together with an antidepressant. In England the health service does not recommend it, mainly because cost and long-term benefit are unclear.',
            { desc: 'faq-treatments/esketamine-and-ketamine/countries' },
          ),
          facts: [euAdjunct, niceNotRecommended],
        },
      ],
      synonyms: msg('Spravato, IV, drip, troche, racemic, off-label, legal, approved, difference', {
        desc: 'faq-treatments/esketamine-and-ketamine/synonyms: search words, comma separated',
      }),
    },

    'does-esketamine-help': {
      question: msg('Does esketamine nasal spray help?', {
        desc: 'faq-treatments/does-esketamine-help/question',
      }),
      short: {
        text: msg(
          'It helps some people. In some trials it did better than placebo spray. In others there was no clear difference.',
          { desc: 'faq-treatments/does-esketamine-help/short' },
        ),
        facts: [eskTransform2, eskMonoRemission, eskTransform1, eskTransform3, eskJapanNegative],
      },
      detail: [
        {
          intro: {
            text: fill(
              msg(
                'The maker paid for all of these trials. We call people well if few or no symptoms were left after {weeks} weeks. Out of {per} people:',
                { desc: 'faq-treatments/does-esketamine-help/trials' },
              ),
              {
                weeks: eskMonoRemission.estimates.remission.time.count,
                per: eskMonoRemission.estimates.remission.per,
              },
            ),
            facts: [eskMonoRemission, eskTransform2],
          },
          list: [
            {
              text: fill(
                msg(
                  'Without an antidepressant tablet, about {count} were well with esketamine, {other} with placebo spray. So {rest} were not well with esketamine.',
                  { desc: 'faq-treatments/does-esketamine-help/alone: counts of people' },
                ),
                counts(eskMonoRemission.estimates.remission),
              ),
              facts: [eskMonoRemission],
            },
            {
              text: fill(
                msg(
                  'With a new tablet in both groups, under {age} years. Of those rated on day {day}, {count} were well with esketamine, {other} with placebo spray. If all who dropped out count as not well, it is {all} and {allOther}.',
                  { desc: 'faq-treatments/does-esketamine-help/first: counts of people' },
                ),
                {
                  ...counts(eskTransform2.estimates.remission),
                  age: euLeafletExtra.quantities.olderAgeFrom.value,
                  day: eskTransform2.estimates.remission.time.count,
                  all: counts(eskTransform2.estimates.remissionOfAll).count,
                  allOther: counts(eskTransform2.estimates.remissionOfAll).other,
                },
              ),
              facts: [eskTransform2],
            },
            {
              text: fill(
                msg(
                  'A second trial like it tested two doses. Of those rated, {low} and {high} were well with esketamine, {other} with placebo spray. That could be chance.',
                  { desc: 'faq-treatments/does-esketamine-help/second: counts of people' },
                ),
                {
                  low: counts(eskTransform1.estimates.remissionLowerDose).count,
                  high: counts(eskTransform1.estimates.remissionHigherDose).count,
                  other: counts(eskTransform1.estimates.remissionHigherDose).other,
                },
              ),
              facts: [eskTransform1],
            },
            {
              text: fill(
                msg(
                  'With a new tablet in both groups, {age} years and over. Of those rated, {count} were well with esketamine, {other} with placebo spray. That could be chance too.',
                  { desc: 'faq-treatments/does-esketamine-help/older: counts of people' },
                ),
                {
                  ...counts(eskTransform3.estimates.remission),
                  age: euLeafletExtra.quantities.olderAgeFrom.value,
                },
              ),
              facts: [eskTransform3],
            },
            {
              text: fill(
                msg(
                  'With a tablet, and knowing what they had: after {weeks} weeks {count} were well with esketamine, {other} with quetiapine.',
                  { desc: 'faq-treatments/does-esketamine-help/quetiapine: counts of people' },
                ),
                {
                  ...counts(eskEscapeRemission.estimates.remission),
                  weeks: eskEscapeRemission.estimates.remission.time.count,
                },
              ),
              facts: [eskEscapeRemission],
            },
          ],
        },
        {
          text: fill(
            msg('A trial in Japan with {people} people found no advantage over placebo spray.', {
              desc: 'faq-treatments/does-esketamine-help/japan',
            }),
            { people: eskJapanNegative.quantities.people.value },
          ),
          facts: [eskJapanNegative],
        },
        {
          text: msg(
            'It also has serious risks. The boxed warning and the side effects are in answers of their own.',
            { desc: 'faq-treatments/does-esketamine-help/risks' },
          ),
          facts: [eskBoxedWarning],
        },
      ],
      synonyms: msg(
        'Spravato, results, response, remission, effective, evidence, study, quetiapine, Seroquel',
        { desc: 'faq-treatments/does-esketamine-help/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
