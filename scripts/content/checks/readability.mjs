/** Readability: a limit per passage and per element, and no long sentence in a short text. */
import { answerPlace, blocksOf, opening, passagesOf, shownTexts } from '../passages.mjs';
import { collector } from '../problem.mjs';
import {
  isTooHard,
  limits,
  longestShortSentence,
  readability,
  scoredFrom,
} from '../readability/formulas.mjs';
import { sentencesOf, wordsOf } from '../readability/text.mjs';

/** Labels and buttons are no sentences; they would only make an element look easier than it is. */
const sentenceFrom = 5;

/**
 * The texts of each element, in the order of reading: the answers, help in a crisis, and who wrote
 * the information.
 */
export function elementsOf({ answers, texts }) {
  // A module, or a folder of modules.
  const ofModule = (name) =>
    texts
      .filter(({ module, search }) => module.split('/')[0] === name && !search)
      .map(({ text }) => text);
  const long = (list) => [...new Set(list.filter((text) => wordsOf(text).length >= sentenceFrom))];
  return [
    { name: 'Questions and answers', texts: Object.values(answers).flatMap(shownTexts) },
    { name: 'Treatment comparison', texts: long(ofModule('comparison')) },
    { name: 'Side effects', texts: long(ofModule('side-effects')) },
    { name: 'Self-check', texts: long(ofModule('self-check')) },
    { name: 'Beside every number', texts: long(ofModule('figures')) },
    { name: 'Help in a crisis', texts: long(ofModule('crisis')) },
    { name: 'About this information', texts: long(ofModule('about')) },
  ].filter(({ texts }) => texts.length > 0);
}

export function checkReadability(content) {
  const { problems, error } = collector();
  const { names } = content.data;
  const score = (where, texts) => {
    const result = readability(texts, { names });
    if (result.words < scoredFrom || !isTooHard(result)) return;
    const wrong = `grade ${result.score} in "${opening(texts[0])}"`;
    error(where, wrong, `at most ${limits.grade}: shorter sentences, shorter words`);
  };
  const sentences = (where, text) => {
    if (wordsOf(text).length >= scoredFrom) return;
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence).length;
      if (words <= longestShortSentence) continue;
      error(where, `${words} words in "${opening(sentence)}"`, `at most ${longestShortSentence}`);
    }
  };

  for (const [id, answer] of Object.entries(content.answers)) {
    sentences(answerPlace(id, 'question'), answer.question);
    for (const { place, passage } of passagesOf(answer)) {
      // The short answer has a limit of its own, for its whole length.
      if (place !== 'short') sentences(answerPlace(id, place), passage.text);
    }
    for (const { place, texts } of blocksOf(answer)) score(answerPlace(id, place), texts);
  }
  for (const { module, name, text, search } of content.texts) {
    if (search) continue;
    sentences(`words/${module}.ts ${name}`, text);
    score(`words/${module}.ts ${name}`, [text]);
  }
  for (const { name, texts } of elementsOf(content)) score(`element "${name}"`, texts);
  return problems;
}
