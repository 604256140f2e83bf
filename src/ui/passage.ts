import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Passage } from '../content/words/types.js';
import { isList } from '../content/words/types.js';
import { freshnessWords } from '../content/words/about.js';
import { findWords } from '../logic/search.js';
import type { Citations } from './citations.js';

/** How text is shown: with footnotes, with found words marked, without figures when expired. */
export interface PassageContext {
  readonly citations: Citations;
  /** Folded words to mark, from `queryWords`. */
  readonly found: readonly string[];
  readonly expired: boolean;
}

/** Text with the words that were searched for marked. */
export function marked(text: string, words: readonly string[]): unknown {
  if (words.length === 0) return text;
  const parts: unknown[] = [];
  let end = 0;
  for (const [from, to] of findWords(text, words)) {
    parts.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}

/** A figure in any script's digits, leaving out names such as 988. */
const figure = /(?<!\p{Nd})(?!(?:988|111)(?!\p{Nd}))\p{Nd}/u;

/** A passage with its footnotes. Long past its review date, one that holds a figure is hidden. */
export function passage({ text, facts }: Passage, context: PassageContext): unknown {
  if (context.expired && figure.test(text)) return freshnessWords().hidden;
  return [marked(text, context.found), context.citations.cite(facts)];
}

/** A list with dots. */
export function dotted(items: readonly unknown[]): TemplateResult {
  return html`<ul class="dots">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Paragraphs and lists. */
export function blocks(all: readonly Block[], context: PassageContext): unknown {
  const paragraph = (part: Passage) => html`<p>${passage(part, context)}</p>`;
  return all.map((block) =>
    isList(block)
      ? [
          block.intro ? paragraph(block.intro) : nothing,
          dotted(block.list.map((item) => passage(item, context))),
        ]
      : paragraph(block),
  );
}
