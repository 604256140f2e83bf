import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
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
import { answerFacts, answerText, type Answer } from '../content/words/types.js';
import { contentFreshness } from '../logic/review.js';
import { SearchIndex, mentions } from '../logic/search.js';
import { Localized } from '../localization.js';
import { defineElement } from '../define.js';
import { Citations, citationStyles } from '../ui/citations.js';
import { clinicStyles } from '../ui/clinic-block.js';
import { ClinicQuestions } from '../ui/clinic-questions.js';
import { clock } from '../ui/clock.js';
import { button } from '../ui/controls.js';
import { CrisisNotice } from '../ui/crisis-notice.js';
import { crisisStyles } from '../ui/crisis-notice.styles.js';
import { DeepLink, goTo } from '../ui/deep-link.js';
import { disclosure, disclosureStyles } from '../ui/disclosure.js';
import { Embedded, parseIds } from '../ui/embedded.js';
import { ForgetOnLeave } from '../ui/forget.js';
import { frame, frameStyles } from '../ui/frame.js';
import { heading } from '../ui/heading.js';
import { pinIcon } from '../ui/icons.js';
import { JsonLd } from '../ui/json-ld.js';
import { Later } from '../ui/later.js';
import { blocks, dotted, marked, passage } from '../ui/passage.js';
import { SearchBar } from '../ui/search-bar.js';
import { styles as base } from '../ui/styles.js';
import { SurfaceController } from '../ui/surface.js';
import { topicsNav } from '../ui/topics-nav.js';
import { styles } from './trd-faq.styles.js';

const ids = Object.keys(questions) as QuestionId[];
const about = (id: QuestionId): QuestionFacts => questions[id];
/** More than any screen shows below the heading, the help and the search. */
const firstScreen = 8;

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

  // Fields are compiled to assignments (`useDefineForClassFields`), which the rule cannot know.
  /* eslint-disable lit/no-classfield-shadowing */
  static override properties: PropertyDeclarations = {
    topics: {},
    jsonld: { type: Boolean },
  };
  /* eslint-enable lit/no-classfield-shadowing */

  /** Ids of the topics to show, space separated. All by default; safety answers always show. */
  topics: string | undefined;

  /** Puts the questions as schema.org FAQPage data into the page head, once per page. */
  jsonld = false;

  #open = new Set<QuestionId>();
  /** While searching: every match is open until the reader closes it. */
  #closed = new Set<QuestionId>();
  /** Opened by a link although its topic is not shown on this page. */
  readonly #extra = new Set<QuestionId>();
  readonly #citations = new Citations(this);
  readonly #crisis = new CrisisNotice(this);
  readonly #clinicQuestions = new ClinicQuestions(this);
  readonly #jsonLd = new JsonLd(this);
  /** Questions below the first screen come after the first paint, then the answers that are closed. */
  readonly #later = new Later(this);
  readonly #link = new DeepLink(this, 'faq-', (id, move) => this.#reveal(id, move));
  readonly #search = new SearchBar(this, () => this.#closed.clear());
  /** From the first update on: made in the constructor they would keep the fallback from painting. */
  #answers!: Readonly<Record<QuestionId, Answer>>;
  readonly #index = new SearchIndex<QuestionId>((id) => answerText(this.#answers[id]));
  #shown: readonly QuestionId[] = [];
  #found: ReadonlySet<QuestionId> = new Set();
  #count = 0;
  /** What was typed tells of danger: help comes before the answers. */
  #danger = false;
  #dangerShown = false;

  constructor() {
    super();
    new SurfaceController(this);
    new ForgetOnLeave(
      this,
      () => this.#forget(),
      this.#search,
      this.#citations,
      this.#crisis,
      this.#link,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
  }

  /** Opens a question, scrolls to it and moves the focus there. False where there is none such. */
  show(id: string): Promise<boolean> {
    return this.#reveal(id, true);
  }

  async #reveal(id: string, move: boolean): Promise<boolean> {
    if (!Object.hasOwn(questions, id)) return false;
    this.#search.set('');
    this.#open.add(id as QuestionId);
    this.#extra.add(id as QuestionId);
    this.#later.atLeast(ids.length);
    this.requestUpdate();
    await this.updateComplete;
    if (move) goTo(this, id);
    return true;
  }

  protected override willUpdate(): void {
    const { words, query } = this.#search;
    this.#danger = query !== '' && mentions(query, crisisSearchWords());
    const wanted = parseIds(this, 'topics', this.topics, allTopics);
    const all = answers();
    if (all !== this.#answers) this.#index.clear();
    this.#answers = all;
    this.#shown = ids.filter((id) => {
      const { topic, pinned } = about(id);
      return wanted.length === 0 || wanted.includes(topic) || pinned || this.#extra.has(id);
    });
    const count = this.#shown.length;
    this.#later.total = 2 * count;
    // Who reads the fallback stays where it is; who searches gets every question at once.
    const held = !this.hasUpdated && [...this.children].some(({ slot }) => !slot);
    if (held || this.#search.active) this.#later.atLeast(count);
    this.#citations.number(
      this.#shown.flatMap((id) => [
        ...(id === 'help-now' ? this.#crisis.lines : []),
        ...answerFacts(this.#answers[id]),
      ]),
    );
    this.#found = this.#index.matching(this.#shown, words);
    this.#count = this.#found.size + this.#clinicQuestions.filter(words);
  }

  /** Waits until every question is there; their answers may still come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#later.reached(this.#shown.length);
    return done;
  }

  protected override render(): TemplateResult {
    const words = faqWords();
    const inner = this.headingLevel + 1;
    return frame(this, {
      title: words.title,
      lead: words.lead,
      crisis: this.#crisis.notice(),
      body: html`${this.#renderControls()} ${this.#danger ? this.#crisis.card(inner) : nothing}
        <div class="body">${this.#renderTopics()} ${this.#renderList(inner)}</div>`,
      sources: this.#citations.list(inner, this.#later.done),
    });
  }

  protected override updated(): void {
    if (this.#danger && !this.#dangerShown) {
      this.renderRoot.querySelector('#crisis-card')?.scrollIntoView({ block: 'nearest' });
    }
    this.#dangerShown = this.#danger;
    // Data in the head must not say what the page no longer shows.
    if (!this.jsonld || this.#expired) this.#jsonLd.remove();
    else {
      const pairs = this.#shown.map((id) => {
        const { question, ...answer } = this.#answers[id];
        return [question, answerText({ ...answer, question: '', synonyms: '' })] as const;
      });
      this.#jsonLd.write(pairs, this.locale);
    }
  }

  #renderControls(): TemplateResult {
    const words = faqWords();
    const total = this.#shown.length + this.#clinicQuestions.count;
    const allOpen =
      this.#shown.every((id) => about(id).pinned || this.#open.has(id)) &&
      this.#clinicQuestions.allOpen;
    return this.#search.render(
      this.#search.active ? matchCountWords(this.#count, total) : questionCountWords(total),
      button(allOpen ? words.closeAll : words.openAll, () => this.#openAll(!allOpen)),
      this.#danger ? this.#crisis.spoken() : '',
    );
  }

  /** Once everything above it is there. */
  #goToTopic(topic: string): void {
    this.#later.atLeast(ids.length);
    this.requestUpdate();
    void this.updateComplete.then(() => goTo(this, `topic-${topic}`));
  }

  #renderTopics(): TemplateResult | typeof nothing {
    const names = topicWords();
    const present = allTopics.filter((topic) => this.#inTopic(topic).length > 0);
    if (this.#search.active || present.length < 2) return nothing;
    const entries = present.map((topic): [string, string] => [topic, names[topic]]);
    if (this.#clinicQuestions.count > 0) entries.push(['clinic', faqWords().fromClinic]);
    return topicsNav(faqWords().topics, entries, (topic) => this.#goToTopic(topic));
  }

  #renderList(level: number): TemplateResult {
    const words = faqWords();
    const names = topicWords();
    const clinic = this.#clinicQuestions;
    return html`<div class="list">
      ${
        this.#count === 0
          ? html`<div class="none flow">
              <p><b>${words.none}</b></p>
              ${dotted(words.noneHints)}
            </div>`
          : nothing
      }
      ${allTopics.map((topic) => {
        const inTopic = this.#inTopic(topic);
        if (inTopic.length === 0) return nothing;
        return html`<section ?hidden=${!inTopic.some((id) => this.#found.has(id))}>
          ${heading(level, 'section', names[topic], { id: `topic-${topic}`, focusable: true })}
          ${repeat(
            inTopic.filter((id) => this.#isThere(id)),
            (id) => id,
            (id) => this.#question(id, level + 1),
          )}
        </section>`;
      })}
      <section
        class="clinic-questions ${clinic.count === 0 ? 'empty' : ''}"
        ?hidden=${clinic.count === 0 || this.#count === this.#found.size}
      >
        ${heading(level, 'section', words.fromClinic, { id: 'topic-clinic', focusable: true })}
        <p class="small muted">${pinIcon} ${words.fromClinicNote}</p>
        <slot name="clinic-questions" @slotchange=${clinic.onSlotChange}></slot>
      </section>
    </div>`;
  }

  #isThere(id: QuestionId): boolean {
    const index = this.#shown.indexOf(id);
    return index < firstScreen || about(id).pinned || this.#isOpen(id) || this.#later.allows(index);
  }

  /** A question is made again only when something in it has changed. Help follows the country. */
  #question(id: QuestionId, level: number): unknown {
    const { pinned } = about(id);
    const found = this.#found.has(id);
    const words = found ? this.#search.words : [];
    const open = this.#isOpen(id);
    const answer =
      pinned || open || this.#later.allows(this.#shown.length + this.#shown.indexOf(id));
    const make = () => this.#renderQuestion(id, level, words, answer);
    if (id === 'help-now') return make();
    return guard([...this.#stateOf(id, words), level, found, open, answer], make);
  }

  /** The same for the answer alone, which stays as it is when it opens. */
  #answer(id: QuestionId, words: readonly string[]): unknown {
    const make = () => this.#renderAnswer(id, words);
    return id === 'help-now' ? make() : guard(this.#stateOf(id, words), make);
  }

  #stateOf(id: QuestionId, words: readonly string[]): unknown[] {
    const copied = this.#link.copied === id && {};
    return [id, this.#answers, this.#citations.numbering, words.join(' '), copied, this.#expired];
  }

  #renderQuestion(
    id: QuestionId,
    level: number,
    words: readonly string[],
    answer: boolean,
  ): TemplateResult {
    const { pinned, popularClaim } = about(id);
    const { question } = this.#answers[id];
    const label = words.length > 0 ? marked(question, words) : question;
    const content = answer ? this.#answer(id, words) : nothing;
    return html`<div class="question" ?hidden=${!this.#found.has(id)}>
      ${
        pinned
          ? html`${heading(level, 'item', label, { id, focusable: true })}
              <div class="panel">${content}</div>`
          : disclosure({
              id,
              level,
              label,
              note: popularClaim && faqWords().claim,
              open: this.#isOpen(id),
              onToggle: (open) => this.#toggle(id, open),
              content,
            })
      }
    </div>`;
  }

  #renderAnswer(id: QuestionId, found: readonly string[]): TemplateResult {
    const { short, detail } = this.#answers[id];
    const isHelp = id === 'help-now';
    const context = { citations: this.#citations, found, expired: this.#expired };
    return html`<div class="answer flow">
      <p class="short">
        ${passage(short, context)}${isHelp ? this.#citations.cite(this.#crisis.lines) : nothing}
      </p>
      ${isHelp ? this.#crisis.contacts() : nothing} ${blocks(detail, context)}
      <p class="foot">
        <span>${answerCheckedWords(about(id).reviewed)}</span>
        ${this.#link.copyButton(id, (message) => this.#search.announce(message))}
      </p>
    </div>`;
  }

  get #expired(): boolean {
    return contentFreshness(clock.now()) === 'expired';
  }

  #inTopic(topic: TopicId): QuestionId[] {
    return this.#shown.filter((id) => about(id).topic === topic);
  }

  #isOpen(id: QuestionId): boolean {
    return this.#search.active ? !this.#closed.has(id) : this.#open.has(id);
  }

  #toggle(id: QuestionId, open: boolean): void {
    const searching = this.#search.active;
    const changed = searching ? this.#closed : this.#open;
    if (open !== searching) changed.add(id);
    else changed.delete(id);
    this.requestUpdate();
  }

  #forget(): void {
    this.#open.clear();
    this.#extra.clear();
  }

  /** The dialog takes the page as it is now. */
  readonly #beforePrint = (): void => {
    this.#later.all();
    this.performUpdate();
  };

  #openAll(open: boolean): void {
    this.#open = new Set(open ? this.#shown : []);
    this.#clinicQuestions.openAll(open);
    this.#search.announce('');
  }
}

defineElement('trd-faq', TrdFaq);

declare global {
  interface HTMLElementTagNameMap {
    'trd-faq': TrdFaq;
  }
}
