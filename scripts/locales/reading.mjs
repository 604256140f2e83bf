/**
 * How easy a translation is to read, by the formula of its language where one has been published,
 * else only by the length of its sentences. Scored from the translation file itself, so that an
 * unfinished language can be looked at too.
 */
import { isTooHard, limits, readability, scoredFrom } from '../content/readability/formulas.mjs';
import { describeLanguage } from './language.mjs';
import { placeOf, readMessages } from './messages.mjs';
import { paths, readLanguages, readText } from './project.mjs';
import { isDone } from './states.mjs';
import { isSearchList, readRules } from './wording.mjs';
import { readXliff } from './xliff.mjs';

/** Labels and buttons are no sentences. */
const sentenceFrom = 5;

/** A token counts as a number: one word of one syllable. */
const withFigures = (text) => text.replace(/\{[^}]*\}/g, '10');

/**
 * @param {string} code
 * @param {import('./messages.mjs').Message[]} messages
 * @param {Map<string, import('./xliff.mjs').Unit>} units by id
 * @param {readonly string[]} names of medicines and treatments in this language
 * @returns {{method: string, all: object, files: object[], hard: object[]}}
 */
export function readingOf(code, messages, units, names) {
  const texts = messages.flatMap(({ id, desc }) => {
    const unit = units.get(id);
    if (!unit || !isDone(unit) || isSearchList(desc)) return [];
    return [{ id, place: placeOf(desc), text: withFigures(unit.target) }];
  });
  const score = (list) =>
    readability(
      list.map(({ text }) => text),
      { language: code, names },
    );
  const long = texts.filter((item) => score([item]).words >= sentenceFrom);
  const files = new Map();
  for (const item of long) {
    const [file] = item.place.split('/');
    files.set(file, [...(files.get(file) ?? []), item]);
  }
  return {
    method: score([]).method,
    all: score(long),
    files: [...files].map(([name, list]) => ({ name, ...score(list) })),
    hard: long
      .map((item) => ({ ...item, ...score([item]) }))
      .filter((result) => result.words >= scoredFrom && isTooHard(result)),
  };
}

/**
 * Every language with its counts and its reading ease.
 * @param {string} root
 * @param {{messages?: import('./messages.mjs').Message[]}} [options]
 */
export function readTranslations(root, { messages = readMessages(root) } = {}) {
  return readLanguages(root).map(({ code, complete = false }) => {
    const { xliff } = readXliff(readText(paths.xliff(root, code)) ?? '');
    const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
    const current = messages.map(({ id }) => units.get(id)).filter(Boolean);
    return {
      code,
      name: describeLanguage(code).english,
      complete,
      total: messages.length,
      done: current.filter(isDone).length,
      final: current.filter(({ state }) => state === 'final').length,
      ...readingOf(code, messages, units, readRules(root, code).names),
    };
  });
}

/** A line for each passage that is too hard. */
export function hardLines({ code, method, hard }) {
  return hard.map(
    ({ id, place, score }) =>
      `locales/${code}.xlf: ${id} (${place}): ${method} ${score} (expected: ${limits.ease} or more: shorter sentences, shorter words)`,
  );
}
