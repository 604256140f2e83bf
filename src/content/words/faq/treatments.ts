import { msg } from '@lit/localize/init/install.js';
import {
  eskIndications,
  eskNasalNotKetamine,
  euAdjunct,
  fdaCompoundedGeneral,
  fdaKetamineUnapproved,
  ketOfflabel,
  ketamine1970,
  niceNotRecommended,
} from '../../facts/index.js';
import { fill } from '../fill.js';
import type { Answer } from '../types.js';

export const treatmentAnswers = () =>
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
  }) satisfies Readonly<Record<string, Answer>>;
