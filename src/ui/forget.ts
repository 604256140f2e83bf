import type { LitElement, ReactiveController } from 'lit';

interface Forgetful {
  forget(): void;
}

/**
 * Forgets what a reader chose when they leave the page, and once more should the browser bring the
 * page back as it was: the next person at this screen must not find it.
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #parts: readonly Forgetful[];

  /** `own` clears the state of the element itself; `parts` know how to clear theirs. */
  constructor(
    private readonly host: LitElement,
    private readonly own: () => void,
    ...parts: readonly Forgetful[]
  ) {
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this);
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this);
    removeEventListener('pageshow', this);
  }

  handleEvent({ type, persisted }: PageTransitionEvent): void {
    if (type === 'pagehide' || persisted) this.now();
  }

  now(): void {
    this.own();
    for (const part of this.#parts) part.forget();
    this.host.requestUpdate();
  }
}
