/** Numbers of facts that stand in the bundle where they are asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { loadModule, closeLoader } from '../../scripts/lib/load-module.mjs';
import { inlineQuantities, inliner } from '../../scripts/vite/inline-quantities.mjs';

const inline = inliner(root);

test('every number and range is the one of its fact', async () => {
  const facts = await loadModule('src/content/facts/index.ts');
  let compared = 0;
  for (const [fact, one] of Object.entries(facts)) {
    for (const [name, { value }] of Object.entries(one?.quantities ?? {})) {
      const asked = `${fact}.quantities.${name}.value`;
      const written = inline(asked);
      if (written === asked) continue;
      assert.deepEqual(JSON.parse(written.replaceAll('_', '')), value, asked);
      compared++;
    }
  }
  assert.ok(compared > 150, `${compared} compared`);
  await closeLoader();
});

test('a question is found on several lines, and others are left alone', () => {
  assert.equal(
    inline('{ hours: eskMonitor2h\n  .quantities.observation\n  .value }'),
    '{ hours: 2 }',
  );
  for (const other of [
    'eskMonitor2h.quantities.unknown.value',
    'eskMonitor2h.quantities.observation.unit',
    'fact.quantities.observation.value',
    'eskMonitor2h.estimates.observation.value',
  ]) {
    assert.equal(inline(other), other);
  }
});

test('lists of facts stay as they are', () => {
  const plugin = inlineQuantities();
  plugin.configResolved({ root });
  const code = 'const x = eskMonitor2h.quantities.observation.value;';
  assert.equal(plugin.transform(code, `${root}/src/content/facts/x.ts`), null);
  assert.equal(plugin.transform(code, `${root}/src/content/words/x.ts`).code, 'const x = 2;');
});
