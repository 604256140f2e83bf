/** A session day, step by step: for esketamine and for ketamine infusions, each with its own times. */
import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  eskBeforeDose,
  eskBpLabel,
  eskDevice,
  eskDriving,
  eskMonitor2h,
  eskSedationCourse,
  ketDose,
  ketOfflabel,
} from '../../facts/index.js';
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import { fill } from '../fill.js';
import type { Passage } from '../types.js';

export interface SessionDayWords {
  /** What the drawing shows and what it does not. */
  readonly lead: string;
  /** By the ids of `sessionDays`. */
  readonly steps: Readonly<Record<string, { readonly title: string; readonly text: Passage }>>;
}

const titles = () => ({
  arrive: msg('You arrive', { desc: 'side-effects/day/arrive' }),
  leave: msg('Ready to leave', { desc: 'side-effects/day/leave' }),
  next: msg('The next day', { desc: 'side-effects/day/next' }),
});

const esketamineDay = (): SessionDayWords => ({
  lead: msg('The shaded hill is a sketch of how strong it tends to feel. It is not to scale.', {
    desc: 'side-effects/day/esketamine/lead',
  }),
  steps: {
    arrive: {
      title: titles().arrive,
      text: {
        text: fill(
          msg(
            'You have not eaten for {food} hours or drunk for {drinks} minutes. Staff measure your blood pressure.',
            { desc: 'side-effects/day/esketamine/arrive' },
          ),
          {
            food: eskBeforeDose.quantities.noFood.value,
            drinks: eskBeforeDose.quantities.noDrinks.value,
          },
        ),
        facts: [eskBeforeDose],
      },
    },
    dose: {
      title: msg('You use the spray', { desc: 'side-effects/day/esketamine/dose-title' }),
      text: {
        text: fill(
          msg(
            '{devices} small devices, and a rest of {minutes} minutes between them. Staff show you how.',
            {
              desc: 'side-effects/day/esketamine/dose: a range such as 2 to 3',
            },
          ),
          {
            devices: [
              eskDevice.quantities.devicesForLowerDose.value,
              eskDevice.quantities.devicesForHigherDose.value,
            ],
            minutes: eskDevice.quantities.restBetweenDevices.value,
          },
        ),
        facts: [eskDevice],
      },
    },
    peak: {
      title: fill(
        msg('After {minutes} minutes', { desc: 'side-effects/day/esketamine/peak-title' }),
        { minutes: eskSedationCourse.quantities.peak.value },
      ),
      text: {
        text: msg('You are at your sleepiest. Staff measure your blood pressure again.', {
          desc: 'side-effects/day/esketamine/peak',
        }),
        facts: [eskSedationCourse, eskBpLabel],
      },
    },
    settle: {
      title: fill(
        msg('After {hours} hours', { desc: 'side-effects/day/esketamine/settle-title' }),
        {
          hours: eskSedationCourse.quantities.end.value,
        },
      ),
      text: {
        text: msg('The sleepiness fades. You may still be unsteady, so stay seated.', {
          desc: 'side-effects/day/esketamine/settle',
        }),
        facts: [eskSedationCourse],
      },
    },
    leave: {
      title: titles().leave,
      text: {
        text: fill(
          msg(
            'Not before {hours} hours. Staff check that you are clear and steady. Someone else takes you home.',
            { desc: 'side-effects/day/esketamine/leave' },
          ),
          { hours: eskMonitor2h.quantities.observation.value },
        ),
        facts: [eskMonitor2h, eskDriving],
      },
    },
    next: {
      title: titles().next,
      text: {
        text: msg(
          'Do not drive before today, and only after restful sleep. If you still feel drowsy or detached, do not drive, and call the clinic.',
          { desc: 'side-effects/day/esketamine/next' },
        ),
        facts: [eskDriving],
      },
    },
  },
});

const infusionDay = (): SessionDayWords => ({
  lead: msg(
    'No hill is drawn here, since we have read no text on when an infusion feels strongest. The times of the spray do not hold for it.',
    { desc: 'side-effects/day/infusion/lead' },
  ),
  steps: {
    arrive: {
      title: titles().arrive,
      text: {
        text: msg(
          'Follow the clinic’s rules on food and drink. Staff take your blood pressure, and may ask for a drug test.',
          { desc: 'side-effects/day/infusion/arrive' },
        ),
        facts: [clinicApaChecklist],
      },
    },
    dose: {
      title: msg('The drip runs', { desc: 'side-effects/day/infusion/dose-title' }),
      text: {
        text: fill(
          msg(
            'About {minutes} minutes in studies. Trained staff should watch your breathing, heart and state of mind.',
            { desc: 'side-effects/day/infusion/dose' },
          ),
          { minutes: ketDose.quantities.infusion.value },
        ),
        facts: [ketDose, clinicApaChecklist],
      },
    },
    settle: {
      title: msg('You rest', { desc: 'side-effects/day/infusion/settle-title' }),
      text: {
        text: msg('You may feel detached, dizzy or sleepy. Staff measure your blood pressure.', {
          desc: 'side-effects/day/infusion/settle',
        }),
      },
    },
    leave: {
      title: titles().leave,
      text: {
        text: msg('No time is set. Staff check that you are clear. Someone else takes you home.', {
          desc: 'side-effects/day/infusion/leave',
        }),
      },
    },
    next: {
      title: titles().next,
      text: {
        text: msg('Plan not to drive before this. No label sets the rule, so ask the clinic.', {
          desc: 'side-effects/day/infusion/next',
        }),
        facts: [ketOfflabel],
      },
    },
  },
});

/** Nothing for treatments whose day we have read no text about. */
export function sessionDayWords(treatment: EffectTreatment): SessionDayWords | undefined {
  if (treatment === 'esketamine') return esketamineDay();
  return treatment === 'iv-ketamine' ? infusionDay() : undefined;
}
