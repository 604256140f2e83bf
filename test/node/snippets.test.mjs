/** What a clinic pastes, as text: options, escaping, forms. What it looks like: `test/snippets.test.ts`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import path from 'node:path';
import { snippet, elementMarkup, scriptTag } from '../../scripts/snippets/snippet.js';
import { root } from '../../scripts/lib/run.mjs';

const script = { file: 'trd-elements.js', version: '1.2.3', integrity: 'sha384-abc' };
let parts;
before(async () => {
  parts = JSON.parse(await readFile(path.join(root, 'dist/snippets/en/trd-faq.json'), 'utf8'));
});

test('names version, hash and cross-origin mode of the script, and where it is', () => {
  assert.equal(
    scriptTag({ script, base: 'https://clinic.example/trd' }),
    '<script type="module" src="https://clinic.example/trd/trd-elements.js?v=1.2.3" ' +
      'integrity="sha384-abc" crossorigin="anonymous"></script>',
  );
  assert.match(scriptTag({ script }), / src="trd-elements\.js\?v=1\.2\.3"/);
});

test('has no gap left, whatever is known of country and clinic', () => {
  for (const region of ['', 'US', 'PL', 'XX']) {
    for (const clinic of ['', 'Larkspur Street Clinic']) {
      const text = snippet(parts, { script, region, clinic, phone: '555-0142' });
      assert.doesNotMatch(text, /\[\[|\]\]|undefined|>false</);
      assert.match(text, /findahelpline\.com|tel:988/);
    }
  }
});

test('takes what a clinic says about itself as text', () => {
  const clinic = `"><script>alert(1)</script>$& [[help]]`;
  const text = elementMarkup(parts, {
    script,
    clinic,
    phone: '+44 (0)20 555',
    href: 'https://a/?"b',
  });
  assert.doesNotMatch(text, /<script/);
  assert.equal(text.split('&lt;script&gt;alert(1)').length - 1, 3);
  assert.match(text, /href="tel:\+4420555"/);
  assert.match(text, /href="https:\/\/a\/\?&quot;b"/);
  assert.match(text, /may earn money from the treatments it offers/);
  assert.doesNotMatch(elementMarkup(parts, { script }), /From this website/);
});

test('moves every heading with the level, and none below six', () => {
  const levels = (text) => [...text.matchAll(/<h(\d)/g)].map(([, digit]) => Number(digit));
  const at = (level) => levels(elementMarkup(parts, { script, level }));
  assert.deepEqual(new Set(at(2)), new Set([2, 3, 4]));
  assert.deepEqual(
    at(3),
    at(2).map((level) => level + 1),
  );
  assert.deepEqual(new Set(at(6)), new Set([6]));
  const text = elementMarkup(parts, { script, level: 5 });
  assert.deepEqual(
    levels(text),
    levels(text.replaceAll('</h', '<h')).filter((_, i) => i % 2 === 0),
  );
  assert.match(text, /^<trd-faq level="5">/);
});

test('comes without a line break, and as a div with data attributes', () => {
  const line = snippet(parts, { script, oneLine: true });
  assert.equal(line.includes('\n'), false);
  assert.match(line, /^<div><script .*<\/trd-faq><\/div>$/);
  const attributes = { topics: 'family', jsonld: true };
  const data = elementMarkup(parts, { script, data: true, region: 'US', attributes });
  assert.match(data, /^<div data-trd="faq" data-region="US" data-topics="family" data-jsonld>/);
  assert.doesNotMatch(data, /trd-faq/);
});

test('the command says what it cannot use, and writes nothing then', () => {
  for (const bad of [
    ['--region', 'Narnia'],
    ['--base', 'javascript:alert(1)'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/snippets.mjs', ...bad], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /not usable\. Allowed/);
  }
});
