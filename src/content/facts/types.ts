/**
 * The shape of everything we claim. Facts hold numbers, names and sources and no sentences;
 * what is said about them stands in `content/words`.
 */
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** When content was last compared with its sources, and when it has to be compared again. */
export interface Review {
  readonly checked: IsoDate;
  readonly reviewBy: IsoDate;
}

/** A publication as it is cited to readers: always the original, never a copy of it. */
export interface Source {
  /** Stable kebab id; the constant has the same name in camel case. */
  readonly id: string;
  readonly kind: 'label' | 'trial' | 'review' | 'guideline' | 'regulator' | 'crisis-line' | 'other';
  /** As in a reference list: `Popova V, Daly EJ, Trivedi M, et al.` or the name of the agency. */
  readonly authors: string;
  readonly title: string;
  /** Journal with volume and pages, agency or publisher. */
  readonly publisher: string;
  /** Year of publication; left out where it could not be established. */
  readonly year?: number;
  /** Digital object identifier without the address part. */
  readonly doi?: string;
  /** Official address, where there is no DOI. Always https. */
  readonly url?: `https://${string}`;
  /** Whose product label it is; the texts that a fact was read in belong to one of them. */
  readonly labelOf?: 'us' | 'eu';
  /** How many people it is about, where the source is a study. */
  readonly people?: number;
  /** Whoever sells the treatment paid for it or wrote it. */
  readonly sponsored?: true;
}

/** The eight treatments of the public contract, in the neutral order shown to every reader. */
export type TreatmentId =
  | 'no-change'
  | 'next-antidepressant'
  | 'esketamine'
  | 'iv-ketamine'
  | 'oral-ketamine'
  | 'rtms'
  | 'ect'
  | 'psychotherapy';

/** One number, or the lowest and highest of a published range. */
export type Amount = number | readonly [low: number, high: number];

/** How many people a figure is given out of. One row or chart uses one of them only. */
export type Per = 100 | 1_000 | 10_000 | 100_000;

/**
 * How sure we can be, in the four levels of GRADE. The level is the source's own where
 * `certaintyBy` is `source`; otherwise it follows the written rule in `docs/quality/methods.md`.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** Over what time people were followed: `{ count: 4, unit: 'weeks' }`. */
export interface Time {
  readonly count: Amount;
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'sessions';
  /** Some had less than this: a course that ended when they were well. */
  readonly atMost?: true;
}

/** What the people in the other group had. */
export type ComparatorArm =
  | 'placebo-spray'
  | 'placebo-spray-and-antidepressant'
  | 'placebo-spray-and-usual-care'
  | 'placebo-tablet'
  | 'inert-placebo'
  | 'midazolam'
  | 'placebo-under-anaesthesia'
  | 'quetiapine'
  | 'ketamine-infusion'
  | 'ect'
  | 'sham-stimulation'
  | 'standard-rtms'
  | 'usual-care'
  | 'health-education'
  | 'switched-to-placebo-spray'
  | 'switched-antidepressant'
  /** Only when a comparison is looked at from the other side: see `flip`. */
  | 'cbt-and-usual-care';

/** Why a figure has no other group beside it. */
export type NoComparatorReason =
  /** Everyone studied had the treatment. */
  | 'no-other-group'
  /** There was another group, but its figure could not be read. */
  | 'not-published'
  /** The figure counts events in practice or a registry, not a trial. */
  | 'count-in-practice'
  /** The figure describes people or care, not an effect of a treatment. */
  | 'not-an-effect'
  /** The figure is itself already a difference from placebo. */
  | 'already-a-difference';

/** Why a figure has no range of uncertainty beside it. */
export type NoBoundsReason =
  /** The source gives none. */
  | 'not-published'
  /** It was published, but we have not read it. */
  | 'not-read'
  /** A complete count, where a range makes no sense. */
  | 'complete-count';

/** Who was counted. Each needs words of its own where an element shows it. */
export type GroupId =
  | 'trd-adults'
  | 'trd-adults-under-65'
  | 'trd-adults-65-and-over'
  | 'trd-adults-rated-at-end'
  | 'trd-stable-remission'
  | 'trd-stable-response'
  | 'trd-stable-remission-or-response'
  | 'trd-first-responders'
  | 'trd-early-responders'
  | 'trd-all-trials'
  | 'all-esketamine-trials'
  | 'trd-long-term'
  | 'trd-nonpsychotic-referred-for-ect'
  | 'trd-one-or-more-medicines'
  | 'inpatients-with-depression'
  | 'inpatients-in-remission'
  | 'depression-with-suicidal-intent'
  | 'depression-with-suicidal-thoughts'
  | 'depression-before-surgery'
  | 'depression-or-bipolar-in-practice'
  | 'in-practice-with-high-reading'
  | 'depression-adults'
  | 'depression-treated-with-medicine'
  | 'depression-at-specialist-sites'
  | 'veterans-after-one-medicine'
  | 'veterans-with-ptsd'
  | 'antidepressant-trials-by-age'
  | 'stimulation-in-practice'
  | 'ect-in-practice'
  | 'surgery-under-general-anaesthesia'
  | 'us-registry'
  | 'recreational-users'
  | 'research-reviews';

/** The other group's figure, or the reason why there is none. Never left out. */
export type Comparator =
  | { readonly arm: ComparatorArm; readonly value: Amount; readonly total?: number }
  | { readonly none: NoComparatorReason };

/** A count of people. Without group, time, comparator, certainty and bounds it does not compile. */
export interface Estimate {
  /** People out of `per`, as published and unrounded; a range where the source gives one. */
  readonly value: Amount;
  readonly per: Per;
  /** How many people the value is counted in, where known. */
  readonly total?: number;
  readonly comparator: Comparator;
  readonly group: GroupId;
  readonly time: Time | 'whole-study' | 'lifetime' | 'per-treatment';
  readonly certainty: Certainty;
  readonly certaintyBy?: 'source';
  /** 95 % interval of the treated group's value or of the difference, or the reason for none. */
  readonly bounds:
    | { readonly of: 'value' | 'difference'; readonly low: number; readonly high: number }
    | { readonly none: NoBoundsReason };
}

/** A measured amount that does not count people out of a hundred. */
export interface Quantity {
  readonly value: Amount;
  readonly unit:
    | Time['unit']
    | 'people'
    | 'events'
    | 'studies'
    | 'mg'
    | 'mg/kg'
    | 'mmHg'
    | 'points'
    | 'percent'
    | 'devices'
    | 'seconds'
    | 'times'
    | 'year'
    | 'version'
    | 'medicines'
    | 'million people'
    | 'ratio';
}

/** The text a label figure was really read in; the current version may word it differently. */
export type ReadIn =
  | 'us-label-2019'
  | 'us-label-2021'
  | 'us-label-2023'
  | 'us-label-2025'
  | 'us-label-2026-header'
  | 'us-manufacturer-2020'
  | 'us-manufacturer-2022'
  | 'us-manufacturer-2025'
  | 'eu-label-2023'
  | 'eu-leaflet';

/** One thing we know, where we know it from, and the figures in it. */
export interface Fact {
  /** The id of the evidence record it was taken from. Never changes. */
  readonly id: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly review: Review;
  /** Only for product labels and leaflets. */
  readonly readIn?: readonly [ReadIn, ...ReadIn[]];
  /** Section of the US label it stands in. The order of the sections is fixed by law. */
  readonly labelSection?: 4 | 5 | 6 | 7 | 8;
  /** ISO 3166-1 code, or `EU`, where the fact holds in one place only. */
  readonly region?: string;
  /** True where the source or its sponsor sells the treatment. */
  readonly sponsored?: true;
  readonly estimates?: Readonly<Record<string, Estimate>>;
  readonly quantities?: Readonly<Record<string, Quantity>>;
  /** Day or month on which something happened, such as an approval. */
  readonly date?: IsoDate | `${number}-${number}` | `${number}`;
}

/** Nothing usable is known, and why. Shown to readers; never an empty place. */
export interface NotKnown {
  readonly notKnown:
    /** Nobody has studied it. */
    | 'not-studied'
    /** Studies exist but are too small or too weak for a figure. */
    | 'too-little-evidence'
    /** It was measured in ways that cannot be put side by side. */
    | 'not-comparable'
    /** It was seen, but what we have read gives no count of it. */
    | 'not-counted'
    /** A source exists, but nobody in this project has read it. */
    | 'not-checked'
    /** It differs from place to place or person to person. */
    | 'varies';
  /** What shows that it is not known, where something does. */
  readonly sources?: readonly Source[];
}

/** One way to reach a line. `number` and `address` are shown as written; links use the digits. */
export interface Contact {
  readonly by: 'call' | 'text' | 'whatsapp' | 'chat' | 'web';
  /** Telephone number as the service writes it. */
  readonly number?: string;
  /** Key to press once connected. */
  readonly option?: string;
  /** Word to send, for text services that start with one. */
  readonly keyword?: string;
  /** Address of a chat or directory. */
  readonly address?: `https://${string}`;
  /** Who this contact is for, where it is not for everybody. */
  readonly audience?:
    'veterans' | 'spanish-speakers' | 'from-mobiles' | 'buenos-aires' | 'england-and-wales';
  /** Opening times that differ from the line's own, 24-hour clock. */
  readonly between?: readonly [from: string, to: string];
}

/** A service that answers people in crisis. */
export interface CrisisLine {
  /** Id of the evidence record. */
  readonly id: string;
  /** Own name of the service; not translated. */
  readonly name: string;
  /** Language the own name is written in, for pronunciation. */
  readonly lang: string;
  readonly contacts: readonly [Contact, ...Contact[]];
  /** `always`, or opening and closing time every day, 24-hour clock. */
  readonly hours: 'always' | readonly [from: string, to: string];
  /** The line says that contacting it costs nothing (`mobile`: from mobile phones). */
  readonly free?: true | 'mobile';
  readonly sources: readonly [Source, ...Source[]];
  readonly review: Review;
}

/** Help in one country. */
export interface CrisisRegion {
  /** Numbers for danger to life, in the order in which to try them. */
  readonly emergency: readonly [string, ...string[]];
  readonly lines: readonly CrisisLine[];
}
