/** Every way to answer the self-check, one after the other. Also used by the tests of the script. */

/** Every set of at least one of the options that can stand together. */
function sets(options) {
  const all = [];
  for (let mask = 1; mask < 1 << options.length; mask++) {
    all.push(options.filter((_, index) => mask & (1 << index)));
  }
  return all;
}

/** Every answer to one question after the answers before it. */
export function answersTo(id, before, { logic, questions }) {
  const possible = logic.optionsOf(id, before);
  const single = [...possible, ...questions.openOptions].map((option) => [option]);
  if (!questions.checkQuestions[id].many) return single;
  return [...sets(possible.filter((option) => option !== 'none')), ['none'], ...single.slice(-2)];
}

/** All complete answers, in the order of the questions. */
export function* combinations(modules, ids = modules.questions.checkQuestionIds, before = {}) {
  const { logic } = modules;
  const [id, ...rest] = ids;
  if (!id) yield before;
  // The tries depend on the medicines, which are asked first.
  else if (!logic.applies(id, before)) yield* combinations(modules, rest, before);
  else {
    for (const given of answersTo(id, before, modules)) {
      yield* combinations(modules, rest, { ...before, [id]: given });
    }
  }
}
