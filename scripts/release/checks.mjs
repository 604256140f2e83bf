/** What stands in the way of a release: pure, so that each refusal can be tested. */

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a log of changes says of a version, without its heading; `undefined` where it says nothing. */
export function entryOf(log, version) {
  const heading = new RegExp(`^## \\[?${escaped(version)}\\]?[^\\n]*$`, 'm').exec(log);
  if (!heading) return undefined;
  const rest = log.slice(heading.index + heading[0].length);
  const next = rest.search(/^## /m);
  const text = (next < 0 ? rest : rest.slice(0, next)).trim();
  return { heading: heading[0], text };
}

const hasDate = ({ heading }) => /\d{4}-\d{2}-\d{2}$/.test(heading.trim());

/**
 * @param {object} state
 * @param {string} state.version of package.json
 * @param {string} state.sourceVersion of src/version.ts
 * @param {string} state.contentVersion
 * @param {string} state.changes CHANGELOG.md
 * @param {string} state.contentChanges CONTENT-CHANGELOG.md
 * @param {string[]} state.tags tags of the repository
 * @param {boolean} state.written whether the folder of this release is there already
 * @param {string} state.changed what `git status --porcelain` prints
 * @returns {string[]} sentences, none where a release may be made
 */
export function problems(state) {
  const { version, sourceVersion, contentVersion, tags, written, changed } = state;
  const found = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) found.push(`${version} is no version such as 1.2.3.`);
  if (sourceVersion !== version) {
    found.push(`src/version.ts says ${sourceVersion}, package.json says ${version}.`);
  }
  if (tags.includes(`v${version}`)) {
    found.push(
      `There is a tag v${version} already. A version is never made twice: choose the next.`,
    );
  }
  if (written) found.push(`release/${version} is there already. A version is never overwritten.`);
  if (changed.trim()) found.push('There are changes that are not committed.');
  for (const [name, log, wanted] of [
    ['CHANGELOG.md', state.changes, version],
    ['CONTENT-CHANGELOG.md', state.contentChanges, contentVersion],
  ]) {
    const entry = entryOf(log, wanted);
    if (!entry?.text) found.push(`${name} says nothing of ${wanted}.`);
    else if (!hasDate(entry))
      found.push(`${name}: the heading of ${wanted} needs the day, as 2027-01-31.`);
  }
  return found;
}
