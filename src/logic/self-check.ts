/**
 * From answers to one of four descriptions. No score and no weights: rules in a fixed order, kept
 * as data so that clinicians can read them (`docs/self-check-paths.md` is made from them).
 *
 * "Not sure" and "rather not say" stand for every answer they could have been. Only where all of
 * those lead to the same outcome is it the outcome; otherwise there is not enough to say.
 */
import {
  checkQuestionIds,
  checkQuestions,
  openOptions,
  type CheckOption,
  type CheckQuestionId,
} from '../content/facts/self-check-questions.js';

/** What was chosen, by question; a question that was not answered is absent. */
export type CheckAnswers = Readonly<Partial<Record<CheckQuestionId, readonly CheckOption[]>>>;

/** The four outcomes, and the page for readers under 18. */
export type Outcome = 'matches' | 'not-yet' | 'not-enough' | 'helping' | 'under-18';

/** Whether one part of the usual description fits the answers. */
export type Fit = 'fits' | 'does-not-fit' | 'not-clear';

/** Answers that make no difference to the outcome, taken together. */
interface AnswerClass {
  readonly name: string;
  readonly options: readonly CheckOption[];
  /** What the class says about its part of the usual description. */
  readonly fit: Fit;
}

/** By question, the classes of its answers. With several answers the first class that holds one counts. */
export const answerClasses: Readonly<Record<CheckQuestionId, readonly AnswerClass[]>> = {
  age: [
    { name: 'under 18', options: ['under-18'], fit: 'does-not-fit' },
    { name: '18 or older', options: ['18-or-over'], fit: 'fits' },
  ],
  diagnosis: [
    { name: 'yes', options: ['yes'], fit: 'fits' },
    { name: 'no', options: ['no'], fit: 'does-not-fit' },
  ],
  low: [
    { name: 'yes', options: ['yes'], fit: 'fits' },
    { name: 'no', options: ['no'], fit: 'does-not-fit' },
  ],
  explanations: [
    { name: 'bipolar disorder', options: ['bipolar'], fit: 'does-not-fit' },
    {
      name: 'another explanation',
      options: ['thyroid', 'alcohol-or-drugs', 'sleep-apnea', 'medicines'],
      fit: 'not-clear',
    },
    { name: 'none known', options: ['none'], fit: 'fits' },
  ],
  medicines: [
    { name: 'fewer than two', options: ['none', 'one'], fit: 'does-not-fit' },
    { name: 'two or more', options: ['two', 'three-or-more'], fit: 'fits' },
  ],
  tries: [
    { name: 'fewer than two', options: ['none', 'one'], fit: 'does-not-fit' },
    { name: 'two or more', options: ['two', 'three-or-more'], fit: 'fits' },
  ],
  better: [
    { name: 'little or not at all', options: ['not-at-all', 'a-little'], fit: 'fits' },
    // Sources differ on whether half better still counts as "not enough".
    { name: 'about half', options: ['about-half'], fit: 'not-clear' },
    { name: 'a lot', options: ['a-lot'], fit: 'does-not-fit' },
  ],
};

export interface Rule {
  /** Question and names of its classes; a rule without always holds. */
  readonly when?: readonly [question: CheckQuestionId, classes: readonly string[]];
  readonly then: Outcome;
}

/** The decision table: the first rule that holds decides. */
export const rules: readonly Rule[] = [
  { when: ['age', ['under 18']], then: 'under-18' },
  { when: ['explanations', ['bipolar disorder']], then: 'not-enough' },
  { when: ['diagnosis', ['no']], then: 'not-enough' },
  { when: ['low', ['no']], then: 'helping' },
  { when: ['tries', ['fewer than two']], then: 'not-yet' },
  { when: ['better', ['little or not at all']], then: 'matches' },
  // About half better, or a lot better and still low: the answers point in two directions.
  { then: 'not-enough' },
];

const isOpen = (option: CheckOption): boolean =>
  (openOptions as readonly CheckOption[]).includes(option);

const amounts = checkQuestions.medicines.options;

/** The options of a question that make sense after the answers before it, without the open ones. */
export function optionsOf(
  question: CheckQuestionId,
  answers: CheckAnswers,
): readonly CheckOption[] {
  const [taken] = answers.medicines ?? [];
  // Nobody can have tried in full more medicines than were taken.
  const limit = question === 'tries' ? amounts.indexOf(taken as (typeof amounts)[number]) : -1;
  return limit < 0 ? checkQuestions[question].options : amounts.slice(0, limit + 1);
}

/** Whether a question has to be asked: nobody can say how medicines went that were never taken. */
export function applies(question: CheckQuestionId, answers: CheckAnswers): boolean {
  const aboutMedicines = question === 'tries' || question === 'better';
  return !aboutMedicines || answers.medicines?.[0] !== 'none';
}

/** What was chosen, as far as it still can be: an answer that no longer makes sense is left out. */
export function chosen(question: CheckQuestionId, answers: CheckAnswers): readonly CheckOption[] {
  if (!applies(question, answers)) return [];
  const possible = optionsOf(question, answers);
  return (answers[question] ?? []).filter((option) => isOpen(option) || possible.includes(option));
}

/** The next question to ask; with `unanswered` the first one that has no answer yet. */
export function nextQuestion(
  answers: CheckAnswers,
  after: CheckQuestionId,
  unanswered = false,
): CheckQuestionId | undefined {
  const asked = checkQuestionIds.filter((id) => applies(id, answers));
  return unanswered
    ? asked.find((id) => chosen(id, answers).length === 0)
    : asked[asked.indexOf(after) + 1];
}

/** The question before; without `before` the last one that was asked. */
export function previousQuestion(
  answers: CheckAnswers,
  before?: CheckQuestionId,
): CheckQuestionId | undefined {
  const asked = checkQuestionIds.filter((id) => applies(id, answers));
  return before ? asked[asked.indexOf(before) - 1] : asked.at(-1);
}

/** Every class that the answer to a question may stand for; one, unless it is open. */
export function possibleClasses(
  question: CheckQuestionId,
  answers: CheckAnswers,
): readonly AnswerClass[] {
  const classes = answerClasses[question];
  const given = chosen(question, answers).filter((option) => !isOpen(option));
  const holds = (options: readonly CheckOption[]) => (one: AnswerClass) =>
    one.options.some((option) => options.includes(option));
  const known = classes.find(holds(given));
  if (known) return [known];
  // Two full tries are two medicines, also where the medicines were not counted.
  if (question === 'medicines' && classOf('tries', answers) === 'two or more') return [classes[1]!];
  return classes.filter(holds(optionsOf(question, answers)));
}

function classOf(question: CheckQuestionId, answers: CheckAnswers): string | undefined {
  const [first, second] = possibleClasses(question, answers);
  return second ? undefined : first?.name;
}

/** One description for any answers: see the top of this file. */
export function outcomeOf(answers: CheckAnswers, from = 0): Outcome {
  const { when, then } = rules[from]!;
  if (!when) return then;
  const [question, names] = when;
  const holds = possibleClasses(question, answers).map(({ name }) => names.includes(name));
  if (!holds.includes(false)) return then;
  const otherwise = outcomeOf(answers, from + 1);
  // No two rules look at the same question, so what is open there stays open below.
  return !holds.includes(true) || otherwise === then ? otherwise : 'not-enough';
}

/** Whether the part of the description that a question is about fits. */
export function fitOf(question: CheckQuestionId, answers: CheckAnswers): Fit {
  const [first, ...others] = new Set(possibleClasses(question, answers).map(({ fit }) => fit));
  return first && others.length === 0 ? first : 'not-clear';
}

/** Why there is not enough to say. */
export type Reason = 'bipolar' | 'no-diagnosis' | 'half-better' | 'better-but-low' | 'open';

export function reasonsOf(answers: CheckAnswers): readonly Reason[] {
  const is = (question: CheckQuestionId, name: string) => classOf(question, answers) === name;
  const reasons: Reason[] = [];
  if (is('explanations', 'bipolar disorder')) reasons.push('bipolar');
  if (is('diagnosis', 'no')) reasons.push('no-diagnosis');
  if (is('low', 'yes') && is('better', 'about half')) reasons.push('half-better');
  if (is('low', 'yes') && is('better', 'a lot')) reasons.push('better-but-low');
  const open = checkQuestionIds.some(
    (id) => applies(id, answers) && possibleClasses(id, answers).length > 1,
  );
  return open ? [...reasons, 'open'] : reasons;
}

/** A question for the prescriber; `about-…` is about what was found. */
export type Ask =
  | 'is-it-depression'
  | 'first-treatment'
  | 'full-tries'
  | 'rest'
  | 'worn-off'
  | 'about-bipolar'
  | 'about-found'
  | 'something-else'
  | 'how-long'
  | 'choices'
  | 'benefits-and-harms'
  | 'measure'
  | 'cost';

/** Questions that fit the answers, the most particular ones first; never fewer than five. */
export function asksOf(answers: CheckAnswers): readonly Ask[] {
  const is = (question: CheckQuestionId, ...names: (string | undefined)[]) =>
    names.includes(classOf(question, answers));
  const none = answers.medicines?.[0] === 'none';
  const wanted: readonly (readonly [Ask, boolean])[] = [
    ['is-it-depression', !is('diagnosis', 'yes')],
    ['about-bipolar', is('explanations', 'bipolar disorder')],
    ['first-treatment', none],
    ['full-tries', !none && !is('tries', 'two or more')],
    ['rest', !none && is('better', 'about half')],
    ['worn-off', !none && is('better', 'a lot') && is('low', 'yes')],
    ['about-found', is('explanations', 'another explanation')],
    ['something-else', !is('explanations', 'bipolar disorder')],
    ['how-long', outcomeOf(answers) === 'helping'],
    ['choices', true],
    ['benefits-and-harms', true],
    ['measure', true],
    ['cost', true],
  ];
  return wanted.filter(([, fits]) => fits).map(([ask]) => ask);
}
