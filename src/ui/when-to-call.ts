import { css, html, nothing, type TemplateResult } from 'lit';
import type { EffectTreatment } from '../content/facts/side-effects/effects.js';
import { callClinicWords } from '../content/words/about.js';
import { callEmergencyWords } from '../content/words/crisis.js';
import {
  callingWords,
  reportToWords,
  sameDaySigns,
} from '../content/words/side-effects/calling.js';
import { reportingIn } from '../logic/side-effects.js';
import type { CrisisNotice } from './crisis-notice.js';
import { dialLink, linkOut } from './controls.js';
import { heading } from './heading.js';
import { dotted } from './passage.js';

/** When to call whom, and where to report a side effect, in the country of the reader. */
export function whenToCall(
  treatment: EffectTreatment,
  crisis: CrisisNotice,
  phone: string | undefined,
  level: number,
): TemplateResult {
  const words = callingWords();
  return html`<div class="calling">
    <div class="flow">
      ${heading(level, 'item', words.emergency)} ${crisis.emergency()} ${dotted(words.signs)}
      <p>${words.say}</p>
    </div>
    <div class="flow">
      ${heading(level, 'item', words.today)}
      ${phone ? html`<p class="danger">${dialLink(phone, callClinicWords(phone))}</p>` : nothing}
      ${dotted(sameDaySigns(treatment))}
    </div>
    <div class="flow">${heading(level, 'item', words.suicide)} ${crisis.contacts()}</div>
    <div class="flow">
      ${heading(level, 'item', words.report)}
      <p>${words.reportLead}</p>
      ${report(reportingIn(crisis.region))}
    </div>
  </div>`;
}

function report(route: ReturnType<typeof reportingIn>): TemplateResult {
  const words = callingWords();
  if (!route || 'notKnown' in route) return html`<p>${words.reportUnknown}</p>`;
  if (route.national) return html`<p>${words.reportNational}</p>`;
  const { name = '', phone, digits, address } = route;
  const to = reportToWords(name);
  return html`<p>${address ? linkOut(address, to) : to}</p>
    ${phone ? html`<p>${dialLink(digits ?? phone, callEmergencyWords([phone]))}</p>` : nothing}`;
}

export const callingStyles = css`
  .calling {
    display: grid;
    gap: calc(var(--_space) * 1.75) 3em;
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .calling .crisis {
    display: block;
    margin-block-end: 0;
  }
  .calling > div > .danger a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.1em;
    font-weight: 700;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .calling > div:first-child > .danger a {
    color: var(--_surface);
    background: var(--_accent);
  }
  .calling > div > .danger a:hover {
    text-decoration: underline;
  }
  @container trd (min-width: 45em) {
    .calling {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .calling > div:first-child > .danger a {
      color: LinkText;
      background: none;
      border-width: 4px;
    }
  }
  @media print {
    .calling > div {
      break-inside: avoid;
    }
    .calling > div:first-child > .danger a {
      color: #000;
      background: none;
    }
  }
`;
