import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { internationalLine } from '../content/facts/crisis.js';
import type { Contact, CrisisLine } from '../content/facts/types.js';
import {
  audienceWords,
  callEmergencyWords,
  contactWords,
  crisisCardWords,
  crisisWords,
  hoursWords,
  ifInWords,
  notInWords,
} from '../content/words/crisis.js';
import { formatLocale } from '../localization.js';
import { dialDigits, helpIn, regionOfLanguage, regionsWithHelp } from '../logic/region.js';
import { crisisIsCurrent } from '../logic/review.js';
import { clock } from './clock.js';
import { heading } from './heading.js';
import { phoneIcon } from './icons.js';

type Words = ReturnType<typeof crisisWords>;

const isForEverybody = (contact: Contact): boolean =>
  contact.audience !== 'veterans' && contact.audience !== 'spanish-speakers';

/** Stands for every country that is not in the menu. */
const elsewhere = '*';

/**
 * Help in a crisis: always open, never closable, the same on every element. Remembers which
 * country the reader chose, for as long as the element lives.
 */
export class CrisisNotice implements ReactiveController {
  #chosen: string | undefined;
  #choosing = false;

  constructor(private readonly host: LitElement & { readonly pageRegion: string | undefined }) {
    host.addController(this);
  }

  /** Nothing to do: the country that was chosen stays when the element moves. */
  hostConnected(): void {}

  /** The quiet block under the lead: the ways to reach the country's lines, nothing else. */
  notice(): TemplateResult {
    const words = crisisWords();
    return html`<div class="crisis" role="group" aria-label=${words.label}>
      ${phoneIcon}
      <div>
        <p class="ask">${words.question}</p>
        ${this.#help(words, true)} ${this.#country(words)}
      </div>
    </div>`;
  }

  /** The full card, for someone who has asked for help; its heading can take the focus. */
  card(level: number): TemplateResult {
    const words = crisisWords();
    const card = crisisCardWords();
    return html`<section class="crisis card" aria-label=${words.label}>
      ${heading(level, 'section', card.title, { id: 'crisis-card', focusable: true })}
      <p>${card.lead}</p>
      ${this.#help(words, false)}
      <p>${card.near}</p>
      <p class="ask">${card.reasonsTitle}</p>
      <ul class="dots">
        ${card.reasons.map((reason) => html`<li>${reason}</li>`)}
      </ul>
    </section>`;
  }

  /** Everything one can call: also used by the answer to "I need help now". */
  contacts(): TemplateResult {
    return html`<div class="crisis">${this.#help(crisisWords(), false)}</div>`;
  }

  get #region(): string | undefined {
    return this.#chosen ?? this.host.pageRegion;
  }

  #help(words: Words, brief: boolean): TemplateResult {
    const region = this.#region;
    const stale = crisisIsCurrent(clock.now()) ? nothing : html`<p>${words.stale}</p>`;
    if (region) {
      const { lines, emergency, international } = helpIn(region);
      const shown = lines.length > 0 ? lines : [international];
      return html`${shown.map((line) => this.#line(line, words, brief))} ${stale}
      ${this.#danger(emergency, words)}`;
    }
    const guess = browserRegion();
    const { lines, emergency, international } = helpIn(guess);
    return html`${this.#danger([], words)} ${this.#line(international, words, brief)} ${stale}
    ${
      guess
        ? html`<p>${ifInWords(countryName(guess))} ${this.#emergencyLinks(emergency)}</p>
            ${lines.map((line) => this.#line(line, words, brief))}`
        : nothing
    }`;
  }

  #line(line: CrisisLine, words: Words, brief: boolean): TemplateResult {
    const open = line.hours === 'always' ? words.always : hoursWords(...line.hours);
    const cost = line.free === 'mobile' ? words.freeFromMobiles : line.free ? words.free : '';
    const about = line === internationalLine ? words.elsewhere : `${cost} ${open}`;
    const contacts = brief ? line.contacts.filter(isForEverybody) : line.contacts;
    return html`<ul class="contacts">
        ${(contacts.length > 0 ? contacts : line.contacts).map(
          (contact) => html`<li>${this.#contact(contact, line, words)}</li>`,
        )}
      </ul>
      <p class="line small"><bdi lang=${line.lang}>${line.name}</bdi>. ${about}</p>`;
  }

  #contact(contact: Contact, line: CrisisLine, words: Words): TemplateResult {
    const text = contactWords(contact, line);
    const audience = audienceWords(contact);
    const suffix = audience ? html`<span class="audience">${audience}</span>` : nothing;
    if (contact.address) {
      return html`<a href=${contact.address} target="_blank" rel="noreferrer"
          >${text}<span class="unseen"> (${words.newTab})</span></a
        >${suffix}`;
    }
    if (contact.by === 'whatsapp') return html`<b>${text}</b>${suffix}`;
    const scheme = contact.by === 'text' ? 'sms' : 'tel';
    return html`<a href="${scheme}:${dialDigits(contact.number ?? '')}">${text}</a>${suffix}`;
  }

  #danger(emergency: readonly string[], words: Words): TemplateResult {
    return emergency.length > 0
      ? html`<p class="danger">${words.danger} ${this.#emergencyLinks(emergency)}</p>`
      : html`<p class="danger">${words.dangerUnknown}</p>`;
  }

  #emergencyLinks(numbers: readonly string[]): TemplateResult[] {
    return numbers.map(
      (number) => html`<a href="tel:${dialDigits(number)}">${callEmergencyWords([number])}</a> `,
    );
  }

  #country(words: Words): TemplateResult {
    const region = this.#region;
    const open = this.#choosing || !region;
    const toggle = () => this.#set(this.#chosen, !this.#choosing);
    return html`<div class="country screen">
      ${
        region
          ? html`<button
              type="button"
              class="button plain"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls="country"
              @click=${toggle}
            >
              ${region === elsewhere ? words.inAnotherCountry : notInWords(countryName(region))}
            </button>`
          : nothing
      }
      <div id="country" ?hidden=${!open}>${open ? this.#countryMenu(words, region) : nothing}</div>
    </div>`;
  }

  #countryMenu(words: Words, region: string | undefined): TemplateResult {
    const selected = region ?? browserRegion() ?? '';
    const option = (code: string, label: string) =>
      html`<option value=${code} ?selected=${code === selected}>${label}</option>`;
    return html`<label for="country-menu">${words.choose}</label>
      <select id="country-menu" autocomplete="off" @change=${(event: Event) => this.#choose(event)}>
        ${option('', words.chooseFirst)} ${countries().map(([code, label]) => option(code, label))}
        ${option(elsewhere, words.notListed)}
      </select>`;
  }

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#set(value || undefined, true);
  }

  #set(chosen: string | undefined, choosing: boolean): void {
    this.#chosen = chosen;
    this.#choosing = choosing;
    this.host.requestUpdate();
  }
}

/** Country of the browser's first language. Only ever a guess: shown, never relied on. */
function browserRegion(): string | undefined {
  const region = navigator.languages.map(regionOfLanguage).find(Boolean);
  return region && regionsWithHelp.includes(region) ? region : undefined;
}

function countryName(code: string | undefined): string {
  if (!code || code === elsewhere) return '';
  const names = new Intl.DisplayNames(formatLocale(), { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}

/** Every country we know a number for, by name in the reader's language. */
let countryCache: { readonly locale: string; readonly list: [code: string, name: string][] };
function countries(): readonly [code: string, name: string][] {
  const locale = formatLocale();
  if (countryCache?.locale !== locale) {
    const sorter = new Intl.Collator(locale);
    const list = regionsWithHelp
      .map((code): [string, string] => [code, countryName(code)])
      .sort((one, other) => sorter.compare(one[1], other[1]));
    countryCache = { locale, list };
  }
  return countryCache.list;
}
