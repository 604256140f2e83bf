/** What stands in a cell of the comparison. */
import type { RowId } from '../../facts/comparison.js';
import type { Estimate, Fact, NotKnown } from '../../facts/types.js';
import type { Block, Passage } from '../types.js';

/** A published count and what happened to those counted. */
export interface CellFigure {
  readonly estimate: Estimate;
  /** `22 out of 100 were well with esketamine alone`. */
  readonly treated: string;
  readonly facts: readonly Fact[];
}

interface Details {
  /** Always in sight, after the answer. */
  readonly also?: readonly Passage[];
  /** Counts with their comparator, group, time and certainty: always in sight too. */
  readonly figures?: readonly CellFigure[];
  /** Opened by the reader; paper and copies have it. */
  readonly more?: readonly Block[];
}

/** The answer in a few words, then what belongs to it. */
export interface AnsweredCell extends Details {
  readonly short: Passage;
}

/** Nothing usable is known, which is said with the reason. */
export interface UnknownCell extends Details {
  readonly notKnown: NotKnown['notKnown'];
}

export type Cell = AnsweredCell | UnknownCell;

/** All rows that are written by hand; approval follows from the facts of the reader's country. */
export type TreatmentCells = Readonly<Record<Exclude<RowId, 'approval'>, Cell>>;
