/**
 * The parts that can be looked at alone. To add one: a line here, its style sheet in
 * `story-part.ts`, and a story in `parts.stories.ts`.
 */
import { html, type LitElement, type TemplateResult, type nothing } from 'lit';
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
import type { Citations } from '../../src/ui/citations.js';
import { clinicBlock } from '../../src/ui/clinic-block.js';
import type { CrisisNotice } from '../../src/ui/crisis-notice.js';
import { disclosure } from '../../src/ui/disclosure.js';
import type { EmbeddedElement } from '../../src/ui/embedded.js';
import { frame } from '../../src/ui/frame.js';
import { estimate, figureKey } from '../../src/ui/estimate.js';
import { iconArray } from '../../src/ui/icon-array.js';
import { blocks, passage, type PassageContext } from '../../src/ui/passage.js';
import { sessionDay } from '../../src/ui/session-day.js';
import type { TakeAway } from '../../src/ui/take-away.js';
import type { LocalizedElement } from '../../src/localization.js';
import { colors } from '../../src/ui/tokens.js';
import { warningBlock } from '../../src/ui/warning-block.js';

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
  /** None, one, a block, a block and one, all but one, everybody. */
  'icon-array': () =>
    html`${figureKey()}
      <div class="drawings">${[0, 1, 10, 41, 99, 100].map((count) => iconArray(count, 100))}</div>`,
  /** A count with its comparison, and one out of a thousand that is not drawn. */
  estimate: (host) => {
    const shown = (found: Estimate, fact: Fact, alone: boolean) => {
      const treated = treatedWords('esketamine', counts(found), alone);
      return estimate({ estimate: found, treated, facts: [fact] }, context(host));
    };
    return html`<div class="flow">
        ${figureKey()} ${shown(eskAeAdjunct.estimates.dissociation, eskAeAdjunct, false)}
        ${shown(eskSedationLabel.estimates.lossOfConsciousness, eskSedationLabel, true)}
      </div>
      ${host.citations.list(host.headingLevel)}`;
  },
  'warning-block': (host) =>
    warningBlock(
      {
        id: 'warnings',
        level: host.headingLevel,
        title: sectionWords().warnings,
        name: boxedWarningTitleWords(),
        blocks: warningWords('esketamine'),
      },
      context(host),
    ),
  'session-day': (host) =>
    sessionDay(
      sessionDays.esketamine!,
      sessionDayWords('esketamine')!,
      sideEffectsWords(),
      host.headingLevel,
      context(host),
    ),
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
