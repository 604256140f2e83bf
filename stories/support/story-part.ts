import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { answers } from '../../src/content/words/faq/index.js';
import { Localized } from '../../src/localization.js';
import { Citations, citationStyles } from '../../src/ui/citations.js';
import { CrisisNotice } from '../../src/ui/crisis-notice.js';
import { crisisStyles } from '../../src/ui/crisis-notice.styles.js';
import { disclosure, disclosureStyles } from '../../src/ui/disclosure.js';
import { Embedded } from '../../src/ui/embedded.js';
import { blocks, passage, type PassageContext } from '../../src/ui/passage.js';
import { styles as base } from '../../src/ui/styles.js';
import { SurfaceController } from '../../src/ui/surface.js';

/** The parts that can be looked at alone. */
export const partNames = ['crisis-notice', 'crisis-card', 'citations', 'disclosure'] as const;
export type PartName = (typeof partNames)[number];

/**
 * Parts are functions that render into an element's shadow root. This one has nothing else in it.
 * For stories only; the text is the real one, so that it is translated too.
 */
export class StoryPart extends Embedded(Localized(LitElement)) {
  static override styles = [...base, crisisStyles, disclosureStyles, citationStyles];

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
      default:
        return nothing;
    }
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
