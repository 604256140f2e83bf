import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  eskAeAdjunct,
  eskBeforeDose,
  eskDriving,
  eskRems,
  euChecklist,
  fdaHomeUse,
  ketOfflabel,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const preparingAnswers = () =>
  ({
    'food-and-drink': {
      question: msg('May I eat, drink or use a nasal spray before a session?', {
        desc: 'faq-session/food-and-drink/question',
      }),
      short: {
        text: fill(
          msg(
            'Before esketamine: no food for at least {hours} hours and no drinks for at least {minutes} minutes.',
            { desc: 'faq-session/food-and-drink/short' },
          ),
          {
            hours: eskBeforeDose.quantities.noFood.value,
            minutes: eskBeforeDose.quantities.noDrinks.value,
          },
        ),
        facts: [eskBeforeDose],
      },
      detail: [
        {
          text: fill(
            msg(
              'The reason is that people can feel sick. In trials of {weeks} weeks {count} out of {per} did with esketamine, and {other} with placebo spray.',
              { desc: 'faq-session/food-and-drink/why: counts of people' },
            ),
            {
              ...counts(eskAeAdjunct.estimates.nausea),
              weeks: eskAeAdjunct.estimates.nausea.time.count,
            },
          ),
          facts: [eskAeAdjunct],
        },
        {
          text: fill(
            msg(
              'If you use a steroid or decongestant spray for your nose, do so at least {minutes} minutes before.',
              { desc: 'faq-session/food-and-drink/nose: counts of people' },
            ),
            { minutes: eskBeforeDose.quantities.noNasalProducts.value * 60 },
          ),
          facts: [eskBeforeDose],
        },
        {
          text: msg(
            'Ketamine infusions have no label for depression. Follow what your clinic says about food and drink.',
            { desc: 'faq-session/food-and-drink/infusion' },
          ),
          facts: [ketOfflabel],
        },
      ],
      synonyms: msg(
        'fasting, empty stomach, breakfast, coffee, water, decongestant, allergy spray, nausea',
        { desc: 'faq-session/food-and-drink/synonyms: search words, comma separated' },
      ),
    },

    'a-careful-clinic': {
      question: msg('Who is in the room, and what does a good clinic do?', {
        desc: 'faq-session/a-careful-clinic/question',
      }),
      short: {
        text: msg(
          'Trained staff who watch your breathing, your heart and your state of mind, and who can act in an emergency.',
          { desc: 'faq-session/a-careful-clinic/short' },
        ),
        facts: [clinicApaChecklist],
      },
      detail: [
        {
          intro: {
            text: msg('Signs of a careful clinic:', { desc: 'faq-session/a-careful-clinic/signs' }),
          },
          list: [
            {
              text: msg('it asks in full about your health, past treatments, alcohol and drugs;', {
                desc: 'faq-session/a-careful-clinic/history',
              }),
              facts: [clinicApaChecklist],
            },
            {
              text: msg('it measures your blood pressure before you start;', {
                desc: 'faq-session/a-careful-clinic/pressure',
              }),
              facts: [clinicApaChecklist],
            },
            {
              text: msg('it checks with a list whether you are ready to leave;', {
                desc: 'faq-session/a-careful-clinic/ready',
              }),
              facts: [euChecklist],
            },
            {
              text: msg('it tracks how you feel over time, and talks with your other doctors;', {
                desc: 'faq-session/a-careful-clinic/follow',
              }),
            },
            {
              text: msg(
                'it looks again at treatment that stays at two or more sessions a week for long.',
                { desc: 'faq-session/a-careful-clinic/review' },
              ),
              facts: [clinicApaChecklist],
            },
          ],
        },
        {
          text: msg(
            'A talk by video can be fine. A dose of ketamine with no trained person there is what the US drug agency warns about.',
            { desc: 'faq-session/a-careful-clinic/video' },
          ),
          facts: [fdaHomeUse],
        },
        {
          text: msg(
            'In the US only certified places may give esketamine. Ask to see that it is one.',
            { desc: 'faq-session/a-careful-clinic/certified' },
          ),
          facts: [eskRems],
        },
      ],
      synonyms: msg(
        'staff, nurse, doctor, qualified, training, checklist, choose a clinic, telehealth, standards',
        { desc: 'faq-session/a-careful-clinic/synonyms: search words, comma separated' },
      ),
    },

    'someone-with-me': {
      question: msg('Can someone come with me?', { desc: 'faq-session/someone-with-me/question' }),
      short: {
        text: msg(
          'Ask the clinic whether someone may sit with you. You need a ride home in any case, since you must not drive.',
          { desc: 'faq-session/someone-with-me/short' },
        ),
        facts: [eskDriving],
      },
      detail: [
        {
          text: msg(
            'A person you trust can listen to what staff say, ask your questions and get you home.',
            { desc: 'faq-session/someone-with-me/listen' },
          ),
        },
        {
          text: msg(
            'Agree beforehand what you want during the session: quiet, a hand to hold, or to be left alone.',
            { desc: 'faq-session/someone-with-me/quiet' },
          ),
        },
        {
          text: msg('If nobody can come, ask early which rides home the clinic accepts.', {
            desc: 'faq-session/someone-with-me/nobody',
          }),
        },
      ],
      synonyms: msg('companion, escort, caregiver, partner, friend, chaperone, alone', {
        desc: 'faq-session/someone-with-me/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
