/**
 * The parts that can be looked at alone. To add one: a line here, its style sheet in
 * `story-part.ts`, and a story in `parts.stories.ts`.
 */
import { html, type LitElement, type TemplateResult, type nothing } from 'lit';
import { eskAeAdjunct } from '../../src/content/facts/index.js';
import { answers } from '../../src/content/words/faq/index.js';
import { isList } from '../../src/content/words/types.js';
import type { Citations } from '../../src/ui/citations.js';
import { clinicBlock } from '../../src/ui/clinic-block.js';
import type { CrisisNotice } from '../../src/ui/crisis-notice.js';
import { disclosure } from '../../src/ui/disclosure.js';
import type { EmbeddedElement } from '../../src/ui/embedded.js';
import { frame } from '../../src/ui/frame.js';
import { estimate, figureKey } from '../../src/ui/estimate.js';
import { iconArray } from '../../src/ui/icon-array.js';
import { blocks, passage, type PassageContext } from '../../src/ui/passage.js';
import type { TakeAway } from '../../src/ui/take-away.js';
import type { LocalizedElement } from '../../src/localization.js';
import { colors } from '../../src/ui/tokens.js';

/** What a part may use of the element it is shown in. */
export interface PartHost extends LitElement, LocalizedElement, EmbeddedElement {
  readonly crisis: CrisisNotice;
  readonly citations: Citations;
  readonly takeAway: TakeAway;
  readonly open: boolean;
  setOpen(open: boolean): void;
}

const context = ({ citations }: PartHost): PassageContext => ({
  citations,
  found: [],
  expired: false,
});

export const parts = {
  'crisis-notice': (host) => host.crisis.notice(),
  'crisis-card': (host) => host.crisis.card(host.headingLevel),
  citations: (host) => {
    const { short, detail } = answers()['boxed-warning'];
    return html`<div class="flow">
        <p><b>${passage(short, context(host))}</b></p>
        ${blocks(detail, context(host))}
      </div>
      ${host.citations.list(host.headingLevel)}`;
  },
  disclosure: (host) => {
    const { question, short } = answers()['what-is-trd'];
    return disclosure({
      id: 'story',
      level: host.headingLevel,
      label: question,
      open: host.open,
      onToggle: (open) => host.setOpen(open),
      content: html`<p>${short.text}</p>`,
    });
  },
  'icon-array': () =>
    html`${figureKey()}
      <div class="drawings">${[1, 8, 41, 59, 100].map((count) => iconArray(count, 100))}</div>`,
  estimate: (host) => {
    const [list] = answers()['side-effects'].detail.filter(isList);
    const { dizziness } = eskAeAdjunct.estimates;
    const treated = list!.list[1]!.text;
    return html`<div class="flow">
        ${figureKey()}
        ${estimate({ estimate: dizziness, treated, facts: [eskAeAdjunct] }, context(host))}
      </div>
      ${host.citations.list(host.headingLevel)}`;
  },
  'take-away': (host) =>
    html`<p>${answers()['what-is-trd'].short.text}</p>
      ${host.takeAway.render()}`,
  'clinic-block': (host) => clinicBlock(host.clinicDetails, host.headingLevel),
  frame: (host) => {
    const { question, short, detail } = answers()['what-is-trd'];
    return frame(host, {
      title: question,
      lead: short.text,
      crisis: host.crisis.notice(),
      body: html`<div class="flow">${blocks(detail, context(host))}</div>`,
      sources: host.citations.list(host.headingLevel + 1),
    });
  },
  /** Every colour as it is drawn here, for the page of tokens to measure. */
  colors: (host) =>
    html`${host.crisis.notice()}
      <div class="swatches" lang="en" dir="ltr">
        ${Object.keys(colors).map(
          (name) =>
            html`<div>
              <span data-color=${name} style="background: var(--_${name})"></span>${name}
            </div>`,
        )}
      </div>`,
} as const satisfies Readonly<Record<string, (host: PartHost) => TemplateResult | typeof nothing>>;

export type PartName = keyof typeof parts;

/** Parts with help in a crisis in them, by which an element judges the colours of its page. */
export const partsWithHelp: ReadonlySet<PartName> = new Set([
  'crisis-notice',
  'crisis-card',
  'frame',
  'colors',
]);
