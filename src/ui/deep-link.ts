import type { LitElement, ReactiveController } from 'lit';

/** Opens what the part of the page address after `#` names, on load and whenever it changes. */
export class DeepLink implements ReactiveController {
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

  /** The address of the page with another part after `#`. */
  address(id: string): string {
    return `${location.href.split('#')[0]}#${this.prefix}${id}`;
  }

  readonly #follow = (): void => {
    if (!location.hash.startsWith(`#${this.prefix}`)) return;
    this.show(location.hash.slice(this.prefix.length + 1));
  };
}
