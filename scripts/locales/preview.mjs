/**
 * Languages for looking, in Storybook and in tests only: unfinished translations with their gaps
 * marked, and each language once more with the place of every sentence before it, so that a
 * translator finds any unit from the screen. They are never known to a page.
 */
import { placeOf } from './messages.mjs';
import { sourceCode } from './project.mjs';
import { isDone } from './states.mjs';

/** The code under which a language shows places: a private part, so that numbers stay the same. */
export const placesCode = (code) => `${code}-x-places`;

/** What is not finished stands in these, as in the pseudo-languages. */
const marked = (text) => `⟦${text}⟧`;

/** Texts of an unfinished language: what is there, else English. */
export function draftEntries(messages, units) {
  return messages.map(({ id, source }) => {
    const unit = units.get(id);
    return [id, unit && isDone(unit) ? unit.target : marked(unit?.target?.trim() || source)];
  });
}

/** The texts of a table with their places before them. */
export function placesEntries(messages, entries) {
  const texts = new Map(entries);
  return messages.map(({ id, desc, source }) => [
    id,
    `[${placeOf(desc)}] ${texts.get(id) ?? source}`,
  ]);
}

/**
 * Every language for looking, with its texts.
 * @param {import('./messages.mjs').Message[]} messages
 * @param {{info: object, entries: [string, string][]}[]} shipped
 * @param {{info: object, entries: [string, string][]}[]} drafts
 */
export function previews(messages, shipped, drafts) {
  const english = { info: { code: sourceCode, name: 'English', dir: 'ltr' }, entries: [] };
  const withPlaces = [english, ...shipped, ...drafts].map(({ info, entries }) => ({
    info: { ...info, code: placesCode(info.code), complete: false, reviewed: false },
    entries: placesEntries(messages, entries),
  }));
  return [...drafts, ...withPlaces];
}
