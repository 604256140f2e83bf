/** All answers in the language that is active, by question id. */
import type { QuestionId } from '../../facts/questions.js';
import { formatLocale } from '../../../localization.js';
import type { Answer } from '../types.js';
import { afterAnswers } from './after.js';
import { safetyAnswers } from './safety.js';
import { treatmentAnswers } from './treatments.js';
import { understandingAnswers } from './understanding.js';

type Answers = Readonly<Record<QuestionId, Answer>>;

/** The last language asked for is kept: an element asks on every key stroke of a search. */
let kept: { readonly locale: string; readonly all: Answers } | undefined;

export function answers(): Answers {
  const locale = formatLocale();
  if (kept?.locale !== locale) {
    const all = {
      ...safetyAnswers(),
      ...understandingAnswers(),
      ...treatmentAnswers(),
      ...afterAnswers(),
    };
    kept = { locale, all };
  }
  return kept.all;
}
