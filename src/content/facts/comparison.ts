/** The rows of the comparison: questions that patients ask, in four groups, the same for everybody. */

/** Groups in the order in which they are shown. */
export const rowGroups = ['what-happens', 'benefit', 'harm', 'practical'] as const;
export type RowGroupId = (typeof rowGroups)[number];

export interface RowFacts {
  readonly group: RowGroupId;
  /**
   * What the whole row tells of. Words on benefit and on harm are weighed against each other for
   * each treatment (`docs/quality/balance.md`); neutral rows are not counted.
   */
  readonly about: 'benefit' | 'harm' | 'neutral';
}

/** Ids are stable for ever; the order is that of the table. */
export const rows = {
  given: { group: 'what-happens', about: 'neutral' },
  visits: { group: 'what-happens', about: 'neutral' },
  daily: { group: 'what-happens', about: 'neutral' },
  helps: { group: 'benefit', about: 'benefit' },
  soon: { group: 'benefit', about: 'benefit' },
  lasts: { group: 'benefit', about: 'benefit' },
  effects: { group: 'harm', about: 'harm' },
  risks: { group: 'harm', about: 'harm' },
  caution: { group: 'harm', about: 'harm' },
  approval: { group: 'practical', about: 'neutral' },
  cost: { group: 'practical', about: 'neutral' },
  certainty: { group: 'practical', about: 'neutral' },
  unknown: { group: 'practical', about: 'neutral' },
} as const satisfies Readonly<Record<string, RowFacts>>;

export type RowId = keyof typeof rows;

export const rowIds = Object.keys(rows) as readonly RowId[];
