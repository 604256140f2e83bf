/**
 * Finding questions by words, in any language, without a dictionary: accents, case and vowel
 * marks are ignored, a word matches where it begins, and every word typed must be found.
 */

/** A stretch of text, `from` inclusive to `to` exclusive. */
export type Range = readonly [from: number, to: number];

/** Scripts written without spaces: a match may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The beginning of a word: after it, or after the Arabic for "and", "with", "like", "for" and
 * "the", which are written as its first letters. Looked for at the end of what stands before.
 */
const beginning = /(^|[^\p{L}\p{N}])[وف]?([بكل]?(ال)?|لل)$/u;
/** The longest of these letters, and what stands before them. */
const beginningLength = 5;
/** The Arabic article with the letters before it, where enough of a word is left. */
const article = /^[وف]?([بك]?ال|لل)(?=[ء-ي]{3})/;

interface Folded {
  readonly text: string;
  /** Position in the original of each character of `text`, plus its end. */
  readonly at: readonly number[];
}

/** Lower case without marks. Arabic letters that people type for each other are one letter. */
export function foldText(original: string): string {
  return (
    original
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}ـ]/gu, '')
      .replaceAll('ة', 'ه')
      .replaceAll('ى', 'ي')
      // Lower case has another one at the end of a word, which is not the end of what is typed.
      .replaceAll('ς', 'σ')
  );
}

/** The same letter by letter, which takes longer, remembering where each one came from. */
function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let position = 0;
  for (const character of original) {
    const plain = foldText(character);
    for (let index = 0; index < plain.length; index++) at.push(position);
    text += plain;
    position += character.length;
  }
  at.push(position);
  return { text, at };
}

/** The words of a text, folded. With the Arabic article or without, a word is the same. */
function wordsOf(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(article, ''));
}

/** The words of a query, folded, in the order typed and without repeats. */
export function queryWords(query: string): string[] {
  return [...new Set(wordsOf(query))];
}

/** Where a word begins in a text, both folded. */
function* places(text: string, word: string): Generator<number> {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    const before = text.slice(Math.max(0, index - beginningLength), index);
    if (unspaced.test(word) || beginning.test(before)) yield index;
  }
}

/** Where in the text the words stand, in order and without overlaps; for marking. */
export function findWords(original: string, words: readonly string[]): Range[] {
  const { text, at } = fold(original);
  const found: [number, number][] = [];
  for (const word of words) {
    for (const index of places(text, word)) {
      found.push([at[index]!, at[index + word.length]!]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const merged: [number, number][] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

/** True where every word begins somewhere in a folded text. No words match everything. */
export function matches(text: string, words: readonly string[]): boolean {
  return words.every((word) => !places(text, word).next().done);
}

/** Texts to search, folded when somebody searches for the first time. */
export class SearchIndex<Id> {
  #texts = new Map<Id, string>();

  constructor(private readonly textOf: (id: Id) => string) {}

  /** The texts have changed. */
  clear(): void {
    this.#texts.clear();
  }

  /** Which of them hold all of the words; no words are in every text. */
  matching(ids: readonly Id[], words: readonly string[]): ReadonlySet<Id> {
    return new Set(words.length > 0 ? ids.filter((id) => matches(this.#text(id), words)) : ids);
  }

  #text(id: Id): string {
    let text = this.#texts.get(id);
    if (text === undefined) this.#texts.set(id, (text = foldText(this.textOf(id))));
    return text;
  }
}

/**
 * True where the query holds one of the phrases (comma separated): whole words, or with a star at
 * the end every word that begins so.
 */
export function mentions(query: string, phrases: string): boolean {
  const asked = ` ${wordsOf(query).join(' ')} `;
  return phrases.split(/[,،、]/).some((phrase) => {
    const wanted = wordsOf(phrase).join(' ');
    if (!wanted) return false;
    if (unspaced.test(wanted)) return asked.includes(wanted);
    return asked.includes(phrase.trim().endsWith('*') ? ` ${wanted}` : ` ${wanted} `);
  });
}
