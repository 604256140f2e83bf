/**
 * What a sentence may hold, in English and in every translation: tokens, numbers, units, and the
 * characters that could become markup. One place, so that source and target are judged alike.
 */

/** `{count}`, or `{count:few}` where the sentence is one plural form of several. */
const token = /\{[a-z][A-Za-z0-9]*(?::(?:zero|one|two|few|many|other))?\}/g;

/** Numbers in any script, with their separators: 988, 24/7, 1.5, ٩٨٨. */
const number = /\p{N}+(?:[.,:/-]\p{N}+)*/gu;

/** Words that hold a digit, such as 988, PHQ-9 or B12: what the allow-list is about. */
const numberWord = /[\p{L}\p{N}]+(?:[.,:/-]\p{N}+)*/gu;

/** Units and signs that must stay as they are, because they belong to a figure. */
const unit =
  /[%‰٪٫$€£]|°[CF]?|(?<![\p{L}\p{N}_])(?:mg|mcg|[µμ]g|kg|ml|cm|mm|mmhg|k?hz)(?![\p{L}\p{N}_])/giu;

/** Characters that could open markup or code, and text that decodes to them a second time. */
const markup = /[<>`]|\$\{|&(?:#\d+|#x[\da-f]+|\w+);/giu;

/** Control characters, line breaks, and embeddings that can turn a number around. */
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\ufffd]/gu;

/** The tokens of a sentence, in order, with repeats. */
export function tokensOf(text) {
  return text.match(token) ?? [];
}

/** A sentence without its tokens: what a reader of the file sees as words. */
export function withoutTokens(text) {
  return text.replace(token, '\u00a0');
}

/** True if a brace is left that is no part of a token. */
export function hasOddBraces(text) {
  return /[{}]/.test(withoutTokens(text));
}

/** The different numbers of a sentence outside of tokens. */
export function numbersOf(text) {
  return new Set(withoutTokens(text).match(number) ?? []);
}

/** The different words that hold a digit, outside of tokens. */
export function numberWordsOf(text) {
  const words = withoutTokens(text).match(numberWord) ?? [];
  return new Set(words.filter((word) => /\p{N}/u.test(word)));
}

/** The different units of a sentence outside of tokens, in lower case. */
export function unitsOf(text) {
  const found = withoutTokens(text).match(unit) ?? [];
  return new Set(found.map((sign) => sign.toLowerCase().replace('μ', 'µ')));
}

/** Markup or code in a sentence, as found. */
export function markupOf(text) {
  return [...new Set(text.match(markup) ?? [])];
}

/** Names of characters that must not be in a sentence. */
export function controlsOf(text) {
  const name = (character) =>
    `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [...new Set(text.match(control) ?? [])].map(name);
}

/** True if an isolate for the other direction is opened and not closed, or the reverse. */
export function hasOddIsolates(text) {
  let open = 0;
  for (const sign of text.match(/[\u2066-\u2069]/g) ?? []) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return true;
  }
  return open > 0;
}

/** What is wrong with the spaces of a sentence, or undefined. */
export function spaceProblem(text) {
  if (text !== text.trim()) return 'spaces at the start or the end';
  if (/ {2}/.test(text)) return 'two spaces in a row';
  return undefined;
}

/** Number of words of a sentence, tokens included. */
export function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length;
}
