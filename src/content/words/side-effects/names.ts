/** Names of effects that several treatments have, and what they are like. */
import { msg } from '@lit/localize/init/install.js';
import { eskBladderLabel, fdaKnownRisks, liverRepeated } from '../../facts/index.js';
import type { Passage } from '../types.js';
import type { EffectWords } from './types.js';

type Like = Pick<EffectWords, 'name' | 'feel'>;

/** What an effect is called and what it is like, whatever causes it. */
export const effectNames = () =>
  ({
    dissociation: {
      name: msg('Feeling detached', { desc: 'side-effects/names/dissociation/name' }),
      feel: msg(
        'You feel cut off from your body, or things seem unreal. Doctors call it dissociation.',
        { desc: 'side-effects/names/dissociation/feel' },
      ),
    },
    dizziness: {
      name: msg('Feeling dizzy', { desc: 'side-effects/names/dizziness/name' }),
      feel: msg('You feel faint, or unsteady on your feet.', {
        desc: 'side-effects/names/dizziness/feel',
      }),
    },
    nausea: {
      name: msg('Feeling sick', { desc: 'side-effects/names/nausea/name' }),
      feel: msg('Your stomach turns. Doctors call it nausea.', {
        desc: 'side-effects/names/nausea/feel',
      }),
    },
    sedation: {
      name: msg('Feeling very sleepy', { desc: 'side-effects/names/sedation/name' }),
      feel: msg('It is hard to stay awake. Doctors call it sedation.', {
        desc: 'side-effects/names/sedation/feel',
      }),
    },
    headache: {
      name: msg('Headache', { desc: 'side-effects/names/headache/name' }),
      feel: msg('Your head aches, dull or strong.', { desc: 'side-effects/names/headache/feel' }),
    },
    anxiety: {
      name: msg('Feeling anxious', { desc: 'side-effects/names/anxiety/name' }),
      feel: msg('Worry or fear comes up. It can grow into panic.', {
        desc: 'side-effects/names/anxiety/feel',
      }),
    },
    lethargy: {
      name: msg('Having no energy', { desc: 'side-effects/names/lethargy/name' }),
      feel: msg('You feel slow and worn out. Doctors call it lethargy or fatigue.', {
        desc: 'side-effects/names/lethargy/feel',
      }),
    },
    raisedBloodPressure: {
      name: msg('Higher blood pressure', { desc: 'side-effects/names/pressure/name' }),
      feel: msg('You may not feel it. When it is very high, it can harm the heart or the brain.', {
        desc: 'side-effects/names/pressure/feel',
      }),
    },
    insomnia: {
      name: msg('Trouble sleeping', { desc: 'side-effects/names/insomnia/name' }),
      feel: msg('You lie awake or wake too early. Doctors call it insomnia.', {
        desc: 'side-effects/names/insomnia/feel',
      }),
    },
    slowBreathing: {
      name: msg('Slow breathing', { desc: 'side-effects/names/breathing/name' }),
      feel: msg(
        'Breaths get slow or shallow. You may not notice. Doctors call it respiratory depression.',
        { desc: 'side-effects/names/breathing/feel' },
      ),
    },
    suicidalThoughts: {
      name: msg('Thoughts of suicide', { desc: 'side-effects/names/suicidal-thoughts/name' }),
      feel: msg('Thoughts of ending your life come, or get stronger.', {
        desc: 'side-effects/names/suicidal-thoughts/feel',
      }),
    },
  }) satisfies Readonly<Record<string, Like>>;

/** What to do about thoughts of suicide, whichever treatment it is. */
export const suicidalThoughtsHelp = (): Pick<EffectWords, 'clinic' | 'you'> => ({
  clinic: {
    text: msg('The team asks how you are each time, and looks at the plan again with you.', {
      desc: 'side-effects/names/suicidal-thoughts/clinic',
    }),
  },
  you: {
    text: msg(
      'Call a crisis line now, and tell someone near you. Do not wait for the next visit.',
      {
        desc: 'side-effects/names/suicidal-thoughts/you',
      },
    ),
  },
});

/** What repeated use of ketamine or esketamine may do. */
export const repeatedUse = () =>
  ({
    bladder: {
      name: msg('Bladder trouble', { desc: 'side-effects/names/bladder/name' }),
      feel: msg('It burns when you pee, or you have to go all the time.', {
        desc: 'side-effects/names/bladder/feel',
      }),
      clinic: {
        text: msg('The team should ask about this at every visit, and may test your urine.', {
          desc: 'side-effects/names/bladder/clinic',
        }),
        facts: [eskBladderLabel],
      },
      you: {
        text: msg('Tell the team early, also when it seems small.', {
          desc: 'side-effects/names/bladder/you',
        }),
        facts: [fdaKnownRisks],
      },
    },
    liver: {
      name: msg('Liver or bile duct damage', { desc: 'side-effects/names/liver/name' }),
      feel: msg('Your skin or eyes turn yellow, your urine is dark, or your belly hurts.', {
        desc: 'side-effects/names/liver/feel',
      }),
      clinic: {
        text: msg('A blood test can show it. It matters in a long or intensive course.', {
          desc: 'side-effects/names/liver/clinic',
        }),
        facts: [liverRepeated],
      },
      you: {
        text: msg('Say if you have had a liver illness. Ask when your liver is tested.', {
          desc: 'side-effects/names/liver/you',
        }),
      },
    },
    misuse: {
      name: msg('Misuse, or a habit', { desc: 'side-effects/names/misuse/name' }),
      feel: msg('You want it more and more, or for something else than your depression.', {
        desc: 'side-effects/names/misuse/feel',
      }),
      clinic: {
        text: msg('The team asks about alcohol and drugs, before and during treatment.', {
          desc: 'side-effects/names/misuse/clinic',
        }),
      },
      you: {
        text: msg('Say so when you notice it. It is a reason for help, not for blame.', {
          desc: 'side-effects/names/misuse/you',
        }),
      },
    },
    thinking: {
      name: msg('Memory and thinking', { desc: 'side-effects/names/thinking/name' }),
      feel: msg('It gets harder to remember, to focus or to find words.', {
        desc: 'side-effects/names/thinking/feel',
      }),
      clinic: {
        text: msg('Ask whether they test it, and when.', {
          desc: 'side-effects/names/thinking/clinic',
        }),
      },
      you: {
        text: msg('Note changes, and ask someone close whether they see any.', {
          desc: 'side-effects/names/thinking/you',
        }),
      },
    },
  }) satisfies Readonly<Record<string, EffectWords>>;

/** When not to drive after a dose. */
export const notTodayWords = (facts?: Passage['facts']): Passage => ({
  text: msg(
    'Plan nothing else that day. Do not drive until the next day, after a night of sleep.',
    {
      desc: 'side-effects/names/lethargy/you',
    },
  ),
  ...(facts && { facts }),
});
