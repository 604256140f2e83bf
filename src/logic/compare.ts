/**
 * Which treatments and rows the comparison shows, in which order, and where a treatment stands
 * with the authorities of a country. No treatment is ranked, and none can be configured away.
 */
import { approvals, euMembers, type Approval } from '../content/facts/approvals.js';
import {
  rowGroups,
  rowIds,
  rows,
  type RowGroupId,
  type RowId,
} from '../content/facts/comparison.js';
import { treatmentIds } from '../content/facts/treatment-ids.js';
import type { TreatmentId } from '../content/facts/types.js';

/** Treatments shown before the reader has chosen: two where there is little room. */
const firstCount = { narrow: 2, wide: 3 };

/**
 * The columns at first: what the page asked for, else the beginning of the neutral order. "No
 * change" is always among them; the reader may take it out.
 */
export function firstTreatments(
  asked: readonly TreatmentId[],
  room: keyof typeof firstCount,
): readonly TreatmentId[] {
  if (asked.length === 0) return treatmentIds.slice(0, firstCount[room]);
  return asked.includes('no-change') ? asked : ['no-change', ...asked];
}

/** Every treatment in the order of its column: first those the page asked for, as it asked. */
export function columnOrder(first: readonly TreatmentId[]): readonly TreatmentId[] {
  return [...new Set([...first, ...treatmentIds])];
}

/** A stretch of rows: those the reader starred (`undefined`), or a group without them. */
export interface RowSection {
  readonly group: RowGroupId | undefined;
  readonly rows: readonly RowId[];
}

/**
 * Starred rows come first, in the order of the table; the others stay in their groups. With
 * `onlyStarred` the others are left out. `moved`: the row whose star has just changed stands in
 * both places, so that the one it has left can say so. Sections without rows are left out.
 */
export function rowSections(
  starred: ReadonlySet<RowId>,
  onlyStarred: boolean,
  moved?: RowId,
): RowSection[] {
  const inGroup = (id: RowId) =>
    (!starred.has(id) && !onlyStarred) || (id === moved && starred.has(id));
  const sections: RowSection[] = [
    { group: undefined, rows: rowIds.filter((id) => starred.has(id) || id === moved) },
    ...rowGroups.map((group) => ({
      group,
      rows: rowIds.filter((id) => rows[id].group === group && inGroup(id)),
    })),
  ];
  return sections.filter((section) => section.rows.length > 0);
}

/** True where a section holds only the place that a row has left. */
export function hasLeft({ group }: RowSection, id: RowId, starred: ReadonlySet<RowId>): boolean {
  return starred.has(id) === (group !== undefined);
}

/**
 * What is known about approval. `not-needed`: nothing to approve. `by-medicine`: each medicine has
 * its own. `no-country`: we do not know where the reader is. `not-checked`: nobody here has looked.
 */
export type ApprovalState = Approval | 'not-needed' | 'by-medicine' | 'no-country' | 'not-checked';

/** Where a treatment stands in a country, by ISO code; members of the union share one entry. */
export function approvalIn(treatment: TreatmentId, region: string | undefined): ApprovalState {
  if (treatment === 'no-change' || treatment === 'psychotherapy') return 'not-needed';
  if (treatment === 'next-antidepressant') return 'by-medicine';
  if (!region) return 'no-country';
  const inUnion = (euMembers as readonly string[]).includes(region);
  const key = inUnion ? 'EU' : region;
  if (!Object.hasOwn(approvals, key)) return 'not-checked';
  const entry = approvals[key as keyof typeof approvals][treatment];
  return 'notKnown' in entry ? 'not-checked' : entry;
}
