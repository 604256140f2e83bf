import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  questions,
  topics as allTopics,
  type QuestionFacts,
  type QuestionId,
  type TopicId,
} from '../content/facts/questions.js';
import { crisisSearchWords } from '../content/words/crisis.js';
import {
  answerCheckedWords,
  faqWords,
  matchCountWords,
  questionCountWords,
  topicWords,
} from '../content/words/faq-controls.js';
import { answers } from '../content/words/faq/index.js';
import { answerText, type Answer } from '../content/words/types.js';
import { contentFreshness } from '../logic/review.js';
import { matches, mentions, queryWords } from '../logic/search.js';
import { Localized } from '../localization.js';
import { customElement } from '../define.js';
import { Citations, citationStyles } from '../ui/citations.js';
import { clinicStyles } from '../ui/clinic-block.js';
import { ClinicQuestions } from '../ui/clinic-questions.js';
import { clock } from '../ui/clock.js';
import { CrisisNotice } from '../ui/crisis-notice.js';
import { crisisStyles } from '../ui/crisis-notice.styles.js';
import { DeepLink } from '../ui/deep-link.js';
import { disclosure, disclosureStyles } from '../ui/disclosure.js';
import { Embedded, parseIds } from '../ui/embedded.js';
import { frame, frameStyles } from '../ui/frame.js';
import { heading } from '../ui/heading.js';
import { linkIcon, pinIcon, searchIcon } from '../ui/icons.js';
import { JsonLd } from '../ui/json-ld.js';
import { blocks, marked, passage, type PassageContext } from '../ui/passage.js';
import { styles as base } from '../ui/styles.js';
import { SurfaceController } from '../ui/surface.js';
import { styles } from './trd-faq.styles.js';

const ids = Object.keys(questions) as QuestionId[];
const about = (id: QuestionId): QuestionFacts => questions[id];
/** How long typing has to rest before the number of matches is announced, milliseconds. */
const pause = 600;

/**
 * Questions and answers about treatment-resistant depression.
 *
 * Searchable, with a source for every claim and help in a crisis on top. Answers about safety are
 * always open. What was opened or typed is never stored and never leaves the page.
 *
 * @tag trd-faq
 * @slot clinic-questions - The clinic's own questions, as `<details><summary>…</summary>…</details>`.
 * @fires trd-ready - The first render is done. Carries nothing.
 * @csspart heading - The element's own heading.
 * @csspart controls - Search field, number of questions, and the button that opens all answers.
 */
@customElement('trd-faq')
export class TrdFaq extends Embedded(Localized(LitElement)) {
  static override styles = [
    ...base,
    crisisStyles,
    disclosureStyles,
    citationStyles,
    frameStyles,
    clinicStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    topics: {},
    jsonld: { type: Boolean },
    _query: { state: true },
    _open: { state: true },
    _closed: { state: true },
    _extra: { state: true },
    _announced: { state: true },
    _copied: { state: true },
  };

  /** Ids of the topics to show, space separated. All by default; safety answers always show. */
  topics: string | undefined;

  /** Puts the questions as schema.org FAQPage data into the page head, once per page. */
  jsonld = false;

  private _query = '';
  private _open: ReadonlySet<QuestionId> = new Set();
  /** While searching: every match is open until the reader closes it. */
  private _closed: ReadonlySet<QuestionId> = new Set();
  /** Opened by a link although its topic is not shown on this page. */
  private _extra: ReadonlySet<QuestionId> = new Set();
  private _announced = '';
  private _copied: { readonly id: QuestionId; readonly byHand: boolean } | undefined;

  readonly #citations = new Citations(this);
  readonly #crisis = new CrisisNotice(this);
  readonly #clinicQuestions = new ClinicQuestions(this);
  readonly #jsonLd = new JsonLd(this);
  readonly #link = new DeepLink(this, 'faq-', (id) => this.show(id));
  #answers: Readonly<Record<QuestionId, Answer>> = answers();
  #words: readonly string[] = [];
  #shown: readonly QuestionId[] = [];
  #found: ReadonlySet<QuestionId> = new Set();
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new SurfaceController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Opens a question, scrolls to it and moves the focus there. False where there is none such. */
  async show(id: string): Promise<boolean> {
    if (!Object.hasOwn(questions, id)) return false;
    const question = id as QuestionId;
    this.#search('');
    this._open = new Set([...this._open, question]);
    this._extra = new Set([...this._extra, question]);
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#answers = answers();
    this.#words = queryWords(this._query);
    const wanted = new Set(parseIds(this, 'topics', this.topics, allTopics));
    this.#shown = ids.filter(
      (id) =>
        wanted.size === 0 || wanted.has(about(id).topic) || about(id).pinned || this._extra.has(id),
    );
    this.#found = new Set(
      this.#shown.filter((id) => matches(answerText(this.#answers[id]), this.#words)),
    );
    this.#count = this.#found.size + this.#clinicQuestions.filter(this.#words);
  }

  protected override render(): TemplateResult {
    const words = faqWords();
    return frame({
      locale: this.locale,
      level: this.headingLevel,
      title: words.title,
      lead: words.lead,
      languages: this.languages,
      clinic: this.clinicDetails,
      crisis: this.#crisis.notice(),
      body: html`${this.#renderControls()}
        ${mentions(this._query, crisisSearchWords()) ? this.#crisis.card(this.headingLevel + 1) : nothing}
        <div class="body">${this.#renderTopics()} ${this.#renderList()}</div>`,
      sources: this.#citations.list(this.headingLevel + 1),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.jsonld) this.#jsonLd.remove();
    else this.#writeJsonLd();
  }

  #writeJsonLd(): void {
    this.#jsonLd.write(
      this.#shown.map((id) => {
        const { question, short, detail } = this.#answers[id];
        return [question, answerText({ question: '', short, detail, synonyms: '' })];
      }),
      this.locale,
    );
  }

  #renderControls(): TemplateResult {
    const words = faqWords();
    const searching = this.#words.length > 0;
    const total = this.#shown.length + this.#clinicQuestions.count;
    const count = searching ? matchCountWords(this.#count, total) : questionCountWords(total);
    const allOpen = this.#allOpen();
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
            .value=${this._query}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
        </div>
      </div>
      <div class="row">
        <p id="count">${count}</p>
        <p class="unseen" role="status">${this._announced}</p>
        ${
          searching
            ? html`<button type="button" class="button plain" @click=${this.#onShowAll}>
                ${words.showAll}
              </button>`
            : html`<button
                type="button"
                class="button plain"
                @click=${() => this.#openAll(!allOpen)}
              >
                ${allOpen ? words.closeAll : words.openAll}
              </button>`
        }
      </div>
    </div>`;
  }

  #renderTopics(): TemplateResult | typeof nothing {
    const names = topicWords();
    const present = allTopics.filter((topic) => this.#inTopic(topic).length > 0);
    if (this.#words.length > 0 || present.length < 2) return nothing;
    return html`<nav class="topics screen" aria-label=${faqWords().topics}>
      <ul>
        ${present.map(
          (topic) =>
            html`<li>
              <button type="button" class="button plain" @click=${() => this.#goTo(topic)}>
                ${names[topic]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #renderList(): TemplateResult {
    const words = faqWords();
    const names = topicWords();
    const level = this.headingLevel + 1;
    const clinic = this.#clinicQuestions;
    return html`<div class="list">
      ${this.#count === 0 ? this.#renderNone() : nothing}
      ${allTopics.map((topic) => {
        const inTopic = this.#inTopic(topic);
        const hidden = !inTopic.some((id) => this.#found.has(id));
        return html`<section ?hidden=${hidden}>
          ${heading(level, 'section', names[topic], { id: `topic-${topic}`, focusable: true })}
          ${inTopic.map((id) => this.#renderQuestion(id, level + 1))}
        </section>`;
      })}
      <section
        class="clinic-questions"
        ?hidden=${clinic.count === 0 || this.#count === this.#found.size}
      >
        ${heading(level, 'section', words.fromClinic)}
        <p class="small muted">${pinIcon} ${words.fromClinicNote}</p>
        <slot name="clinic-questions" @slotchange=${clinic.onSlotChange}></slot>
      </section>
    </div>`;
  }

  #renderQuestion(id: QuestionId, level: number): TemplateResult {
    const { pinned, popularClaim } = about(id);
    const answer = this.#answers[id];
    const label = marked(answer.question, this.#words);
    return html`<div class="question" ?hidden=${!this.#found.has(id)}>
      ${
        pinned
          ? html`${heading(level, 'item', label, { id, focusable: true })}
              <div class="panel">${this.#renderAnswer(id, answer)}</div>`
          : disclosure({
              id,
              level,
              label,
              note: popularClaim ? faqWords().claim : undefined,
              open: this.#isOpen(id),
              onToggle: (open) => this.#toggle(id, open),
              content: this.#renderAnswer(id, answer),
            })
      }
    </div>`;
  }

  #renderAnswer(id: QuestionId, { short, detail }: Answer): TemplateResult {
    const words = faqWords();
    const context: PassageContext = {
      citations: this.#citations,
      found: this.#words,
      expired: contentFreshness(clock.now()) === 'expired',
    };
    const copied = this._copied?.id === id ? this._copied : undefined;
    return html`<div class="answer flow">
      <p class="short">${passage(short, context)}</p>
      ${id === 'help-now' ? this.#crisis.contacts() : nothing} ${blocks(detail, context)}
      <p class="foot">
        <span>${answerCheckedWords(about(id).reviewed)}</span>
        <button type="button" class="button plain screen" @click=${() => this.#copy(id)}>
          ${linkIcon}${words.copyLink}
        </button>
        <span role="status"
          >${copied && !copied.byHand ? words.copied : nothing}${
            copied?.byHand
              ? html`${words.copyByHand} <bdi>${this.#link.address(id)}</bdi>`
              : nothing
          }</span
        >
      </p>
    </div>`;
  }

  #renderNone(): TemplateResult {
    const words = faqWords();
    return html`<div class="none flow">
      <p><b>${words.none}</b></p>
      <ul class="dots">
        ${words.noneHints.map((hint) => html`<li>${hint}</li>`)}
      </ul>
    </div>`;
  }

  #inTopic(topic: TopicId): QuestionId[] {
    return this.#shown.filter((id) => about(id).topic === topic);
  }

  #isOpen(id: QuestionId): boolean {
    return this.#words.length > 0 ? !this._closed.has(id) : this._open.has(id);
  }

  #allOpen(): boolean {
    return (
      this.#shown.every((id) => about(id).pinned || this._open.has(id)) &&
      this.#clinicQuestions.allOpen
    );
  }

  #toggle(id: QuestionId, open: boolean): void {
    const searching = this.#words.length > 0;
    const next = new Set(searching ? this._closed : this._open);
    if (open !== searching) next.add(id);
    else next.delete(id);
    if (searching) this._closed = next;
    else this._open = next;
  }

  #openAll(open: boolean): void {
    this._open = new Set(open ? this.#shown : []);
    this.#clinicQuestions.openAll(open);
    this._announced = '';
  }

  #goTo(topic: TopicId): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#topic-${topic}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }

  #search(value: string): void {
    if (value === this._query) return;
    this._query = value;
    this._closed = new Set();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const count = this.renderRoot.querySelector('#count');
      this._announced = count?.textContent ?? '';
    }, pause);
  }

  readonly #onInput = (event: Event): void =>
    this.#search((event.target as HTMLInputElement).value);

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._query) return;
    event.preventDefault();
    this.#search('');
  };

  readonly #onShowAll = (): void => {
    this.#search('');
    this.renderRoot.querySelector('input')?.focus();
  };

  async #copy(id: QuestionId): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link.address(id));
      this._copied = { id, byHand: false };
    } catch {
      this._copied = { id, byHand: true };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trd-faq': TrdFaq;
  }
}
