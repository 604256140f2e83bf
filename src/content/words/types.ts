/** What a words function returns: sentences in the reader's language, and the facts behind them. */
import type { Fact } from '../facts/types.js';

/** A sentence or short paragraph and what it rests on. */
export interface Passage {
  readonly text: string;
  /** Cited after the text, in this order. */
  readonly facts?: readonly Fact[];
}

/** A list with an optional sentence before it. */
export interface PassageList {
  readonly intro?: Passage;
  readonly list: readonly Passage[];
}

export type Block = Passage | PassageList;

/** One question of the FAQ with its answer. */
export interface Answer {
  readonly question: string;
  /** The answer itself, at most 25 words; shown in bold. */
  readonly short: Passage;
  readonly detail: readonly Block[];
  /** Other words readers may search for: brand, generic and everyday names, comma separated. */
  readonly synonyms: string;
}

export function isList(block: Block): block is PassageList {
  return 'list' in block;
}

/** Everything an answer says, as plain text: for searching and for structured data. */
export function answerText({ question, short, detail, synonyms }: Answer): string {
  const texts = detail.flatMap((block) =>
    isList(block) ? [block.intro, ...block.list].map((item) => item?.text) : [block.text],
  );
  return [question, short.text, ...texts, synonyms].filter(Boolean).join('\n');
}

/** Whom the self-check is about: the reader, or someone else. */
export type Who = 'self' | 'other';

/** The facts that an answer rests on, in the order of its text. */
export function answerFacts({ short, detail }: Answer): Fact[] {
  const parts = detail.flatMap((block) => (isList(block) ? [block.intro, ...block.list] : [block]));
  return [short, ...parts].flatMap((part) => part?.facts ?? []);
}
