/** What is said about one effect, and about the effects of one treatment. */
import type { Block, Passage } from '../types.js';

export interface EffectWords {
  /** The plain name. */
  readonly name: string;
  /** What it is like, in a sentence or two; the medical word comes second. */
  readonly feel: string;
  /** What the clinic does about it. */
  readonly clinic?: Passage;
  /** What the reader can do. */
  readonly you: Passage;
  /** Another measure of it, when it comes and goes, or the figures themselves. */
  readonly more?: readonly Block[];
}

export interface TreatmentEffectWords {
  /** Where the numbers come from. */
  readonly lead: readonly Passage[];
  /** Words for each effect that is explained, by its id. */
  readonly effects: Readonly<Record<string, EffectWords>>;
  /** What holds for all effects together. */
  readonly after?: readonly Block[];
}
