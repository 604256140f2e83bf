import { msg } from '@lit/localize/init/install.js';
import {
  adSideEffects,
  adequateTrial,
  cobalt,
  eskBoxedWarning,
  eskBpLabel,
  eskDriving,
  eskInteractions,
  fdaHomeUse,
  fdaKnownRisks,
  pseudoResistance,
  stardSteps,
  trdPrevalenceUs,
  vastd,
} from '../../facts/index.js';
import { fill } from '../fill.js';
import type { Answer } from '../types.js';

export const familyAnswers = () =>
  ({
    'how-to-help': {
      question: msg('How can I help someone with this depression?', {
        desc: 'faq-family/how-to-help/question',
      }),
      short: {
        text: msg(
          'Stay in touch, listen more than you advise, and help with small, real things. You do not have to fix it.',
          { desc: 'faq-family/how-to-help/short' },
        ),
      },
      detail: [
        {
          intro: { text: msg('What can help:', { desc: 'faq-family/how-to-help/ways' }) },
          list: [
            {
              text: msg('Go along to a visit if they want that, and take notes.', {
                desc: 'faq-family/how-to-help/visit',
              }),
            },
            {
              text: msg(
                'Help to write down which medicines they had, at what dose and for how many weeks.',
                { desc: 'faq-family/how-to-help/list' },
              ),
              facts: [adequateTrial],
            },
            {
              text: msg('Offer the ride home. They must not drive until the day after a session.', {
                desc: 'faq-family/how-to-help/ride',
              }),
              facts: [eskDriving],
            },
            {
              text: msg('Ask about thoughts of suicide in plain words, and listen calmly.', {
                desc: 'faq-family/how-to-help/ask',
              }),
            },
            {
              text: msg('Save the number of a crisis line in your phone.', {
                desc: 'faq-family/how-to-help/number',
              }),
            },
          ],
        },
        {
          text: msg(
            'Do not push for one treatment. It is their choice, and there is more than one way.',
            { desc: 'faq-family/how-to-help/choice' },
          ),
          facts: [vastd, cobalt],
        },
      ],
      synonyms: msg(
        'partner, husband, wife, parent, friend, relative, caregiver, support, loved one',
        { desc: 'faq-family/how-to-help/synonyms: search words, comma separated' },
      ),
    },

    'what-to-say': {
      question: msg('What can I say, and what is better left out?', {
        desc: 'faq-family/what-to-say/question',
      }),
      short: {
        text: msg(
          'Say that you are there and that it is not their fault. Leave out advice that makes it sound easy.',
          { desc: 'faq-family/what-to-say/short' },
        ),
        facts: [pseudoResistance],
      },
      detail: [
        {
          intro: {
            text: msg('Sentences that can help:', { desc: 'faq-family/what-to-say/helps' }),
          },
          list: [
            { text: msg('“I am glad that you told me.”', { desc: 'faq-family/what-to-say/glad' }) },
            {
              text: msg('“I do not know how it feels, but I would like to understand.”', {
                desc: 'faq-family/what-to-say/understand',
              }),
            },
            {
              text: msg('“Do you want company now, or quiet?”', {
                desc: 'faq-family/what-to-say/company',
              }),
            },
            {
              text: msg('“Are you thinking about suicide?” You may ask this plainly.', {
                desc: 'faq-family/what-to-say/plain',
              }),
            },
          ],
        },
        {
          intro: { text: msg('Better left out:', { desc: 'faq-family/what-to-say/avoid' }) },
          list: [
            { text: msg('“Others have it worse.”', { desc: 'faq-family/what-to-say/worse' }) },
            { text: msg('“You just have to want it.”', { desc: 'faq-family/what-to-say/want' }) },
            {
              text: msg('“This treatment will fix you.” No treatment helps everyone.', {
                desc: 'faq-family/what-to-say/fix',
              }),
              facts: [stardSteps],
            },
          ],
        },
      ],
      synonyms: msg('talk, words, conversation, listen, relatives, comfort', {
        desc: 'faq-family/what-to-say/synonyms: search words, comma separated',
      }),
    },

    'watch-after-a-session': {
      question: msg('What should I watch for after someone has had a session?', {
        desc: 'faq-family/watch-after-a-session/question',
      }),
      short: {
        text: msg(
          'Stay near for the first hours and keep them from driving. Look out for slow breathing, deep sleep or great fear.',
          { desc: 'faq-family/watch-after-a-session/short' },
        ),
        facts: [eskDriving, eskBoxedWarning, fdaKnownRisks],
      },
      detail: [
        {
          list: [
            {
              text: msg(
                'They may be sleepy or unsteady for a while. If you cannot wake them, or they have trouble breathing, call the emergency number.',
                { desc: 'faq-family/watch-after-a-session/sleepy' },
              ),
              facts: [eskBoxedWarning, fdaKnownRisks],
            },
            {
              text: fill(
                msg(
                  'After esketamine blood pressure can stay up for about {hours} hours. Chest pain or a sudden bad headache is an emergency.',
                  { desc: 'faq-family/watch-after-a-session/pressure' },
                ),
                { hours: eskBpLabel.quantities.duration.value },
              ),
              facts: [eskBpLabel],
            },
            {
              text: msg('No alcohol that day, and no sleeping pill unless the team knows of it.', {
                desc: 'faq-family/watch-after-a-session/alcohol',
              }),
              facts: [eskInteractions],
            },
            {
              text: msg('Keep the evening calm. Leave big decisions for another day.', {
                desc: 'faq-family/watch-after-a-session/calm',
              }),
            },
            {
              text: msg(
                'Ask the next morning how they slept and feel. If they feel worse, call the clinic. If they speak of dying, call a crisis line at once.',
                { desc: 'faq-family/watch-after-a-session/next' },
              ),
            },
          ],
        },
      ],
      synonyms: msg('caregiver, aftercare, home, relatives, escort, sleepy, danger signs', {
        desc: 'faq-family/watch-after-a-session/synonyms: search words, comma separated',
      }),
    },

    'when-to-call-for-help': {
      question: msg('When should I call for help for someone else?', {
        desc: 'faq-family/when-to-call-for-help/question',
      }),
      short: {
        text: msg(
          'Call the emergency number if a life may be in danger. Call a crisis line whenever you are worried. You can call about someone else.',
          { desc: 'faq-family/when-to-call-for-help/short' },
        ),
      },
      detail: [
        {
          intro: {
            text: msg('Call the emergency number now if the person:', {
              desc: 'faq-family/when-to-call-for-help/now',
            }),
          },
          list: [
            {
              text: msg('has taken too much of a drug, or is hurt;', {
                desc: 'faq-family/when-to-call-for-help/taken',
              }),
            },
            {
              text: msg('cannot be woken, has trouble breathing, or has chest pain or a seizure;', {
                desc: 'faq-family/when-to-call-for-help/body',
              }),
              facts: [eskBoxedWarning, fdaKnownRisks],
            },
            {
              text: msg('is about to act on a plan to die.', {
                desc: 'faq-family/when-to-call-for-help/plan',
              }),
            },
          ],
        },
        {
          intro: {
            text: msg('Call a crisis line now if the person:', {
              desc: 'faq-family/when-to-call-for-help/crisis',
            }),
          },
          list: [
            {
              text: msg('says that they want to die;', {
                desc: 'faq-family/when-to-call-for-help/says',
              }),
            },
            {
              text: msg('says goodbye, gives away what they love, or looks for a way to do it.', {
                desc: 'faq-family/when-to-call-for-help/goodbye',
              }),
            },
          ],
        },
        {
          text: msg(
            'Stay with them. Move pills, weapons and car keys out of reach if you can do so without danger.',
            { desc: 'faq-family/when-to-call-for-help/stay' },
          ),
        },
        {
          text: msg('An appointment next week is no reason to wait.', {
            desc: 'faq-family/when-to-call-for-help/wait',
          }),
        },
      ],
      synonyms: msg(
        'emergency, ambulance, crisis line, suicide, warning signs, worried, relative',
        { desc: 'faq-family/when-to-call-for-help/synonyms: search words, comma separated' },
      ),
    },

    'caring-for-yourself': {
      question: msg('How do I look after myself as a relative or friend?', {
        desc: 'faq-family/caring-for-yourself/question',
      }),
      short: {
        text: msg(
          'Your sleep, your friends and your limits count too. You can care for someone without being there every hour.',
          { desc: 'faq-family/caring-for-yourself/short' },
        ),
      },
      detail: [
        {
          text: msg('Share the load. Make a list of who can drive, cook, sit or call.', {
            desc: 'faq-family/caring-for-yourself/share',
          }),
        },
        {
          text: msg(
            'To be angry or tired does not make you a bad partner, parent or friend. A relapse is not your doing.',
            { desc: 'faq-family/caring-for-yourself/angry' },
          ),
        },
        {
          text: fill(
            msg(
              'You are not the only ones. One US study put the number of adults with this depression at {million} million in a year.',
              { desc: 'faq-family/caring-for-yourself/families' },
            ),
            { million: trdPrevalenceUs.quantities.withTrd.value },
          ),
          facts: [trdPrevalenceUs],
        },
        {
          text: msg(
            'Get help of your own if you cannot sleep, feel low, or live in fear of losing them. You can call a crisis line for that too.',
            { desc: 'faq-family/caring-for-yourself/help' },
          ),
        },
      ],
      synonyms: msg(
        'caregiver, burnout, stress, family, partner, exhausted, support for relatives',
        { desc: 'faq-family/caring-for-yourself/synonyms: search words, comma separated' },
      ),
    },

    'support-groups': {
      question: msg('Do support groups help, and how do I find one?', {
        desc: 'faq-family/support-groups/question',
      }),
      short: {
        text: msg(
          'Being with people who know it can make you feel less alone. A group comes on top of treatment, not in its place.',
          { desc: 'faq-family/support-groups/short' },
        ),
      },
      detail: [
        {
          text: msg(
            'Ask your clinic, your doctor or a patient group. There are groups for patients and for relatives, in person and online.',
            { desc: 'faq-family/support-groups/find' },
          ),
        },
        {
          text: msg(
            'Leave a group that sells something, or that tells people to stop their medicine. Stopping suddenly can make you ill.',
            { desc: 'faq-family/support-groups/leave' },
          ),
          facts: [adSideEffects],
        },
        {
          text: msg('Do not follow ketamine tips from strangers, such as doses to take at home.', {
            desc: 'faq-family/support-groups/tips',
          }),
          facts: [fdaHomeUse],
        },
        {
          text: msg(
            'To tell one person you trust can lift a weight. You choose whom, when and how much.',
            { desc: 'faq-family/support-groups/tell' },
          ),
        },
      ],
      synonyms: msg('peer support, online community, forum, alone, lonely, friends, tell people', {
        desc: 'faq-family/support-groups/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
