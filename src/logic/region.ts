/** Which country a reader is in, and which help is there. */
import { crisisRegions, euEmergency, internationalLine } from '../content/facts/crisis.js';
import { euMembers } from '../content/facts/approvals.js';
import type { CrisisLine } from '../content/facts/types.js';

/** Help to show: lines of the country if there are any, and what to call in danger. */
export interface Help {
  /** ISO 3166-1 alpha-2 code; `undefined` where the country is not known. */
  readonly region: string | undefined;
  /** Empty where no number is known to be right. */
  readonly emergency: readonly string[];
  readonly lines: readonly CrisisLine[];
  /** Shown where the country has no line of its own here. */
  readonly international: CrisisLine;
}

/** Countries for which we know a number, as ISO codes in no particular order. */
export const regionsWithHelp: readonly string[] = [
  ...new Set([...Object.keys(crisisRegions), ...euMembers]),
];

/** Knows which codes are countries. Made when first needed. */
let names: Intl.DisplayNames | undefined;

/** `us` → `US`; anything that is not a two-letter code → `undefined`. */
export function parseRegion(value: string | null | undefined): string | undefined {
  const code = value?.trim().toUpperCase();
  // XA, XB and ZZ stand for pseudo-languages and for no country at all.
  if (!code || !/^(?!X[AB]|ZZ)[A-Z]{2}$/.test(code)) return undefined;
  if (code === 'UK') return 'GB';
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code) === undefined ? undefined : code;
}

/** The region subtag of a language tag: `es-MX` → `MX`, `zh-Hant-TW` → `TW`, `es` → `undefined`. */
export function regionOfLanguage(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return parseRegion(new Intl.Locale(tag).region);
  } catch {
    return undefined;
  }
}

/** Everything a reader in this country can call. Unknown countries get the directory only. */
export function helpIn(region: string | undefined): Help {
  const known = region ? crisisRegions[region] : undefined;
  const own = known?.lines ?? [];
  // Where nobody answers at night, the directory may know somebody who does.
  const closes = own.length > 0 && !own.some(({ hours }) => hours === 'always');
  const inUnion = region !== undefined && (euMembers as readonly string[]).includes(region);
  return {
    region,
    emergency: known?.emergency ?? (inUnion ? euEmergency.emergency : []),
    lines: closes ? [...own, internationalLine] : own,
    international: internationalLine,
  };
}

/** Digits of a telephone number for `tel:` and `sms:` links. */
export function dialDigits(number: string): string {
  // +44 (0)20: the zero in brackets is only dialled inside the country.
  return number.replace(/^(\s*\+[^(]*)\(0\)/, '$1').replace(/[^\d+*#]/g, '');
}
