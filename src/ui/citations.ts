import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
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

export type CitableFact = Pick<Fact, 'sources' | 'readIn'>;

const publisherAndYear = (publisher: string, year?: number): string =>
  year ? `${publisher}, ${year}` : publisher;

/** Parts of a reference, each with a full stop. */
const reference = (parts: readonly string[]): string =>
  parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');

/**
 * Numbered sources in order of first mention. Addresses with `#` do not reach into a shadow root,
 * so the jump to a source and back moves the focus itself.
 */
export class Citations implements ReactiveController {
  /** What the text cites now. */
  readonly #cited = new Map<Source, { readonly number: number; readonly readIn: Set<ReadIn> }>();
  /** Numbers that were given, also to what is not cited any more. */
  readonly #given = new Map<Source, number>();
  #numbered: readonly CitableFact[] | undefined;
  #recorded: CitableFact[] | undefined;
  #open = false;
  #visited = 0;
  #from: HTMLElement | undefined;

  /**
   * Numbering starts anew with every render, unless it was set before. With `keepNumbers` a source
   * has the number of its first mention until the reader leaves: where parts of a text come and go,
   * the rest stays as it is, and what was printed before still fits.
   */
  constructor(
    private readonly host: LitElement,
    private readonly keepNumbers = false,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#numbered) this.#clear();
  }

  /**
   * Numbers all sources in advance and for good, for an element that renders parts of its text later
   * or not at all: the numbers follow the text, not the order of rendering.
   */
  number(facts: readonly CitableFact[]): void {
    const same = facts.length === this.#numbered?.length;
    if (same && facts.every((fact, index) => fact === this.#numbered?.[index])) return;
    this.#numbered = facts;
    this.#clear();
    this.#note(facts);
  }

  #clear(): void {
    this.#cited.clear();
    if (!this.keepNumbers) this.#given.clear();
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
    if (this.keepNumbers) this.#given.clear();
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

  /** Makes something that cites, and says which facts it cited, in its order. */
  record<T>(make: () => T): { readonly made: T; readonly facts: readonly CitableFact[] } {
    const facts: CitableFact[] = [];
    this.#recorded = facts;
    const made = make();
    this.#recorded = undefined;
    return { made, facts };
  }

  /** Cites facts that were recorded once more: the same result means the same footnotes. */
  repeat(facts: readonly CitableFact[]): string {
    return this.#note(facts).join();
  }

  /**
   * In a copy: only sources that it still cites, in few words, under the numbers that they have
   * everywhere.
   */
  shorten(copy: ParentNode): void {
    const footnotes = [...copy.querySelectorAll('.footnote button')];
    const left = new Set(footnotes.map(({ textContent }) => textContent));
    for (const [{ authors, publisher, year }, { number }] of this.#cited) {
      const item = copy.querySelector(`#source-${number}`);
      if (!left.has(plain(number))) item?.remove();
      const [first = ''] = authors.split(',', 1);
      const short = reference([first, publisherAndYear(publisher, year)]);
      item?.querySelector('[lang]')?.replaceChildren(short);
    }
    copy.querySelector('#sources > span')?.replaceChildren(sourceCountWords(left.size));
  }

  /** What footnotes look like depends on the numbers, and on the language of their labels. */
  key(numbers: readonly number[]): string {
    return numbers.length > 0 ? `${sourceNumberWords(0)} ${numbers.join()}` : '';
  }

  #note(facts: readonly CitableFact[]): number[] {
    this.#recorded?.push(...facts);
    const numbers = new Set<number>();
    for (const { sources, readIn = [] } of facts) {
      for (const source of sources) {
        const number = this.#given.get(source) ?? this.#given.size + 1;
        const entry = this.#cited.get(source) ?? { number, readIn: new Set<ReadIn>() };
        this.#given.set(source, number);
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
                ${repeat(
                  [...this.#cited].sort(([, one], [, other]) => one.number - other.number),
                  ([source]) => source,
                  ([source, { number, readIn }]) => this.#item(source, [...readIn], number),
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
    const cited = reference([authors, title, publisherAndYear(publisher, year)]);
    const note = (text: string) => html`<span class="muted">${text}</span>`;
    return html`<li id="source-${number}" data-number=${plain(number)} tabindex="-1">
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
    max-inline-size: 44em;
    padding-block-end: 1em;
  }
  .sources ol li {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    padding-block: 0.35em;
    scroll-margin-block: calc(var(--_sticky-top) + 1em);
    overflow-wrap: anywhere;
  }
  .sources ol li::before {
    content: attr(data-number) '.';
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
