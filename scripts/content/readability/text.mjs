/**
 * Preparing text for scoring, as the British health service does: a full stop after every heading
 * and bullet, and the names of medicines and treatments taken out. Without the first, a list reads
 * as one endless sentence; without the second, "esketamine" alone makes every sentence hard,
 * though readers meet that word in any text on the subject.
 */

/** Ends a heading, question, bullet or list opening as a sentence. */
export function withFullStop(text) {
  const trimmed = text.trim();
  if (trimmed === '' || /[.!?…؟।。！？][”"’»'」)\]]*$/.test(trimmed)) return trimmed;
  return `${trimmed.replace(/\s?[:;,،؛：]$/, '')}.`;
}

/** Takes names out; the longest first, so that no half of a name stays behind. */
export function withoutNames(text, names) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text;
  const alternatives = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

/** Sentences of a text. A point inside a number or an address does not end one. */
export function sentencesOf(text) {
  return text
    .split(/(?<=[.!?…؟।][”"’»')\]]*)\s+|(?<=[。！？][”’」]*)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text. A number is a word, and so is a range or a word with hyphens. */
export function wordsOf(text) {
  return (
    text.match(
      /[\p{L}\p{N}](?:(?:[\p{L}\p{N}\p{M}'’.,@/-]|(?<=\p{N})–(?=\p{N}))*[\p{L}\p{N}\p{M}])?/gu,
    ) ?? []
  );
}
