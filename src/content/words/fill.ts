import type { Amount, IsoDate, Time } from '../facts/types.js';
import {
  fillTokens,
  formatAmount,
  formatDate,
  formatList,
  formatNumber,
  formatSpan,
  pluralCategory,
} from '../../logic/format.js';
import { formatLocale } from '../../localization.js';

/**
 * Puts values into a message. Numbers and ranges come out in the digits and order of the reader's
 * language; text (names, telephone numbers) goes in unchanged.
 */
export function fill(message: string, values: Readonly<Record<string, Amount | string>>): string {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    texts[name] = typeof value === 'string' ? value : formatAmount(formatLocale(), value);
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
