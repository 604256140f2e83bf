/** Release notes for the people who run a clinic's website: what changed, and what to do. */
import { entryOf } from './checks.mjs';

const missing = 'Nothing is written about this version.';

const scriptTag = (name, version, integrity) =>
  `<script type="module" src="${name}?v=${version}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/**
 * @param {object} release
 * @param {string} release.changes CHANGELOG.md
 * @param {string} release.contentChanges CONTENT-CHANGELOG.md
 * @param {{version: string, contentVersion: string, contentChecked: string, files: object}} release.integrity
 * @param {string} release.reviewBy day of the next check of the content
 * @param {{name: string, on: string} | null} release.clinicalReview
 */
export function releaseNotes({ changes, contentChanges, integrity, reviewBy, clinicalReview }) {
  const { version, contentVersion, contentChecked, files } = integrity;
  const say = (log, wanted) => entryOf(log, wanted)?.text || missing;
  const bundles = Object.entries(files).filter(([name]) => /^trd-elements[\w.-]*\.js$/.test(name));
  return `# trd-elements ${version}

Content ${contentVersion}, compared with its sources on ${contentChecked}. Next check due by ${reviewBy}.
${
  clinicalReview
    ? `Checked by ${clinicalReview.name} on ${clinicalReview.on}.`
    : '**No clinician has checked this text.** Have one compare it with your practice before you use it.'
}

## What to do

1. Read what changed for your readers, and show it to your clinician.
2. Copy the new script under a new address, so that no cache mixes two versions.
3. Paste the new snippet: script tag and fallback both change.
4. Look at the page with scripts and without, on a phone and in print. The crisis line must be there.
5. Remove the old file.

How, for each kind of website: docs/embedding.md.

## What changed for your readers

${say(contentChanges, contentVersion)}

## What changed for your page

${say(changes, version)}

## Scripts and hashes

${bundles.map(([name, hash]) => `- \`${name}\`\n\n  \`\`\`html\n  ${scriptTag(name, version, hash)}\n  \`\`\``).join('\n')}

The hashes of all files are in \`integrity.json\`, what is inside in \`sbom.cdx.json\` and \`third-party-licenses.md\`.
`;
}
