/** A cell as the sentences that are shown, in their order: for checks and for weighing words. */
import type { Cell, CellFigure } from './types.js';
import { counts } from '../../../logic/estimate.js';
import {
  boundsWords,
  certaintyWords,
  differenceWords,
  groupWords,
  noComparatorWords,
  notKnownWords,
  otherArmWords,
  restWords,
  timeWords,
} from '../figures.js';
import { isList, type Passage } from '../types.js';

/** Everything said about one published count. */
export function figureTexts({ estimate, treated }: CellFigure): string[] {
  const { comparator, group, time, certainty } = estimate;
  const other =
    'arm' in comparator
      ? otherArmWords(comparator.arm, counts(estimate))
      : noComparatorWords(comparator.none);
  return [
    treated,
    other,
    differenceWords(estimate),
    restWords(estimate),
    groupWords(group),
    timeWords(time),
    certaintyWords(certainty),
    boundsWords(estimate),
  ].filter(Boolean);
}

/** A passage with its place in the cell; those of one block are read together. */
export interface PlacedPassage {
  readonly place: string;
  readonly passage: Passage;
}

/** What is written for this cell alone, without the words that every figure has. */
export function cellPassages(cell: Cell): PlacedPassage[] {
  const first = 'short' in cell ? cell.short : { text: notKnownWords({ notKnown: cell.notKnown }) };
  const more = cell.more?.flatMap((block) =>
    isList(block) ? [...(block.intro ? [block.intro] : []), ...block.list] : [block],
  );
  const figures = cell.figures?.map(({ treated, facts }) => ({ text: treated, facts }));
  const placed = (place: string, passages: readonly Passage[] = []): PlacedPassage[] =>
    passages.map((passage) => ({ place, passage }));
  return [
    ...placed('short', [first]),
    ...placed('figure', figures),
    ...placed('also', cell.also),
    ...placed('more', more),
  ];
}

/** Every sentence of a cell, as a reader with all of it open sees it. */
export function cellTexts(cell: Cell): string[] {
  return cellPassages(cell).flatMap(({ place, passage }) =>
    place === 'figure'
      ? figureTexts(cell.figures!.find(({ treated }) => treated === passage.text)!)
      : [passage.text],
  );
}
