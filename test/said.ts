/**
 * Finding text that no translation can have made: what an element shows is compared with the texts
 * of its language's table, sentence by sentence.
 */
import type { Table } from '../src/language-file.js';
import { regionsWithHelp } from '../src/logic/region.js';

/** Without a letter; an address; or a name that is the same in every language. */
const names = [
  /^[^\p{L}]*$/u,
  /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\S*$/i,
  /^(?:988 Suicide & Crisis Lifeline|Find A Helpline|Larkspur Street Clinic)$/,
];

/** Elements whose text is a name, comes from the browser, or is no text. */
const foreign = 'style, svg, bdi, option:not([value=""], [value="*"])';

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Without isolates, and with the white space of the template folded. */
const folded = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** Whether a token may stand for it in any message: a figure, or a country. */
function bareValue(language: string): (text: string) => boolean {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = new Set(regionsWithHelp.map((code) => names.of(code) ?? code));
  return (text) => !/\p{L}/u.test(text) || countries.has(text);
}

/** What stands between the items of a list. */
function separatorsOf(language: string): RegExp {
  const parts = new Intl.ListFormat(language).formatToParts(['0', '0', '0', '0']);
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => escaped(value));
  return new RegExp(`(${between.reverse().join('|')})`, 'u');
}

/** Says whether a text comes from a table, whatever its tokens stand for. */
export function matcher(table: Table, language: string): (text: string) => boolean {
  const isBare = bareValue(language);
  const separators = separatorsOf(language);
  const whole = new Set<string>();
  const patterns: { readonly pattern: RegExp; readonly wordy: boolean }[] = [];
  for (const raw of Object.values(table)) {
    const parts = folded(raw).split(/\{[^}]*\}/);
    if (parts.length === 1) whole.add(parts[0]!);
    else {
      patterns.push({
        pattern: new RegExp(`^${parts.map(escaped).join('(.+?)')}$`, 'su'),
        wordy: letters(parts.join('')) >= 3,
      });
    }
  }
  /** Stories share most of their texts. */
  const answers = new Map<string, boolean>();
  const known = (text: string): boolean => {
    const said = folded(text);
    if (!answers.has(said)) {
      answers.set(said, false);
      answers.set(said, whole.has(said) || names.some((name) => name.test(said)) || filled(said));
    }
    return answers.get(said)!;
  };
  /**
   * With hardly a letter of its own, "{from} to {until}" would match whole English sentences, so
   * what stands for its tokens has to be known too; elsewhere only what is long.
   */
  const filled = (said: string) =>
    patterns.some(({ pattern, wordy }) => {
      const values = pattern.exec(said)?.slice(1);
      return values?.every(
        (value) =>
          (wordy && value.length <= 90) ||
          isBare(value) ||
          isMadeOf(value.split(separators), known, 2),
      );
    });
  return known;
}

/**
 * Every text inside an element, hidden ones and labels too. Marks and bold numbers cut a sentence,
 * and several sentences can stand side by side, so each text comes in its pieces.
 */
export function textsOf(root: Element, language: string): readonly (readonly string[])[] {
  const texts: string[][] = [];
  let text: string[] = [];
  const end = () => {
    if (text.some((piece) => piece.trim())) texts.push(text);
    text = [];
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) text.push(node.data);
    if (!(node instanceof Element)) return;
    const inline = node.matches('mark, b, time');
    if (!inline) end();
    const own = node.getAttribute('lang');
    if (!node.matches(foreign) && (!own || own === language)) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const label = node.getAttribute(name);
        if (label) texts.push([label]);
      }
      for (const child of node.childNodes) walk(child);
    }
    if (!inline) end();
  };
  walk(root);
  return texts;
}

/** Where one message may end and the next begin within a text. */
const sentenceEnd = /(?<=[.!?؟:»”⟧])(?=\s)/u;

/** True if the pieces, put together in some way, are texts that `known` knows. */
export function isSaid(pieces: readonly string[], known: (text: string) => boolean): boolean {
  const parts = pieces.flatMap((piece) => piece.split(sentenceEnd));
  return isMadeOf(parts, known, 1);
}

/**
 * Whether all parts, put together in some way, are known texts. With `step` 2 every other part is a
 * separator, which stands between texts or belongs to one.
 */
function isMadeOf(
  parts: readonly string[],
  known: (text: string) => boolean,
  step: number,
): boolean {
  /** Whether what comes before a part can be made of known texts. */
  const reached = [true];
  for (let end = 1; end <= parts.length; end += step) {
    const next = end + step - 1;
    for (let start = 0; start < end && !reached[next]; start += step) {
      reached[next] = (reached[start] ?? false) && known(parts.slice(start, end).join(''));
    }
  }
  return reached[parts.length + step - 1]!;
}
