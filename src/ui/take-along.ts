import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { askWords, takeAlongWords } from '../content/words/self-check/take-along.js';
import { asksOf, type Ask } from '../logic/self-check.js';
import { answerList } from './check-answers.js';
import type { CheckState } from './check-step.js';
import { heading } from './heading.js';
import { TakeAway } from './take-away.js';

/**
 * The sheet for the prescriber: what is printed and copied, and what the reader leaves out of it.
 * The box shows what will be in it. Answers are left out until the reader wants them in.
 */
export class TakeAlong {
  #leftOut = new Set<Ask>();
  #withAnswers = false;
  readonly #takeAway: TakeAway;

  constructor(private readonly host: LitElement) {
    this.#takeAway = new TakeAway(host, '.sheet');
  }

  /** Whether what tells the answers is taken along as well. */
  get withAnswers(): boolean {
    return this.#withAnswers;
  }

  forget(): void {
    this.#leftOut.clear();
    this.#withAnswers = false;
    this.#takeAway.forget();
  }

  render(state: CheckState): TemplateResult {
    const words = takeAlongWords();
    const asks = askWords(state.who);
    return html`<section class="part sheet">
      ${heading(state.level, 'section', words.title)}
      <p class="muted screen">${words.lead}</p>
      <ol class="asks">
        ${asksOf(state.answers).map((ask, index) => {
          const left = this.#leftOut.has(ask);
          return html`<li class=${left ? 'left-out' : nothing}>
            ${this.#tick(`ask-${index}`, asks[ask], !left, (on) => {
              if (on) this.#leftOut.delete(ask);
              else this.#leftOut.add(ask);
            })}
          </li>`;
        })}
      </ol>
      ${
        this.#withAnswers
          ? [heading(state.level + 1, 'item', words.answersTitle), answerList(state)]
          : nothing
      }
      <div class="with-answers screen">
        ${this.#tick('with-answers', words.answers, this.#withAnswers, (on) => {
          this.#withAnswers = on;
        })}
      </div>
      ${this.#takeAway.render()}
    </section>`;
  }

  #tick(id: string, label: string, on: boolean, onTick: (on: boolean) => void): TemplateResult {
    const change = (event: Event) => {
      onTick((event.target as HTMLInputElement).checked);
      this.#takeAway.forget();
      this.host.requestUpdate();
    };
    return html`<input
        class="screen"
        type="checkbox"
        id=${id}
        autocomplete="off"
        .checked=${on}
        @change=${change}
      /><label for=${id}>${label}</label>`;
  }
}
