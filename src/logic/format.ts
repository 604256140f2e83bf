/**
 * Numbers, dates and lists as text in one language. Everything a reader sees as a figure is
 * formatted here, so that rounding is the same everywhere.
 */
import type { Amount, IsoDate } from '../content/facts/types.js';

/**
 * A published value as a count of whole people: halves are rounded up, as in print.
 * The small allowance keeps values such as 46.5, stored as 46.49999…, on the right side.
 */
export function wholePeople(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** Formatter objects are costly to make and are asked for in every sentence. */
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();
function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  let formatter = cache.get(key) as T | undefined;
  if (!formatter) cache.set(key, (formatter = make()));
  return formatter;
}

export function formatNumber(locale: string, value: number): string {
  return cached(`n ${locale}`, () => new Intl.NumberFormat(locale)).format(value);
}

/** One number, or a range such as `8–19` with the dash and digits of the language. */
export function formatAmount(locale: string, amount: Amount): string {
  if (typeof amount === 'number') return formatNumber(locale, amount);
  const format = cached(`n ${locale}`, () => new Intl.NumberFormat(locale));
  return format.formatRange(amount[0], amount[1]);
}

/** A span such as `4 weeks` or `2–8 weeks`, with the plural forms of the language. */
export function formatSpan(
  locale: string,
  amount: Amount,
  unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years',
): string {
  const format = cached(
    `u ${unit} ${locale}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: unit.slice(0, -1),
        unitDisplay: 'long',
      }),
  );
  return typeof amount === 'number'
    ? format.format(amount)
    : format.formatRange(amount[0], amount[1]);
}

/**
 * `November 21, 2026` in the order of the language. The day is a calendar day, in no time zone, and
 * of the Gregorian calendar everywhere: sources and labels are dated in it.
 */
export function formatDate(locale: string, day: IsoDate): string {
  const format = cached(
    `d ${locale}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  );
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `a, b and c` or `a, b or c`. */
export function formatList(
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return cached(`l ${type} ${locale}`, () => new Intl.ListFormat(locale, { type })).format(items);
}

/** `United States` for `US`; the code itself where the language has no name for it. */
export function formatCountry(locale: string, code: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}

/** Which of a language's plural forms a number takes. */
export function pluralCategory(locale: string, value: number): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale).select(value);
}

/** Puts values into the named places of a sentence: `{count}`, or `{count:few}` for plural forms. */
export function fillTokens(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{([a-z][A-Za-z0-9]*)(?::[a-z]+)?\}/g,
    (token, name: string) => values[name] ?? token,
  );
}
