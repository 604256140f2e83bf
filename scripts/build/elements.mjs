/** The unbundled entries for people with a bundler of their own, and the types. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { stripDescriptions } from '../vite/strip-descriptions.mjs';
import { root, run } from '../lib/run.mjs';

export const elements = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];

export async function buildElements(dist) {
  const entry = { index: path.join(root, 'src/index.ts') };
  for (const tag of elements) entry[`elements/${tag}`] = path.join(root, `src/elements/${tag}.ts`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [stripDescriptions()],
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: [
          /^lit(\/|$)/,
          /^lit-html(\/|$)/,
          /^lit-element(\/|$)/,
          /^@lit\/reactive-element/,
        ],
        output: {
          preserveModules: true,
          preserveModulesRoot: path.join(root, 'src'),
          // npm leaves folders named node_modules out of a package.
          entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, 'vendor/')}.js`,
        },
      },
    },
  });
  await writeFile(
    path.join(dist, 'tsconfig.types.json'),
    JSON.stringify({
      extends: '../tsconfig.json',
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        stripInternal: true,
        rootDir: '../src',
        outDir: '.',
        types: [],
      },
      // What these import comes with them; tables of languages and the like are no use to anybody.
      include: ['../src/index.ts', '../src/elements/*.ts'],
    }),
  );
  run('Types', 'tsc', ['-p', 'dist/tsconfig.types.json']);
  await rm(path.join(dist, 'tsconfig.types.json'));
}
