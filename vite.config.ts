import { defineConfig } from 'vite';
import { foldTemplates } from './scripts/vite/fold-templates.mjs';
import { inlineQuantities } from './scripts/vite/inline-quantities.mjs';
import { minifyScript } from './scripts/vite/minify-script.mjs';
import { minifyStyles } from './scripts/vite/minify-styles.mjs';
import { stripMetadata } from './scripts/vite/strip-metadata.mjs';
import { stripDescriptions } from './scripts/vite/strip-descriptions.mjs';

/**
 * The site bundle: one ES module without imports, minified, with one licence notice. Its variants
 * with languages inside, the unbundled elements and everything else in `dist/` are made by
 * `scripts/build.mjs`, which starts from this.
 */
export default defineConfig({
  plugins: [
    stripDescriptions(),
    inlineQuantities(),
    stripMetadata(),
    minifyStyles(),
    foldTemplates(),
    minifyScript(),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    license: { fileName: 'third-party-licenses.md' },
    modulePreload: false,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'trd-elements.js' },
    rolldownOptions: {
      output: { codeSplitting: false, minify: false },
    },
  },
});
