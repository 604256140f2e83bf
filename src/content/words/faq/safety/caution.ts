import { msg } from '@lit/localize/init/install.js';
import {
  adOnset,
  adSideEffects,
  eskContraindications,
  eskIndications,
  eskInteractions,
  eskPregnancy,
  eskRems,
  eskSud,
  euAdjunct,
  fdaCompoundedGeneral,
  fdaHomeUse,
  fdaKnownRisks,
  fdaNotSuperior,
  ketOfflabel,
  oralBioavailability,
} from '../../../facts/index.js';
import {
  extraCareWords,
  interactionWords,
  ketamineInPregnancyWords,
  mustNotInEuropeWords,
  mustNotWords,
  pregnancyWords,
  withKetamineWords,
} from '../../cautions.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const cautionAnswers = () =>
  ({
    'who-should-not-have-esketamine': {
      question: msg('Who should not have esketamine?', {
        desc: 'faq-safety/who-should-not-have-esketamine/question',
      }),
      short: {
        text: msg(
          'People with certain blood vessel problems, a past bleed in the brain, or an allergy to esketamine or ketamine.',
          { desc: 'faq-safety/who-should-not-have-esketamine/short' },
        ),
        facts: [eskContraindications],
      },
      detail: [
        mustNotWords(),
        mustNotInEuropeWords(),
        extraCareWords(),
        pregnancyWords(),
        {
          text: msg(
            'The team has to weigh such things with you, and a clinic may have stricter rules of its own. Tell them everything, also what is hard to say.',
            { desc: 'faq-safety/who-should-not-have-esketamine/judge' },
          ),
        },
        {
          text: msg(
            'Ketamine infusions have no label for depression, so there is no such list for them. Tell the team about all of the above in that case too.',
            { desc: 'faq-safety/who-should-not-have-esketamine/infusions' },
          ),
          facts: [ketOfflabel],
        },
      ],
      synonyms: msg(
        'contraindications, excluded, screening, aneurysm, stroke, heart attack, psychosis, bipolar, high blood pressure',
        {
          desc: 'faq-safety/who-should-not-have-esketamine/synonyms: search words, comma separated',
        },
      ),
    },

    'pregnancy-and-breastfeeding': {
      question: msg('What if I am pregnant, plan to be, or breastfeed?', {
        desc: 'faq-safety/pregnancy-and-breastfeeding/question',
      }),
      short: {
        text: msg(
          'Tell the team before any dose. Esketamine may harm an unborn baby. It is not recommended in pregnancy or while breastfeeding.',
          { desc: 'faq-safety/pregnancy-and-breastfeeding/short' },
        ),
        facts: [eskPregnancy],
      },
      detail: [
        {
          text: msg(
            'If you find out later that you are pregnant, call the clinic before the next dose.',
            { desc: 'faq-safety/pregnancy-and-breastfeeding/plan' },
          ),
          facts: [eskPregnancy],
        },
        ketamineInPregnancyWords(),
        {
          text: msg(
            'Depression in pregnancy needs care too. Do not stop an antidepressant by yourself. Ask which treatments have been studied in pregnancy.',
            { desc: 'faq-safety/pregnancy-and-breastfeeding/care' },
          ),
          facts: [adSideEffects],
        },
      ],
      synonyms: msg(
        'pregnant, baby, unborn, fetus, nursing, breast milk, birth control, contraception',
        { desc: 'faq-safety/pregnancy-and-breastfeeding/synonyms: search words, comma separated' },
      ),
    },

    'other-medicines-and-alcohol': {
      question: msg('What about my other medicines and alcohol?', {
        desc: 'faq-safety/other-medicines-and-alcohol/question',
      }),
      short: {
        text: msg(
          'Show the team a list of all you take. Do not drink alcohol that day: it can make the sleepiness from esketamine stronger.',
          { desc: 'faq-safety/other-medicines-and-alcohol/short' },
        ),
        facts: [eskInteractions],
      },
      detail: [
        interactionWords(),
        {
          text: msg(
            'Do not skip a medicine for a session unless the team tells you to. Ask which to take that morning and which to take later.',
            { desc: 'faq-safety/other-medicines-and-alcohol/day' },
          ),
        },
        {
          text: msg(
            'Street drugs count too. The team needs to know about them, and your answer is there to protect you.',
            { desc: 'faq-safety/other-medicines-and-alcohol/street' },
          ),
          facts: [eskSud],
        },
        {
          text: msg(
            'For ketamine infusions ask the same question. Do not assume that the rules are the same.',
            { desc: 'faq-safety/other-medicines-and-alcohol/infusions' },
          ),
          facts: [ketOfflabel],
        },
      ],
      synonyms: msg(
        'interactions, drugs, pills, drinking, beer, wine, opioids, benzodiazepines, stimulants, ADHD, MAOI',
        { desc: 'faq-safety/other-medicines-and-alcohol/synonyms: search words, comma separated' },
      ),
    },

    'ketamine-at-home': {
      question: msg('Can I take ketamine at home?', {
        desc: 'faq-safety/ketamine-at-home/question',
      }),
      short: {
        text: msg(
          'The US drug agency warns against it. At home no one watches your breathing, your blood pressure or your state of mind.',
          { desc: 'faq-safety/ketamine-at-home/short' },
        ),
        facts: [fdaHomeUse, fdaKnownRisks],
      },
      detail: [
        {
          text: msg(
            'Ketamine lozenges, tablets and sprays mixed by a pharmacy are called compounded. The agency has not checked their safety, their effect or their quality.',
            { desc: 'faq-safety/ketamine-at-home/compounded' },
          ),
          facts: [fdaCompoundedGeneral],
        },
        {
          text: msg(
            'It knows of no proof that they help more, help faster or do less harm than approved medicines.',
            { desc: 'faq-safety/ketamine-at-home/no-proof' },
          ),
          facts: [fdaNotSuperior],
        },
        {
          text: fill(
            msg(
              'Only about {share} percent of ketamine that is swallowed reaches the blood. So results of infusions do not carry over to tablets.',
              { desc: 'faq-safety/ketamine-at-home/absorbed' },
            ),
            { share: oralBioavailability.quantities.swallowed.value },
          ),
          facts: [oralBioavailability],
        },
        {
          text: msg(
            'Esketamine spray is not for home use either. If you take ketamine at home now, tell your own doctor as well as the person who prescribed it.',
            { desc: 'faq-safety/ketamine-at-home/tell' },
          ),
          facts: [eskRems],
        },
        {
          text: msg(
            'Until you have talked, do not drive, and do not be alone after a dose. If someone cannot be woken or has trouble breathing, call the emergency number.',
            { desc: 'faq-safety/ketamine-at-home/until' },
          ),
          facts: [fdaHomeUse],
        },
        withKetamineWords(),
      ],
      synonyms: msg('lozenge, troche, tablet, mail order, online clinic, telehealth, compounded', {
        desc: 'faq-safety/ketamine-at-home/synonyms: search words, comma separated',
      }),
    },

    'stopping-medicines': {
      question: msg('Can I stop my antidepressant on my own?', {
        desc: 'faq-safety/stopping-medicines/question',
      }),
      short: {
        text: msg(
          'Please do not. Stopping suddenly can make you feel ill. Talk with the person who prescribed it first.',
          { desc: 'faq-safety/stopping-medicines/short' },
        ),
        facts: [adSideEffects],
      },
      detail: [
        {
          text: msg('Together you can plan how to lower the dose step by step, and when.', {
            desc: 'faq-safety/stopping-medicines/plan',
          }),
        },
        {
          text: fill(
            msg(
              'If a medicine does not help, say so. No benefit after {weeks} weeks is a good reason to look at the dose or the medicine again.',
              { desc: 'faq-safety/stopping-medicines/review' },
            ),
            { weeks: adOnset.quantities.review.value },
          ),
          facts: [adOnset],
        },
        {
          text: msg(
            'Do not stop one treatment to make room for another without a plan. In the US esketamine is approved alone or with an antidepressant for treatment-resistant depression. In the European Union it is used with one.',
            { desc: 'faq-safety/stopping-medicines/esketamine' },
          ),
          facts: [eskIndications, euAdjunct],
        },
      ],
      synonyms: msg('quit, come off, taper, withdrawal, discontinuation, skip doses', {
        desc: 'faq-safety/stopping-medicines/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
