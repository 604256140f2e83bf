import { msg } from '@lit/localize/init/install.js';
import {
  bladderRecreational,
  clinicApaChecklist,
  eskAbuseLiking,
  eskAeSameDay,
  eskBoxedWarning,
  eskBpLabel,
  eskMdsiCourse,
  eskMonitor2h,
  eskRems,
  eskSedationLabel,
  eskSud,
  eskSuicidalityNoDiff,
  fdaAlert2022,
  fdaCompoundedGeneral,
  fdaHomeUse,
  fdaKnownRisks,
  ivRealworldBp,
  ketOfflabel,
  liverRepeated,
  siBehaviourUnstudied,
  siGrunebaum,
  siWilkinson,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { day, fill } from '../../fill.js';
import { limitationWords } from '../../shared.js';
import type { Answer } from '../../types.js';

export const safetyClaimsAnswers = () =>
  ({
    'quickly-reduces-suicidal-thoughts': {
      question: msg('Does ketamine quickly take away suicidal thoughts?', {
        desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/question',
      }),
      short: {
        text: msg(
          'In small studies, ketamine infusions lowered such thoughts for up to a week. Whether they prevent suicide was not studied.',
          { desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/short' },
        ),
        facts: [siWilkinson, siBehaviourUnstudied],
      },
      detail: [
        {
          text: fill(
            msg(
              'One trial had {people} people with depression and such thoughts. A day after one infusion the thoughts had at least halved in {count} out of {per}. With midazolam, a sedative, it was {other}.',
              {
                desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/one: counts of people',
              },
            ),
            {
              ...counts(siGrunebaum.estimates.thoughtsHalved),
              people: siGrunebaum.quantities.people.value,
            },
          ),
          facts: [siGrunebaum],
        },
        {
          text: fill(
            msg(
              'Taken together, {studies} trials with {people} people point the same way for up to a week. They did not measure suicidal acts, and the thoughts may come back.',
              { desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/pooled' },
            ),
            {
              studies: siWilkinson.quantities.studies.value,
              people: siWilkinson.quantities.people.value,
            },
          ),
          facts: [siWilkinson, siBehaviourUnstudied],
        },
        limitationWords(),
        {
          text: fill(
            msg(
              'In two trials of esketamine, answers from {spray} people with it and {placebo} with placebo spray were counted. Within {weeks} weeks {count} and {other} out of {per} had suicidal thoughts. That is no clear difference.',
              {
                desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/spray: counts of people',
              },
            ),
            {
              ...counts(eskSuicidalityNoDiff.estimates.suicidalThoughts),
              spray: eskSuicidalityNoDiff.estimates.suicidalThoughts.total,
              placebo: eskSuicidalityNoDiff.estimates.suicidalThoughts.comparator.total,
              weeks: eskSuicidalityNoDiff.estimates.suicidalThoughts.time.count,
            },
          ),
          facts: [eskSuicidalityNoDiff],
        },
        {
          text: msg(
            'In hospital, people in acute danger felt less depressed sooner with esketamine than with placebo spray. Both had full hospital care. Then both went on improving, and the gap did not grow.',
            { desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/hospital' },
          ),
          facts: [eskMdsiCourse],
        },
        {
          text: msg(
            'If you think about suicide, no planned session is a reason to wait. Please call or text a crisis line now.',
            { desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/now' },
          ),
        },
      ],
      synonyms: msg('suicide, suicidal, emergency, crisis, Spravato, fast relief, acute', {
        desc: 'faq-you-may-have-read/quickly-reduces-suicidal-thoughts/synonyms: search words, comma separated',
      }),
    },

    'lozenges-safe-and-legal': {
      question: msg('Are ketamine lozenges at home “safe and legal”?', {
        desc: 'faq-you-may-have-read/lozenges-safe-and-legal/question',
      }),
      short: {
        text: msg(
          'Doctors may lawfully prescribe them, but they are not approved. The US drug agency warns about taking them at home.',
          { desc: 'faq-you-may-have-read/lozenges-safe-and-legal/short' },
        ),
        facts: [ketOfflabel, fdaCompoundedGeneral, fdaHomeUse],
      },
      detail: [
        {
          text: msg(
            'Among the risks it names are misuse, raised blood pressure, slowed breathing, mental distress and bladder trouble.',
            { desc: 'faq-you-may-have-read/lozenges-safe-and-legal/risks' },
          ),
          facts: [fdaKnownRisks],
        },
        {
          text: msg(
            'A pharmacy mixes them to order. The agency has not checked how good they are, or whether they help.',
            { desc: 'faq-you-may-have-read/lozenges-safe-and-legal/quality' },
          ),
          facts: [fdaCompoundedGeneral],
        },
        {
          text: fill(
            msg(
              'It put out a first warning on {first}, about nasal sprays mixed by pharmacies. The second, on {second}, named forms to take by mouth too.',
              { desc: 'faq-you-may-have-read/lozenges-safe-and-legal/alerts: dates' },
            ),
            { first: day(fdaAlert2022.date), second: day(fdaHomeUse.date) },
          ),
          facts: [fdaAlert2022, fdaHomeUse],
        },
        {
          text: msg(
            'So legal does not mean tested. Ask who would be there if your breathing slowed.',
            { desc: 'faq-you-may-have-read/lozenges-safe-and-legal/ask' },
          ),
        },
      ],
      synonyms: msg(
        'troche, mail order, telehealth, online clinic, at home, compounded, lawful, risk',
        {
          desc: 'faq-you-may-have-read/lozenges-safe-and-legal/synonyms: search words, comma separated',
        },
      ),
    },

    'always-in-a-clinic': {
      question: msg('Is ketamine always given in a clinic?', {
        desc: 'faq-you-may-have-read/always-in-a-clinic/question',
      }),
      short: {
        text: msg(
          'Esketamine is, in the US. But ketamine lozenges are sent to people at home, where nobody watches them.',
          { desc: 'faq-you-may-have-read/always-in-a-clinic/short' },
        ),
        facts: [eskRems, fdaHomeUse],
      },
      detail: [
        {
          text: fill(
            msg(
              'For esketamine the rule is strict: a certified place, at least {hours} hours under watch, and nothing to take home.',
              { desc: 'faq-you-may-have-read/always-in-a-clinic/spray' },
            ),
            { hours: eskMonitor2h.quantities.observation.value },
          ),
          facts: [eskRems, eskMonitor2h],
        },
        {
          text: msg(
            'For ketamine infusions no label for depression sets the rules. How closely you are watched is up to the clinic, so ask.',
            { desc: 'faq-you-may-have-read/always-in-a-clinic/infusions' },
          ),
          facts: [ketOfflabel, clinicApaChecklist],
        },
      ],
      synonyms: msg('medical setting, supervised, home, telehealth, REMS, certified', {
        desc: 'faq-you-may-have-read/always-in-a-clinic/synonyms: search words, comma separated',
      }),
    },

    'not-addictive': {
      question: msg('Is it true that ketamine is not addictive?', {
        desc: 'faq-you-may-have-read/not-addictive/question',
      }),
      short: {
        text: msg(
          'No. Abuse and misuse are part of the boxed warning on esketamine, and ketamine is also used as a street drug.',
          { desc: 'faq-you-may-have-read/not-addictive/short' },
        ),
        facts: [eskBoxedWarning, bladderRecreational],
      },
      detail: [
        {
          text: fill(
            msg(
              'In a study {people} people who use drugs for pleasure tried esketamine, ketamine by drip and placebo in turn. They liked both drugs more than placebo.',
              { desc: 'faq-you-may-have-read/not-addictive/liking' },
            ),
            { people: eskAbuseLiking.quantities.people.value },
          ),
          facts: [eskAbuseLiking],
        },
        {
          text: msg(
            'In the US esketamine is a controlled drug. The risk of misuse is one reason why you cannot take it home.',
            { desc: 'faq-you-may-have-read/not-addictive/controlled' },
          ),
          facts: [eskRems],
        },
        {
          text: msg(
            'If you have had trouble with alcohol or drugs, say so. It does not rule treatment out, but the team has to look closely and keep watching.',
            { desc: 'faq-you-may-have-read/not-addictive/history' },
          ),
          facts: [eskSud],
        },
        {
          text: msg(
            'Warning signs: you want it for the feeling, or you ask for more than planned. Another is to get it in more than one place. Tell someone early.',
            { desc: 'faq-you-may-have-read/not-addictive/signs' },
          ),
        },
        {
          text: msg(
            'We found no good figure for how many people become dependent at medical doses.',
            { desc: 'faq-you-may-have-read/not-addictive/unknown' },
          ),
        },
      ],
      synonyms: msg('addiction, dependence, abuse, misuse, tolerance, recreational, drug problem', {
        desc: 'faq-you-may-have-read/not-addictive/synonyms: search words, comma separated',
      }),
    },

    'mild-side-effects': {
      question: msg('Are the side effects always mild and short?', {
        desc: 'faq-you-may-have-read/mild-side-effects/question',
      }),
      short: {
        text: msg(
          'The maker says that they tend to pass the same day. But blood pressure can rise a lot, and some people pass out.',
          { desc: 'faq-you-may-have-read/mild-side-effects/short' },
        ),
        facts: [eskAeSameDay, eskBpLabel, eskSedationLabel],
      },
      detail: [
        {
          text: fill(
            msg(
              'Blood pressure was measured in trials for {weeks} weeks. It rose a lot in {count} out of {per} people with esketamine, and in {other} with placebo spray.',
              { desc: 'faq-you-may-have-read/mild-side-effects/pressure: counts of people' },
            ),
            {
              ...counts(eskBpLabel.estimates.largeRise),
              weeks: eskBpLabel.estimates.largeRise.time.count,
            },
          ),
          facts: [eskBpLabel],
        },
        {
          text: fill(
            msg(
              'Out of {per} people given esketamine in trials, {count} lost consciousness for a time.',
              { desc: 'faq-you-may-have-read/mild-side-effects/passed-out: counts of people' },
            ),
            counts(eskSedationLabel.estimates.lossOfConsciousness),
          ),
          facts: [eskSedationLabel],
        },
        {
          text: fill(
            msg(
              'With ketamine infusions {count} out of {per} people in one clinic had a high blood pressure reading. There was no comparison group.',
              { desc: 'faq-you-may-have-read/mild-side-effects/infusion: counts of people' },
            ),
            counts(ivRealworldBp.estimates.highReading),
          ),
          facts: [ivRealworldBp],
        },
        {
          text: msg(
            'The boxed warning on esketamine names five serious risks. With repeated ketamine, bladder and liver damage has been reported.',
            { desc: 'faq-you-may-have-read/mild-side-effects/serious' },
          ),
          facts: [eskBoxedWarning, bladderRecreational, liverRepeated],
        },
      ],
      synonyms: msg('harmless, mild, brief, serious, risks, well tolerated, blood pressure', {
        desc: 'faq-you-may-have-read/mild-side-effects/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
