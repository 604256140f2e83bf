import type { LitElement, ReactiveController } from 'lit';
import { foldText, matches } from '../logic/search.js';
import { warnValue } from '../warn.js';

/**
 * The questions a clinic adds: `<details slot="clinic-questions">` children. They stay the page's
 * own elements; searching hides those that do not match, and paper shows them open.
 */
export class ClinicQuestions implements ReactiveController {
  #all: HTMLDetailsElement[] = [];
  #openedForPrint: HTMLDetailsElement[] = [];
  readonly #hidden = new WeakSet<HTMLDetailsElement>();

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // The event of each of them, which does not bubble: the button that opens all follows.
    this.host.addEventListener('toggle', this.#update, true);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('toggle', this.#update, true);
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  readonly #update = (): void => this.host.requestUpdate();

  readonly onSlotChange = (event: Event): void => {
    const assigned = (event.target as HTMLSlotElement).assignedElements({ flatten: true });
    this.#all = assigned.filter((element) => element instanceof HTMLDetailsElement);
    const other = assigned.find((element) => !(element instanceof HTMLDetailsElement));
    if (other) warnValue(other, 'slot', 'clinic-questions', '<details> with a <summary>');
    this.#update();
  };

  get count(): number {
    return this.#all.length;
  }

  get allOpen(): boolean {
    return this.#all.every((details) => details.open);
  }

  openAll(open: boolean): void {
    for (const details of this.#all) details.open = open;
  }

  /** Shows what matches and hides the rest; returns how many match. */
  filter(words: readonly string[]): number {
    let count = 0;
    for (const details of this.#all) {
      const match = matches(foldText(details.textContent), words);
      // What the page itself has hidden stays hidden.
      if (!match && !details.hidden) this.#hidden.add(details);
      if (this.#hidden.has(details)) details.hidden = !match;
      if (match) count++;
    }
    return count;
  }

  readonly #beforePrint = (): void => {
    this.#openedForPrint = this.#all.filter((details) => !details.open);
    this.openAll(true);
  };

  readonly #afterPrint = (): void => {
    for (const details of this.#openedForPrint) details.open = false;
  };
}
