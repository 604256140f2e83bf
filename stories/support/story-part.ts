import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { eskAeAdjunct, eskSedationLabel } from '../../src/content/facts/index.js';
import type { Estimate, Fact } from '../../src/content/facts/types.js';
import { answers } from '../../src/content/words/faq/index.js';
import { sectionWords, sideEffectsWords } from '../../src/content/words/side-effects/controls.js';
import { sessionDayWords } from '../../src/content/words/side-effects/session-day.js';
import { treatedWords } from '../../src/content/words/side-effects/treated.js';
import { warningWords } from '../../src/content/words/side-effects/warnings.js';
import { boxedWarningTitleWords } from '../../src/content/words/warnings.js';
import { counts } from '../../src/logic/estimate.js';
import { sessionDays } from '../../src/logic/side-effects.js';
import { Localized } from '../../src/localization.js';
import { Citations, citationStyles } from '../../src/ui/citations.js';
import { CrisisNotice } from '../../src/ui/crisis-notice.js';
import { crisisStyles } from '../../src/ui/crisis-notice.styles.js';
import { disclosure, disclosureStyles } from '../../src/ui/disclosure.js';
import { Embedded } from '../../src/ui/embedded.js';
import { estimate, estimateStyles, figureKey } from '../../src/ui/estimate.js';
import { iconArray, iconArrayStyles } from '../../src/ui/icon-array.js';
import { blocks, passage, type PassageContext } from '../../src/ui/passage.js';
import { sessionDay, sessionDayStyles } from '../../src/ui/session-day.js';
import { styles as base } from '../../src/ui/styles.js';
import { SurfaceController } from '../../src/ui/surface.js';
import { warningBlock, warningStyles } from '../../src/ui/warning-block.js';

/** The parts that can be looked at alone. */
export const partNames = [
  'crisis-notice',
  'crisis-card',
  'citations',
  'disclosure',
  'icon-array',
  'estimate',
  'warning-block',
  'session-day',
] as const;
export type PartName = (typeof partNames)[number];

/**
 * Parts are functions that render into an element's shadow root. This one has nothing else in it.
 * For stories only; the text is the real one, so that it is translated too.
 */
export class StoryPart extends Embedded(Localized(LitElement)) {
  static override styles = [
    ...base,
    crisisStyles,
    disclosureStyles,
    citationStyles,
    iconArrayStyles,
    estimateStyles,
    warningStyles,
    sessionDayStyles,
  ];

  /** Which part is shown. */
  @property() show: PartName = 'crisis-notice';

  @state() private _open = false;

  readonly #crisis = new CrisisNotice(this);
  readonly #citations = new Citations(this);

  constructor() {
    super();
    new SurfaceController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="trd" lang=${this.locale} dir=${this.direction}>${this.#part()}</div>`;
  }

  #part(): unknown {
    switch (this.show) {
      case 'crisis-notice':
        return this.#crisis.notice();
      case 'crisis-card':
        return this.#crisis.card(this.headingLevel);
      case 'citations':
        return this.#renderCitations();
      case 'disclosure':
        return this.#renderDisclosure();
      case 'icon-array':
        return this.#renderArrays();
      case 'estimate':
        return this.#renderEstimates();
      case 'warning-block':
        return warningBlock(
          {
            id: 'warnings',
            level: this.headingLevel,
            title: sectionWords().warnings,
            name: boxedWarningTitleWords(),
            blocks: warningWords('esketamine'),
          },
          this.#context,
        );
      case 'session-day':
        return sessionDay(
          sessionDays.esketamine!,
          sessionDayWords('esketamine')!,
          sideEffectsWords(),
          this.headingLevel,
          this.#context,
        );
      default:
        return nothing;
    }
  }

  /** None, one, a block, a block and one, all but one, everybody. */
  #renderArrays(): TemplateResult {
    return html`<div class="flow">
      ${[0, 1, 10, 41, 99, 100].map((count) => iconArray(count, 100))}
    </div>`;
  }

  /** A count with its comparison, and one out of a thousand that is not drawn. */
  #renderEstimates(): TemplateResult {
    const shown = (found: Estimate, fact: Fact, alone: boolean) =>
      estimate(
        {
          estimate: found,
          treated: treatedWords('esketamine', counts(found), alone),
          facts: [fact],
        },
        this.#context,
      );
    return html`<div class="flow">
        ${figureKey()} ${shown(eskAeAdjunct.estimates.dissociation, eskAeAdjunct, false)}
        ${shown(eskSedationLabel.estimates.lossOfConsciousness, eskSedationLabel, true)}
      </div>
      ${this.#citations.list(this.headingLevel)}`;
  }

  #renderCitations(): TemplateResult {
    const { short, detail } = answers()['boxed-warning'];
    return html`<div class="flow">
        <p><b>${passage(short, this.#context)}</b></p>
        ${blocks(detail, this.#context)}
      </div>
      ${this.#citations.list(this.headingLevel)}`;
  }

  #renderDisclosure(): TemplateResult {
    const { question, short } = answers()['what-is-trd'];
    return disclosure({
      id: 'story',
      level: this.headingLevel,
      label: question,
      open: this._open,
      onToggle: (open) => {
        this._open = open;
      },
      content: html`<p>${short.text}</p>`,
    });
  }

  get #context(): PassageContext {
    return { citations: this.#citations, found: [], expired: false };
  }
}

if (!customElements.get('story-part')) customElements.define('story-part', StoryPart);

declare global {
  interface HTMLElementTagNameMap {
    'story-part': StoryPart;
  }
}
