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

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#wrapper) return;
    const wrapper = this.host.renderRoot.querySelector<HTMLElement>('.trd')!;
    this.#wrapper = wrapper;
    wrapper.addEventListener('transitionend', (event) => {
      if (event.target === wrapper) this.#measure(wrapper);
    });
    this.#measure(wrapper);
  }

  hostConnected(): void {
    if (this.#wrapper) this.#measure(this.#wrapper);
  }

  #measure(wrapper: HTMLElement): void {
    const { classList } = wrapper;
    const set = getComputedStyle(this.host);
    const own = ['--trd-surface', '--trd-text'].filter((name) => set.getPropertyValue(name).trim());
    classList.remove('on-light', 'on-dark', 'unreadable');
    if (own.length === 0) return;
    classList.add('still');
    // Live: says what is computed at the time of asking.
    const now = getComputedStyle(wrapper);
    const surface = luminance(now.backgroundColor);
    const dark = (luminance(now.caretColor) ?? 0) > middle;
    // Only where the scheme is wrong for it: a pinned scheme would not follow the page's.
    if (surface !== undefined && dark === surface > middle) {
      classList.add(dark ? 'on-light' : 'on-dark');
    }
    const ratio = contrast(now.color, now.backgroundColor);
    classList.remove('still');
    if (ratio !== undefined && ratio >= readable) return;
    classList.add('unreadable');
    const measured = ratio === undefined ? 'cannot be measured' : `is ${ratio.toFixed(1)} to 1`;
    warnOnce(
      `<${this.host.localName}>: the contrast of ${own.join(' and ')} ${measured}; ` +
        `text needs at least ${readable} to 1. Set a solid surface and a text colour that fits it.`,
    );
  }
}
