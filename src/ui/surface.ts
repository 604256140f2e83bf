import type { LitElement, ReactiveController } from 'lit';
import { contrast, luminance } from '../logic/contrast.js';
import { warnOnce } from '../warn.js';

/** Luminance at which black and white text have the same contrast. */
const middle = 0.179;
/** WCAG AA for text. */
const readable = 4.5;

/** What a page can set that text is drawn with. */
const tokens = ['--trd-surface', '--trd-text', '--trd-accent', '--trd-alert'];

/**
 * Looks at the colours a page really gives us. Where the page sets `--trd-surface`, dark or light
 * text follows its lightness, not the page's colour scheme. Colours with which the text, the links
 * to help or the warnings cannot be read are reported once, and not used. Where the page behind has
 * another colour than the element, the wrapper gets the class `island`.
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
    // A closed tab has no transitions: look again when it opens. Runs before the first paint too.
    let wide = false;
    new ResizeObserver(() => {
      const seen = wrapper.offsetWidth > 0;
      if (seen && !wide) {
        this.#checkColors(wrapper);
        // It changes the size, which this observer must not do while it reports.
        requestAnimationFrame(() => this.#checkGround(wrapper));
      }
      wide = seen;
    }).observe(wrapper);
    // With the frame that shows it first: asking now would have the browser compute styles twice.
    requestAnimationFrame(() => this.#measure(wrapper));
  }

  hostConnected(): void {
    if (this.#wrapper) this.#measure(this.#wrapper);
  }

  #measure(wrapper: HTMLElement): void {
    this.#checkColors(wrapper);
    this.#checkGround(wrapper);
  }

  #checkGround(wrapper: HTMLElement): void {
    wrapper.classList.toggle('island', isIsland(this.host, wrapper));
  }

  #checkColors(wrapper: HTMLElement): void {
    const { classList } = wrapper;
    const set = getComputedStyle(this.host);
    const own = tokens.filter((name) => set.getPropertyValue(name).trim());
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
    // Not the card that stands out, where there is the notice as well.
    const help = wrapper.querySelector('.crisis:not(.card)') ?? wrapper.querySelector('.crisis')!;
    const link = help.querySelector('a')!;
    const pairs = [
      [now.color, now.backgroundColor],
      [now.color, getComputedStyle(help).backgroundColor],
      [getComputedStyle(link).color, getComputedStyle(help).backgroundColor],
      [getComputedStyle(link).color, now.backgroundColor],
      [now.columnRuleColor, now.backgroundColor],
      // The quieter colour of small print is a mixture of the two, and so the first to fail.
      [getComputedStyle(wrapper.querySelector('.about')!).color, now.backgroundColor],
    ] as const;
    const ratios = pairs.map(([text, ground]) => contrast(text, ground) ?? 0);
    const worst = Math.min(...ratios);
    if (worst < readable) {
      classList.remove('on-light', 'on-dark');
      classList.add('unreadable');
    }
    // Asking settles the new colours before changes take their (unseen) time again.
    now.getPropertyValue('color');
    classList.remove('still');
    if (worst >= readable) return;
    const measured = ratios.includes(0) ? 'cannot be measured' : `is ${worst.toFixed(1)} to 1`;
    warnOnce(
      `<${this.host.localName}>: the contrast of ${own.join(' and ')} ${measured}; text needs at ` +
        `least ${readable} to 1, so these colours are not used. Set solid colours that fit.`,
    );
  }
}

/** Whether the page has painted another colour behind the element: then text keeps off its edges. */
function isIsland(host: Element, wrapper: Element): boolean {
  const own = groundOf(wrapper) ?? NaN;
  for (let node: Node | null = host; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const behind = groundOf(node);
    if (behind !== undefined) return Math.abs(behind - own) > 0.01;
  }
  return false;
}

/** How light a background is; `undefined` for none, and for what can be seen through. */
const groundOf = (node: Node): number | undefined =>
  node instanceof Element ? luminance(getComputedStyle(node).backgroundColor) : undefined;
