/**
 * `npm run release`: makes the release of the version in `package.json`: refuses what would overwrite
 * one or is not ready, runs all checks, packs, writes the notes for clinics to `release/<version>/`,
 * and sets the tag. Nothing is published or pushed. `--dry-run` says what stands in the way, prints
 * the notes and changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeLoader, loadModule } from './lib/load-module.mjs';
import { root, run, script } from './lib/run.mjs';
import { problems } from './release/checks.mjs';
import { releaseNotes } from './release/notes.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const dryRun = values['dry-run'];
const text = (file) => readFile(path.join(root, file), 'utf8');
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;

const { version } = JSON.parse(await text('package.json'));
const { version: sourceVersion } = await loadModule('src/version.ts');
const review = await loadModule('src/content/facts/review.ts');
await closeLoader();
const folder = path.join(root, 'release', version);
const changes = await text('CHANGELOG.md');
const contentChanges = await text('CONTENT-CHANGELOG.md');

const found = problems({
  version,
  sourceVersion,
  contentVersion: review.contentVersion,
  changes,
  contentChanges,
  tags: git('tag', '--list').split('\n'),
  written: existsSync(folder),
  changed: git('status', '--porcelain'),
});
for (const problem of found) console.error(problem);
if (found.length > 0 && !dryRun) {
  console.error(`\nNo release of ${version}.`);
  process.exit(1);
}

async function notes() {
  const integrity = JSON.parse(await text('dist/integrity.json'));
  const { contentReviewBy: reviewBy, clinicalReview } = review;
  return releaseNotes({ changes, contentChanges, integrity, reviewBy, clinicalReview });
}

if (dryRun) {
  console.log(
    existsSync(path.join(root, 'dist/integrity.json')) ? await notes() : 'Not built yet.',
  );
  console.log(`Dry run: nothing was written. ${found.length} in the way of ${version}.`);
  process.exit(found.length > 0 ? 1 : 0);
}

script('Audit', 'scripts/audit.mjs');
script('Content for a release', 'scripts/content/check.mjs', ['--release']);
script('Version of the US label', 'scripts/content/label-version.mjs');
script('Tests', 'scripts/test.mjs');
await mkdir(folder, { recursive: true });
run('Package', 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
for (const name of ['integrity.json', 'sbom.cdx.json', 'third-party-licenses.md']) {
  await cp(path.join(root, 'dist', name), path.join(folder, name));
}
await writeFile(path.join(folder, 'notes.md'), await notes());
run('Tag', 'git', ['tag', '--annotate', `v${version}`, '--message', `trd-elements ${version}`]);
console.log(
  `\nRelease ${version}: ${path.relative(root, folder)}. Read notes.md, then push the tag.`,
);
