/**
 * Every fact as one namespace, for the content checks and the list of claims; elements and words
 * import what they need from the files themselves.
 *
 * How sure we are (`certainty`): the source's own rating where it has one (`certaintyBy: 'source'`).
 * Otherwise a figure from a randomised comparison starts at high and goes down one level for each of
 * - people knew or easily guessed what they had, and they or a clinician rated the outcome (side
 *   effects that people report count as such, readings of an instrument do not);
 * - fewer than 200 people;
 * - no interval for this figure, or one that includes no difference;
 * and is never above moderate unless several independent trials agree. Without a comparison group:
 * very low for benefits; for harms low in series of more than 200 people, otherwise very low. Counts
 * of people or care from registries, claims or reports: low, moderate above 100,000.
 */
export * from './treatments/esketamine-label.js';
export * from './treatments/esketamine-trials.js';
export * from './treatments/iv-ketamine.js';
export * from './treatments/oral-ketamine.js';
export * from './treatments/antidepressants.js';
export * from './treatments/rtms.js';
export * from './treatments/ect.js';
export * from './treatments/psychotherapy.js';
export * from './treatments/maintenance.js';
export * from './treatments/suicidality.js';
export * from './treatments/emerging.js';
export * from './treatments/costs.js';
export * from './treatments/guidelines.js';
export * from './side-effects/esketamine.js';
export * from './side-effects/esketamine-visit.js';
export * from './side-effects/esketamine-trials.js';
export * from './side-effects/iv-ketamine.js';
export * from './side-effects/long-term.js';
export * from './side-effects/effects.js';
export * from './self-check.js';
export * from './background.js';
export { approvals, euMembers, reporting } from './approvals.js';
export * as sources from './sources/index.js';

/** Records of the evidence that are not shown, and why. */
export const leftOut: readonly {
  readonly id: string;
  readonly reason:
    /** Not read anywhere, or only in a text too far from the original. */
    | 'from-memory'
    /** Holds nothing but ratios, which readers are not shown. */
    | 'relative-measure-only'
    /** Another fact says the same from the same source. */
    | 'secondary-duplicate'
    | 'not-for-readers';
}[] = [
  { id: 'ket-vs-esk', reason: 'from-memory' },
  { id: 'esk-critique', reason: 'from-memory' },
  { id: 'abbar-2022', reason: 'from-memory' },
  { id: 'exercise-lifestyle', reason: 'from-memory' },
  { id: 'iv-timecourse-memory', reason: 'from-memory' },
  { id: 'stard-level3', reason: 'from-memory' },
  { id: 'esk-sustain1-responders', reason: 'relative-measure-only' },
  { id: 'ket-pooled-2022', reason: 'relative-measure-only' },
  { id: 'si-nnt', reason: 'relative-measure-only' },
  { id: 'ect-mortality', reason: 'secondary-duplicate' },
  { id: 'esk-sustain1-denominators', reason: 'secondary-duplicate' },
];
