/**
 * The last step of the site bundle: terser, which comes out smaller than the built-in minifier,
 * and one licence notice in place of the fourteen that the libraries' modules begin with.
 */
import { minify } from 'terser';

/** What the libraries' licences ask to be kept; their full texts are in the file it names. */
const notice = `/*! With lit and @lit/localize, Copyright Google LLC, BSD-3-Clause,
and fnv-plus, Copyright 2014 Travis Webb, MIT: third-party-licenses.md */`;

/**
 * Puts all style sheets next to each other, where the first one stands: text compresses better
 * beside text of its kind. A sheet without expressions depends on nothing but `css`.
 */
function gatherStyles(code, program) {
  const sheets = program.body.filter(
    ({ type, declarations }) =>
      type === 'VariableDeclaration' &&
      declarations.length === 1 &&
      declarations[0].init?.type === 'TaggedTemplateExpression' &&
      declarations[0].init.quasi.expressions.length === 0 &&
      declarations[0].init.quasi.quasis[0].value.raw.includes('{'),
  );
  if (sheets.length === 0) return code;
  const text = sheets.map(({ start, end }) => code.slice(start, end)).join('\n');
  let result = code;
  for (const { start, end } of sheets.reverse()) {
    result = result.slice(0, start) + result.slice(end);
  }
  const [first] = sheets.slice(-1);
  return `${result.slice(0, first.start)}${text}\n${result.slice(first.start)}`;
}

export function minifyScript() {
  return {
    name: 'minify-script',
    async renderChunk(code) {
      const { code: small } = await minify(gatherStyles(code, this.parse(code)), {
        module: true,
        ecma: 2022,
        compress: { passes: 3 },
        format: { comments: false },
      });
      return { code: `${notice}\n${small}`, map: null };
    },
  };
}
