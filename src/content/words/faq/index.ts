/** All answers in the language that is active, by question id. */
import type { QuestionId } from '../../facts/questions.js';
import { formatLocale } from '../../../localization.js';
import type { Answer } from '../types.js';
import { durationAnswers } from './after/duration.js';
import { planAnswers } from './after/plan.js';
import { familyAnswers } from './family.js';
import { practicalAnswers } from './practical.js';
import { cautionAnswers } from './safety/caution.js';
import { sideEffectsAnswers } from './safety/side-effects.js';
import { urgentAnswers } from './safety/urgent.js';
import { onTheDayAnswers } from './session/on-the-day.js';
import { preparingAnswers } from './session/preparing.js';
import { devicesAnswers } from './treatments/devices.js';
import { esketamineAnswers } from './treatments/esketamine.js';
import { guidelinesAnswers } from './treatments/guidelines.js';
import { ketamineAnswers } from './treatments/ketamine.js';
import { optionsAnswers } from './treatments/options.js';
import { causesAnswers } from './understanding/causes.js';
import { definitionAnswers } from './understanding/definition.js';
import { supportAnswers } from './understanding/support.js';
import { benefitClaimsAnswers } from './you-may-have-read/benefit-claims.js';
import { comparisonClaimsAnswers } from './you-may-have-read/comparison-claims.js';
import { safetyClaimsAnswers } from './you-may-have-read/safety-claims.js';
import { useClaimsAnswers } from './you-may-have-read/use-claims.js';

type Answers = Readonly<Record<QuestionId, Answer>>;

/** The last language asked for is kept: an element asks on every key stroke of a search. */
let kept: { readonly locale: string; readonly all: Answers } | undefined;

export function answers(): Answers {
  const locale = formatLocale();
  if (kept?.locale !== locale) {
    const all = {
      ...urgentAnswers(),
      ...sideEffectsAnswers(),
      ...cautionAnswers(),
      ...definitionAnswers(),
      ...causesAnswers(),
      ...supportAnswers(),
      ...optionsAnswers(),
      ...esketamineAnswers(),
      ...ketamineAnswers(),
      ...devicesAnswers(),
      ...guidelinesAnswers(),
      ...onTheDayAnswers(),
      ...preparingAnswers(),
      ...durationAnswers(),
      ...planAnswers(),
      ...familyAnswers(),
      ...practicalAnswers(),
      ...benefitClaimsAnswers(),
      ...safetyClaimsAnswers(),
      ...comparisonClaimsAnswers(),
      ...useClaimsAnswers(),
    };
    kept = { locale, all };
  }
  return kept.all;
}
