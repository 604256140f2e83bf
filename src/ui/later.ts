import type { LitElement, ReactiveController } from 'lit';

/** How long one piece of work may take before the next one is made smaller, milliseconds. */
const patience = 12;

/** Not every engine knows when it is idle. */
const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 200 }) : setTimeout(run);

/**
 * Lets an element render what nobody sees yet piece by piece, after the first paint, so that a slow
 * phone shows the first answer early and never freezes. `allows` says how far it has come.
 */
export class Later implements ReactiveController {
  /** How many items the element has. */
  total = 0;
  #allowed = 0;
  #step = 4;
  #began = 0;
  #waiting = false;
  /** How many items have been rendered, and who waits for how many. */
  #rendered = 0;
  #listeners: { readonly count: number; readonly resolve: () => void }[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#waiting = false;
    if (this.host.hasUpdated) this.#schedule();
  }

  hostDisconnected(): void {
    this.#tell(Infinity);
  }

  hostUpdate(): void {
    this.#began = performance.now();
  }

  hostUpdated(): void {
    const took = performance.now() - this.#began;
    if (took < patience / 2) this.#step *= 2;
    else if (took > patience) this.#step = Math.max(2, this.#step >> 1);
    this.#rendered = this.#allowed;
    this.#tell(this.done ? Infinity : this.#rendered);
    this.#schedule();
  }

  get done(): boolean {
    return this.#allowed >= this.total;
  }

  allows(index: number): boolean {
    return index < this.#allowed;
  }

  /** Everything, with the next update. */
  all(): void {
    this.#allowed = Infinity;
    this.host.requestUpdate();
  }

  /** So many at once: with the update that is under way, or with the next one. */
  atLeast(count: number): void {
    this.#allowed = Math.max(this.#allowed, count);
  }

  /** Waits until so many items are rendered; not while the element is off the page. */
  reached(count: number): Promise<void> {
    if (this.#rendered >= count || !this.host.isConnected) return Promise.resolve();
    return new Promise((resolve) => this.#listeners.push({ count, resolve }));
  }

  #tell(rendered: number): void {
    const all = this.#listeners;
    this.#listeners = all.filter(({ count }) => count > rendered);
    for (const { count, resolve } of all) if (count <= rendered) resolve();
  }

  #schedule(): void {
    if (this.done || this.#waiting) return;
    this.#waiting = true;
    whenIdle(() => {
      this.#waiting = false;
      if (!this.host.isConnected) return;
      this.#allowed += this.#step;
      this.host.requestUpdate();
    });
  }
}
