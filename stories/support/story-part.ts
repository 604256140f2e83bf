import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Localized } from '../../src/localization.js';
import { Citations, citationStyles } from '../../src/ui/citations.js';
import { clinicStyles } from '../../src/ui/clinic-block.js';
import { CrisisNotice } from '../../src/ui/crisis-notice.js';
import { crisisStyles } from '../../src/ui/crisis-notice.styles.js';
import { disclosureStyles } from '../../src/ui/disclosure.js';
import { Embedded } from '../../src/ui/embedded.js';
import { estimateStyles } from '../../src/ui/estimate.js';
import { frameStyles } from '../../src/ui/frame.js';
import { iconArrayStyles } from '../../src/ui/icon-array.js';
import { sessionDayStyles } from '../../src/ui/session-day.js';
import { styles as base } from '../../src/ui/styles.js';
import { SurfaceController } from '../../src/ui/surface.js';
import { TakeAway, takeAwayStyles } from '../../src/ui/take-away.js';
import { warningStyles } from '../../src/ui/warning-block.js';
import { parts, partsWithHelp, type PartHost, type PartName } from './parts.js';

/** Several of a kind beside each other, as no element shows them. */
const storyStyles = css`
  .drawings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    gap: 1.5em;
    margin-block-start: 1em;
  }
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 1em;
  }
  .swatches span {
    display: block;
    block-size: 3em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
`;

/**
 * Parts are functions that render into an element's shadow root. This one has nothing else in it.
 * For stories only; the text is the real one, so that it is translated too. What a part shows
 * stands in `parts.ts`.
 */
export class StoryPart extends Embedded(Localized(LitElement)) implements PartHost {
  static override styles = [
    ...base,
    crisisStyles,
    disclosureStyles,
    citationStyles,
    frameStyles,
    clinicStyles,
    iconArrayStyles,
    estimateStyles,
    takeAwayStyles,
    warningStyles,
    sessionDayStyles,
    storyStyles,
  ];

  /** Which part is shown. */
  @property() show: PartName = 'crisis-notice';

  readonly crisis = new CrisisNotice(this);
  readonly citations = new Citations(this);
  readonly takeAway = new TakeAway(this);
  open = false;

  protected override willUpdate(): void {
    if (!this.hasUpdated && partsWithHelp.has(this.show)) new SurfaceController(this);
  }

  setOpen(open: boolean): void {
    this.open = open;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const content = parts[this.show](this);
    // The frame is the only part that brings the wrapper itself.
    if (this.show === 'frame') return content as TemplateResult;
    return html`<div class="trd" lang=${this.locale} dir=${this.direction}>
      ${content}
      <p class="about muted" hidden></p>
    </div>`;
  }
}

if (!customElements.get('story-part')) customElements.define('story-part', StoryPart);

declare global {
  interface HTMLElementTagNameMap {
    'story-part': StoryPart;
  }
}
