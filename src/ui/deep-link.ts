import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { faqWords } from '../content/words/faq-controls.js';
import { button } from './controls.js';
import { linkIcon } from './icons.js';

/** Moves the focus to a part of an element and scrolls to its beginning. */
export function goTo(host: LitElement, id: string): void {
  const target = host.renderRoot.querySelector<HTMLElement>(`#${id}`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

/**
 * Opens what the part of the page address after `#` names, on load and whenever it changes, and
 * hands out such addresses.
 */
export class DeepLink implements ReactiveController {
  /** What was copied last, and whether the browser allowed it. */
  #copied: { readonly id: string; readonly allowed: boolean } | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly prefix: string,
    private readonly show: (id: string) => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    if (!this.host.hasUpdated) void this.host.updateComplete.then(this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** A button that copies the address; where that is not allowed the address is shown. */
  copyButton(id: string): TemplateResult {
    const words = faqWords();
    const copied = this.#copied?.id === id ? this.#copied : undefined;
    const message = copied?.allowed
      ? words.copied
      : html`${words.copyByHand} <bdi>${this.#address(id)}</bdi>`;
    return html`${button([linkIcon, words.copyLink], () => void this.#copy(id))}
      <span role="status">${copied ? message : nothing}</span>`;
  }

  /** The address of the page with another part after `#`. */
  #address(id: string): string {
    return `${location.href.split('#')[0]}#${this.prefix}${id}`;
  }

  async #copy(id: string): Promise<void> {
    let allowed = true;
    try {
      await navigator.clipboard.writeText(this.#address(id));
    } catch {
      allowed = false;
    }
    this.#copied = { id, allowed };
    this.host.requestUpdate();
  }

  readonly #follow = (): void => {
    const start = `#${this.prefix}`;
    if (location.hash.startsWith(start)) this.show(location.hash.slice(start.length));
  };
}
