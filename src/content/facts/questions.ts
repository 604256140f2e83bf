/** Which questions the FAQ answers, in reading order. Ids are stable for ever: links point at them. */
import type { IsoDate } from './types.js';

/** Topics in the order in which they are shown. */
export const topics = [
  'safety',
  'understanding',
  'treatments',
  'session',
  'after',
  'family',
  'practical',
  'you-may-have-read',
] as const;
export type TopicId = (typeof topics)[number];

export interface QuestionFacts {
  readonly topic: TopicId;
  /** Safety answers are always open and always shown. */
  readonly pinned?: true;
  /** The question quotes a popular claim, and may therefore use a word we would not use ourselves. */
  readonly popularClaim?: true;
  /** Day on which the answer was last compared with its sources. */
  readonly reviewed: IsoDate;
}

const reviewed: IsoDate = '2026-11-21';

export const questions = {
  'help-now': { topic: 'safety', pinned: true, reviewed },
  'emergency-after-session': { topic: 'safety', pinned: true, reviewed },
  'driving-after-session': { topic: 'safety', pinned: true, reviewed },
  'boxed-warning': { topic: 'safety', pinned: true, reviewed },
  'young-adults': { topic: 'safety', reviewed },
  'side-effects': { topic: 'safety', reviewed },
  'infusion-side-effects': { topic: 'safety', reviewed },
  'bladder-and-liver': { topic: 'safety', reviewed },
  'report-a-side-effect': { topic: 'safety', reviewed },
  'who-should-not-have-esketamine': { topic: 'safety', reviewed },
  'pregnancy-and-breastfeeding': { topic: 'safety', reviewed },
  'other-medicines-and-alcohol': { topic: 'safety', reviewed },
  'ketamine-at-home': { topic: 'safety', reviewed },
  'stopping-medicines': { topic: 'safety', reviewed },

  'what-is-trd': { topic: 'understanding', reviewed },
  'a-full-try': { topic: 'understanding', reviewed },
  'signs-to-talk-about': { topic: 'understanding', reviewed },
  'something-else': { topic: 'understanding', reviewed },
  'why-it-happens': { topic: 'understanding', reviewed },
  'is-it-my-fault': { topic: 'understanding', reviewed },
  'still-options': { topic: 'understanding', reviewed },
  'suicide-risk': { topic: 'understanding', reviewed },
  'gene-tests': { topic: 'understanding', reviewed },
  'how-ketamine-may-act': { topic: 'understanding', reviewed },

  'other-options': { topic: 'treatments', reviewed },
  'switch-or-add': { topic: 'treatments', reviewed },
  'talking-therapy': { topic: 'treatments', reviewed },
  'exercise-and-sleep': { topic: 'treatments', reviewed },
  'new-treatments': { topic: 'treatments', reviewed },
  'esketamine-and-ketamine': { topic: 'treatments', reviewed },
  'does-esketamine-help': { topic: 'treatments', reviewed },
  'do-infusions-help': { topic: 'treatments', reviewed },
  'ketamine-tablets': { topic: 'treatments', reviewed },
  'long-or-trauma-linked': { topic: 'treatments', reviewed },
  rtms: { topic: 'treatments', reviewed },
  ect: { topic: 'treatments', reviewed },
  guidelines: { topic: 'treatments', reviewed },

  'esketamine-day': { topic: 'session', reviewed },
  'infusion-day': { topic: 'session', reviewed },
  'what-it-feels-like': { topic: 'session', reviewed },
  'food-and-drink': { topic: 'session', reviewed },
  'a-careful-clinic': { topic: 'session', reviewed },
  'someone-with-me': { topic: 'session', reviewed },

  'how-soon': { topic: 'after', reviewed },
  'how-long-effects-last': { topic: 'after', reviewed },
  'how-many-visits': { topic: 'after', reviewed },
  'is-it-helping': { topic: 'after', reviewed },
  'if-it-wears-off': { topic: 'after', reviewed },
  'years-of-treatment': { topic: 'after', reviewed },

  'how-to-help': { topic: 'family', reviewed },
  'what-to-say': { topic: 'family', reviewed },
  'watch-after-a-session': { topic: 'family', reviewed },
  'when-to-call-for-help': { topic: 'family', reviewed },
  'caring-for-yourself': { topic: 'family', reviewed },
  'support-groups': { topic: 'family', reviewed },

  cost: { topic: 'practical', reviewed },
  'work-and-being-alone': { topic: 'practical', reviewed },
  'outside-the-us': { topic: 'practical', reviewed },
  'what-to-ask': { topic: 'practical', reviewed },
  deciding: { topic: 'practical', reviewed },

  'resets-the-brain': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'seven-in-ten': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'most-people-respond': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'one-dose-lasts-weeks': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'not-needed-forever': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'therapy-makes-it-last': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'quickly-reduces-suicidal-thoughts': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'lozenges-safe-and-legal': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'always-in-a-clinic': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'not-addictive': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'mild-side-effects': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'better-than-ect-or-tms': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'infusions-stronger': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'antidepressants-do-nothing': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'only-with-an-antidepressant': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'ptsd-ocd-pain': { topic: 'you-may-have-read', popularClaim: true, reviewed },
  'one-in-three': { topic: 'you-may-have-read', popularClaim: true, reviewed },
} as const satisfies Record<string, QuestionFacts>;

export type QuestionId = keyof typeof questions;
