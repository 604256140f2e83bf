/** What the pages for clinics promise: every test they name exists, and no criterion is left out. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const pages = ['docs/embedding.md', 'docs/privacy.md', 'docs/accessibility.md'];

for (const page of pages) {
  test(`${page} links to files that exist`, () => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    assert.ok(own.length > 5);
    const missing = own.filter((link) => !existsSync(path.join(root, 'docs', link)));
    assert.deepEqual(missing, []);
  });
}

/** All of WCAG 2.2 at levels A and AA: first number, second number, how many, without AAA. */
const criteria = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  ...['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

test('the accessibility report answers every criterion of WCAG 2.2 A and AA, and says how it knows', () => {
  const rows = [...read('docs/accessibility.md').matchAll(/^\| (\d\.\d\.\d+) .*$/gm)];
  assert.deepEqual(
    rows.map(([, number]) => number),
    criteria,
  );
  for (const [row] of rows) {
    const [, , level, answer, why, tested] = row.split('|').map((cell) => cell.trim());
    assert.match(level, /^AA?$/, row);
    assert.match(answer, /^(Supports|Partially supports|Does not support|Not applicable)$/, row);
    assert.ok(why, row);
    if (answer !== 'Not applicable') assert.ok(tested, row);
  }
});

test('the pages name the version of the package where they name one', () => {
  const { version } = JSON.parse(read('package.json'));
  for (const page of pages) {
    const named = [...read(page).matchAll(/(?:\?v=|trd-elements-|version )(\d+\.\d+\.\d+)/g)];
    for (const [text, found] of named) assert.equal(found, version, `${page}: ${text}`);
  }
});
