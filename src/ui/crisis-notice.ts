import { html, nothing, type LitElement, type TemplateResult } from 'lit';
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
import { countryName } from '../content/words/fill.js';
import { formatLocale, type LocalizedElement } from '../localization.js';
import { helpIn, regionOfLanguage, regionsWithHelp } from '../logic/region.js';
import { crisisIsCurrent } from '../logic/review.js';
import { clock } from './clock.js';
import { button, dialLink, linkOut, menu, silence, type Choice } from './controls.js';
import { heading } from './heading.js';
import { phoneIcon } from './icons.js';
import { dotted } from './passage.js';

type Words = ReturnType<typeof crisisWords>;

const isForEverybody = ({ audience }: Contact): boolean =>
  audience !== 'veterans' && audience !== 'spanish-speakers';

/** Stands for every country that is not in the menu. */
const elsewhere = '*';

/**
 * Help in a crisis: always open, never closable, the same on every element. Remembers which
 * country the reader chose, for as long as the element lives.
 */
export class CrisisNotice {
  #chosen: string | undefined;
  #choosing = false;
  /** What has just been chosen, in the language of now. */
  #said = silence;

  constructor(
    private readonly host: LitElement &
      LocalizedElement & { readonly pageRegion: string | undefined },
  ) {}

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
      ${this.#help(words)}
      <p>${card.near}</p>
      <p class="ask">${card.reasonsTitle}</p>
      ${dotted(card.reasons)}
    </section>`;
  }

  /** Everything one can call: also used by the answer to "I need help now". */
  contacts(): TemplateResult {
    return html`<div class="crisis">${this.#help(crisisWords())}</div>`;
  }

  /** What to call when life is in danger, alone. */
  emergency(): TemplateResult {
    const { emergency } = helpIn(this.region);
    return html`<p class="danger">
      ${emergency.length > 0 ? emergencyLinks(emergency) : crisisWords().dangerUnknown}
    </p>`;
  }

  /** The country is forgotten with everything else. */
  forget(): void {
    this.#chosen = undefined;
    this.#choosing = false;
    this.#said = silence;
  }

  /** The lines of the country, or the directory: their sources can be cited. */
  get lines(): readonly CrisisLine[] {
    const { lines, international } = helpIn(this.region);
    return lines.length > 0 ? lines : [international];
  }

  /** The block in a few words, for screen readers. */
  spoken(): string {
    const first = this.lines.map((each) => contactWords(each.contacts[0], each));
    return [crisisWords().question, ...first].join(' ');
  }

  /** Country of the reader: as chosen here, else the page's. `*` stands for one not listed. */
  get region(): string | undefined {
    return this.#chosen ?? this.host.pageRegion;
  }

  /** Lines of the country; where it is not known the directory, then what the browser suggests. */
  #help(words: Words, brief = false): unknown {
    const region = this.region;
    const guess = region ? undefined : browserRegion();
    const { lines, emergency, international } = helpIn(region ?? guess);
    const show = (all: readonly CrisisLine[]) => all.map((each) => line(each, words, brief));
    const current = crisisIsCurrent(clock.now());
    const stale = current ? nothing : html`<p>${words.stale}</p>`;
    const danger = (numbers: readonly string[]) =>
      html`<p class="danger">
        ${numbers.length > 0 ? [words.danger, ' ', emergencyLinks(numbers)] : words.dangerUnknown}
      </p>`;
    if (region) {
      const help = [show(lines.length > 0 ? lines : [international]), danger(emergency)];
      // Numbers that may have changed come after the one that has not.
      return current ? help : [stale, ...help.reverse()];
    }
    return [
      danger([]),
      show([international]),
      stale,
      guess
        ? [html`<p>${ifInWords(countryName(guess))} ${emergencyLinks(emergency)}</p>`, show(lines)]
        : nothing,
    ];
  }

  #country(words: Words): TemplateResult {
    const region = this.region;
    const open = this.#choosing || !region;
    const label = region === elsewhere ? words.inAnotherCountry : notInWords(countryName(region));
    return html`<div class="country screen">
      ${
        region
          ? button(label, () => this.#set(this.#chosen, !this.#choosing), open, 'country')
          : nothing
      }
      <span class="unseen" role="status">${this.#said()}</span>
      <div id="country" ?hidden=${!open}>${open ? this.#countryMenu(words, region) : nothing}</div>
    </div>`;
  }

  /** A guess is first and not yet chosen: choosing what is chosen would change nothing. */
  #countryMenu(words: Words, selected = ''): TemplateResult {
    const guess = selected ? undefined : browserRegion();
    const isGuess = ([code]: Choice) => code === guess;
    const choices: Choice[] = [
      ['', words.chooseFirst],
      ...countries().filter(isGuess),
      ...countries().filter((choice) => !isGuess(choice)),
      [elsewhere, words.notListed],
    ];
    return menu('country-menu', words.choose, choices, selected, (code) => {
      this.#set(code || undefined, true);
      this.#said = () => `${countryName(code)} ${this.spoken()}`;
    });
  }

  #set(chosen: string | undefined, choosing: boolean): void {
    this.#chosen = chosen;
    this.#choosing = choosing;
    this.host.requestUpdate();
  }
}

function line(line: CrisisLine, words: Words, brief: boolean): TemplateResult {
  const { contacts, hours, free } = line;
  const open = hours === 'always' ? words.always : hoursWords(...hours);
  const cost = free === 'mobile' ? words.freeFromMobiles : free ? words.free : '';
  const forEverybody = brief ? contacts.filter(isForEverybody) : [];
  return html`<ul class="contacts">
      ${(forEverybody.length > 0 ? forEverybody : contacts).map(
        (contact) => html`<li>${contactLink(contact, line)}</li>`,
      )}
    </ul>
    <p class="line small">
      <bdi lang=${line.lang}>${line.name}</bdi>.
      ${line === internationalLine ? words.elsewhere : `${cost} ${open}`}
    </p>`;
}

function contactLink(contact: Contact, line: CrisisLine): unknown {
  const { by, number = '', address } = contact;
  const text = contactWords(contact, line);
  const audience = audienceWords(contact);
  return [
    address
      ? linkOut(address, text)
      : by === 'whatsapp'
        ? html`<b>${text}</b>`
        : dialLink(number, text, by === 'text' ? 'sms' : 'tel'),
    audience ? html`<span class="small">${audience}</span>` : nothing,
  ];
}

const emergencyLinks = (numbers: readonly string[]): unknown =>
  numbers.map((number) => [dialLink(number, callEmergencyWords([number])), ' ']);

/** Country of the browser's first language. Only ever a guess: shown, never relied on. */
function browserRegion(): string | undefined {
  const region = navigator.languages.map(regionOfLanguage).find(Boolean);
  return region && regionsWithHelp.includes(region) ? region : undefined;
}

/** Every country we know a number for, by name in the reader's language. */
let countryCache: { readonly locale: string; readonly list: Choice[] };
function countries(): readonly Choice[] {
  const locale = formatLocale();
  if (countryCache?.locale !== locale) {
    const list = regionsWithHelp.map((code): Choice => [code, countryName(code)]);
    list.sort((one, other) => one[1].localeCompare(other[1], locale));
    countryCache = { locale, list };
  }
  return countryCache.list;
}
