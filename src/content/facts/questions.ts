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
  'boxed-warning': { topic: 'safety', reviewed },
  'side-effects': { topic: 'safety', reviewed },
  'ketamine-at-home': { topic: 'safety', reviewed },
  'stopping-medicines': { topic: 'safety', reviewed },
  'what-is-trd': { topic: 'understanding', reviewed },
  'esketamine-and-ketamine': { topic: 'treatments', reviewed },
  'how-long-effects-last': { topic: 'after', reviewed },
} as const satisfies Record<string, QuestionFacts>;

export type QuestionId = keyof typeof questions;
