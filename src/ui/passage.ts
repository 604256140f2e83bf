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

/** Long past its review date, a passage that holds a figure is not shown. */
const isShown = ({ text }: Passage, { expired }: PassageContext): boolean =>
  !expired || !figure.test(text);

/** A passage with its footnotes, or the reason why there is none. */
export function passage(part: Passage, context: PassageContext): unknown {
  if (!isShown(part, context)) return freshnessWords().hidden;
  return [marked(part.text, context.found), context.citations.cite(part.facts)];
}

/** A list with dots. */
export function dotted(items: readonly unknown[]): TemplateResult {
  return html`<ul class="dots">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Paragraphs and lists. What may not be shown is left out, which is said once. */
export function blocks(all: readonly Block[], context: PassageContext): unknown {
  let left = false;
  const keep = (part: Passage) => {
    const shown = isShown(part, context);
    left ||= !shown;
    return shown;
  };
  const paragraph = (part: Passage) =>
    keep(part) ? html`<p>${passage(part, context)}</p>` : nothing;
  const list = (items: readonly Passage[]) =>
    dotted(items.filter(keep).map((item) => passage(item, context)));
  const shown = all.map((block) =>
    isList(block)
      ? [block.intro ? paragraph(block.intro) : nothing, list(block.list)]
      : paragraph(block),
  );
  return [shown, left ? html`<p>${freshnessWords().hidden}</p>` : nothing];
}
