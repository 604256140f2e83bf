/** What the self-check asks. Ids stay inside the code: none is ever written into the page. */

/** Both can be chosen at every question; neither ever counts as "no". */
export const openOptions = ['not-sure', 'no-answer'] as const;

interface CheckQuestionFacts {
  readonly options: readonly string[];
  /** Several options can be true at once. */
  readonly many?: true;
}

/**
 * In the order in which they are asked. The last two do not apply to someone who has taken no
 * antidepressant, so they come last and nothing has to be renumbered.
 */
export const checkQuestions = {
  age: { options: ['under-18', '18-or-over'] },
  diagnosis: { options: ['yes', 'no'] },
  low: { options: ['yes', 'no'] },
  explanations: {
    options: ['bipolar', 'thyroid', 'alcohol-or-drugs', 'sleep-apnea', 'medicines', 'none'],
    many: true,
  },
  medicines: { options: ['none', 'one', 'two', 'three-or-more'] },
  tries: { options: ['none', 'one', 'two', 'three-or-more'] },
  better: { options: ['not-at-all', 'a-little', 'about-half', 'a-lot'] },
} as const satisfies Record<string, CheckQuestionFacts>;

export type CheckQuestionId = keyof typeof checkQuestions;
export type OpenOption = (typeof openOptions)[number];
export type CheckOption = (typeof checkQuestions)[CheckQuestionId]['options'][number] | OpenOption;

export const checkQuestionIds = Object.keys(checkQuestions) as readonly CheckQuestionId[];

/** From this age on the check is meant; younger readers are sent to other help. */
export const adultAge = 18;

/** How long the check takes, minutes. Our own estimate: nobody has measured it. */
export const checkMinutes = 3;
