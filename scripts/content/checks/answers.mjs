/** Answers: complete, short first, resting on facts, and each different from the others. */
import { answerPlace, factIdsOf, opening, passagesOf, shownTexts } from '../passages.mjs';
import { collector } from '../problem.mjs';
import { wordsOf } from '../readability/text.mjs';

/** The short answer may have this many words. */
export const shortWords = 25;

const normal = (text) => wordsOf(text.toLowerCase()).join(' ');

export function checkAnswers({ questions, topics, answers, facts, data: { exceptions } }) {
  const { problems, error } = collector();
  const factIds = new Set(facts.map(({ id }) => id));
  const withoutFacts = new Map(exceptions.withoutFacts.map((entry) => [entry.question, entry]));
  const shorts = new Map();

  for (const id of Object.keys(questions).filter((id) => !answers[id])) {
    error(answerPlace(id), 'a question without an answer', 'an answer');
  }
  for (const [id, answer] of Object.entries(answers)) {
    const where = answerPlace(id);
    const question = questions[id];
    if (!question) {
      error(where, 'an answer without an entry in facts/questions.ts', 'topic and date there');
      continue;
    }
    if (!topics.includes(question.topic))
      error(where, `topic ${question.topic}`, topics.join(', '));
    if (!answer.question.trim().endsWith('?')) error(where, answer.question, 'a question with a ?');

    const words = wordsOf(answer.short.text).length;
    if (words > shortWords) {
      error(answerPlace(id, 'short'), `${words} words`, `at most ${shortWords}`);
    }
    const same = shorts.get(normal(answer.short.text));
    if (same) error(where, `the same short answer as ${same}`, 'one that answers this question');
    shorts.set(normal(answer.short.text), id);

    const cited = factIdsOf(answer);
    for (const fact of cited.filter((fact) => !factIds.has(fact))) {
      error(where, `cites ${fact}, which is no fact`, 'a fact of facts/index.ts');
    }
    if (cited.length === 0 && (question.popularClaim || !withoutFacts.has(id))) {
      const need = question.popularClaim ? 'a fact against the claim' : 'at least one fact';
      error(where, 'cites no fact', need);
    }
    if (cited.length > 0 && withoutFacts.has(id)) {
      error(`wording-exceptions.json ${id}`, 'the answer cites facts', 'no such exception');
    }
    for (const { place, passage } of passagesOf(answer)) {
      if (!passage.text.trim()) error(answerPlace(id, place), 'no text', 'a sentence');
    }
    checkNumbersCited(id, answer, error);
    checkLimitation(id, answer, error);
  }
  return problems;
}

/**
 * The US label says that esketamine has not been shown to prevent suicide. Wherever an answer
 * names the two together, it has to say so, or a reader may take the one for help with the other.
 */
function checkLimitation(id, answer, error) {
  const text = shownTexts(answer).join('\n');
  if (!/\b(?:esketamine|spravato)\b/i.test(text) || !/\bsuicid/i.test(text)) return;
  if (factIdsOf(answer).includes('esk-limitations')) return;
  const found = shownTexts(answer).find((passage) => /\bsuicid/i.test(passage));
  error(
    answerPlace(id),
    `names esketamine and suicide ("${opening(found)}") without the limitation`,
    'a passage that cites eskLimitations',
  );
}

/** A number in a passage or list needs a citation somewhere in it. */
function checkNumbersCited(id, answer, error) {
  const blocks = new Map();
  for (const { block, passage } of passagesOf(answer)) {
    const { texts = [], cites = false } = blocks.get(block) ?? {};
    const here = cites || (passage.facts?.length ?? 0) > 0;
    blocks.set(block, { texts: [...texts, passage.text], cites: here });
  }
  for (const [block, { texts, cites }] of blocks) {
    const text = texts.find((text) => /\d/.test(text));
    if (!text || cites) continue;
    error(answerPlace(id, block), `a number without a source in "${opening(text)}"`, 'its fact');
  }
}
