import {
  css,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { takeAwayWords } from '../content/words/take-away.js';
import { action } from './controls.js';
import { copyIcon, printIcon } from './icons.js';
import { plainText } from './plain-text.js';
import { printElement } from './print.js';
import type { ShortVersion } from './short-version.js';

/**
 * Print, and copy as text: made here, sent nowhere. Both take what the element shows; the part to
 * copy is the wrapper unless `selector` names another one inside the shadow root. With a `short`
 * version there are two ways to print.
 */
export class TakeAway implements ReactiveController {
  #copied = false;
  /** The text, where the browser does not let us copy it. */
  #byHand = '';

  constructor(
    private readonly host: LitElement,
    private readonly selector = '.trd',
    private readonly short?: ShortVersion,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    this.#copied = false;
    this.#byHand = '';
  }

  render(): TemplateResult {
    const words = takeAwayWords();
    return html`<div class="take-away screen">
      <div class="actions">
        ${
          this.short
            ? [
                action([printIcon, words.printShort], () => this.#print(this.short), true),
                action([printIcon, words.printAll], () => this.#print()),
              ]
            : action([printIcon, words.print], () => this.#print(), true)
        }
        ${action([copyIcon, words.copy], () => void this.#copy())}
        <p role="status">${this.#copied ? words.copied : ''}</p>
      </div>
      ${
        this.#byHand
          ? html`<label for="by-hand">${words.byHand}</label>
              <textarea id="by-hand" readonly rows="8" .value=${this.#byHand}></textarea>`
          : nothing
      }
    </div>`;
  }

  #print(short?: ShortVersion): void {
    printElement(this.host, short);
  }

  async #copy(): Promise<void> {
    const part = this.host.renderRoot.querySelector(this.selector);
    const text = part ? plainText(part) : '';
    this.forget();
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = true;
    } catch {
      this.#byHand = text;
    }
    this.host.requestUpdate();
    if (!this.#byHand) return;
    await this.host.updateComplete;
    const field = this.host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
    field?.focus();
    field?.select();
  }
}

export const takeAwayStyles = css`
  /* Not display: none, since some browsers print nothing then. */
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .take-away textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
`;
