import type { LitElement, ReactiveController } from 'lit';
import { contrast, luminance } from '../logic/contrast.js';
import { warnOnce } from '../warn.js';

/** Luminance at which black and white text have the same contrast. */
const middle = 0.179;
/** WCAG AA for text; under it help and warnings take colours of their own. */
const readable = 4.5;

/**
 * Looks at the surface a page really gives us. Where the page sets `--trd-surface`, dark or light
 * text follows its lightness, not the page's colour scheme. A pair that cannot be read is reported
 * once, and help and warnings then use their own.
 */
export class SurfaceController implements ReactiveController {
  #wrapper: HTMLElement | undefined;
  readonly #look = (event: Event) => {
    if (event.target === this.#wrapper) this.#measure();
  };

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const wrapper = this.host.renderRoot.querySelector<HTMLElement>('.trd') ?? undefined;
    if (wrapper === this.#wrapper) return;
    this.#wrapper?.removeEventListener('transitionend', this.#look);
    this.#wrapper = wrapper;
    wrapper?.addEventListener('transitionend', this.#look);
    this.#measure();
  }

  hostConnected(): void {
    this.#measure();
  }

  #measure(): void {
    const wrapper = this.#wrapper;
    if (!wrapper) return;
    const set = getComputedStyle(this.host);
    const own = ['--trd-surface', '--trd-text'].filter((name) => set.getPropertyValue(name).trim());
    if (own.length === 0) {
      wrapper.classList.remove('on-light', 'on-dark', 'unreadable');
      return;
    }
    wrapper.classList.add('still');
    const { backgroundColor } = getComputedStyle(wrapper);
    const light = luminance(backgroundColor);
    wrapper.classList.toggle('on-light', light !== undefined && light > middle);
    wrapper.classList.toggle('on-dark', light !== undefined && light <= middle);
    const { color, backgroundColor: surface } = getComputedStyle(wrapper);
    const ratio = contrast(color, surface);
    wrapper.classList.remove('still');
    const unreadable = ratio === undefined || ratio < readable;
    wrapper.classList.toggle('unreadable', unreadable);
    if (unreadable) {
      const measured = ratio === undefined ? 'cannot be measured' : `is ${ratio.toFixed(1)} to 1`;
      warnOnce(
        `<${this.host.localName}>: the contrast of ${own.join(' and ')} ${measured}; ` +
          `text needs at least ${readable} to 1. Set a solid surface and a text colour that fits it.`,
      );
    }
  }
}
