/** The attributes that all four elements share, checked so that a mistake never costs the reader. */
import type { LitElement, PropertyDeclarations } from 'lit';
import { treatmentIds } from '../content/facts/treatment-ids.js';
import type { TreatmentId } from '../content/facts/types.js';
import { parseRegion, regionOfLanguage } from '../logic/region.js';
import type { LocalizedElement } from '../localization.js';
import { warnValue } from '../warn.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of mixins
type Constructor<T> = new (...parameters: any[]) => T;

/** What a clinic says about itself. Everything is text; an unusable value is left out. */
export interface Clinic {
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly href: string | undefined;
  readonly offered: ReadonlySet<TreatmentId> | undefined;
}

export interface EmbeddedElement {
  level: number;
  region: string | undefined;
  offered: string | undefined;
  clinic: string | undefined;
  phone: string | undefined;
  href: string | undefined;
  languages: boolean;
  /** Heading level after checking: 2 to 6. */
  readonly headingLevel: number;
  /** Country from the attribute or the nearest language tag; `undefined` where neither says. */
  readonly pageRegion: string | undefined;
  readonly clinicDetails: Clinic;
}

/** Space separated ids, in order and without repeats; unknown ones are reported and left out. */
export function parseIds<T extends string>(
  element: Element,
  attribute: string,
  value: string | undefined,
  allowed: readonly T[],
): T[] {
  const ids = new Set<T>();
  for (const id of text(value)
    ?.split(/[\s,]+/)
    .filter(Boolean) ?? []) {
    if ((allowed as readonly string[]).includes(id)) ids.add(id as T);
    else warnValue(element, attribute, id, allowed.join(', '));
  }
  return [...ids];
}

export function Embedded<T extends Constructor<LitElement & LocalizedElement>>(Base: T) {
  class EmbeddedBase extends Base implements EmbeddedElement {
    static properties: PropertyDeclarations = {
      level: { type: Number },
      region: {},
      offered: {},
      clinic: {},
      phone: {},
      href: {},
      languages: { type: Boolean },
    };

    /**
     * Level of the element's own heading, 2 to 6; inner headings follow. Default 2; outside the
     * range the nearest level, with one warning.
     */
    level = 2;

    /**
     * Country of the reader, ISO 3166-1 alpha-2 such as `US`. Decides crisis lines and approval
     * status. Default: the region of the nearest `lang`; where neither is there, the reader chooses.
     */
    region: string | undefined;

    /** Ids of treatments this clinic provides, space separated. Adds words, hides nothing. */
    offered: string | undefined;

    /** Name of the clinic, shown as text in the last block. */
    clinic: string | undefined;

    /** Telephone number of the clinic. Anything else is left out with one warning. */
    phone: string | undefined;

    /** The clinic's booking page, http or https. Anything else is left out with one warning. */
    href: string | undefined;

    /** Shows a menu of the complete languages, where there is more than one. */
    languages = false;

    get headingLevel(): number {
      // Some editors write every attribute, those without a value too. Without one Lit sets null.
      if (this.getAttribute('level') === '') return 2;
      const level = Math.round(this.level ?? 2);
      if (level >= 2 && level <= 6) return level;
      warnValue(this, 'level', this.getAttribute('level') ?? this.level, '2 to 6');
      return level > 6 ? 6 : 2;
    }

    override get pageRegion(): string | undefined {
      if (!this.region) return regionOfLanguage(this.pageLanguage);
      const region = parseRegion(text(this.region));
      if (!region) warnValue(this, 'region', this.region, 'a two-letter country code such as US');
      return region ?? regionOfLanguage(this.pageLanguage);
    }

    get clinicDetails(): Clinic {
      const ids = parseIds(this, 'offered', this.offered, treatmentIds);
      // A list that names no treatment says nothing about what is offered.
      const offered = ids.length > 0 ? new Set(ids) : undefined;
      return { name: text(this.clinic), phone: this.#phone(), href: this.#href(), offered };
    }

    #phone(): string | undefined {
      const phone = text(this.phone);
      if (!phone || /^\+?[\d\s().\-–/]*\d[\d\s().\-–/]{2,30}$/.test(phone)) return phone;
      warnValue(this, 'phone', phone, 'a telephone number such as +1 555 0100');
      return undefined;
    }

    #href(): string | undefined {
      const href = text(this.href);
      if (!href) return undefined;
      if (URL.canParse(href, document.baseURI)) {
        const url = new URL(href, document.baseURI);
        if (/^https?:$/.test(url.protocol)) return url.href;
      }
      warnValue(this, 'href', href, 'an address that begins with http or https');
      return undefined;
    }

    #root: HTMLElement | DocumentFragment | undefined;

    /**
     * Until the first render the page's own content stays as it is. A shadow root, also one with a
     * slot, would have the browser lay that out anew, and not count that it has painted it before.
     */
    protected override createRenderRoot(): HTMLElement | DocumentFragment {
      return document.createDocumentFragment();
    }

    protected override performUpdate(): void {
      if (!this.#root) {
        this.#root = super.createRenderRoot();
        Object.assign(this, { renderRoot: this.#root });
      }
      super.performUpdate();
    }

    protected override firstUpdated(): void {
      // Not Event: MooTools puts a class of its own in its place.
      this.dispatchEvent(new CustomEvent('trd-ready'));
    }
  }
  return EmbeddedBase as Constructor<EmbeddedElement> & T;
}

/** Frameworks set properties of any type; what is neither text nor a number says nothing. */
function text(value: unknown): string | undefined {
  const usable = typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
  return usable ? String(value).trim() || undefined : undefined;
}
