import type { LitElement, ReactiveController } from 'lit';

/**
 * What session recorders look for before they record a part of a page: FullStory, rrweb, PostHog,
 * Sentry, Heap by class; Hotjar, Clarity, Datadog, LogRocket, Smartlook, Matomo by attribute.
 */
export const maskClasses = [
  'fs-exclude',
  'rr-block',
  'ph-no-capture',
  'sentry-block',
  'heap-ignore',
];
export const maskAttributes = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-recording-disable': '',
  'data-matomo-mask': '',
};

/** Events that leave a shadow root and say where something was pressed or which key. */
const telling =
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend beforeinput input keydown keyup keypress copy'.split(
    ' ',
  );

/** Keys that pages need, to close a dialog or to follow the focus; they tell nothing. */
const harmless = /^(?:Escape|Tab|F\d+)$/;

/**
 * Keeps what a reader does inside an element from scripts that listen and record all over the
 * page. A script that listens in the capture phase still sees that something was pressed in the
 * element, and where on the screen; HARMS.md says so.
 */
export class Shield implements ReactiveController {
  #done = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector('.trd');
    if (this.#done || !frame) return;
    this.#done = true;
    frame.classList.add(...maskClasses);
    for (const [name, value] of Object.entries(maskAttributes)) frame.setAttribute(name, value);
    const stop = (event: Event) => {
      if (!(event instanceof KeyboardEvent && harmless.test(event.key))) event.stopPropagation();
    };
    for (const type of telling) this.host.renderRoot.addEventListener(type, stop);
  }
}
