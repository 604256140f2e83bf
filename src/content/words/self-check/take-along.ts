/** What to take along: questions built from the answers, other explanations, and lists for a clinic. */
import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  eskContraindications,
  eskPregnancy,
  eskPsychosis,
  eskSud,
  euChecklist,
  euLeafletExtra,
  fdaHomeUse,
  pseudoResistance,
  trdContributors,
  undertreatment,
  whoExtraCare,
} from '../../facts/index.js';
import type { CheckOption } from '../../facts/self-check-questions.js';
import type { Ask } from '../../../logic/self-check.js';
import { pick } from '../fill.js';
import type { Passage, Who } from '../types.js';

export const takeAlongWords = () => ({
  title: msg('Questions to take along', { desc: 'self-check-take-along/sheet/title' }),
  lead: msg('Untick what you do not want to take.', {
    desc: 'self-check-take-along/sheet/lead: each question has a box with a tick',
  }),
  answers: msg('Take the answers along too', {
    desc: 'self-check-take-along/sheet/answers: box to tick',
  }),
  answersTitle: msg('The answers', { desc: 'self-check-take-along/sheet/answers-title: heading' }),
});

/** Questions for the prescriber. */
export const askWords = (who: Who): Readonly<Record<Ask, string>> => ({
  'is-it-depression': msg('Is it depression? How can we find out?', {
    desc: 'self-check-take-along/ask/is-it-depression',
  }),
  'first-treatment': msg('Which treatment would you start with, and why?', {
    desc: 'self-check-take-along/ask/first-treatment',
  }),
  'full-tries': pick(
    who,
    msg('Was each medicine I took a full try: the dose, the weeks, the missed days?', {
      desc: 'self-check-take-along/ask/full-tries-self',
    }),
    msg('Was each medicine they took a full try: the dose, the weeks, the missed days?', {
      desc: 'self-check-take-along/ask/full-tries-other',
    }),
  ),
  rest: pick(
    who,
    msg('It helped me about half. What could help with the rest?', {
      desc: 'self-check-take-along/ask/rest-self',
    }),
    msg('It helped them about half. What could help with the rest?', {
      desc: 'self-check-take-along/ask/rest-other',
    }),
  ),
  'worn-off': pick(
    who,
    msg('It helped me a lot, and I am still low. Why could that be?', {
      desc: 'self-check-take-along/ask/worn-off-self',
    }),
    msg('It helped them a lot, and they are still low. Why could that be?', {
      desc: 'self-check-take-along/ask/worn-off-other',
    }),
  ),
  'about-bipolar': msg('What does bipolar disorder change about the next steps?', {
    desc: 'self-check-take-along/ask/about-bipolar',
  }),
  'about-found': msg('Could what was found keep the mood low, and is it being treated?', {
    desc: 'self-check-take-along/ask/about-found',
  }),
  'something-else': msg('Has anyone looked for other explanations, and which should we check?', {
    desc: 'self-check-take-along/ask/something-else',
  }),
  'how-long': msg('How long should the treatment go on, and what are signs of a relapse?', {
    desc: 'self-check-take-along/ask/how-long',
  }),
  choices: msg('What are all the choices now, and what happens if we wait?', {
    desc: 'self-check-take-along/ask/choices',
  }),
  'benefits-and-harms': pick(
    who,
    msg('How may each choice help me, and what harm can it do?', {
      desc: 'self-check-take-along/ask/benefits-and-harms-self',
    }),
    msg('How may each choice help them, and what harm can it do?', {
      desc: 'self-check-take-along/ask/benefits-and-harms-other',
    }),
  ),
  measure: msg('How will we see whether it helps, and when do we look again?', {
    desc: 'self-check-take-along/ask/measure',
  }),
  cost: msg('What will it cost, and what does the insurance pay?', {
    desc: 'self-check-take-along/ask/cost',
  }),
});

/** One explanation that is worth checking, and the answer that names it. */
export interface Explanation extends Passage {
  readonly option?: CheckOption;
}

export const explanationWords = () => ({
  lead: msg(
    'Ask whether anyone has looked for these. Where one is found, the depression is still real, and there is one more thing to treat.',
    { desc: 'self-check-take-along/else/lead' },
  ),
  named: msg('Named in the answers.', { desc: 'self-check-take-along/else/named' }),
  list: [
    {
      text: msg('Missed doses, for example because of side effects.', {
        desc: 'self-check-take-along/else/missed',
      }),
      facts: [trdContributors],
    },
    {
      text: msg('A dose that stayed too low, or too little time.', {
        desc: 'self-check-take-along/else/too-little',
      }),
      facts: [undertreatment, pseudoResistance],
    },
    {
      option: 'bipolar',
      text: msg('Bipolar disorder, where there are also times of very high mood or energy.', {
        desc: 'self-check-take-along/else/bipolar',
      }),
      facts: [trdContributors],
    },
    {
      option: 'thyroid',
      text: msg('A thyroid that does too little or too much.', {
        desc: 'self-check-take-along/else/thyroid',
      }),
      facts: [trdContributors],
    },
    {
      option: 'sleep-apnea',
      text: msg('Sleep apnea, or other trouble with sleep.', {
        desc: 'self-check-take-along/else/sleep-apnea',
      }),
      facts: [trdContributors],
    },
    {
      option: 'alcohol-or-drugs',
      text: msg('Alcohol or drugs.', { desc: 'self-check-take-along/else/alcohol-or-drugs' }),
      facts: [undertreatment],
    },
    {
      option: 'medicines',
      text: msg('Other medicines, or side effects that look like depression.', {
        desc: 'self-check-take-along/else/medicines',
      }),
      facts: [pseudoResistance],
    },
    {
      text: msg('Anxiety, ADHD, trauma or heavy stress that needs help of its own.', {
        desc: 'self-check-take-along/else/mind',
      }),
      facts: [trdContributors],
    },
  ] as readonly Explanation[],
});

export const goodClinicWords = () => ({
  title: msg('A good clinic', { desc: 'self-check-take-along/clinic/title: a list follows' }),
  list: [
    {
      text: msg('asks in full about health, past treatments, alcohol and drugs;', {
        desc: 'self-check-take-along/clinic/history',
      }),
      facts: [clinicApaChecklist],
    },
    {
      text: msg('names all the options, also those it does not offer, and no change for now;', {
        desc: 'self-check-take-along/clinic/options',
      }),
    },
    {
      text: msg('says what is approved, what is off-label, and what nobody knows yet;', {
        desc: 'self-check-take-along/clinic/approved',
      }),
    },
    {
      text: msg('gives ketamine or esketamine only while trained staff watch over it;', {
        desc: 'self-check-take-along/clinic/staff',
      }),
      facts: [clinicApaChecklist, fdaHomeUse],
    },
    {
      text: msg('checks before anyone goes home whether they are ready to leave;', {
        desc: 'self-check-take-along/clinic/leave',
      }),
      facts: [euChecklist],
    },
    {
      text: msg('measures over time whether treatment helps, and talks with the other doctors;', {
        desc: 'self-check-take-along/clinic/measure',
      }),
    },
    {
      text: msg('says the full price before it starts, and leaves time to think.', {
        desc: 'self-check-take-along/clinic/price',
      }),
    },
  ] as readonly Passage[],
});

export const tellClinicWords = () => ({
  title: msg('Tell any clinic before a new treatment', {
    desc: 'self-check-take-along/tell/title: a list follows',
  }),
  list: [
    {
      text: msg('high blood pressure, or an illness of the heart or the lungs;', {
        desc: 'self-check-take-along/tell/pressure',
      }),
      facts: [whoExtraCare],
    },
    {
      text: msg('psychosis, mania or bipolar disorder, now or in the past;', {
        desc: 'self-check-take-along/tell/psychosis',
      }),
      facts: [eskPsychosis, whoExtraCare],
    },
    {
      text: msg('alcohol, drugs or misuse of medicines, now or in the past;', {
        desc: 'self-check-take-along/tell/substances',
      }),
      facts: [eskSud],
    },
    {
      text: msg('a pregnancy, a wish for one, or breastfeeding;', {
        desc: 'self-check-take-along/tell/pregnancy',
      }),
      facts: [eskPregnancy],
    },
    {
      text: msg('a bulge in an artery (aneurysm), a stroke or a bleed in the brain, ever;', {
        desc: 'self-check-take-along/tell/bleed',
      }),
      facts: [eskContraindications, euLeafletExtra],
    },
    {
      text: msg('allergies, and every medicine that is taken, also without a prescription.', {
        desc: 'self-check-take-along/tell/medicines',
      }),
      facts: [eskContraindications],
    },
  ] as readonly Passage[],
  why: msg(
    'Some of these rule a treatment out. With others the team has to look more closely first.',
    { desc: 'self-check-take-along/tell/why' },
  ),
});
