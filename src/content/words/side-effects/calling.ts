/** When to call whom, where to report, and what to ask. */
import { msg } from '@lit/localize/init/install.js';
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import { fill } from '../fill.js';

export const callingWords = () => ({
  emergency: msg('Call the emergency number now if you or someone with you', {
    desc: 'side-effects/call/emergency: heading; a list of signs follows',
  }),
  signs: [
    msg('cannot be woken, or passes out', { desc: 'side-effects/call/sign-unconscious' }),
    msg('has trouble breathing, or breathes very slowly', {
      desc: 'side-effects/call/sign-breathing',
    }),
    msg('has chest pain', { desc: 'side-effects/call/sign-chest' }),
    msg('has a sudden, very bad headache, or trouble seeing or speaking', {
      desc: 'side-effects/call/sign-headache',
    }),
    msg('has a seizure', { desc: 'side-effects/call/sign-seizure' }),
    msg('is badly confused, or sees things that are not there', {
      desc: 'side-effects/call/sign-confused',
    }),
    msg('may act on thoughts of suicide', { desc: 'side-effects/call/sign-suicide' }),
  ],
  say: msg('Say which treatment it was, how much, and when.', { desc: 'side-effects/call/say' }),
  today: msg('Call the clinic or a doctor today if', {
    desc: 'side-effects/call/today: heading; a list of signs follows',
  }),
  suicide: msg('If thoughts of suicide come', {
    desc: 'side-effects/call/suicide: heading; telephone numbers follow',
  }),
  report: msg('Report a side effect', { desc: 'side-effects/report/title: heading' }),
  reportLead: msg('Tell the clinic first. You can also report it yourself. You need not be sure.', {
    desc: 'side-effects/report/lead',
  }),
  reportNational: msg(
    'In the European Union, report to the drug agency of your country. The leaflet in the pack names it.',
    { desc: 'side-effects/report/national' },
  ),
  reportUnknown: msg('Ask the clinic or a pharmacist where people in your country report them.', {
    desc: 'side-effects/report/unknown: the country, or its place for reports, is not known',
  }),
});

/** Where to report: the name of a service. */
export const reportToWords = (name: string) =>
  fill(msg('Report it to {name}', { desc: 'side-effects/report/to: name of a service' }), {
    name,
  });

/** Signs for which to call the same day. */
export function sameDaySigns(treatment: EffectTreatment): readonly string[] {
  const mood = msg('your mood drops (with thoughts of suicide, call a crisis line now)', {
    desc: 'side-effects/call/today/mood',
  });
  switch (treatment) {
    case 'next-antidepressant':
      return [
        mood,
        msg('you hardly sleep and are far too lively', { desc: 'side-effects/call/today/mania' }),
        msg('you have stopped or missed doses and feel ill', {
          desc: 'side-effects/call/today/missed',
        }),
        msg(
          'you get a rash or a fever (swelling of the face, lips or tongue: call the emergency number)',
          { desc: 'side-effects/call/today/allergy' },
        ),
      ];
    case 'psychotherapy':
      return [
        mood,
        msg('you cannot cope until the next talk', { desc: 'side-effects/call/today/cope' }),
      ];
    case 'rtms':
      return [
        mood,
        msg('a headache does not go away', { desc: 'side-effects/call/today/headache' }),
        msg('you had a blackout, or your hearing has changed', {
          desc: 'side-effects/call/today/blackout',
        }),
      ];
    case 'ect':
      return [
        mood,
        msg('you are still confused the next day', { desc: 'side-effects/call/today/confused' }),
        msg('gaps in your memory worry you or your family', {
          desc: 'side-effects/call/today/memory',
        }),
      ];
    default:
      return [
        mood,
        msg('you still feel detached, or very sleepy, the day after', {
          desc: 'side-effects/call/today/detached',
        }),
        msg('you cannot keep food or drink down', { desc: 'side-effects/call/today/vomiting' }),
        msg('it hurts to pee, or you have to go all the time', {
          desc: 'side-effects/call/today/bladder',
        }),
        msg('your skin or your eyes turn yellow', { desc: 'side-effects/call/today/liver' }),
        msg('you want more of it than was planned', { desc: 'side-effects/call/today/misuse' }),
        msg('you are or may be pregnant', { desc: 'side-effects/call/today/pregnant' }),
      ];
  }
}

/** Questions for the next visit, besides those about the effects that were marked. */
export function questionWords(treatment: EffectTreatment): readonly string[] {
  const all = [
    msg('Which of these effects are likely for me, with my health and my medicines?', {
      desc: 'side-effects/questions/likely',
    }),
    msg('What do you do if one of them happens?', { desc: 'side-effects/questions/if' }),
    msg('Whom do I call in the evening or at night?', { desc: 'side-effects/questions/night' }),
  ];
  const home = msg('How do I get home, and when may I drive again?', {
    desc: 'side-effects/questions/home',
  });
  const overTime = msg('How do you check my bladder, liver and memory over time?', {
    desc: 'side-effects/questions/over-time',
  });
  const offLabel = msg('This use is not approved. Why do you suggest it for me?', {
    desc: 'side-effects/questions/off-label',
  });
  switch (treatment) {
    case 'next-antidepressant':
      return [
        ...all,
        msg('If it does not help, how do I come off it?', { desc: 'side-effects/questions/off' }),
      ];
    case 'psychotherapy':
      return [
        ...all,
        msg('What do we do if I feel worse?', { desc: 'side-effects/questions/worse' }),
      ];
    case 'esketamine':
      return [...all, home, overTime];
    case 'iv-ketamine':
      return [...all, home, overTime, offLabel];
    case 'oral-ketamine':
      return [
        ...all,
        msg('Who watches me after I have taken it?', { desc: 'side-effects/questions/watch' }),
        overTime,
        offLabel,
      ];
    case 'rtms':
      return [
        ...all,
        msg('Which coil do you use, and has anyone here had a seizure?', {
          desc: 'side-effects/questions/coil',
        }),
      ];
    case 'ect':
      return [
        ...all,
        msg('How do you test my memory before, during and after?', {
          desc: 'side-effects/questions/memory',
        }),
        home,
      ];
  }
}

/** Before the questions about marked effects. */
export const markHintWords = () =>
  msg('Tick “Ask about this” beside an effect, and it is added here.', {
    desc: 'side-effects/questions/hint: shown while nothing is ticked; quotes the checkbox',
  });
