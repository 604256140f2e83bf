import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LitElement } from 'lit';
import type { Fact, ReadIn, Source } from '../content/facts/types.js';
import {
  aboutWords,
  readInWords,
  sourceCountWords,
  sourceNumberWords,
} from '../content/words/about.js';
import { plain } from '../content/words/fill.js';
import { content, create } from './content.js';
import { button, linkOut } from './controls.js';
import { disclosure } from './disclosure.js';
import { backIcon } from './icons.js';

type CitableFact = Pick<Fact, 'sources' | 'readIn'>;

/**
 * Numbered sources in order of first mention. Addresses with `#` do not reach into a shadow root,
 * so the jump to a source and back moves the focus itself.
 */
export class Citations implements ReactiveController {
  readonly #cited = new Map<Source, { readonly number: number; readonly readIn: Set<ReadIn> }>();
  #numbered: readonly CitableFact[] | undefined;
  #open = false;
  #visited = 0;
  #from: HTMLElement | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Numbering starts anew with every render, unless it was set before. */
  hostUpdate(): void {
    if (!this.#numbered) this.#cited.clear();
  }

  /**
   * Numbers all sources in advance and for good, for an element that renders parts of its text later
   * or not at all: the numbers follow the text, not the order of rendering.
   */
  number(facts: readonly CitableFact[]): void {
    const same = facts.length === this.#numbered?.length;
    if (same && facts.every((fact, index) => fact === this.#numbered?.[index])) return;
    this.#numbered = facts;
    this.#cited.clear();
    this.#note(facts);
  }

  /** Changes whenever the numbers do. */
  get numbering(): unknown {
    return this.#numbered;
  }

  hostDisconnected(): void {
    this.#from = undefined;
  }

  forget(): void {
    this.#open = false;
    this.#visited = 0;
    this.#from = undefined;
  }

  /** Footnotes for the facts behind a sentence: one for each source, each source once. */
  cite(facts: readonly CitableFact[] = []): TemplateResult | typeof nothing {
    const numbers = this.numbers(facts);
    if (numbers.length === 0) return nothing;
    return html`<sup
      class="footnote"
      ${content(this.key(numbers), () => this.#links(numbers))}
    ></sup>`;
  }

  /** The same as a node, for text that is made of nodes. */
  footnote(numbers: readonly number[]): HTMLElement {
    return create('sup', this.#links(numbers), 'footnote');
  }

  /** Numbers of the sources behind a sentence, each once, the lowest first. */
  numbers(facts: readonly CitableFact[] = []): number[] {
    return this.#note(facts).sort((one, other) => one - other);
  }

  /** What footnotes look like depends on the numbers, and on the language of their labels. */
  key(numbers: readonly number[]): string {
    return numbers.length > 0 ? `${sourceNumberWords(0)} ${numbers.join()}` : '';
  }

  #note(facts: readonly CitableFact[]): number[] {
    const numbers = new Set<number>();
    for (const { sources, readIn = [] } of facts) {
      for (const source of sources) {
        const entry = this.#cited.get(source) ?? {
          number: this.#cited.size + 1,
          readIn: new Set<ReadIn>(),
        };
        this.#cited.set(source, entry);
        // A fact may also cite a paper, or the label of another place.
        for (const text of readIn) {
          if (source.labelOf && text.startsWith(source.labelOf)) entry.readIn.add(text);
        }
        numbers.add(entry.number);
      }
    }
    return [...numbers];
  }

  #links(numbers: readonly number[]): Node[] {
    return numbers.map((number) => {
      const link = create('button', [plain(number)]);
      link.type = 'button';
      link.ariaLabel = sourceNumberWords(number);
      link.addEventListener('click', () => this.#visit(number, link));
      return link;
    });
  }

  /** The list, after everything that cites. `now`: also while it is closed. */
  list(level: number, now = true): TemplateResult {
    return html`<div class="sources">
      ${disclosure({
        id: 'sources',
        level,
        label: sourceCountWords(this.#cited.size),
        open: this.#open,
        onToggle: (open) => {
          this.#open = open;
          this.host.requestUpdate();
        },
        content:
          now || this.#open
            ? html`<ol class="small">
                ${[...this.#cited].map(([source, { number, readIn }]) =>
                  this.#item(source, [...readIn], number),
                )}
              </ol>`
            : nothing,
      })}
    </div>`;
  }

  #item(source: Source, readIn: readonly ReadIn[], number: number): TemplateResult {
    const { doi, year, authors, title, publisher, sponsored } = source;
    const words = aboutWords();
    const address = doi ? `https://doi.org/${doi}` : source.url;
    const shown = doi ? `doi.org/${doi}` : address && new URL(address).hostname;
    const parts = [authors, title, year ? `${publisher}, ${year}` : publisher];
    const cited = parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
    const note = (text: string) => html`<span class="muted">${text}</span>`;
    return html`<li id="source-${number}" tabindex="-1">
      <span>
        <span lang="en" dir="ltr">${cited}</span>
        ${address ? linkOut(address, shown, 'ltr') : nothing}
        ${sponsored ? note(words.sponsored) : nothing}
        ${readIn.length > 0 ? note(readInWords(readIn)) : nothing}
        ${
          this.#visited === number
            ? button([backIcon, words.backToText], () => this.#back())
            : nothing
        }
      </span>
    </li>`;
  }

  #visit(number: number, from: HTMLElement): void {
    this.#open = true;
    this.#visited = number;
    this.#from = from;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(`#source-${number}`)?.focus(),
    );
  }

  #back(): void {
    this.#visited = 0;
    this.host.requestUpdate();
    // A search may have hidden the sentence in the meantime.
    const from = this.#from?.checkVisibility() ? this.#from : this.host.renderRoot;
    (from instanceof HTMLElement ? from : from.querySelector('input'))?.focus();
  }
}

export const citationStyles = css`
  .footnote {
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.45em;
    white-space: nowrap;
    font-weight: 400;
  }
  /* A joiner keeps the first number on the line of the word before it. */
  .footnote::before {
    content: '\\2060';
  }
  .footnote button {
    padding: 0.6em 0.3em;
    margin-block: -0.6em;
    color: var(--_accent);
    line-height: 1;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .sources {
    margin-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .sources ol {
    counter-reset: source;
    max-inline-size: 44em;
    padding-block-end: 1em;
  }
  .sources ol li {
    counter-increment: source;
    display: grid;
    grid-template-columns: 2.25em 1fr;
    padding-block: 0.35em;
    scroll-margin-block: calc(var(--_sticky-top) + 1em);
    overflow-wrap: anywhere;
  }
  .sources ol li::before {
    content: counter(source) '.';
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .sources ol li:focus {
    background: var(--_wash);
  }
  .sources .button {
    display: flex;
  }
  .flips:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    .footnote button {
      color: #000;
      text-decoration: none;
    }
  }
`;
