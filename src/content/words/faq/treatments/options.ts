import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  cobalt,
  cobaltSessions,
  ectKetect,
  ectWhat,
  fdaApprovedAdjuncts,
  mbctTrd,
  pseudoResistance,
  psilocybinStatus,
  rodbtTrd,
  rtmsSideEffects,
  snt2026,
  stardDisputed,
  stardSteps,
  trdContributors,
  vadodRec,
  vastd,
  vnsStatus,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const optionsAnswers = () =>
  ({
    'other-options': {
      question: msg('What can I do besides ketamine or esketamine?', {
        desc: 'faq-treatments/other-options/question',
      }),
      short: {
        text: msg(
          'There is another medicine, talking therapy, magnetic stimulation, ECT, or no change for now. Each helps some people and not others.',
          { desc: 'faq-treatments/other-options/short' },
        ),
        facts: [vastd, cobalt, snt2026, ectKetect],
      },
      detail: [
        {
          list: [
            {
              text: msg(
                'Another medicine: a switch to one you have not had, or a second one on top.',
                { desc: 'faq-treatments/other-options/medicine' },
              ),
              facts: [vastd],
            },
            {
              text: msg('Talking therapy next to your medicine, for example CBT.', {
                desc: 'faq-treatments/other-options/talking',
              }),
              facts: [cobalt],
            },
            {
              text: msg('rTMS: magnetic pulses to the head while you are awake.', {
                desc: 'faq-treatments/other-options/rtms',
              }),
              facts: [rtmsSideEffects],
            },
            {
              text: msg('ECT: a short seizure, set off on purpose under anesthesia.', {
                desc: 'faq-treatments/other-options/ect',
              }),
              facts: [ectWhat],
            },
            {
              text: msg('A second look at the dose, the diagnosis and other illness.', {
                desc: 'faq-treatments/other-options/second-look',
              }),
              facts: [pseudoResistance],
            },
            {
              text: msg('No change for now, with a date on which you look at it again.', {
                desc: 'faq-treatments/other-options/wait',
              }),
            },
          ],
        },
        {
          text: msg(
            'The order is not a ranking. For each, ask about visits, side effects, cost, and what comes next if it does not help.',
            { desc: 'faq-treatments/other-options/order' },
          ),
        },
      ],
      synonyms: msg(
        'alternatives, options, other treatments, choices, instead of ketamine, TMS, ECT, therapy',
        { desc: 'faq-treatments/other-options/synonyms: search words, comma separated' },
      ),
    },

    'switch-or-add': {
      question: msg('Does it help to switch the antidepressant or to add a medicine?', {
        desc: 'faq-treatments/switch-or-add/question',
      }),
      short: {
        text: fill(
          msg(
            'It helps some people. In one study {low} to {high} out of {per} had few or no symptoms after {weeks} weeks.',
            { desc: 'faq-treatments/switch-or-add/short: counts of people' },
          ),
          {
            low: counts(vastd.estimates.addAripiprazole).other,
            high: counts(vastd.estimates.addAripiprazole).count,
            per: vastd.estimates.addAripiprazole.per,
            weeks: vastd.estimates.addAripiprazole.time.count,
          },
        ),
        facts: [vastd],
      },
      detail: [
        {
          intro: {
            text: fill(
              msg(
                'It compared three ways in {people} US veterans who had tried at least one antidepressant. No group kept things as they were. Out of {per} people, few or no symptoms were left in:',
                { desc: 'faq-treatments/switch-or-add/ways' },
              ),
              { people: vastd.quantities.people.value, per: vastd.estimates.addBupropion.per },
            ),
            facts: [vastd],
          },
          list: [
            {
              text: fill(
                msg('{other} after a switch to bupropion;', {
                  desc: 'faq-treatments/switch-or-add/switch: counts of people',
                }),
                counts(vastd.estimates.addBupropion),
              ),
            },
            {
              text: fill(
                msg('{count} after adding bupropion;', {
                  desc: 'faq-treatments/switch-or-add/add-bupropion: counts of people',
                }),
                counts(vastd.estimates.addBupropion),
              ),
            },
            {
              text: fill(
                msg(
                  '{count} after adding aripiprazole. Only this one differed clearly from the switch, by {more} people.',
                  { desc: 'faq-treatments/switch-or-add/add-aripiprazole: counts of people' },
                ),
                counts(vastd.estimates.addAripiprazole),
              ),
            },
          ],
        },
        {
          text: fill(
            msg(
              'Another large US study gave up to four treatments in a row. Out of {per} people who began the third, {third} had few or no symptoms, and {fourth} of those who began the fourth. There was no comparison group.',
              { desc: 'faq-treatments/switch-or-add/steps: counts of people' },
            ),
            {
              third: counts(stardSteps.estimates.thirdStep).count,
              fourth: counts(stardSteps.estimates.fourthStep).count,
              per: stardSteps.estimates.thirdStep.per,
            },
          ),
          facts: [stardSteps],
        },
        {
          text: fill(
            msg(
              'How to count that study is disputed. Over all four steps the first report says {published} out of {per} people, a later count says {again}. The first authors do not accept the later count.',
              { desc: 'faq-treatments/switch-or-add/dispute: counts of people' },
            ),
            {
              published: counts(stardDisputed.estimates.asPublished).count,
              again: counts(stardDisputed.estimates.reanalysed).count,
              per: stardDisputed.estimates.asPublished.per,
            },
          ),
          facts: [stardDisputed],
        },
        {
          text: msg(
            'In the US some medicines are approved to be added, such as aripiprazole, quetiapine and brexpiprazole. Ask about the side effects of each.',
            { desc: 'faq-treatments/switch-or-add/add-ons' },
          ),
          facts: [fdaApprovedAdjuncts],
        },
        {
          text: fill(
            msg(
              'With some antidepressants (SSRIs) people can feel sick, sleep badly or have trouble with sex. Much of this eases within about {weeks} weeks. Trouble with sex may not.',
              { desc: 'faq-treatments/switch-or-add/side-effects' },
            ),
            { weeks: adSideEffects.quantities.mostSettle.value },
          ),
          facts: [adSideEffects],
        },
      ],
      synonyms: msg(
        'switching, augmentation, add-on, combine, bupropion, aripiprazole, Abilify, quetiapine, lithium, next medicine',
        { desc: 'faq-treatments/switch-or-add/synonyms: search words, comma separated' },
      ),
    },

    'talking-therapy': {
      question: msg('Does talking therapy help when medicine has not?', {
        desc: 'faq-treatments/talking-therapy/question',
      }),
      short: {
        text: fill(
          msg(
            'It can. In one trial {count} out of {per} people were much better with CBT and usual care, {other} with usual care alone.',
            { desc: 'faq-treatments/talking-therapy/short: counts of people' },
          ),
          counts(cobalt.estimates.response),
        ),
        facts: [cobalt],
      },
      detail: [
        {
          text: fill(
            msg(
              'CBT means cognitive behavioral therapy. You look at thoughts and habits that keep you low, and try out others. The trial offered {sessions} sessions, and up to {extra} more.',
              { desc: 'faq-treatments/talking-therapy/cbt' },
            ),
            {
              sessions: cobaltSessions.quantities.sessions.value,
              extra: cobaltSessions.quantities.extraSessions.value,
            },
          ),
          facts: [cobaltSessions],
        },
        {
          text: fill(
            msg(
              'The {people} people in it had tried one or more antidepressants. Much better means symptoms at least halved after {months} months. Everyone knew which group they were in.',
              { desc: 'faq-treatments/talking-therapy/cbt-trial' },
            ),
            {
              people: cobalt.quantities.people.value,
              months: cobalt.estimates.response.time.count,
            },
          ),
          facts: [cobalt],
        },
        {
          text: fill(
            msg(
              'Mindfulness therapy was compared with a health class in {people} adults with this depression. After {weeks} weeks symptoms had at least halved in {count} out of {per}, and in {other} with the class. Being almost free of symptoms did not differ clearly.',
              { desc: 'faq-treatments/talking-therapy/mindfulness: counts of people' },
            ),
            {
              ...counts(mbctTrd.estimates.response),
              people: mbctTrd.quantities.people.value,
              weeks: mbctTrd.estimates.response.time.count,
            },
          ),
          facts: [mbctTrd],
        },
        {
          text: fill(
            msg(
              'A form of DBT was added to usual care in a study of {people} people. They were better off after {first} months, but not clearly so after {second}.',
              { desc: 'faq-treatments/talking-therapy/dbt' },
            ),
            {
              people: rodbtTrd.quantities.people.value,
              first: rodbtTrd.quantities.first.value,
              second: rodbtTrd.quantities.second.value,
            },
          ),
          facts: [rodbtTrd],
        },
        {
          text: msg('For ACT we found no large trial in this kind of depression.', {
            desc: 'faq-treatments/talking-therapy/act',
          }),
        },
      ],
      synonyms: msg('psychotherapy, counseling, CBT, MBCT, DBT, ACT, mindfulness, therapist', {
        desc: 'faq-treatments/talking-therapy/synonyms: search words, comma separated',
      }),
    },

    'exercise-and-sleep': {
      question: msg('Do exercise, sleep and daily habits help?', {
        desc: 'faq-treatments/exercise-and-sleep/question',
      }),
      short: {
        text: msg(
          'They may do you good, but they have hardly been studied in this kind of depression. Think of them as an addition.',
          { desc: 'faq-treatments/exercise-and-sleep/short' },
        ),
      },
      detail: [
        {
          text: msg(
            'Some things are worth treating in their own right. Sleep apnea, alcohol, drugs and heavy stress can keep depression going.',
            { desc: 'faq-treatments/exercise-and-sleep/treat' },
          ),
          facts: [trdContributors],
        },
        {
          text: msg(
            'Start with something you can manage even on a bad day. It can be a short walk, a meal with someone, or a fixed time to get up.',
            { desc: 'faq-treatments/exercise-and-sleep/small' },
          ),
        },
        {
          text: msg(
            'If you cannot do it, that is the illness and not laziness. Habits do not replace treatment.',
            { desc: 'faq-treatments/exercise-and-sleep/illness' },
          ),
        },
      ],
      synonyms: msg('lifestyle, walking, sport, diet, food, routine, self-care, insomnia', {
        desc: 'faq-treatments/exercise-and-sleep/synonyms: search words, comma separated',
      }),
    },

    'new-treatments': {
      question: msg('What about psilocybin, vagus nerve stimulation and other new treatments?', {
        desc: 'faq-treatments/new-treatments/question',
      }),
      short: {
        text: fill(
          msg(
            'We found no approval for psilocybin. Vagus nerve stimulation is approved in the US, after {treatments} or more treatments.',
            { desc: 'faq-treatments/new-treatments/short' },
          ),
          { treatments: vnsStatus.quantities.treatmentsTriedAtLeast.value },
        ),
        facts: [psilocybinStatus, vnsStatus],
      },
      detail: [
        {
          text: fill(
            msg(
              'Psilocybin comes from certain mushrooms. Its maker reports two trials, with {first} and {second} people. After {weeks} weeks symptom scores were {gapFirst} and {gapSecond} points lower than in the comparison groups.',
              { desc: 'faq-treatments/new-treatments/psilocybin' },
            ),
            {
              first: psilocybinStatus.quantities.firstTrial.value,
              second: psilocybinStatus.quantities.secondTrial.value,
              weeks: psilocybinStatus.quantities.after.value,
              gapFirst: psilocybinStatus.quantities.gapFirst.value,
              gapSecond: psilocybinStatus.quantities.gapSecond.value,
            },
          ),
          facts: [psilocybinStatus],
        },
        {
          text: msg(
            'Outside studies it is against the law in many places. Do not try it on your own.',
            { desc: 'faq-treatments/new-treatments/law: about psilocybin' },
          ),
        },
        {
          text: msg('A US guideline wants such drugs used in research only.', {
            desc: 'faq-treatments/new-treatments/research',
          }),
          facts: [vadodRec],
        },
        {
          text: msg(
            'A vagus nerve stimulator is a device that is put under the skin. US Medicare pays for it only within approved studies.',
            { desc: 'faq-treatments/new-treatments/vns' },
          ),
          facts: [vnsStatus],
        },
        {
          text: msg('We have not gathered the side effects of either treatment.', {
            desc: 'faq-treatments/new-treatments/side-effects: of psilocybin and of vagus nerve stimulation',
          }),
        },
        {
          text: msg(
            'Before you try anything new, ask whether it is a study, who oversees it, and what happens afterwards.',
            { desc: 'faq-treatments/new-treatments/ask' },
          ),
        },
      ],
      synonyms: msg('psychedelics, magic mushrooms, VNS, implant, clinical trial, research, MDMA', {
        desc: 'faq-treatments/new-treatments/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
