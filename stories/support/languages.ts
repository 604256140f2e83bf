/**
 * The languages that a story can be shown in: those that pages have, those made by a machine, and
 * previews for translators. Previews are unfinished languages, with gaps in ⟦brackets⟧, and every
 * language once more with the place of each sentence before it.
 */
import {
  locales,
  previewLocales,
  pseudoLocales,
  type LocaleInfo,
} from '../../src/generated/locales.js';

const places = '-x-places';
const isForPlaces = ({ code }: LocaleInfo) => code.endsWith(places);

const drafts = previewLocales.filter((info) => !isForPlaces(info));
const languages: readonly LocaleInfo[] = [...locales, ...drafts, ...pseudoLocales];

const names: Readonly<Record<string, string>> = {
  'en-XA': 'Longer and accented (made by a machine)',
  'ar-XB': 'Right to left (made by a machine)',
};

function nameOf(info: LocaleInfo): string {
  return names[info.code] ?? (drafts.includes(info) ? `${info.name} (unfinished)` : info.name);
}

/** Choices of the toolbar, code to name. */
export const languageChoices: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((info) => [info.code, nameOf(info)]),
);

/** The same language with the places of its sentences, where there is one. */
export function withPlaces(code: string): string {
  return previewLocales.some((info) => info.code === code + places) ? code + places : code;
}

export function directionOf(code: string): 'ltr' | 'rtl' {
  return languages.find((info) => info.code === code)?.dir ?? 'ltr';
}
