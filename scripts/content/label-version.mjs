/**
 * Is the US label of esketamine still the version we name? Asks DailyMed where the network allows;
 * otherwise says what to look up by hand. Never fails: a release must not hang on a foreign server,
 * and a new version means reading, which no script can do.
 *
 *   node scripts/content/label-version.mjs
 */
import { runAsCommand } from './command.mjs';
import { loadContent } from './load.mjs';

/** A foreign server may be slow; the answer is not worth a long wait. */
export const patience = 5000;

const historyOf = (setId) =>
  `https://dailymed.nlm.nih.gov/dailymed/services/v2/spls/${setId}/history.json`;
const pageOf = (setId) => `https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=${setId}`;

/**
 * The current version as DailyMed gives it, or undefined where it cannot be read.
 * @param {string} setId
 * @param {typeof fetch} get
 * @returns {Promise<{version: number, published: string} | undefined>}
 */
export async function currentVersion(setId, get = globalThis.fetch) {
  try {
    const answer = await get(historyOf(setId), { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return undefined;
    const { data } = await answer.json();
    const versions = data.history.map((entry) => ({
      version: Number(entry.spl_version),
      published: String(entry.published_date),
    }));
    const newest = versions.sort((a, b) => b.version - a.version)[0];
    return Number.isInteger(newest?.version) ? newest : undefined;
  } catch {
    return undefined;
  }
}

/** What to tell the maintainer. */
export function report(ours, current) {
  const named = `version ${ours.version} of ${ours.effective}`;
  if (!current) {
    return `DailyMed was not reached. Look by hand whether ${named} is still current: ${pageOf(ours.setId)}`;
  }
  if (current.version === ours.version) {
    const read = ours.bodyRead ? '' : ' Its text has not been read by this project.';
    return `The label is still ${named}.${read}`;
  }
  return (
    `The label has changed: we name ${named}, DailyMed has version ${current.version} ` +
    `(${current.published}). Read it, then follow docs/updating-content.md: ${pageOf(ours.setId)}`
  );
}

await runAsCommand(import.meta.url, [], async () => {
  const { labelVersion } = await loadContent();
  console.log(report(labelVersion, await currentVersion(labelVersion.setId)));
});
