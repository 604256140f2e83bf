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
    /** `move`: also scroll there and take the focus. */
    private readonly show: (id: string, move: boolean) => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    if (!this.host.hasUpdated) void this.host.updateComplete.then(() => this.#first());
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Id of the question whose address was copied last. */
  get copied(): string | undefined {
    return this.#copied?.id;
  }

  forget(): void {
    this.#copied = undefined;
  }

  /** A button that copies the address; where that is not allowed the address is shown. */
  copyButton(id: string, announce: (message: string) => void): TemplateResult {
    const words = faqWords();
    const copied = this.#copied?.id === id ? this.#copied : undefined;
    const message = () =>
      copied?.allowed ? words.copied : html`${words.copyByHand} <bdi>${this.#address(id)}</bdi>`;
    const copy = () =>
      void this.#copy(id).then((allowed) => announce(allowed ? words.copied : words.copyByHand));
    return html`${button([linkIcon, words.copyLink], copy)}
    ${copied ? html`<span class="copied screen">${message()}</span>` : nothing}`;
  }

  /**
   * The address of the page with another part after `#`. Of what follows the `?` only what selects
   * a page stays: the rest may name the reader.
   */
  #address(id: string): string {
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()]) {
      if (!/^(p|page|page_id|id|lang)$/.test(name)) url.searchParams.delete(name);
    }
    url.hash = `${this.prefix}${id}`;
    return url.href;
  }

  async #copy(id: string): Promise<boolean> {
    let allowed = true;
    try {
      await navigator.clipboard.writeText(this.#address(id));
    } catch {
      allowed = false;
    }
    this.#copied = { id, allowed };
    this.host.requestUpdate();
    return allowed;
  }

  /** An element that comes late must not take the focus from what the reader is doing. */
  #first(): void {
    const busy = document.activeElement !== null && document.activeElement !== document.body;
    this.#follow(undefined, !busy);
  }

  /** Of several elements on a page the first one follows. */
  readonly #follow = (_event?: Event, move = true): void => {
    const start = `#${this.prefix}`;
    if (!location.hash.startsWith(start)) return;
    const first = (this.host.getRootNode() as ParentNode).querySelector(this.host.localName);
    if (first === this.host) this.show(location.hash.slice(start.length), move);
  };
}
