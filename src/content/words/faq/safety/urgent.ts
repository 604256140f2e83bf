import { msg } from '@lit/localize/init/install.js';
import {
  eskBladderLabel,
  eskBoxedWarning,
  eskBpLabel,
  eskDriving,
  eskIndications,
  eskMonitor2h,
  eskYoungAdultSuicidality,
  fdaKnownRisks,
  ketOfflabel,
} from '../../../facts/index.js';
import { suicidalThoughtsByAgeWords } from '../../cautions.js';
import { fill } from '../../fill.js';
import { friendCanCallWords, limitationWords } from '../../shared.js';
import { boxedWarningWords } from '../../warnings.js';
import type { Answer } from '../../types.js';

export const urgentAnswers = () => {
  const boxed = boxedWarningWords();
  return {
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
              text: msg(
                'If you took too much of something, are hurt, or may act on your thoughts now, call the emergency number. Or go to the nearest emergency room.',
                { desc: 'faq-safety/help-now/emergency' },
              ),
            },
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
          ],
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
          'Call the emergency number if someone cannot be woken or has trouble breathing. Also for chest pain, a seizure, severe confusion or sudden bad headache.',
          { desc: 'faq-safety/emergency-after-session/short' },
        ),
        facts: [eskBoxedWarning, fdaKnownRisks],
      },
      detail: [
        {
          text: fill(
            msg(
              'These can be signs of deep sedation, slowed breathing or very high blood pressure. Because of such risks staff watch you for at least {hours} hours after esketamine.',
              { desc: 'faq-safety/emergency-after-session/why' },
            ),
            { hours: eskMonitor2h.quantities.observation.value },
          ),
          facts: [eskBoxedWarning, eskBpLabel, eskMonitor2h],
        },
        {
          text: msg(
            'If thoughts of suicide come or get stronger, call a crisis line now. If you might act on them, call the emergency number.',
            { desc: 'faq-safety/emergency-after-session/suicide' },
          ),
        },
        {
          intro: {
            text: msg('Call the clinic or a doctor the same day if:', {
              desc: 'faq-safety/emergency-after-session/same-day',
            }),
          },
          list: [
            {
              text: msg('hours later you still feel odd, afraid or not like yourself;', {
                desc: 'faq-safety/emergency-after-session/confused',
              }),
            },
            {
              text: msg('you keep throwing up;', {
                desc: 'faq-safety/emergency-after-session/vomiting',
              }),
            },
            {
              text: msg('it burns when you pee, or you have to go all the time.', {
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
        limitationWords(),
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
            'Ask the clinic which ways home it accepts. Going with someone you trust is easier, and some clinics ask for it.',
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
      short: boxed.lead,
      detail: [{ list: boxed.subjects }, boxed.limitation, boxed.clinic],
      synonyms: msg('black box, warning, Spravato, risks, REMS, addiction, breathing', {
        desc: 'faq-safety/boxed-warning/synonyms: search words, comma separated',
      }),
    },

    'young-adults': {
      question: msg('I am a young adult. Is there more to watch for?', {
        desc: 'faq-safety/young-adults/question',
      }),
      short: {
        text: msg(
          'Yes. Some young people have more thoughts of suicide while they take an antidepressant. If such thoughts come, tell someone at once.',
          { desc: 'faq-safety/young-adults/short' },
        ),
        facts: [eskYoungAdultSuicidality, eskBoxedWarning],
      },
      detail: [
        suicidalThoughtsByAgeWords(),
        {
          text: msg(
            'These are not figures for esketamine. It is for adults only, and its label carries the same warning.',
            { desc: 'faq-safety/young-adults/class' },
          ),
          facts: [eskIndications, eskBoxedWarning],
        },
        limitationWords(),
        {
          text: msg(
            'If such thoughts come, do not stop the medicine by yourself. Call a crisis line first, then your doctor.',
            { desc: 'faq-safety/young-adults/then' },
          ),
        },
      ],
      synonyms: msg(
        'young, teenager, student, age, suicidal thoughts, antidepressants, black box',
        { desc: 'faq-safety/young-adults/synonyms: search words, comma separated' },
      ),
    },
  } satisfies Readonly<Record<string, Answer>>;
};
