/** What the bundle leaves out of facts, and what it must keep. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { stripMetadata } from '../../scripts/vite/strip-metadata.mjs';

const plugin = stripMetadata();
plugin.configResolved({ root });

/** A fact as the bundle has it. */
function stripped(fact, file = 'treatments/rtms.ts') {
  const code = `export const fact = ${fact} satisfies Fact;`;
  const result = plugin.transform.call({ parse: parseAst }, code, `/src/content/facts/${file}`);
  return result && new Function(`return ${result.code.slice(20).replace(/ satisfies.*/, '')}`)();
}

test('a fact keeps its sources and what is said of it, without days and ids', () => {
  assert.deepEqual(
    stripped(`{
      id: 'some-fact',
      sources: [1],
      review: 2,
      readIn: ['us-label-2023'],
      estimates: {
        droppedOut: {
          value: 8, per: 100, comparator: { arm: 'ect', value: 6 }, certainty: 'low',
          bounds: { none: 'not-read' },
        },
        neverSaidAnywhereInWords: { value: 1, per: 100, certainty: 'low' },
      },
      quantities: { course: { value: [4, 6], unit: 'weeks' } },
    }`),
    {
      sources: [1],
      readIn: ['us-label-2023'],
      estimates: {
        droppedOut: {
          value: 8,
          per: 100,
          comparator: { arm: 'ect', value: 6 },
          certainty: 'low',
          bounds: { none: 'not-read' },
        },
      },
      quantities: { course: { value: [4, 6] } },
    },
  );
});

test('a source keeps what readers see, and whose label it is', () => {
  assert.deepEqual(
    stripped(`{ id: 'x', kind: 'label', labelOf: 'us', publisher: 'P', people: 5, year: 2020 }`),
    { labelOf: 'us', publisher: 'P', year: 2020 },
  );
});

test('nothing else is touched: not crisis lines, whose days of review count', () => {
  assert.equal(stripped(`{ id: 'line', sources: [], review: 1 }`, 'crisis.ts'), null);
});
