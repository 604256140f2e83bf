import { msg } from '@lit/localize/init/install.js';
import {
  adOnset,
  adSideEffects,
  bladderRecreational,
  eskAeAdjunct,
  eskAeSameDay,
  eskBladderLabel,
  eskBoxedWarning,
  eskDriving,
  eskIndications,
  eskLimitations,
  eskMonitor2h,
  eskRems,
  eskSud,
  eskTimingAe,
  euAdjunct,
  fdaCompoundedGeneral,
  fdaHomeUse,
  fdaKnownRisks,
  fdaNotSuperior,
  ketOfflabel,
  liverRepeated,
  oralBioavailability,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { eachGroupWords, friendCanCallWords } from '../shared.js';
import type { Answer } from '../types.js';

export const safetyAnswers = () =>
  ({
    'help-now': {
      question: msg('I need help now. What can I do?', { desc: 'faq-safety/help-now/question' }),
      short: {
        text: msg(
          'Call or text a crisis line now. You do not have to be sure, and you do not have to explain everything.',
          { desc: 'faq-safety/help-now/short: the telephone numbers follow' },
        ),
      },
      detail: [
        {
          intro: {
            text: msg('What else helps right now:', { desc: 'faq-safety/help-now/intro' }),
          },
          list: [
            {
              text: msg('Tell someone near you, and ask them to stay with you.', {
                desc: 'faq-safety/help-now/near',
              }),
            },
            {
              text: msg('Put distance between you and anything you could use to hurt yourself.', {
                desc: 'faq-safety/help-now/distance',
              }),
            },
            {
              text: msg('If talking is too hard, send a text or use a chat where there is one.', {
                desc: 'faq-safety/help-now/text',
              }),
            },
            {
              text: friendCanCallWords(),
            },
            {
              text: msg(
                'If you have hurt yourself, or might act on your thoughts, call the emergency number or go to the nearest emergency room.',
                { desc: 'faq-safety/help-now/emergency' },
              ),
            },
          ],
        },
        {
          text: msg(
            'A treatment for depression does not replace help now. Esketamine has not been shown to prevent suicide, or to reduce suicidal thoughts or acts.',
            { desc: 'faq-safety/help-now/limitation: from the US label; keep the meaning exactly' },
          ),
          facts: [eskLimitations],
        },
      ],
      synonyms: msg('crisis, emergency, suicide, hotline, lifeline, danger, hurt myself, die', {
        desc: 'faq-safety/help-now/synonyms: search words, comma separated',
      }),
    },

    'emergency-after-session': {
      question: msg('When is it an emergency after a session?', {
        desc: 'faq-safety/emergency-after-session/question',
      }),
      short: {
        text: msg(
          'Call the emergency number if someone cannot be woken, breathes very slowly, has chest pain, a seizure, or a sudden bad headache.',
          { desc: 'faq-safety/emergency-after-session/short' },
        ),
        facts: [eskBoxedWarning, fdaKnownRisks],
      },
      detail: [
        {
          text: fill(
            msg(
              'These can be signs of deep sedation, slowed breathing or very high blood pressure. They are the reason why staff watch you for at least {hours} hours after esketamine.',
              { desc: 'faq-safety/emergency-after-session/why' },
            ),
            { hours: eskMonitor2h.quantities.observation.value },
          ),
          facts: [eskBoxedWarning, eskMonitor2h],
        },
        {
          intro: {
            text: msg('Call the clinic or a doctor the same day if:', {
              desc: 'faq-safety/emergency-after-session/same-day',
            }),
          },
          list: [
            {
              text: msg('hours later you still feel very confused, afraid or not like yourself;', {
                desc: 'faq-safety/emergency-after-session/confused',
              }),
            },
            {
              text: msg('you keep throwing up;', {
                desc: 'faq-safety/emergency-after-session/vomiting',
              }),
            },
            {
              text: msg('it burns when you pass water, or you have to go very often.', {
                desc: 'faq-safety/emergency-after-session/bladder',
              }),
              facts: [eskBladderLabel, fdaKnownRisks],
            },
          ],
        },
        {
          text: msg('Say which treatment you had, how much of it, and when.', {
            desc: 'faq-safety/emergency-after-session/say',
          }),
        },
      ],
      synonyms: msg(
        'emergency, ambulance, breathing, chest pain, passed out, unconscious, overdose',
        {
          desc: 'faq-safety/emergency-after-session/synonyms: search words, comma separated',
        },
      ),
    },

    'driving-after-session': {
      question: msg('Can I drive after a session?', {
        desc: 'faq-safety/driving-after-session/question',
      }),
      short: {
        text: msg(
          'No. Do not drive until the next day, after a full night of sleep. Plan your way home before you come.',
          { desc: 'faq-safety/driving-after-session/short' },
        ),
        facts: [eskDriving],
      },
      detail: [
        {
          text: msg(
            'The same goes for machines, ladders and anything else that needs your full attention.',
            { desc: 'faq-safety/driving-after-session/machines' },
          ),
          facts: [eskDriving],
        },
        {
          text: msg(
            'This is the rule on the label of esketamine. Ketamine infusions have no label for depression, so ask your clinic, and plan for the same.',
            { desc: 'faq-safety/driving-after-session/infusion' },
          ),
          facts: [ketOfflabel],
        },
        {
          text: msg(
            'A friend, a taxi or a bus will do. Some clinics want a person to go with you.',
            {
              desc: 'faq-safety/driving-after-session/home',
            },
          ),
        },
      ],
      synonyms: msg('car, drive, ride home, transport, taxi, bicycle, machines', {
        desc: 'faq-safety/driving-after-session/synonyms: search words, comma separated',
      }),
    },

    'boxed-warning': {
      question: msg('What is the boxed warning on esketamine?', {
        desc: 'faq-safety/boxed-warning/question',
      }),
      short: {
        text: msg(
          'It is the strongest warning a US drug label can carry. The one for esketamine has five parts.',
          { desc: 'faq-safety/boxed-warning/short' },
        ),
        facts: [eskBoxedWarning],
      },
      detail: [
        {
          list: [
            {
              text: msg('Sedation. You can become very sleepy, or pass out.', {
                desc: 'faq-safety/boxed-warning/sedation',
              }),
            },
            {
              text: msg(
                'Dissociation. You can feel cut off from yourself, your body or what is around you.',
                { desc: 'faq-safety/boxed-warning/dissociation' },
              ),
            },
            {
              text: msg('Respiratory depression. Your breathing can slow down.', {
                desc: 'faq-safety/boxed-warning/breathing',
              }),
            },
            {
              text: msg(
                'Abuse and misuse. Tell the team if you have had problems with drugs or alcohol.',
                { desc: 'faq-safety/boxed-warning/misuse' },
              ),
              facts: [eskSud],
            },
            {
              text: msg(
                'Suicidal thoughts and acts in children and young adults who take antidepressants. Esketamine is approved for adults only.',
                { desc: 'faq-safety/boxed-warning/young' },
              ),
              facts: [eskBoxedWarning, eskIndications],
            },
          ],
        },
        {
          text: msg(
            'The label also says that esketamine has not been shown to prevent suicide, or to reduce suicidal thoughts or acts.',
            { desc: 'faq-safety/boxed-warning/limitation: keep the meaning exactly' },
          ),
          facts: [eskLimitations],
        },
        {
          text: fill(
            msg(
              'Because of these risks it is given in the US only in certified clinics, never at home. Staff watch you for at least {hours} hours after each dose.',
              { desc: 'faq-safety/boxed-warning/clinic' },
            ),
            { hours: eskMonitor2h.quantities.observation.value },
          ),
          facts: [eskRems, eskMonitor2h],
        },
      ],
      synonyms: msg('black box, warning, Spravato, risks, REMS, addiction, breathing', {
        desc: 'faq-safety/boxed-warning/synonyms: search words, comma separated',
      }),
    },

    'side-effects': {
      question: msg('What side effects does esketamine have?', {
        desc: 'faq-safety/side-effects/question',
      }),
      short: {
        text: msg(
          'You may feel detached, dizzy, sick or sleepy. The maker says this usually goes away the same day.',
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
                  'Feeling detached: {count} with esketamine, {other} with placebo spray. So {rest} did not feel it. That is {more} more people with esketamine.',
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
            'It knows of no proof that they help more, help faster or are safer than approved medicines.',
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
            'Do not stop one treatment to make room for another without a plan. In the US esketamine is used alone or with an antidepressant. In the European Union it is used with one.',
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
