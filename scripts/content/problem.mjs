/**
 * What a check reports. `error` fails always; `due` is a date that has passed and fails only a
 * release, so that the main branch does not turn red by the calendar; `warning` never fails.
 *
 * @typedef {object} Problem
 * @property {'error' | 'due' | 'warning'} level
 * @property {string} where file or part of the content
 * @property {string} wrong
 * @property {string} expected
 */

/** Collects the problems of one check. */
export function collector() {
  const problems = [];
  const add = (level) => (where, wrong, expected) =>
    void problems.push({ level, where, wrong, expected });
  return { problems, error: add('error'), due: add('due'), warning: add('warning') };
}

/** One line for people. */
export function problemLine({ level, where, wrong, expected }) {
  const mark = level === 'error' ? '' : `${level}: `;
  return `${mark}${where}: ${wrong} (expected: ${expected})`;
}

/** True where a problem fails the command. */
export function fails({ level }, { release = false } = {}) {
  return level === 'error' || (release && level === 'due');
}
