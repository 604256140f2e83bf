import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  eskAeAdjunct,
  eskBpLabel,
  eskDevice,
  eskDissociationLabel,
  eskDriving,
  eskMonitor2h,
  eskSedationCourse,
  eskSedationLabel,
  eskTimingAe,
  ivDissociationCourse,
  ivRealworldAe,
  ketDose,
  ketOfflabel,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const onTheDayAnswers = () =>
  ({
    'esketamine-day': {
      question: msg('What happens on the day of an esketamine session?', {
        desc: 'faq-session/esketamine-day/question',
      }),
      short: {
        text: fill(
          msg(
            'Staff check your blood pressure. You spray the drug into your nose. Then you rest for at least {hours} hours while they watch.',
            { desc: 'faq-session/esketamine-day/short' },
          ),
          { hours: eskMonitor2h.quantities.observation.value },
        ),
        facts: [eskMonitor2h],
      },
      detail: [
        {
          intro: { text: msg('Step by step:', { desc: 'faq-session/esketamine-day/steps' }) },
          list: [
            {
              text: msg('You say how you have been. Staff measure your blood pressure.', {
                desc: 'faq-session/esketamine-day/before',
              }),
              facts: [eskBpLabel],
            },
            {
              text: fill(
                msg(
                  'You use {two} or {three} small devices, with a rest of {minutes} minutes between them. Staff show you how.',
                  { desc: 'faq-session/esketamine-day/spray' },
                ),
                {
                  two: eskDevice.quantities.devicesForLowerDose.value,
                  three: eskDevice.quantities.devicesForHigherDose.value,
                  minutes: eskDevice.quantities.restBetweenDevices.value,
                },
              ),
              facts: [eskDevice],
            },
            {
              text: fill(
                msg(
                  'You may get sleepy. The maker says this starts after about {start} minutes, is strongest after {peak} minutes, and ends after {end} hours.',
                  { desc: 'faq-session/esketamine-day/sleepy' },
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
                  'Blood pressure is highest about {minutes} minutes after the dose and can stay up for about {hours} hours. Staff measure it again.',
                  { desc: 'faq-session/esketamine-day/pressure' },
                ),
                {
                  minutes: eskBpLabel.quantities.peak.value,
                  hours: eskBpLabel.quantities.duration.value,
                },
              ),
              facts: [eskBpLabel],
            },
            {
              text: msg(
                'You leave when staff find you steady enough, with the ride you have planned.',
                { desc: 'faq-session/esketamine-day/leave' },
              ),
              facts: [eskMonitor2h, eskDriving],
            },
          ],
        },
        {
          text: msg('Bring your list of medicines, something warm, and quiet music if you like.', {
            desc: 'faq-session/esketamine-day/bring',
          }),
        },
      ],
      synonyms: msg(
        'Spravato, appointment, visit, procedure, nasal spray, observation, monitoring',
        { desc: 'faq-session/esketamine-day/synonyms: search words, comma separated' },
      ),
    },

    'infusion-day': {
      question: msg('What happens during a ketamine infusion?', {
        desc: 'faq-session/infusion-day/question',
      }),
      short: {
        text: fill(
          msg(
            'You sit or lie back with a drip in your arm for about {minutes} minutes. Staff should watch you the whole time.',
            { desc: 'faq-session/infusion-day/short' },
          ),
          { minutes: ketDose.quantities.infusion.value },
        ),
        facts: [ketDose, clinicApaChecklist],
      },
      detail: [
        {
          text: msg(
            'Before the first one there should be a full talk about your health, your mind and past treatments. Staff take your blood pressure, and may ask for a drug test.',
            { desc: 'faq-session/infusion-day/first' },
          ),
          facts: [clinicApaChecklist],
        },
        {
          text: msg(
            'A US expert group wants breathing, heart and state of mind watched, by staff who can act in an emergency.',
            { desc: 'faq-session/infusion-day/watch' },
          ),
          facts: [clinicApaChecklist],
        },
        {
          text: fill(
            msg(
              'Studies used {sessions} infusions in {weeks} weeks. No plan is approved for depression, so clinics differ.',
              { desc: 'faq-session/infusion-day/series' },
            ),
            { sessions: ketDose.quantities.series.value, weeks: ketDose.quantities.over.value },
          ),
          facts: [ketDose],
        },
        {
          text: msg(
            'How long you stay afterwards is up to the clinic, so ask. Plan not to drive until the next day.',
            { desc: 'faq-session/infusion-day/after' },
          ),
          facts: [ketOfflabel],
        },
        {
          text: msg('Ask what comes after the series: who sees you, and how the plan may change.', {
            desc: 'faq-session/infusion-day/follow-up',
          }),
        },
      ],
      synonyms: msg('IV, drip, infusion session, procedure, monitoring, appointment, how long', {
        desc: 'faq-session/infusion-day/synonyms: search words, comma separated',
      }),
    },

    'what-it-feels-like': {
      question: msg('What does it feel like, and will I lose control?', {
        desc: 'faq-session/what-it-feels-like/question',
      }),
      short: {
        text: msg(
          'You may feel far away, and not fully in control for a while. With esketamine some people pass out, so staff stay close.',
          { desc: 'faq-session/what-it-feels-like/short' },
        ),
        facts: [eskDissociationLabel, eskSedationLabel],
      },
      detail: [
        {
          text: msg(
            'It can be like a dream. Colors, sounds, time or your own body may seem changed. Doctors call it dissociation. How many people have it depends on how you ask. So do not compare the next two figures.',
            { desc: 'faq-session/what-it-feels-like/word' },
          ),
          facts: [eskDissociationLabel],
        },
        {
          text: fill(
            msg(
              'This is what people reported. In trials of {weeks} weeks, {count} out of {per} told staff about it with esketamine, and {other} with placebo spray. All took an antidepressant too.',
              { desc: 'faq-session/what-it-feels-like/told: counts of people' },
            ),
            {
              ...counts(eskAeAdjunct.estimates.dissociation),
              weeks: eskAeAdjunct.estimates.dissociation.time.count,
            },
          ),
          facts: [eskAeAdjunct],
        },
        {
          text: fill(
            msg(
              'This is what a scale measured. Staff asked each person a list of questions after esketamine, and {count} out of {per} had some change. The list picks up slight changes too. We have no such figure for placebo spray over all trials.',
              { desc: 'faq-session/what-it-feels-like/scale: counts of people' },
            ),
            counts(eskDissociationLabel.estimates.allTrials),
          ),
          facts: [eskDissociationLabel],
        },
        {
          text: fill(
            msg(
              'In the trials of esketamine {count} out of {per} people lost consciousness for a time.',
              { desc: 'faq-session/what-it-feels-like/passed-out: counts of people' },
            ),
            counts(eskSedationLabel.estimates.lossOfConsciousness),
          ),
          facts: [eskSedationLabel],
        },
        {
          text: fill(
            msg(
              'With ketamine infusions {count} out of {per} people in one clinic felt detached. It was strongest the first time.',
              { desc: 'faq-session/what-it-feels-like/infusion: counts of people' },
            ),
            counts(ivRealworldAe.estimates.dissociation),
          ),
          facts: [ivRealworldAe, ivDissociationCourse],
        },
        {
          text: fill(
            msg(
              'Tell staff at once if you are afraid. In one trial of esketamine, side effects tended to be over about {hours} hours after the dose.',
              { desc: 'faq-session/what-it-feels-like/help' },
            ),
            { hours: eskTimingAe.quantities.mostlyGoneAfter.value },
          ),
          facts: [eskTimingAe],
        },
      ],
      synonyms: msg(
        'dissociation, trip, high, hallucinate, out of body, floating, scary, panic, unconscious, k-hole',
        { desc: 'faq-session/what-it-feels-like/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
