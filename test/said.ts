/**
 * Finding text that no translation can have made: what an element shows is compared with the texts
 * of its language's table, sentence by sentence.
 */
import type { Table } from '../src/localization.js';
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
/** Without isolates and brackets around it all, and with the white space of the template folded. */
const folded = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');

/** What a token may stand for in a message without words of its own: a figure, or a country. */
function bareValue(language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = regionsWithHelp.map((code) => escaped(names.of(code) ?? code));
  return `(?:[^\\p{L}]+|${countries.join('|')})`;
}

/** Says whether a text comes from a table, whatever its tokens stand for. */
export function matcher(table: Table, language: string): (text: string) => boolean {
  const bare = bareValue(language);
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [id, raw] of Object.entries(table)) {
    if (!id) continue;
    const parts = folded(raw).split(/\{[^}]*\}/);
    if (parts.length === 1) whole.add(parts[0]!);
    // With hardly a letter of its own, "{from} to {until}" would match whole English sentences.
    const value = letters(parts.join('')) < 3 ? bare : '.{1,90}?';
    if (parts.length > 1) {
      patterns.push(new RegExp(`^${parts.map(escaped).join(value)}$`, 'su'));
    }
  }
  /** Stories share most of their texts. */
  const answers = new Map<string, boolean>();
  return (text) => {
    const said = folded(text);
    const known = (pattern: RegExp) => pattern.test(said);
    if (!answers.has(said)) {
      answers.set(said, whole.has(said) || names.some(known) || patterns.some(known));
    }
    return answers.get(said)!;
  };
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
    const inline = node.matches('mark, b');
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
  /** Whether what comes before a part can be made of known texts. */
  const reached = [true];
  for (let end = 1; end <= parts.length; end++) {
    reached[end] = parts.some(
      (_, start) => start < end && reached[start] && known(parts.slice(start, end).join('')),
    );
  }
  return reached[parts.length]!;
}
