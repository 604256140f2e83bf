/** The decision table, over every combination of answers. */
import { expect } from '@open-wc/testing';
import {
  checkQuestionIds,
  checkQuestions,
  openOptions,
  type CheckOption,
  type CheckQuestionId,
} from '../src/content/facts/self-check-questions.js';
import {
  answerClasses,
  applies,
  asksOf,
  chosen,
  fitOf,
  nextQuestion,
  optionsOf,
  outcomeOf,
  previousQuestion,
  reasonsOf,
  rules,
  type CheckAnswers,
  type Outcome,
} from '../src/logic/self-check.js';

const outcomes: readonly Outcome[] = ['matches', 'not-yet', 'not-enough', 'helping', 'under-18'];
const isOpen = (option: CheckOption) => (openOptions as readonly CheckOption[]).includes(option);

/** Every answer to a question: one option, or any set of them that can stand together. */
function answersTo(
  id: CheckQuestionId,
  before: CheckAnswers,
  definite = false,
): (readonly CheckOption[])[] {
  const possible = optionsOf(id, before);
  const open = definite ? [] : openOptions.map((option) => [option]);
  if (id !== 'explanations') return [...possible.map((option) => [option]), ...open];
  const found = possible.filter((option) => option !== 'none');
  const sets = Array.from({ length: 2 ** found.length }, (_, mask) =>
    found.filter((_option, index) => mask & (1 << index)),
  );
  return [...sets.filter((set) => set.length > 0), ['none'], ...open];
}

function* combinations(
  definite = false,
  [id, ...rest]: readonly CheckQuestionId[] = checkQuestionIds,
  before: CheckAnswers = {},
): Generator<CheckAnswers> {
  if (!id) yield before;
  else if (!applies(id, before)) yield* combinations(definite, rest, before);
  else {
    for (const given of answersTo(id, before, definite)) {
      yield* combinations(definite, rest, { ...before, [id]: given });
    }
  }
}

const text = (answers: CheckAnswers) => JSON.stringify(answers);

/** Another way to decide, written from the decision record: no tables, no order of rules. */
function decided(answers: CheckAnswers): Outcome {
  const is = (id: CheckQuestionId, ...options: CheckOption[]) =>
    options.some((option) => answers[id]?.includes(option));
  if (is('age', 'under-18')) return 'under-18';
  if (is('explanations', 'bipolar') || is('diagnosis', 'no')) return 'not-enough';
  if (is('low', 'no')) return 'helping';
  const enough = is('tries', 'two', 'three-or-more');
  if (!enough) return 'not-yet';
  return is('better', 'not-at-all', 'a-little') ? 'matches' : 'not-enough';
}

/** Everything an answer could have been: the open ones replaced by each definite one in turn. */
function* completions(
  answers: CheckAnswers,
  [id, ...rest]: readonly CheckQuestionId[] = checkQuestionIds,
  before: CheckAnswers = {},
): Generator<CheckAnswers> {
  if (!id) yield before;
  else {
    const given = answers[id];
    const open = !given || isOpen(given[0]!);
    if (!applies(id, before)) {
      // Whoever can say how a medicine went has taken one.
      if (open) yield* completions(answers, rest, before);
      return;
    }
    // All that matters about several explanations is which class they are.
    const singles = optionsOf(id, before).map((option) => [option]);
    const possible = open ? singles : [given].filter(([one]) => possibleAt(id, before, one!));
    for (const one of possible) yield* completions(answers, rest, { ...before, [id]: one });
  }
}

/** Fewer medicines than full tries is no possible history. */
const possibleAt = (id: CheckQuestionId, before: CheckAnswers, option: CheckOption) =>
  optionsOf(id, before).includes(option);

describe('the self-check, every combination of answers', () => {
  const all = [...combinations()];

  it('is as many as expected, so none is forgotten', () => {
    expect(all).to.have.length(354_688);
  });

  it('reaches exactly one outcome, and each outcome is reached', () => {
    const reached = new Set<Outcome>();
    for (const answers of all) {
      const outcome = outcomeOf(answers);
      if (!outcomes.includes(outcome)) expect.fail(`${text(answers)}: ${outcome}`);
      reached.add(outcome);
    }
    expect([...reached].sort()).to.deep.equal([...outcomes].sort());
  });

  it('is decided as the decision record says, where every answer is definite', () => {
    for (const answers of combinations(true)) {
      if (outcomeOf(answers) !== decided(answers)) expect.fail(text(answers));
    }
  });

  it('takes what is open for everything it could have been, and never for "no"', () => {
    // One open option stands for both, and one explanation for its class: see the next test.
    const kinds: readonly CheckOption[] = ['bipolar', 'thyroid', 'none', 'not-sure'];
    const short = all.filter(
      (answers) =>
        answers.explanations!.length === 1 &&
        kinds.includes(answers.explanations![0]!) &&
        Object.values(answers).every(([option]) => option !== 'no-answer'),
    );
    expect(short.length).to.be.above(5000);
    for (const answers of short) {
      const possible = new Set<Outcome>();
      for (const one of completions(answers)) possible.add(decided(one));
      const [first, second] = possible;
      const expected = second ? 'not-enough' : first;
      if (outcomeOf(answers) !== expected) expect.fail(`${text(answers)}: ${expected}`);
    }
  });

  it('makes no difference between not sure and rather not say, or between sets of explanations', () => {
    const alike = (id: string, options: readonly CheckOption[]): readonly CheckOption[] => {
      if (options[0] === 'no-answer') return ['not-sure'];
      if (id !== 'explanations' || isOpen(options[0]!) || options[0] === 'none') return options;
      return [options.includes('bipolar') ? 'bipolar' : 'thyroid'];
    };
    for (const answers of all) {
      const entries = Object.entries(answers).map(([id, options]) => [id, alike(id, options)]);
      const short = Object.fromEntries(entries) as CheckAnswers;
      if (outcomeOf(answers) !== outcomeOf(short)) expect.fail(text(answers));
    }
  });

  it('calls no part of the description met or unmet because an answer is open', () => {
    for (const answers of all) {
      for (const id of checkQuestionIds) {
        if (!answers[id]?.some(isOpen)) continue;
        const twoTries = id === 'medicines' && fitOf('tries', answers) === 'fits';
        const oneMedicine = id === 'tries' && fitOf('medicines', answers) === 'does-not-fit';
        const known = twoTries ? 'fits' : oneMedicine ? 'does-not-fit' : 'not-clear';
        if (fitOf(id, answers) !== known) expect.fail(`${id} in ${text(answers)}`);
      }
    }
  });

  it('never gets a weaker match from one more full try that did not help', () => {
    const strength: Partial<Record<Outcome, number>> = {
      'not-yet': 0,
      'not-enough': 1,
      matches: 2,
    };
    const amounts = checkQuestions.tries.options;
    for (const answers of all) {
      const [tries] = answers.tries ?? [];
      const more = amounts[amounts.indexOf(tries as 'none') + 1];
      if (!tries || isOpen(tries) || !more || !optionsOf('tries', answers).includes(more)) continue;
      const [before, after] = [answers, { ...answers, tries: [more] }].map(
        (one) => strength[outcomeOf(one)],
      );
      if (before !== undefined && !(after! >= before)) expect.fail(text(answers));
    }
  });

  it('has a reason for every "not enough", and at least five questions to take along', () => {
    for (const answers of all) {
      const outcome = outcomeOf(answers);
      if (outcome === 'not-enough' && reasonsOf(answers).length === 0) expect.fail(text(answers));
      if (outcome !== 'under-18' && asksOf(answers).length < 5) expect.fail(text(answers));
    }
  });
});

describe('the self-check, its tables', () => {
  it('put every option into exactly one class', () => {
    for (const id of checkQuestionIds) {
      const classed = answerClasses[id].flatMap(({ options }) => options);
      expect([...classed].sort(), id).to.deep.equal([...checkQuestions[id].options].sort());
    }
  });

  it('use only classes that exist, no question in two rules, and end in a rule that always holds', () => {
    const asked = rules.flatMap(({ when }) => (when ? [when[0]] : []));
    expect(new Set(asked).size).to.equal(asked.length);
    for (const { when } of rules.slice(0, -1)) {
      const names = answerClasses[when![0]].map(({ name }) => name);
      expect(names).to.include.members([...when![1]]);
    }
    expect(rules.at(-1)?.when).to.equal(undefined);
  });

  it('ask at most eight questions, and none about suicide', () => {
    expect(checkQuestionIds.length).to.be.at.most(8);
  });
});

describe('the self-check, its order', () => {
  const full: CheckAnswers = { medicines: ['two'], tries: ['two'], better: ['a-lot'] };

  it('does not ask how medicines went that were never taken', () => {
    const none: CheckAnswers = { ...full, medicines: ['none'] };
    expect(nextQuestion(none, 'medicines')).to.equal(undefined);
    expect(previousQuestion(none)).to.equal('medicines');
    expect(chosen('better', none)).to.deep.equal([]);
    expect(nextQuestion(full, 'medicines')).to.equal('tries');
  });

  it('drops a number of full tries that is no longer possible, and takes it up again', () => {
    expect(chosen('tries', { ...full, medicines: ['one'] })).to.deep.equal([]);
    expect(chosen('tries', full)).to.deep.equal(['two']);
  });

  it('leads from a changed answer to the first question without one', () => {
    const answers: CheckAnswers = { ...full, age: ['18-or-over'], better: [] };
    expect(nextQuestion(answers, 'medicines', true)).to.equal('diagnosis');
    expect(previousQuestion(answers, 'age')).to.equal(undefined);
  });
});
