import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { faqWords } from '../content/words/faq-controls.js';
import { formatLocale } from '../localization.js';
import { queryWords } from '../logic/search.js';
import { button } from './controls.js';
import { searchIcon } from './icons.js';

/** How long typing has to rest before the number of matches is announced, milliseconds. */
const pause = 600;

/**
 * A search field with the number of matches under it, and beside that one button. What is typed
 * stays in here: it is neither stored nor sent.
 */
export class SearchBar implements ReactiveController {
  query = '';
  /** The words of the query, folded; none while nothing is searched for. */
  words: readonly string[] = [];
  #announced = '';
  #result = '';
  #locale = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onSearch` runs whenever the query has changed. */
  constructor(
    private readonly host: LitElement,
    private readonly onSearch: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get active(): boolean {
    return this.words.length > 0;
  }

  set(query: string): void {
    if (query === this.query) return;
    this.query = query;
    this.words = queryWords(query);
    this.onSearch();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.announce(this.#result), pause);
    this.host.requestUpdate();
  }

  /** Says something to screen readers; nothing where it has just been said. */
  announce(text: string): void {
    this.#announced = text;
    this.host.requestUpdate();
  }

  /** Forgets what was typed, without a word. */
  forget(): void {
    this.set('');
    clearTimeout(this.#timer);
    this.#announced = '';
  }

  /**
   * `action`: the button while nothing is searched for; a search has one that ends it. `first`: what
   * has to be said before the number of matches.
   */
  render(count: string, action: TemplateResult, first = ''): TemplateResult {
    const words = faqWords();
    const locale = formatLocale();
    // What was said in another language must not stand in this one.
    if (locale !== this.#locale) this.#announced = '';
    this.#locale = locale;
    this.#result = `${first} ${count}`;
    return html`<div class="tools screen" part="controls">
      <div class="find" role="search">
        <label for="find">${words.find}</label>
        <div>
          ${searchIcon}<input
            id="find"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="count"
            .value=${this.query}
            @input=${(event: Event) => this.set((event.target as HTMLInputElement).value)}
            @keydown=${this.#onKeydown}
          />
        </div>
      </div>
      <div class="row">
        <p id="count">${count}</p>
        <p class="unseen" role="status">${this.#announced}</p>
        ${this.active ? button(words.showAll, this.#onShowAll) : action}
      </div>
    </div>`;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.query) return;
    event.preventDefault();
    this.set('');
  };

  readonly #onShowAll = (): void => {
    this.set('');
    this.host.renderRoot.querySelector('input')?.focus();
  };
}
