/**
 * What the Unicode data in Node knows about a language. Nothing here is typed in by hand, so that a
 * new language cannot come with a misspelt name or the wrong direction.
 */
import { Failure, isLanguageCode } from './project.mjs';

/** Every plural category there is, in the order of Unicode. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Own name, English name and direction of a language. Throws a Failure that says what is wrong
 * with a code nobody can use.
 * @param {string} code
 * @returns {{code: string, name: string | undefined, english: string, dir: 'ltr' | 'rtl'}} name is
 *   undefined where Unicode does not know what the language calls itself
 */
export function describeLanguage(code) {
  if (!isLanguageCode(code)) throw new Failure([`"${code}" is no language tag${hint(code)}`]);
  const english = displayName('en', code);
  if (!english || !displayName('en', new Intl.Locale(code).language)) {
    throw new Failure([`"${code}" is no language that Unicode knows: see the list at IANA`]);
  }
  return { code, name: ownName(code), english, dir: directionOf(code) };
}

/** What was probably meant: `ES`, `es_MX`, `spanish`. */
function hint(code) {
  const spelt = code.replaceAll('_', '-');
  let canonical;
  try {
    [canonical] = Intl.getCanonicalLocales(spelt);
  } catch {
    return ': write it as in "es" or "pt-BR"';
  }
  return canonical !== code && isLanguageCode(canonical)
    ? `: did you mean "${canonical}"?`
    : ': write it as in "es" or "pt-BR", without other parts';
}

function displayName(locale, code) {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
}

/** The name as it stands at the start of a line in a menu; languages without capitals stay so. */
function ownName(code) {
  const shown = new Intl.DisplayNames([code], { type: 'language' }).resolvedOptions().locale;
  // Where there is no data for a language, the answer comes in another one.
  if (new Intl.Locale(shown).language !== new Intl.Locale(code).language) return undefined;
  const name = displayName(code, code);
  const [first = ''] = name ?? '';
  return name && first.toLocaleUpperCase(code) + name.slice(first.length);
}

/** Direction of the script in which a language is usually written. */
export function directionOf(code) {
  const locale = new Intl.Locale(code);
  // A method by now, a property in older engines.
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  return direction;
}

/** The plural categories that numbers take in a language. */
export function pluralFormsOf(code) {
  const used = new Set(new Intl.PluralRules(code).resolvedOptions().pluralCategories);
  return pluralForms.filter((form) => used.has(form));
}

/** Numbers that stand for all: every rule repeats within a thousand, or is about huge numbers. */
const samples = [...Array(1001).keys(), 1e4, 1e5, 1e6, 2e6, 1e9];
const exact = new Map();

/**
 * The plural forms that stand for one number alone, such as `two` in Arabic. There a sentence may
 * say the number in the word itself, so the token may be left out.
 */
export function exactForms(code) {
  if (!exact.has(code)) {
    const rules = new Intl.PluralRules(code);
    const counts = new Map();
    for (const number of samples) {
      const form = rules.select(number);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    const forms = [...counts].filter(([, count]) => count === 1).map(([form]) => form);
    exact.set(code, new Set(forms));
  }
  return exact.get(code);
}
