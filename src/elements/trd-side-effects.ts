import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { eskBoxedWarning } from '../content/facts/index.js';
import { effectTreatments, type EffectTreatment } from '../content/facts/side-effects/effects.js';
import { readInWords } from '../content/words/about.js';
import { beforeWords } from '../content/words/side-effects/before.js';
import { markHintWords, questionWords } from '../content/words/side-effects/calling.js';
import {
  groupWordsOf,
  markedQuestionWords,
  sectionWords,
  shownWords,
  sideEffectsWords,
  sortedWords,
} from '../content/words/side-effects/controls.js';
import { effectWords } from '../content/words/side-effects/index.js';
import { sessionDayWords } from '../content/words/side-effects/session-day.js';
import { warningWords } from '../content/words/side-effects/warnings.js';
import { treatmentWords } from '../content/words/treatments.js';
import { boxedWarningTitleWords } from '../content/words/warnings.js';
import { contentFreshness } from '../logic/review.js';
import { groupsOf, sessionDays, type Grouping } from '../logic/side-effects.js';
import { Localized } from '../localization.js';
import { defineElement } from '../define.js';
import { Citations, citationStyles } from '../ui/citations.js';
import { clinicStyles } from '../ui/clinic-block.js';
import { clock } from '../ui/clock.js';
import { button, menu, silence } from '../ui/controls.js';
import { CrisisNotice } from '../ui/crisis-notice.js';
import { crisisStyles } from '../ui/crisis-notice.styles.js';
import { goTo } from '../ui/deep-link.js';
import { disclosureStyles } from '../ui/disclosure.js';
import { effectList, effectListStyles } from '../ui/effect-list.js';
import { effectStyles } from '../ui/effect.js';
import { Embedded, parseIds } from '../ui/embedded.js';
import { estimateStyles } from '../ui/estimate.js';
import { ForgetOnLeave } from '../ui/forget.js';
import { frame, frameStyles } from '../ui/frame.js';
import { heading } from '../ui/heading.js';
import { iconArrayStyles } from '../ui/icon-array.js';
import { blocks, dotted, type PassageContext } from '../ui/passage.js';
import { sessionDay, sessionDayStyles } from '../ui/session-day.js';
import { styles as base } from '../ui/styles.js';
import { SurfaceController } from '../ui/surface.js';
import { TakeAway, takeAwayStyles } from '../ui/take-away.js';
import { warningBlock, warningStyles } from '../ui/warning-block.js';
import { callingStyles, whenToCall } from '../ui/when-to-call.js';
import { styles } from './trd-side-effects.styles.js';

type Section = keyof ReturnType<typeof sectionWords>;

/**
 * The side effects of one treatment at a time: how often, what it is like, what to do.
 *
 * Serious warnings are always open above the list, whichever treatment is shown. Each treatment has
 * numbers of its own, with what they are compared with. What was chosen or ticked is never stored.
 *
 * @tag trd-side-effects
 * @fires trd-ready - The first render is done. Carries nothing.
 * @csspart heading - The element's own heading.
 * @csspart controls - The choice of the treatment, and of how the list is sorted.
 */
export class TrdSideEffects extends Embedded(Localized(LitElement)) {
  static override styles = [
    ...base,
    crisisStyles,
    disclosureStyles,
    citationStyles,
    frameStyles,
    clinicStyles,
    iconArrayStyles,
    estimateStyles,
    effectStyles,
    effectListStyles,
    warningStyles,
    sessionDayStyles,
    callingStyles,
    takeAwayStyles,
    styles,
  ];

  // Fields are compiled to assignments (`useDefineForClassFields`), which the rule cannot know.
  /* eslint-disable lit/no-classfield-shadowing */
  static override properties: PropertyDeclarations = { treatment: {} };
  /* eslint-enable lit/no-classfield-shadowing */

  /** Id of the treatment shown first. Default `esketamine`; the reader can choose another. */
  treatment: string | undefined;

  #chosen: EffectTreatment | undefined;
  #grouping: Grouping = 'when';
  /** `<treatment>/<effect>`: what the reader wants to ask about. */
  readonly #marked = new Set<string>();
  #said = silence;
  readonly #citations = new Citations(this);
  readonly #crisis = new CrisisNotice(this);
  readonly #takeAway = new TakeAway(this, '.questions');

  constructor() {
    super();
    new SurfaceController(this);
    new ForgetOnLeave(this, () => this.#forget(), this.#citations, this.#crisis, this.#takeAway);
  }

  protected override render(): TemplateResult {
    const words = sideEffectsWords();
    const level = this.headingLevel + 1;
    const shown = this.#shown();
    const context: PassageContext = {
      citations: this.#citations,
      found: [],
      expired: contentFreshness(clock.now()) === 'expired',
    };
    return frame(this, {
      title: words.title,
      lead: words.lead,
      crisis: this.#crisis.notice(),
      body: html`${this.#renderTreatment(shown)} ${this.#renderWarnings(shown, level, context)}
      ${this.#renderList(shown, level, context)} ${this.#renderDay(shown, level, context)}
      ${this.#section('before', level, blocks(beforeWords(shown), context))}
      ${this.#section(
        'call',
        level,
        whenToCall(shown, this.#crisis, this.clinicDetails.phone, level + 1),
      )}
      ${this.#renderQuestions(shown, level)}`,
      sources: this.#citations.list(level),
    });
  }

  #renderTreatment(shown: EffectTreatment): TemplateResult {
    const words = sideEffectsWords();
    const names = treatmentWords();
    const { offered } = this.clinicDetails;
    const sections = sectionWords();
    const present = (Object.keys(sections) as Section[]).filter(
      (section) => section !== 'warnings' && (section !== 'day' || sessionDays[shown]),
    );
    return html`<div part="controls">
        ${menu(
          'treatment',
          words.treatment,
          effectTreatments.map((id) => [id, names[id].name] as const),
          shown,
          (id) => this.#choose(id as EffectTreatment),
        )}
      </div>
      <p class="unseen" role="status">${this.#said()}</p>
      <p class="chosen">
        <b>${names[shown].name}.</b> ${names[shown].about}.
        ${offered ? (offered.has(shown) ? words.offered : words.notOffered) : nothing}
      </p>
      <nav class="jump screen" aria-label=${words.jump}>
        <ul>
          ${present.map(
            (section) => html`<li>${button(sections[section], () => goTo(this, section))}</li>`,
          )}
        </ul>
      </nav>`;
  }

  #renderWarnings(shown: EffectTreatment, level: number, context: PassageContext): TemplateResult {
    const boxed = shown === 'esketamine';
    return warningBlock(
      {
        id: 'warnings',
        level,
        title: sectionWords().warnings,
        blocks: warningWords(shown),
        ...(boxed && { name: boxedWarningTitleWords(), note: readInWords(eskBoxedWarning.readIn) }),
      },
      context,
    );
  }

  #renderList(shown: EffectTreatment, level: number, context: PassageContext): TemplateResult {
    const list = {
      treatment: shown,
      level: level + 1,
      grouping: this.#grouping,
      isMarked: (id: string) => this.#marked.has(`${shown}/${id}`),
      onGroup: (grouping: Grouping) => this.#group(grouping),
      onMark: (id: string, on: boolean) => this.#mark(`${shown}/${id}`, on),
    };
    return this.#section('list', level, effectList(list, context));
  }

  #renderDay(
    shown: EffectTreatment,
    level: number,
    context: PassageContext,
  ): TemplateResult | typeof nothing {
    const steps = sessionDays[shown];
    const words = sessionDayWords(shown);
    if (!steps || !words) return nothing;
    return this.#section(
      'day',
      level,
      html`<p>${words.lead}</p>
        ${sessionDay(steps, words, sideEffectsWords(), level + 1, context)}`,
    );
  }

  #renderQuestions(shown: EffectTreatment, level: number): TemplateResult {
    const { effects } = effectWords(shown);
    const marked = Object.keys(effects).filter((id) => this.#marked.has(`${shown}/${id}`));
    const asked = marked.map((id) => markedQuestionWords(effects[id]!.name));
    return this.#section(
      'questions',
      level,
      html`<div class="questions flow">
          <p><b>${treatmentWords()[shown].name}</b></p>
          ${dotted([...asked, ...questionWords(shown)])}
        </div>
        ${asked.length > 0 ? nothing : html`<p class="hint screen">${markHintWords()}</p>`}
        ${this.#takeAway.render()}`,
    );
  }

  #section(id: Section, level: number, content: unknown): TemplateResult {
    return html`<section class="plain" aria-labelledby=${id}>
      ${heading(level, 'section', sectionWords()[id], { id, focusable: true })} ${content}
    </section>`;
  }

  /** The reader's choice wins over the attribute, for as long as the page is open. */
  #shown(): EffectTreatment {
    const [wanted] = parseIds(this, 'treatment', this.treatment, effectTreatments);
    return this.#chosen ?? wanted ?? 'esketamine';
  }

  #choose(id: EffectTreatment): void {
    this.#chosen = id;
    this.#say(() => shownWords(treatmentWords()[id].name));
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#say(() =>
      sortedWords(groupsOf(this.#shown(), grouping).map(({ key }) => groupWordsOf(key))),
    );
  }

  #mark(mark: string, on: boolean): void {
    if (on) this.#marked.add(mark);
    else this.#marked.delete(mark);
    this.requestUpdate();
  }

  #say(words: () => string): void {
    this.#said = words;
    this.requestUpdate();
  }

  #forget(): void {
    this.#chosen = undefined;
    this.#grouping = 'when';
    this.#marked.clear();
    this.#said = silence;
  }
}

defineElement('trd-side-effects', TrdSideEffects);

declare global {
  interface HTMLElementTagNameMap {
    'trd-side-effects': TrdSideEffects;
  }
}
