/** The words on the effects of each treatment. */
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import { magneticWords, shockWords } from './devices.js';
import { esketamineWords } from './esketamine-studies.js';
import { infusionWords, oralWords } from './ketamine.js';
import { medicineWords, therapyWords } from './medicine-and-therapy.js';
import type { TreatmentEffectWords } from './types.js';

const byTreatment: Readonly<Record<EffectTreatment, () => TreatmentEffectWords>> = {
  'next-antidepressant': medicineWords,
  psychotherapy: therapyWords,
  esketamine: esketamineWords,
  'iv-ketamine': infusionWords,
  'oral-ketamine': oralWords,
  rtms: magneticWords,
  ect: shockWords,
};

export const effectWords = (treatment: EffectTreatment): TreatmentEffectWords =>
  byTreatment[treatment]();
