/** Readability of every answer and passage, with the method, for anyone to repeat. */
import { elementsOf } from '../checks/readability.mjs';
import { blocksOf, shownTexts } from '../passages.mjs';
import { limits, longestShortSentence, readability, scoredFrom } from '../readability/formulas.mjs';
import { code, page, table } from './page.mjs';

const shown = (score) => (score === undefined ? '' : score.toFixed(1));

export function readabilityPage({ answers, texts, review, data: { names } }) {
  const score = (list) => readability(list, { names });
  const elements = elementsOf({ answers, texts }).map(({ name, texts: list }) => [
    name,
    score(list),
  ]);
  const [low, high] = limits.aim;
  const parts = [
    `US school grade by the Flesch-Kincaid formula: 0.39 words per sentence + 11.8 syllables per word - 15.59. Aim: grade ${low} to ${high} or easier. Limit: grade ${limits.grade}, for every passage of ${scoredFrom} words or more and for each element. In shorter passages no sentence has more than ${longestShortSentence} words; the short answer at the top has at most 25 in all.`,
    'Before scoring, every heading and bullet gets a full stop, and names of medicines and treatments are taken out (`scripts/content/readability-names.json`), as the British health service does. A number counts as one word of one syllable. A list is scored together with its opening. Syllables are counted by rules with exceptions, tested on a table of words; a count by hand may differ in places.',
    'A formula counts the length of words and sentences. It does not know whether a text is clear; only readers do, and none has been asked yet. Spanish (Fernández Huerta), French (Kandel-Moles) and German (Amstad) have formulas here for translations, all others are not scored.',
    '## Elements',
    table(
      ['element', 'words', 'sentences', 'grade'],
      elements.map(([name, result]) => [name, result.words, result.sentences, shown(result.score)]),
    ),
    '## Answers',
    `Whole answers, question included. "Hardest" is the highest grade among passages of ${scoredFrom} words or more.`,
    table(
      ['question', 'words', 'sentences', 'grade', 'hardest'],
      Object.entries(answers).map(([id, answer]) => {
        const whole = score(shownTexts(answer));
        const grades = scoredBlocks(answer, score).map(({ result }) => result.score);
        const hardest = grades.length > 0 ? Math.max(...grades) : undefined;
        return [code(id), whole.words, whole.sentences, shown(whole.score), shown(hardest)];
      }),
    ),
    '## Passages',
    table(
      ['passage', 'words', 'sentences', 'grade'],
      Object.entries(answers).flatMap(([id, answer]) =>
        scoredBlocks(answer, score).map(({ place, result }) => [
          `${code(id)}, ${place}`,
          result.words,
          result.sentences,
          shown(result.score),
        ]),
      ),
    ),
  ];
  return page('Readability', review, parts);
}

function scoredBlocks(answer, score) {
  return blocksOf(answer)
    .map(({ place, texts }) => ({ place, result: score(texts) }))
    .filter(({ result }) => result.words >= scoredFrom);
}
