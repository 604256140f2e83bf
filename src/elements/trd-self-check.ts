import { LitElement, html, nothing, type TemplateResult } from 'lit';
import {
  checkQuestions,
  openOptions,
  type CheckOption,
  type CheckQuestionId,
} from '../content/facts/self-check-questions.js';
import { adequateTrial, trdContributors, trdDefinitionLabel } from '../content/facts/self-check.js';
import {
  checkAnswersWords,
  resultWords,
  under18Words,
} from '../content/words/self-check/result.js';
import { checkStartWords, checkStepWords } from '../content/words/self-check/start.js';
import type { Who } from '../content/words/types.js';
import { contentFreshness } from '../logic/review.js';
import {
  chosen,
  nextQuestion,
  outcomeOf,
  previousQuestion,
  type CheckAnswers,
} from '../logic/self-check.js';
import { Localized } from '../localization.js';
import { defineElement } from '../define.js';
import { answerList } from '../ui/check-answers.js';
import { checkResult, under18 } from '../ui/check-result.js';
import { resultStyles } from '../ui/check-result.styles.js';
import { checkStart } from '../ui/check-start.js';
import { checkStep, type CheckState } from '../ui/check-step.js';
import { Citations, citationStyles } from '../ui/citations.js';
import { clinicStyles } from '../ui/clinic-block.js';
import { clock } from '../ui/clock.js';
import { action, button } from '../ui/controls.js';
import { CrisisNotice } from '../ui/crisis-notice.js';
import { crisisStyles } from '../ui/crisis-notice.styles.js';
import { disclosureStyles } from '../ui/disclosure.js';
import { Embedded } from '../ui/embedded.js';
import { ForgetOnLeave } from '../ui/forget.js';
import { frame, frameStyles } from '../ui/frame.js';
import { backIcon, lockIcon, phoneIcon } from '../ui/icons.js';
import { Shield } from '../ui/shield.js';
import { styles as base } from '../ui/styles.js';
import { SurfaceController } from '../ui/surface.js';
import { TakeAlong } from '../ui/take-along.js';
import { takeAwayStyles } from '../ui/take-away.js';
import { styles } from './trd-self-check.styles.js';

/** A page of the check: before it, a question, all answers, what they show, or the stop. */
type Step = 'start' | CheckQuestionId | 'check' | 'result' | 'under-18';

const isQuestion = (step: Step): step is CheckQuestionId => Object.hasOwn(checkQuestions, step);

/** Answers of which only one can stand. */
const alone = ['none', ...openOptions] as readonly CheckOption[];

/**
 * A check of one's own history of treatment against the usual description of TRD. No score, no
 * diagnosis, no question about suicide; help in a crisis on every page.
 *
 * The shadow root is closed, no event but `trd-ready` leaves the element, and answers live in
 * memory only, until `reset()`, or until the page is left.
 *
 * @tag trd-self-check
 * @fires trd-ready - The first render is done. Carries nothing.
 * @csspart heading - The element's own heading.
 */
export class TrdSelfCheck extends Embedded(Localized(LitElement)) {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: 'closed',
  };

  static override styles = [
    ...base,
    crisisStyles,
    disclosureStyles,
    citationStyles,
    frameStyles,
    clinicStyles,
    takeAwayStyles,
    resultStyles,
    styles,
  ];

  #step: Step = 'start';
  #who: Who = 'self';
  #answers: CheckAnswers = {};
  /** The question was reached from the list of answers, and leads back to it. */
  #changing = false;
  #wrong = false;
  #help = false;
  readonly #citations = new Citations(this);
  readonly #crisis = new CrisisNotice(this);
  readonly #along = new TakeAlong(this);
  readonly #leave = new ForgetOnLeave(
    this,
    () => this.#forget(),
    this.#citations,
    this.#crisis,
    this.#along,
  );

  constructor() {
    super();
    new SurfaceController(this);
    new Shield(this);
  }

  /** Clears every answer and goes back to the start. */
  reset(): void {
    this.#leave.now();
  }

  protected override render(): TemplateResult {
    const step = this.#step;
    const { title, lead } = this.#titles();
    const inner = this.headingLevel + 1;
    const state: CheckState = {
      who: this.#who,
      answers: this.#answers,
      level: inner,
      citations: this.#citations,
      found: [],
      expired: false,
    };
    const notice = this.#crisis.notice();
    // Help is the first thing before and after the questions, and under each of them.
    const between = isQuestion(step) || step === 'check';
    return frame(this, {
      bar: this.#renderBar(),
      title,
      titleUnseen: isQuestion(step),
      lead,
      crisis: [this.#help ? this.#renderHelp(inner) : nothing, between ? nothing : notice],
      body: [
        html`<div class="body">${this.#renderStep(state)}</div>`,
        this.#renderPrivacy(),
        between ? notice : nothing,
      ],
      sources: this.#renderSources(inner),
    });
  }

  #titles(): { readonly title: string; readonly lead?: string } {
    switch (this.#step) {
      case 'check':
        return checkAnswersWords(this.#who);
      case 'result':
        return { title: resultWords(this.#who).title };
      case 'under-18':
        return under18Words(this.#who);
      case 'start':
        return checkStartWords();
      default:
        return { title: checkStartWords().title };
    }
  }

  /** In the same place on every page. */
  #renderBar(): TemplateResult {
    const words = checkStepWords();
    return html`<div class="bar screen">
      ${this.#step === 'start' ? nothing : button([backIcon, words.back], () => this.#back())}
      ${action([phoneIcon, words.help], () => this.#openHelp(true))}
    </div>`;
  }

  #renderHelp(level: number): TemplateResult {
    return html`<div class="help">
      ${this.#crisis.card(level)} ${action(checkStepWords().helpClose, () => this.#openHelp(false))}
    </div>`;
  }

  #renderStep(state: CheckState): unknown {
    switch (this.#step) {
      case 'start':
        return checkStart(state, contentFreshness(clock.now()) === 'expired', (who) => {
          this.#who = who;
          this.#go('age');
        });
      case 'check':
        return [
          answerList(state, this.#change),
          action(checkAnswersWords(this.#who).show, () => this.#go('result'), true),
        ];
      case 'result':
        return this.#renderResult(state);
      case 'under-18':
        return under18(state);
      default:
        return checkStep(state, this.#step, this.#wrong, this.#choose, this.#submit);
    }
  }

  #renderResult(state: CheckState): TemplateResult {
    const words = resultWords(this.#who);
    return html`${checkResult(state, this.#along, this.#change)}
      <p class="end screen">
        ${button(words.change, () => this.#go('check'))}
        ${button(words.clear, () => {
          this.reset();
          this.#focus('title');
        })}
      </p>`;
  }

  #renderPrivacy(): TemplateResult {
    return html`<p class="privacy small muted screen">
      ${lockIcon}<span>${checkStepWords().privacy}</span>
    </p>`;
  }

  /** Every page lists what the check rests on, also where no sentence cites it. */
  #renderSources(level: number): TemplateResult {
    this.#citations.cite([trdDefinitionLabel, adequateTrial, trdContributors]);
    return this.#citations.list(level);
  }

  readonly #choose = (option: CheckOption, on: boolean): void => {
    const step = this.#step as CheckQuestionId;
    const others = (this.#answers[step] ?? []).filter(
      (other) => other !== option && !alone.includes(other),
    );
    const several = 'many' in checkQuestions[step] && !alone.includes(option);
    this.#answers = {
      ...this.#answers,
      [step]: [...(several || !on ? others : []), ...(on ? [option] : [])],
    };
    this.#wrong = false;
    this.requestUpdate();
  };

  readonly #submit = (): void => {
    const step = this.#step as CheckQuestionId;
    if (chosen(step, this.#answers).length === 0) {
      this.#wrong = true;
      this.#focus('choice-0');
    } else if (outcomeOf(this.#answers) === 'under-18') this.#go('under-18');
    else this.#go(nextQuestion(this.#answers, step, this.#changing) ?? 'check');
  };

  readonly #change = (id: CheckQuestionId): void => {
    this.#go(id);
    this.#changing = true;
  };

  #back(): void {
    const step = this.#step;
    if (step === 'result' || (this.#changing && isQuestion(step))) this.#go('check');
    else if (step === 'under-18') this.#go('age');
    else this.#go(previousQuestion(this.#answers, isQuestion(step) ? step : undefined) ?? 'start');
  }

  /** To another page: what was chosen stays, the focus goes to the new heading. */
  #go(step: Step): void {
    if (!isQuestion(step)) this.#changing = false;
    this.#step = step;
    this.#wrong = this.#help = false;
    this.#focus(isQuestion(step) ? 'question' : 'title');
  }

  #openHelp(open: boolean): void {
    this.#help = open;
    this.#focus(open ? 'crisis-card' : isQuestion(this.#step) ? 'question' : 'title');
  }

  /** Only ever after a press. The page scrolls only where the target is out of sight. */
  #focus(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
      if (!target) return;
      target.focus({ preventScroll: true });
      const { top, bottom } = target.getBoundingClientRect();
      const room = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
      if (top < room || bottom > innerHeight) target.scrollIntoView();
    });
  }

  #forget(): void {
    this.#step = 'start';
    this.#who = 'self';
    this.#answers = {};
    this.#changing = this.#wrong = this.#help = false;
  }
}

defineElement('trd-self-check', TrdSelfCheck);

declare global {
  interface HTMLElementTagNameMap {
    'trd-self-check': TrdSelfCheck;
  }
}
