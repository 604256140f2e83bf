/** What is said about each effect of esketamine nasal spray. */
import { msg } from '@lit/localize/init/install.js';
import {
  eskAbuseLiking,
  eskBeforeDose,
  eskBpLabel,
  eskBpTable,
  eskDissociationLabel,
  eskDriving,
  eskInteractions,
  eskMonitor2h,
  eskSedationCourse,
  eskSedationLabel,
  eskSuicidalityNoDiff,
  liverRepeated,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { bladderWords } from '../cautions.js';
import { fill } from '../fill.js';
import { limitationWords, noSprayFigureWords } from '../shared.js';
import { effectNames, notTodayWords, repeatedUse, suicidalThoughtsHelp } from './names.js';
import type { TreatmentEffectWords } from './types.js';

export const esketamineEffects = (): TreatmentEffectWords['effects'] => {
  const names = effectNames();
  const { bladder, liver, misuse, thinking } = repeatedUse();
  const steady = {
    clinic: {
      text: msg('You sit or lie back. Staff check that you are steady before you leave.', {
        desc: 'side-effects/esketamine/dizziness/clinic',
      }),
    },
    you: {
      text: msg('Do not stand up alone. Fix your eyes on one point, or close them.', {
        desc: 'side-effects/esketamine/dizziness/you',
      }),
    },
  };
  return {
    dissociation: {
      ...names.dissociation,
      clinic: {
        text: msg('Staff stay near, keep the room calm and remind you that it passes.', {
          desc: 'side-effects/esketamine/dissociation/clinic',
        }),
      },
      you: {
        text: msg('Say if it frightens you. Agree before on what helps: quiet, music, a hand.', {
          desc: 'side-effects/esketamine/dissociation/you',
        }),
      },
      more: [
        {
          text: fill(
            msg(
              'When staff asked everyone with a scale, {count} out of {per} had some change. A scale also finds slight changes. So do not compare this with the number above.',
              { desc: 'side-effects/esketamine/dissociation/scale: counts of people' },
            ),
            counts(eskDissociationLabel.estimates.allTrials),
          ),
          facts: [eskDissociationLabel],
        },
        {
          text: fill(
            msg(
              'In the trials in hospital it was {count} out of {per} with esketamine and {other} with placebo spray. For the other trials we have not read the number with placebo spray.',
              { desc: 'side-effects/esketamine/dissociation/scale-placebo: counts of people' },
            ),
            counts(eskDissociationLabel.estimates.acuteSuicidality),
          ),
          facts: [eskDissociationLabel],
        },
      ],
    },
    dizziness: { ...names.dizziness, ...steady },
    nausea: {
      ...names.nausea,
      clinic: {
        text: msg('Staff have a bowl at hand. A doctor can order a medicine against it.', {
          desc: 'side-effects/esketamine/nausea/clinic',
        }),
      },
      you: {
        text: fill(
          msg(
            'Eat nothing for at least {hours} hours before, and drink nothing for {minutes} minutes.',
            {
              desc: 'side-effects/esketamine/nausea/you',
            },
          ),
          {
            hours: eskBeforeDose.quantities.noFood.value,
            minutes: eskBeforeDose.quantities.noDrinks.value,
          },
        ),
        facts: [eskBeforeDose],
      },
    },
    sedation: {
      ...names.sedation,
      clinic: {
        text: fill(
          msg('Staff watch you for at least {hours} hours and check that you can be woken.', {
            desc: 'side-effects/esketamine/sedation/clinic',
          }),
          { hours: eskMonitor2h.quantities.observation.value },
        ),
        facts: [eskMonitor2h],
      },
      you: {
        text: msg('Drink no alcohol. Tell the team about sleeping pills and strong pain pills.', {
          desc: 'side-effects/esketamine/sedation/you',
        }),
        facts: [eskInteractions],
      },
      more: [
        {
          text: fill(
            msg(
              'The maker says it begins after about {start} minutes, is strongest after {peak} minutes and ends after {end} hours.',
              { desc: 'side-effects/esketamine/sedation/course' },
            ),
            {
              start: eskSedationCourse.quantities.start.value,
              peak: eskSedationCourse.quantities.peak.value,
              end: eskSedationCourse.quantities.end.value,
            },
          ),
          facts: [eskSedationCourse],
        },
        {
          text: fill(
            msg(
              'When staff rated everyone with a scale, {count} out of {per} were sleepy to some degree. This is another measure.',
              { desc: 'side-effects/esketamine/sedation/scale: counts of people' },
            ),
            counts(eskSedationLabel.estimates.anySedation),
          ),
          facts: [eskSedationLabel],
        },
        noSprayFigureWords(),
      ],
    },
    vertigo: {
      name: msg('A spinning feeling', { desc: 'side-effects/esketamine/vertigo/name' }),
      feel: msg('The room seems to turn. Doctors call it vertigo.', {
        desc: 'side-effects/esketamine/vertigo/feel',
      }),
      ...steady,
    },
    headache: {
      ...names.headache,
      clinic: {
        text: msg('Staff measure your blood pressure, since a rise can come with a headache.', {
          desc: 'side-effects/esketamine/headache/clinic',
        }),
      },
      you: {
        text: msg('Ask which pain pill you may take. If it is sudden and very bad, get help now.', {
          desc: 'side-effects/esketamine/headache/you',
        }),
      },
    },
    alteredTaste: {
      name: msg('A strange taste', { desc: 'side-effects/esketamine/taste/name' }),
      feel: msg('A bad taste in your mouth, or food tastes odd.', {
        desc: 'side-effects/esketamine/taste/feel',
      }),
      clinic: {
        text: msg('Staff show you how to hold your head so that less runs down your throat.', {
          desc: 'side-effects/esketamine/taste/clinic',
        }),
      },
      you: {
        text: msg('Ask when you may have a sip of water or a sweet.', {
          desc: 'side-effects/esketamine/taste/you',
        }),
      },
    },
    reducedSensation: {
      name: msg('Numbness', { desc: 'side-effects/esketamine/numbness/name' }),
      feel: msg('Parts of you feel numb. Doctors call it hypoesthesia.', {
        desc: 'side-effects/esketamine/numbness/feel',
      }),
      clinic: {
        text: msg('Staff ask where it is and whether it fades.', {
          desc: 'side-effects/esketamine/numbness/clinic',
        }),
      },
      you: {
        text: msg('Stay seated, and take no hot drinks until it has gone.', {
          desc: 'side-effects/esketamine/numbness/you',
        }),
      },
    },
    anxiety: {
      ...names.anxiety,
      clinic: {
        text: msg('Staff stay and talk with you. They call the doctor if it does not ease.', {
          desc: 'side-effects/esketamine/anxiety/clinic',
        }),
      },
      you: {
        text: msg('Tell staff at once. Breathe out slowly. Say beforehand what calms you.', {
          desc: 'side-effects/esketamine/anxiety/you',
        }),
      },
    },
    lethargy: {
      ...names.lethargy,
      clinic: {
        text: msg('Staff check that you are awake enough to go home with your ride.', {
          desc: 'side-effects/esketamine/lethargy/clinic',
        }),
        facts: [eskMonitor2h],
      },
      you: notTodayWords([eskDriving]),
    },
    raisedBloodPressure: {
      ...names.raisedBloodPressure,
      clinic: {
        text: fill(
          msg(
            'Staff measure it before the dose, about {minutes} minutes after, and until it falls.',
            {
              desc: 'side-effects/esketamine/pressure/clinic',
            },
          ),
          { minutes: eskBpLabel.quantities.peak.value },
        ),
        facts: [eskBpLabel],
      },
      you: {
        text: msg('Ask about your blood pressure pills that day. Speak up if your chest hurts.', {
          desc: 'side-effects/esketamine/pressure/you',
        }),
      },
      more: [
        {
          text: fill(
            msg(
              'It is highest about {minutes} minutes after the dose and can stay up for about {hours} hours.',
              { desc: 'side-effects/esketamine/pressure/course' },
            ),
            {
              minutes: eskBpLabel.quantities.peak.value,
              hours: eskBpLabel.quantities.duration.value,
            },
          ),
          facts: [eskBpLabel],
        },
        {
          text: fill(
            msg(
              'In the same trials the lower value was measured. It rose by {rise} or more in {count} out of {per} people with esketamine. With placebo spray it did in {other}.',
              { desc: 'side-effects/esketamine/pressure/measured: counts of people' },
            ),
            {
              ...counts(eskBpTable.estimates.diastolicRise),
              rise: eskBpTable.quantities.diastolicRiseFrom.value,
            },
          ),
          facts: [eskBpTable],
        },
      ],
    },
    vomiting: {
      name: msg('Throwing up', { desc: 'side-effects/esketamine/vomiting/name' }),
      feel: msg('Your stomach empties itself. Doctors call it vomiting.', {
        desc: 'side-effects/esketamine/vomiting/feel',
      }),
      clinic: {
        text: msg('Staff turn you on your side if you are sleepy, and stay with you.', {
          desc: 'side-effects/esketamine/vomiting/clinic',
        }),
      },
      you: {
        text: msg('If it goes on at home and you keep nothing down, call the clinic.', {
          desc: 'side-effects/esketamine/vomiting/you',
        }),
      },
    },
    lossOfConsciousness: {
      name: msg('Passing out', { desc: 'side-effects/esketamine/passing-out/name' }),
      feel: msg('For a time you cannot be woken. Doctors call it loss of consciousness.', {
        desc: 'side-effects/esketamine/passing-out/feel',
      }),
      clinic: {
        text: msg('This is one reason why staff must stay and watch you after each dose.', {
          desc: 'side-effects/esketamine/passing-out/clinic',
        }),
        facts: [eskMonitor2h],
      },
      you: {
        text: msg(
          'Say what else you take. If it happens at home, others should call for help now.',
          {
            desc: 'side-effects/esketamine/passing-out/you',
          },
        ),
      },
    },
    slowBreathing: {
      ...names.slowBreathing,
      clinic: {
        text: msg('Staff watch your breathing for as long as you are there.', {
          desc: 'side-effects/esketamine/breathing/clinic',
        }),
      },
      you: {
        text: msg('Tell the team about opioids, sleeping pills, alcohol and sleep apnea.', {
          desc: 'side-effects/esketamine/breathing/you',
        }),
        facts: [eskInteractions],
      },
    },
    suicidalThoughts: {
      ...names.suicidalThoughts,
      ...suicidalThoughtsHelp(),
      more: [
        limitationWords(),
        {
          text: fill(
            msg(
              'This counts {people} people with esketamine and {others} with placebo spray, not everyone in the two trials.',
              { desc: 'side-effects/esketamine/suicidal-thoughts/counted: of the number above' },
            ),
            {
              people: eskSuicidalityNoDiff.estimates.suicidalThoughts.total,
              others: eskSuicidalityNoDiff.estimates.suicidalThoughts.comparator.total,
            },
          ),
          facts: [eskSuicidalityNoDiff],
        },
      ],
    },
    bladder: { ...bladder, more: [bladderWords().esketamine, bladderWords().streetDrug] },
    liver: {
      ...liver,
      more: [
        {
          text: msg('The reports are of ketamine, not of the spray.', {
            desc: 'side-effects/esketamine/liver/reports: of liver damage',
          }),
          facts: [liverRepeated],
        },
      ],
    },
    misuse: {
      ...misuse,
      more: [
        {
          text: fill(
            msg(
              'In a test, {people} people who use drugs liked esketamine more than placebo. They also liked ketamine by drip more than placebo.',
              { desc: 'side-effects/esketamine/misuse/liking' },
            ),
            { people: eskAbuseLiking.quantities.people.value },
          ),
          facts: [eskAbuseLiking],
        },
      ],
    },
    thinking,
  };
};
