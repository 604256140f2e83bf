/** A release overwrites nothing, is refused while something is missing, and says what clinics need. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entryOf, problems } from '../../scripts/release/checks.mjs';
import { releaseNotes } from '../../scripts/release/notes.mjs';
import { root } from '../../scripts/lib/run.mjs';

const changes = `# Changelog

## [1.2.0] - 2027-02-01

### Added

- A new attribute.

## [1.1.0] - 2027-01-01

- Something old.
`;
const contentChanges = `# Changes of content

## 1.4.0, 2027-02-01

One answer was corrected.

## 1.3.0, 2027-01-01

Older words.
`;
const ready = {
  version: '1.2.0',
  sourceVersion: '1.2.0',
  contentVersion: '1.4.0',
  changes,
  contentChanges,
  tags: ['v1.1.0'],
  written: false,
  changed: '',
};

test('a release that is ready is not refused', () => {
  assert.deepEqual(problems(ready), []);
});

for (const [why, change, said] of [
  ['a tag of the version is there', { tags: ['v1.1.0', 'v1.2.0'] }, /tag v1\.2\.0 already/],
  ['its folder is there', { written: true }, /never overwritten/],
  ['something is not committed', { changed: ' M src/index.ts\n' }, /not committed/],
  ['the versions differ', { sourceVersion: '1.1.0' }, /src\/version\.ts says 1\.1\.0/],
  ['the version is none', { version: '1.2', sourceVersion: '1.2' }, /no version such as/],
  [
    'the changelog is silent',
    { changes: '# Changelog\n' },
    /CHANGELOG\.md says nothing of 1\.2\.0/,
  ],
  [
    'the entry is empty',
    { changes: '## [1.2.0] - 2027-02-01\n\n## [1.1.0]\n\n- Old.\n' },
    /says nothing/,
  ],
  ['the day is missing', { contentChanges: '## 1.4.0, unreleased\n\nText.\n' }, /needs the day/],
]) {
  test(`a release is refused where ${why}`, () => {
    const found = problems({ ...ready, ...change });
    assert.ok(
      found.some((problem) => said.test(problem)),
      found.join('\n'),
    );
  });
}

test('an entry ends where the next one begins, and 1.2.0 is not 1.2.01 or 11.2.0', () => {
  assert.match(entryOf(changes, '1.2.0').text, /new attribute/);
  assert.doesNotMatch(entryOf(changes, '1.2.0').text, /old/);
  assert.equal(entryOf('## 11.2.0\n\nText.\n', '1.2.0'), undefined);
  assert.equal(entryOf('## 1x2.0\n\nText.\n', '1.2.0'), undefined);
});

const integrity = {
  version: '1.2.0',
  contentVersion: '1.4.0',
  contentChecked: '2027-01-20',
  files: { 'trd-elements.js': 'sha384-abc', 'ui/frame.js': 'sha384-def' },
};
const notes = (clinicalReview) =>
  releaseNotes({ changes, contentChanges, integrity, reviewBy: '2028-01-20', clinicalReview });

test('the notes say what changed for readers and for the page, what to do, and the hash', () => {
  const text = notes(null);
  assert.match(text, /One answer was corrected/);
  assert.match(text, /A new attribute/);
  assert.doesNotMatch(text, /Older words|Something old|ui\/frame/);
  assert.match(text, /trd-elements\.js\?v=1\.2\.0" integrity="sha384-abc" crossorigin/);
  assert.match(text, /2027-01-20.*2028-01-20/);
  assert.ok(text.indexOf('What to do') < text.indexOf('What changed for your readers'));
});

test('the notes never say more about a clinician than the content does', () => {
  assert.match(notes(null), /No clinician has checked this text/);
  const signed = notes({ name: 'A. Example, MD', on: '2027-01-25' });
  assert.match(signed, /Checked by A\. Example, MD on 2027-01-25/);
  assert.doesNotMatch(signed, /No clinician/);
});

test('a dry run prints the notes and what is in the way, and changes nothing', () => {
  const state = () =>
    ['status --porcelain', 'tag --list'].map(
      (command) => spawnSync('git', command.split(' '), { cwd: root, encoding: 'utf8' }).stdout,
    );
  const folder = existsSync(path.join(root, 'release'));
  const before = state();
  const { stdout } = spawnSync(process.execPath, ['scripts/release.mjs', '--dry-run'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(stdout, /^# trd-elements \d/);
  assert.match(stdout, /Dry run: nothing was written/);
  assert.deepEqual(state(), before);
  assert.equal(existsSync(path.join(root, 'release')), folder);
});
