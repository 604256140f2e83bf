import { msg } from '@lit/localize/init/install.js';
import {
  bladderRecreational,
  eskAeAdjunct,
  eskAeSameDay,
  eskBladderLabel,
  eskTimingAe,
  fdaCompoundedGeneral,
  ivDissociationCourse,
  ivRealworldAe,
  ivRealworldBp,
  ketKarma2,
  liverRepeated,
  seBpStop,
  seKarmaSae,
  seShortReview,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { bladderWords } from '../../cautions.js';
import { fill } from '../../fill.js';
import { eachGroupWords } from '../../shared.js';
import type { Answer } from '../../types.js';

export const sideEffectsAnswers = () =>
  ({
    'side-effects': {
      question: msg('What side effects does esketamine have?', {
        desc: 'faq-safety/side-effects/question',
      }),
      short: {
        text: msg(
          'You may feel detached, dizzy, sick or sleepy. The maker says this tends to go away the same day.',
          { desc: 'faq-safety/side-effects/short' },
        ),
        facts: [eskAeAdjunct, eskAeSameDay],
      },
      detail: [
        {
          intro: eachGroupWords(eskAeAdjunct),
          list: [
            {
              text: fill(
                msg(
                  'Feeling detached: {count} with esketamine, {other} with placebo spray. With esketamine {rest} did not feel it. That makes {more} more people than with placebo spray.',
                  { desc: 'faq-safety/side-effects/dissociation: counts of people' },
                ),
                counts(eskAeAdjunct.estimates.dissociation),
              ),
            },
            {
              text: fill(
                msg('Feeling dizzy: {count} with esketamine, {other} with placebo spray.', {
                  desc: 'faq-safety/side-effects/dizziness: counts of people',
                }),
                counts(eskAeAdjunct.estimates.dizziness),
              ),
            },
            {
              text: fill(
                msg('Feeling sick: {count} with esketamine, {other} with placebo spray.', {
                  desc: 'faq-safety/side-effects/nausea: counts of people',
                }),
                counts(eskAeAdjunct.estimates.nausea),
              ),
            },
            {
              text: fill(
                msg('Being very sleepy: {count} with esketamine, {other} with placebo spray.', {
                  desc: 'faq-safety/side-effects/sedation: counts of people',
                }),
                counts(eskAeAdjunct.estimates.sedation),
              ),
            },
            {
              text: fill(
                msg(
                  'Feeling that things spin: {count} with esketamine, {other} with placebo spray.',
                  {
                    desc: 'faq-safety/side-effects/vertigo: counts of people',
                  },
                ),
                counts(eskAeAdjunct.estimates.vertigo),
              ),
            },
            {
              text: fill(
                msg('Raised blood pressure: {count} with esketamine, {other} with placebo spray.', {
                  desc: 'faq-safety/side-effects/blood-pressure: counts of people',
                }),
                counts(eskAeAdjunct.estimates.raisedBloodPressure),
              ),
              facts: [eskAeAdjunct],
            },
          ],
        },
        {
          text: msg('This is not the full list.', {
            desc: 'faq-safety/side-effects/not-all',
          }),
        },
        {
          text: fill(
            msg(
              'In one of these trials {count} out of {per} people stopped esketamine because of side effects. With placebo spray it was {other}.',
              { desc: 'faq-safety/side-effects/stopped: counts of people' },
            ),
            counts(eskTimingAe.estimates.stopped),
          ),
          facts: [eskTimingAe],
        },
        {
          text: msg(
            'With repeated use, bladder and liver problems have been reported for ketamine. How many people get them with medical doses is not known.',
            { desc: 'faq-safety/side-effects/long-term' },
          ),
          facts: [eskBladderLabel, bladderRecreational, liverRepeated],
        },
      ],
      synonyms: msg(
        'Spravato, adverse reactions, nausea, dizzy, dissociation, blood pressure, harm',
        {
          desc: 'faq-safety/side-effects/synonyms: search words, comma separated',
        },
      ),
    },

    'infusion-side-effects': {
      question: msg('What side effects do ketamine infusions have?', {
        desc: 'faq-safety/infusion-side-effects/question',
      }),
      short: {
        text: msg(
          'People can feel sleepy, dizzy, detached or sick, and blood pressure can rise. The figures come from one clinic, without a comparison group.',
          { desc: 'faq-safety/infusion-side-effects/short' },
        ),
        facts: [ivRealworldAe, ivRealworldBp],
      },
      detail: [
        {
          intro: {
            text: fill(
              msg(
                'A clinic in Canada counted what {people} people had during repeated infusions. Some had bipolar disorder. Out of {per}:',
                { desc: 'faq-safety/infusion-side-effects/clinic' },
              ),
              {
                people: ivRealworldAe.estimates.drowsiness.total,
                per: ivRealworldAe.estimates.drowsiness.per,
              },
            ),
            facts: [ivRealworldAe],
          },
          list: [
            {
              text: fill(
                msg('{count} were sleepy, {rest} were not;', {
                  desc: 'faq-safety/infusion-side-effects/drowsiness: counts of people',
                }),
                counts(ivRealworldAe.estimates.drowsiness),
              ),
            },
            {
              text: fill(
                msg('{count} felt dizzy;', {
                  desc: 'faq-safety/infusion-side-effects/dizziness: counts of people',
                }),
                counts(ivRealworldAe.estimates.dizziness),
              ),
            },
            {
              text: fill(
                msg('{count} felt detached from themselves or the world;', {
                  desc: 'faq-safety/infusion-side-effects/dissociation: counts of people',
                }),
                counts(ivRealworldAe.estimates.dissociation),
              ),
            },
            {
              text: fill(
                msg('{count} felt sick;', {
                  desc: 'faq-safety/infusion-side-effects/nausea: counts of people',
                }),
                counts(ivRealworldAe.estimates.nausea),
              ),
            },
            {
              text: fill(
                msg('{count} had a high blood pressure reading at some point.', {
                  desc: 'faq-safety/infusion-side-effects/pressure: counts of people',
                }),
                counts(ivRealworldBp.estimates.highReading),
              ),
              facts: [ivRealworldBp],
            },
          ],
        },
        {
          text: fill(
            msg('Of those with a high reading, {count} out of {per} were given medicine for it.', {
              desc: 'faq-safety/infusion-side-effects/pressure-medicine: counts of people',
            }),
            counts(ivRealworldBp.estimates.neededMedicine),
          ),
          facts: [ivRealworldBp],
        },
        {
          text: fill(
            msg(
              'In a study of {people} people, one had to stop because medicine did not bring the pressure down.',
              { desc: 'faq-safety/infusion-side-effects/pressure-stop' },
            ),
            { people: seBpStop.quantities.people.value },
          ),
          facts: [seBpStop],
        },
        {
          text: msg(
            'Feeling detached was strongest with the first infusion. It then grew less, but did not go away.',
            { desc: 'faq-safety/infusion-side-effects/course' },
          ),
          facts: [ivDissociationCourse],
        },
        {
          text: fill(
            msg(
              'In a hospital trial with {people} people, {ketamine} serious events were counted with ketamine and {midazolam} with midazolam, a sedative.',
              { desc: 'faq-safety/infusion-side-effects/serious' },
            ),
            {
              people: ketKarma2.quantities.people.value,
              ketamine: seKarmaSae.quantities.seriousWithKetamine.value,
              midazolam: seKarmaSae.quantities.seriousWithMidazolam.value,
            },
          ),
          facts: [seKarmaSae],
        },
        {
          text: fill(
            msg(
              'A review of {studies} studies found too little on repeated doses, and signs that some harms were never reported.',
              { desc: 'faq-safety/infusion-side-effects/unknown' },
            ),
            { studies: seShortReview.quantities.studies.value },
          ),
          facts: [seShortReview],
        },
      ],
      synonyms: msg(
        'IV, drip, racemic ketamine, adverse reactions, nausea, blood pressure, drowsy, off-label',
        { desc: 'faq-safety/infusion-side-effects/synonyms: search words, comma separated' },
      ),
    },

    'bladder-and-liver': {
      question: msg('Can it harm my bladder or my liver?', {
        desc: 'faq-safety/bladder-and-liver/question',
      }),
      short: {
        text: msg(
          'It can. Both have been seen with repeated use of ketamine. How many people are harmed at medical doses is not known.',
          { desc: 'faq-safety/bladder-and-liver/short' },
        ),
        facts: [bladderRecreational, liverRepeated],
      },
      detail: [
        bladderWords().streetDrug,
        bladderWords().esketamine,
        {
          text: msg(
            'Staff of the US drug agency gathered reports of liver and bile duct damage during repeated ketamine under medical care. Reports show that it happens. They do not show to how many people.',
            { desc: 'faq-safety/bladder-and-liver/liver' },
          ),
          facts: [liverRepeated],
        },
        {
          text: msg(
            'Tell the team if it burns when you pee, or if you have to go all the time. Yellow skin is a reason to call too. Ask which checks they do, and when.',
            { desc: 'faq-safety/bladder-and-liver/tell' },
          ),
        },
      ],
      synonyms: msg(
        'cystitis, urine, pee, bladder pain, urination, hepatitis, bile duct, jaundice, long term',
        { desc: 'faq-safety/bladder-and-liver/synonyms: search words, comma separated' },
      ),
    },

    'report-a-side-effect': {
      question: msg('How can I report a side effect?', {
        desc: 'faq-safety/report-a-side-effect/question',
      }),
      short: {
        text: msg(
          'Tell your clinic first. Then you can report it to the drug agency of your country yourself. You do not have to be sure.',
          { desc: 'faq-safety/report-a-side-effect/short' },
        ),
      },
      detail: [
        {
          intro: {
            text: msg('Where to report:', { desc: 'faq-safety/report-a-side-effect/where' }),
          },
          list: [
            {
              text: msg('in the US: to MedWatch, a program of the Food and Drug Administration;', {
                desc: 'faq-safety/report-a-side-effect/us',
              }),
            },
            {
              text: msg('in the UK: to the Yellow Card scheme;', {
                desc: 'faq-safety/report-a-side-effect/uk',
              }),
            },
            {
              text: msg('in Canada: to MedEffect Canada;', {
                desc: 'faq-safety/report-a-side-effect/canada',
              }),
            },
            {
              text: msg(
                'in the European Union: to the agency of your country. The leaflet in the pack names it.',
                { desc: 'faq-safety/report-a-side-effect/eu' },
              ),
            },
          ],
        },
        {
          text: msg(
            'Reports matter. From them, staff of the US drug agency gathered cases of liver damage with repeated ketamine.',
            { desc: 'faq-safety/report-a-side-effect/matters' },
          ),
          facts: [liverRepeated],
        },
        {
          text: msg(
            'The monitoring rules for esketamine do not cover ketamine mixed by a pharmacy, so there a report matters even more.',
            { desc: 'faq-safety/report-a-side-effect/compounded' },
          ),
          facts: [fdaCompoundedGeneral],
        },
        {
          text: msg(
            'Note what happened, when, after which treatment and dose, and what else you take.',
            { desc: 'faq-safety/report-a-side-effect/note' },
          ),
        },
      ],
      synonyms: msg('adverse event, complaint, FDA, MedWatch, Yellow Card, MedEffect, MHRA', {
        desc: 'faq-safety/report-a-side-effect/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
