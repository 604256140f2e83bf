import type { TreatmentId } from './types.js';

/** The neutral order in which treatments are shown, the same for every clinic. */
export const treatmentIds = [
  'no-change',
  'next-antidepressant',
  'psychotherapy',
  'esketamine',
  'iv-ketamine',
  'oral-ketamine',
  'rtms',
  'ect',
] as const satisfies readonly TreatmentId[];
