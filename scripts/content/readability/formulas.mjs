/**
 * Readability formulas, one for each language that has a published one. Flesch-Kincaid gives a US
 * school grade; the others give an ease from about 0 to 100, where 60 is plain. Languages without
 * a formula are "not scored": a formula made for another language gives a number, but no meaning.
 */
import {
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  spanishSyllables,
} from './syllables.mjs';
import { sentencesOf, withFullStop, withoutNames, wordsOf } from './text.mjs';

/** Highest grade allowed, and the range aimed at. */
export const limits = { grade: 8, ease: 60, aim: [6, 7] };

/** Passages from this many words on are scored; below, a formula jumps with every word. */
export const scoredFrom = 30;

/** In shorter texts no sentence may be longer than this. */
export const longestShortSentence = 20;

const formulas = {
  en: {
    name: 'Flesch-Kincaid grade',
    scale: 'grade',
    syllables: englishSyllables,
    score: (perSentence, perWord) => 0.39 * perSentence + 11.8 * perWord - 15.59,
  },
  es: {
    name: 'Fernández Huerta ease',
    scale: 'ease',
    syllables: spanishSyllables,
    score: (perSentence, perWord) => 206.84 - 60 * perWord - 1.02 * perSentence,
  },
  fr: {
    name: 'Kandel-Moles ease',
    scale: 'ease',
    syllables: frenchSyllables,
    score: (perSentence, perWord) => 207 - 1.015 * perSentence - 73.6 * perWord,
  },
  de: {
    name: 'Amstad ease',
    scale: 'ease',
    syllables: germanSyllables,
    score: (perSentence, perWord) => 180 - perSentence - 58.5 * perWord,
  },
};

/**
 * A number counts as one word of one syllable: Flesch advised to leave figures out of the count of
 * syllables where a text has several, and ours nearly all do.
 */
function syllablesIn(word, count) {
  return word
    .split(/[-/@–]/)
    .filter(Boolean)
    .reduce((sum, part) => sum + (/\p{N}/u.test(part) ? 1 : count(part)), 0);
}

/**
 * Words, sentences, syllables and the score of texts read one after the other.
 * @param {readonly string[]} texts passages, headings, bullets
 * @param {{language?: string, names?: readonly string[]}} [options] names to take out first
 */
export function readability(texts, { language = 'en', names = [] } = {}) {
  const formula = formulas[language.split('-')[0]];
  const text = texts.map((part) => withoutNames(withFullStop(part), names)).join(' ');
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  const base = { words: words.length, sentences };
  if (!formula) return { ...base, method: 'not scored' };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, formula.syllables), 0);
  const counted = { ...base, syllables, method: formula.name, scale: formula.scale };
  if (words.length === 0) return counted;
  const score = formula.score(words.length / sentences, syllables / words.length);
  return { ...counted, score: Math.round(score * 10) / 10 };
}

/** True where a score is harder than the limit of its scale. */
export function isTooHard({ score, scale }) {
  if (score === undefined) return false;
  return scale === 'grade' ? score > limits.grade : score < limits.ease;
}
