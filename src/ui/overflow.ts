import type { LitElement, ReactiveController } from 'lit';

/** A head row that takes more than this share of the window does not stick. */
const tooTall = 0.4;

/**
 * Notices whether a wide part fits into its place, and how high its head row is, so that what
 * sticks never covers what has the focus. `selector` finds the place; its first table is the part.
 */
export class Overflow implements ReactiveController {
  /** The part is wider than its place. */
  wide = false;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #place: HTMLElement | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const place = this.host.renderRoot.querySelector<HTMLElement>(this.selector);
    if (place === this.#place) return;
    this.#observer.disconnect();
    this.#place = place;
    if (!place) return;
    for (const part of [place, place.querySelector('table'), place.querySelector('thead')]) {
      if (part) this.#observer.observe(part);
    }
  }

  hostConnected(): void {
    this.#place = null;
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const place = this.#place;
    const table = place?.querySelector('table');
    const head = place?.querySelector('thead');
    if (!place || !table || !head) return;
    // One pixel for widths that are rounded.
    const wide = table.offsetWidth > place.clientWidth + 1;
    const { offsetHeight } = head;
    // Only a table of columns gives them a width. Where answers stand below each other no head
    // sticks, and a height that nobody needs would style every cell anew.
    const columns = getComputedStyle(place).getPropertyValue('--_column') !== '';
    const tall = offsetHeight > innerHeight * tooTall;
    place.toggleAttribute('data-tall', tall);
    place.style.setProperty('--_head', columns && !tall ? `${offsetHeight}px` : '0px');
    if (wide === this.wide) return;
    this.wide = wide;
    // Not within the observation: the answer changes what is observed.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}
