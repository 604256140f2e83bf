/** The rules of the house are enforced: each of these lines must be refused where it stands. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const eslint = new ESLint({
  cwd: root,
  // These rules need no types; the fixtures below are not part of the project.
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) =>
    ['no-restricted-imports', 'no-restricted-syntax', 'no-console'].includes(ruleId),
});

async function rulesBroken(file, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: path.join(root, file) });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return messages.map(({ ruleId }) => ruleId);
}

const msg = "import { msg } from '@lit/localize/init/install.js';\nexport const a = msg('A');\n";
const refused = [
  ['msg in an element', 'src/elements/a.ts', msg],
  ['msg in ui', 'src/ui/a.ts', msg],
  ['msg in logic', 'src/logic/a.ts', msg],
  ['msg in the entry', 'src/a.ts', msg],
  ['str in words', 'src/content/words/a.ts', "export { str } from '@lit/localize';\n"],
  ['facts looking up', 'src/content/facts/a.ts', "export * from '../words/types.js';\n"],
  ['logic looking up', 'src/logic/a.ts', "export * from '../ui/clock.js';\n"],
  ['logic using Lit', 'src/logic/a.ts', "export { html } from 'lit';\n"],
  ['words looking up', 'src/content/words/a.ts', "export * from '../../ui/clock.js';\n"],
  ['words using Lit', 'src/content/words/a.ts', "export { html } from 'lit';\n"],
  ['ui looking up', 'src/ui/a.ts', "export * from '../elements/trd-faq.js';\n"],
  ['elements using each other', 'src/elements/a.ts', "export * from './trd-faq.js';\n"],
  ['a style attribute', 'src/ui/a.ts', 'export const a = html`<p style="color:red"></p>`;\n'],
  [
    'styleMap',
    'src/ui/a.ts',
    "import { styleMap } from 'lit/directives/style-map.js';\nvoid styleMap;\n",
  ],
  ['innerHTML', 'src/ui/a.ts', "document.body.innerHTML = '';\n"],
  [
    'unsafeHTML',
    'src/ui/a.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nvoid unsafeHTML;\n",
  ],
  ['Array.from', 'src/logic/a.ts', 'export const a = Array.from(new Set());\n'],
  ['for in', 'src/logic/a.ts', 'for (const a in {}) void a;\n'],
  ['rem', 'src/ui/a.ts', 'export const a = css`p { margin: 1rem }`;\n'],
  ['fetch', 'src/ui/a.ts', "void fetch('/');\n"],
  ['storage', 'src/ui/a.ts', "localStorage.setItem('a', 'b');\n"],
  ['cookies', 'src/ui/a.ts', "document.cookie = 'a=b';\n"],
  ['history', 'src/ui/a.ts', "history.pushState({}, '');\n"],
  ['the console', 'src/ui/a.ts', "console.log('a');\n"],
  ['a skipped test', 'test/a.test.ts', "it.skip('a', () => undefined);\n"],
];
const allowed = [
  ['msg in words', 'src/content/words/a.ts', msg],
  ['logic using facts', 'src/logic/a.ts', "export * from '../content/facts/review.js';\n"],
  [
    'the runtime of the languages',
    'src/localization.ts',
    "export * from '@lit/localize/init/reentrant.js';\n",
  ],
];

for (const [what, file, code] of refused) {
  test(`refuses ${what}`, async () => {
    assert.notDeepEqual(await rulesBroken(file, code), []);
  });
}
for (const [what, file, code] of allowed) {
  test(`allows ${what}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), []);
  });
}
