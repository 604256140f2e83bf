/** What is said about each effect of ketamine infusions, and of ketamine by mouth. */
import { msg } from '@lit/localize/init/install.js';
import {
  fdaKnownRisks,
  ivDissociationCourse,
  ivRealworldAe,
  ivRealworldBp,
  ketKarma2,
  oralBioavailability,
  oralExperimental,
  oralR107,
  seBpStop,
  seKarmaSae,
  seShortReview,
} from '../../facts/index.js';
import { counts, wholeAmount } from '../../../logic/estimate.js';
import { bladderWords, withKetamineWords } from '../cautions.js';
import { fill } from '../fill.js';
import { effectNames, notTodayWords, repeatedUse } from './names.js';
import type { EffectWords, TreatmentEffectWords } from './types.js';

/** The same for infusions and for ketamine by mouth: what nobody has counted. */
const repeatedKetamine = () => {
  const words = repeatedUse();
  return { ...words, bladder: { ...words.bladder, more: [bladderWords().streetDrug] } };
};

const slowBreathing = (): EffectWords => ({
  ...effectNames().slowBreathing,
  clinic: {
    text: msg('Trained staff should watch your breathing, and be able to help at once.', {
      desc: 'side-effects/ketamine/breathing/clinic',
    }),
  },
  you: withKetamineWords(),
});

export const infusionWords = (): TreatmentEffectWords => {
  const names = effectNames();
  const steady = {
    clinic: {
      text: msg('You lie back while the drip runs. Staff help you up afterwards.', {
        desc: 'side-effects/infusion/dizziness/clinic',
      }),
    },
    you: {
      text: msg('Stay down until staff say that you can get up.', {
        desc: 'side-effects/infusion/dizziness/you',
      }),
    },
  };
  return {
    lead: [
      {
        text: fill(
          msg(
            'The numbers come from one clinic in Canada. There {people} people had repeated infusions for depression or bipolar disorder. Nobody had a placebo. So we cannot tell how many would have felt this without ketamine.',
            { desc: 'side-effects/infusion/lead' },
          ),
          { people: ivRealworldAe.estimates.drowsiness.total },
        ),
        facts: [ivRealworldAe, ivRealworldBp],
      },
      {
        text: fill(
          msg('Fewer than {most} out of {per} of them stopped because of side effects.', {
            desc: 'side-effects/infusion/stopped: counts of people',
          }),
          {
            most: ivRealworldAe.estimates.stopped.value[1],
            per: ivRealworldAe.estimates.stopped.per,
          },
        ),
        facts: [ivRealworldAe],
      },
    ],
    effects: {
      sedation: {
        ...names.sedation,
        clinic: {
          text: msg('Staff check that you can be woken, and keep you until you are clear.', {
            desc: 'side-effects/infusion/sedation/clinic',
          }),
        },
        you: notTodayWords(),
      },
      dizziness: { ...names.dizziness, ...steady },
      dissociation: {
        ...names.dissociation,
        clinic: {
          text: msg('Staff stay with you. They can slow down or stop the drip.', {
            desc: 'side-effects/infusion/dissociation/clinic',
          }),
        },
        you: {
          text: msg('Tell staff if it is too much. You may ask them to stop at any time.', {
            desc: 'side-effects/infusion/dissociation/you',
          }),
        },
        more: [
          {
            text: msg(
              'It was strongest with the first infusion. Later it was less, but still there.',
              {
                desc: 'side-effects/infusion/dissociation/course',
              },
            ),
            facts: [ivDissociationCourse],
          },
        ],
      },
      nausea: {
        ...names.nausea,
        clinic: {
          text: msg('Staff can give you a medicine against it through the same drip.', {
            desc: 'side-effects/infusion/nausea/clinic',
          }),
        },
        you: {
          text: msg('Ask how long before you must stop eating and drinking.', {
            desc: 'side-effects/infusion/nausea/you',
          }),
        },
      },
      raisedBloodPressure: {
        ...names.raisedBloodPressure,
        clinic: {
          text: msg('Staff measure it before, during and after the drip.', {
            desc: 'side-effects/infusion/pressure/clinic',
          }),
        },
        you: {
          text: msg('Tell them about your heart and your pressure pills before the first drip.', {
            desc: 'side-effects/infusion/pressure/you',
          }),
        },
        more: [
          {
            text: fill(
              msg(
                'The number counts people with a reading of {systolic} over {diastolic} or more at least once. Of them {count} out of {per} were given medicine for it.',
                {
                  desc: 'side-effects/infusion/pressure/meaning: blood pressure, counts of people',
                },
              ),
              {
                ...counts(ivRealworldBp.estimates.neededMedicine),
                systolic: ivRealworldBp.quantities.systolicFrom.value,
                diastolic: ivRealworldBp.quantities.diastolicFrom.value,
              },
            ),
            facts: [ivRealworldBp],
          },
        ],
      },
      veryHighPressure: {
        name: msg('Blood pressure that stays very high', {
          desc: 'side-effects/infusion/very-high/name',
        }),
        feel: msg('It may bring chest pain, a pounding head, or no signs at all.', {
          desc: 'side-effects/infusion/very-high/feel',
        }),
        clinic: {
          text: fill(
            msg(
              'Staff stop the drip and treat it. In a study of {people} people one had to stop for good: it reached {systolic} over {diastolic}, and medicine did not bring it down.',
              { desc: 'side-effects/infusion/very-high/clinic' },
            ),
            {
              people: seBpStop.quantities.people.value,
              systolic: seBpStop.quantities.systolic.value,
              diastolic: seBpStop.quantities.diastolic.value,
            },
          ),
          facts: [seBpStop],
        },
        you: {
          text: msg('Speak up at once if your chest hurts or your sight changes.', {
            desc: 'side-effects/infusion/very-high/you',
          }),
        },
      },
      anxiety: {
        ...names.anxiety,
        clinic: {
          text: msg('Staff talk with you, and can slow or stop the drip.', {
            desc: 'side-effects/infusion/anxiety/clinic',
          }),
        },
        you: {
          text: msg('Say beforehand what frightens you and what calms you.', {
            desc: 'side-effects/infusion/anxiety/you',
          }),
        },
      },
      blurredVision: {
        name: msg('Blurred sight', { desc: 'side-effects/infusion/vision/name' }),
        feel: msg('You see less sharply for a time.', {
          desc: 'side-effects/infusion/vision/feel',
        }),
        you: {
          text: msg('Close your eyes and rest. Say so if it stays.', {
            desc: 'side-effects/infusion/vision/you',
          }),
        },
      },
      headache: {
        ...names.headache,
        you: {
          text: msg('Ask what you may take for it at home.', {
            desc: 'side-effects/infusion/headache/you',
          }),
        },
      },
      lethargy: {
        ...names.lethargy,
        you: {
          text: msg('Rest, and note how you sleep. Some slept badly in the trial.', {
            desc: 'side-effects/infusion/lethargy/you',
          }),
          facts: [seKarmaSae],
        },
      },
      slowBreathing: slowBreathing(),
      ...repeatedKetamine(),
    },
    after: [
      {
        text: fill(
          msg(
            'A hospital trial with {people} people counted serious events. There were {ketamine} with ketamine and {midazolam} with midazolam, a calming medicine.',
            { desc: 'side-effects/infusion/serious' },
          ),
          {
            people: ketKarma2.quantities.people.value,
            ketamine: seKarmaSae.quantities.seriousWithKetamine.value,
            midazolam: seKarmaSae.quantities.seriousWithMidazolam.value,
          },
        ),
        facts: [seKarmaSae, ketKarma2],
      },
      {
        text: fill(
          msg(
            'A review of {studies} studies found too little about repeated infusions. It also saw signs that studies did not report all harms.',
            { desc: 'side-effects/infusion/review' },
          ),
          { studies: seShortReview.quantities.studies.value },
        ),
        facts: [seShortReview],
      },
    ],
  };
};

export const oralWords = (): TreatmentEffectWords => ({
  lead: [
    {
      text: msg(
        'There are no numbers we can trust. The list shows what the US drug agency warns of with ketamine, and what is known of repeated use.',
        { desc: 'side-effects/oral/lead' },
      ),
      facts: [fdaKnownRisks, oralExperimental],
    },
    {
      text: fill(
        msg(
          'Of ketamine that is swallowed only about {share} percent reaches the blood. So numbers from infusions or from the spray do not hold for it, and we do not show them here.',
          { desc: 'side-effects/oral/absorbed' },
        ),
        { share: wholeAmount(oralBioavailability.quantities.swallowed.value) },
      ),
      facts: [oralBioavailability],
    },
  ],
  effects: {
    mind: {
      name: msg('Changes in mind and mood', { desc: 'side-effects/oral/mind/name' }),
      feel: msg('You may feel unreal, confused or afraid, or see things that are not there.', {
        desc: 'side-effects/oral/mind/feel',
      }),
      clinic: {
        text: msg('At home nobody from the clinic is with you.', {
          desc: 'side-effects/oral/mind/clinic',
        }),
      },
      you: {
        text: msg(
          'Do not be alone, and do not drive. If you are badly confused or see things that are not there, call the emergency number.',
          { desc: 'side-effects/oral/mind/you' },
        ),
      },
    },
    raisedBloodPressure: {
      ...effectNames().raisedBloodPressure,
      clinic: {
        text: msg('At home nobody measures it unless you do.', {
          desc: 'side-effects/oral/pressure/clinic',
        }),
      },
      you: {
        text: msg('Ask who checks it, with what, and at which reading to call.', {
          desc: 'side-effects/oral/pressure/you',
        }),
      },
    },
    slowBreathing: slowBreathing(),
    ...repeatedKetamine(),
  },
  after: [
    {
      text: msg(
        'Slow-release tablets are being studied. They are not the lozenges that clinics sell, so their results are not shown here.',
        { desc: 'side-effects/oral/tablets' },
      ),
      facts: [oralR107],
    },
  ],
});
