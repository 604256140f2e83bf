import type { LitElement, ReactiveController } from 'lit';
import { foldText, matches } from '../logic/search.js';

/**
 * The questions a clinic adds: `<details slot="clinic-questions">` children. They stay the page's
 * own elements; searching hides those that do not match, and paper shows them open.
 */
export class ClinicQuestions implements ReactiveController {
  #all: HTMLDetailsElement[] = [];
  #openedForPrint: HTMLDetailsElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  readonly onSlotChange = (event: Event): void => {
    const slot = event.target as HTMLSlotElement;
    this.#all = slot
      .assignedElements({ flatten: true })
      .filter((element): element is HTMLDetailsElement => element instanceof HTMLDetailsElement);
    this.host.requestUpdate();
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
      if (details.hidden === match) details.hidden = !match;
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
