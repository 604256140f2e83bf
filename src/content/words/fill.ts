import type { Amount, IsoDate, Time } from '../facts/types.js';
import {
  fillTokens,
  formatAmount,
  formatCountry,
  formatDate,
  formatList,
  formatNumber,
  formatSpan,
  pluralCategory,
} from '../../logic/format.js';
import { formatDirection, formatLocale } from '../../localization.js';
import type { Who } from './types.js';

/**
 * Text from elsewhere in a sentence that runs from right to left: without the isolate `116 123`
 * would be shown as `123 116`, and a name could turn around what stands beside it.
 */
const isolated = (text: string): string =>
  text && formatDirection() === 'rtl' ? `\u2068${text}\u2069` : text;

/**
 * Puts values into a message. Numbers and ranges come out in the digits and order of the reader's
 * language; text (names, telephone numbers) keeps its own direction.
 */
export function fill(message: string, values: Readonly<Record<string, Amount | string>>): string {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    texts[name] = typeof value === 'string' ? isolated(value) : formatAmount(formatLocale(), value);
  }
  return fillTokens(message, texts);
}

/** A number or range alone, as `fill` would write it. */
export function figure(value: Amount): string {
  return formatAmount(formatLocale(), value);
}

/** A calendar day in the reader's language. */
export function day(date: IsoDate): string {
  return formatDate(formatLocale(), date);
}

/** `4 weeks` or `2–8 weeks` in the reader's language. */
export function duration(count: Amount, unit: Exclude<Time['unit'], 'sessions'>): string {
  return formatSpan(formatLocale(), count, unit);
}

/** `a, b and c` in the reader's language. */
export function and(items: readonly string[]): string {
  return formatList(formatLocale(), items);
}

/** `a, b or c` in the reader's language. */
export function or(items: readonly string[]): string {
  return formatList(formatLocale(), items, 'disjunction');
}

/** A year or a version, which takes no thousands separator. */
export function plain(value: number): string {
  return formatNumber(formatLocale(), value).replace(/[.,'’\s\u00a0\u202f٬]/g, '');
}

/** The message of the plural form that a number takes. Each form is a message of its own. */
export function plural(
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
  values: Readonly<Record<string, Amount | string>> = {},
): string {
  return fill(forms[pluralCategory(formatLocale(), count)], { count, ...values });
}

/** Name of a country in the reader's language; empty where the code names none. */
export function countryName(code: string | undefined): string {
  return code && /^[A-Z]{2}$/.test(code) ? formatCountry(formatLocale(), code) : '';
}

/** The sentence for the reader or for someone else. Each is a message of its own. */
export function pick<T>(who: Who, self: T, other: T): T {
  return who === 'self' ? self : other;
}
