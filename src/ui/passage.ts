import { html, type TemplateResult } from 'lit';
import type { Block, Passage } from '../content/words/types.js';
import { isList } from '../content/words/types.js';
import { freshnessWords } from '../content/words/about.js';
import { findWords } from '../logic/search.js';
import type { Citations } from './citations.js';
import { content, create } from './content.js';

/** How text is shown: with footnotes, with found words marked, without figures when expired. */
export interface PassageContext {
  readonly citations: Citations;
  /** Folded words to mark, from `queryWords`. */
  readonly found: readonly string[];
  readonly expired: boolean;
}

/** Text with the words that were searched for marked. */
export function marked(text: string, words: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of words.length > 0 ? findWords(text, words) : []) {
    parts.push(text.slice(end, from), create('mark', [text.slice(from, to)]));
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}

/** A figure in any script's digits, leaving out names such as 988. */
const figure = /(?<!\p{Nd})(?!(?:988|111)(?!\p{Nd}))\p{Nd}/u;

/** Long past its review date, a passage that holds a figure is not shown. */
const isShown = ({ text }: Passage, { expired }: PassageContext): boolean =>
  !expired || !figure.test(text);

/** Text and footnotes of a passage, or the reason why there is none: what it is and how it is made. */
function parts(part: Passage, context: PassageContext) {
  if (!isShown(part, context)) {
    const { hidden } = freshnessWords();
    return { key: hidden, make: () => [hidden] };
  }
  const { citations, found } = context;
  const numbers = citations.numbers(part.facts);
  return {
    key: [part.text, ...found, citations.key(numbers)].join('\n'),
    make: () => [
      ...marked(part.text, found),
      ...(numbers.length > 0 ? [citations.footnote(numbers)] : []),
    ],
  };
}

/** A passage with its footnotes, or the reason why there is none. */
export function passage(part: Passage, context: PassageContext): TemplateResult {
  const { key, make } = parts(part, context);
  return html`<span ${content(key, make)}></span>`;
}

/** A list with dots. */
export function dotted(items: readonly unknown[]): TemplateResult {
  return html`<ul class="dots">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Paragraphs and lists. What may not be shown is left out, which is said once. */
export function blocks(all: readonly Block[], context: PassageContext): TemplateResult {
  const keys: string[] = [];
  const makers: (() => Node)[] = [];
  let left = false;
  const prepare = (part: Passage, name: 'p' | 'li') => {
    const shown = isShown(part, context);
    left ||= !shown;
    if (!shown) return [];
    const { key, make } = parts(part, context);
    keys.push(key);
    return [() => create(name, make())];
  };
  for (const block of all) {
    if (!isList(block)) makers.push(...prepare(block, 'p'));
    else {
      if (block.intro) makers.push(...prepare(block.intro, 'p'));
      const items = block.list.flatMap((item) => prepare(item, 'li'));
      makers.push(() =>
        create(
          'ul',
          items.map((make) => make()),
          'dots',
        ),
      );
    }
  }
  const { hidden } = freshnessWords();
  if (left) makers.push(() => create('p', [hidden]));
  const key = [hidden, left, ...keys].join('\n');
  return html`<div class="flow" ${content(key, () => makers.map((make) => make()))}></div>`;
}
