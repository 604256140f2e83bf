import eslint from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The layers look down, never up: facts, logic, words, ui, elements, index. Each folder names what
 * it must not import.
 */
const message = (layer) => `${layer} may not import this: see docs/architecture.md, "Layers".`;
const forbid = (layer, ...patterns) => ({
  group: patterns,
  message: message(layer),
});
const noLit = ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-html/*'];
const regex = (pattern, text) => ({ regex: pattern, message: text });
const onlyWords = regex(
  '^@lit/localize(?!/init/reentrant)',
  'Sentences live in src/content/words: only files there may import msg.',
);
const layer = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const bannedSyntax = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Some old libraries replace Array.from: spread the iterable instead.',
  },
  {
    selector: 'ForInStatement',
    message: 'Some old libraries add enumerable members: use for…of with Object.keys.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|cssText)$/]',
    message: 'Text is text: markup from strings is not allowed (Trusted Types, strict CSP).',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No style attributes: a strict content security policy blocks them.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\d\\s*rem\\b/]",
    message: 'No rem: pages change the size of their root element.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeCSS)$/]',
    message: 'Not with a strict content security policy and Trusted Types.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fetch|eval)$/]',
    message: 'Nothing is sent and nothing is fetched, except our own language files.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[property.name=/^(cookie|sendBeacon|pushState|replaceState)$/]',
    message: 'Nothing about the reader is stored or sent.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'src/generated',
      'node_modules',
      'bench/node_modules',
      'bench/.build',
      // Small apps of other people: checked with their own settings by `npm run test:package`.
      'test/package/apps',
      'test/package/types',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Both misread mixins, which this project is built on.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { litHtmlSources: true },
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-console': 'error',
      'max-lines': ['error', 400],
      'lit/no-template-bind': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/no-private-properties': 'off',
      'lit/prefer-static-styles': 'off',
      'wc/guard-super-call': 'off',
      // What is looked up has an id that is only known at run time.
      'lit/prefer-query-decorators': 'off',
    },
  },
  { files: ['src/warn.ts'], rules: { 'no-console': 'off' } },
  layer(
    ['src/content/facts/**/*.ts'],
    forbid('facts', ...noLit, '**/logic/**', '**/words/**', '**/ui/**', '**/elements/**'),
    forbid('facts', '**/localization.js', '**/define.js', '**/index.js', '!./**/index.js'),
  ),
  layer(
    ['src/logic/**/*.ts'],
    forbid('logic', ...noLit, '**/words/**', '**/ui/**', '**/elements/**', '**/localization.js'),
  ),
  layer(
    ['src/content/words/**/*.ts'],
    forbid('words', 'lit', 'lit/*', 'lit-html', 'lit-html/*', '**/ui/**', '**/elements/**'),
    regex(
      '^@lit/localize(?!/init/install)|/generated/',
      'words take msg from @lit/localize/init/install.js and nothing else.',
    ),
  ),
  layer(['src/ui/**/*.ts'], forbid('ui', '**/elements/**', '../index.js'), onlyWords),
  layer(
    ['src/elements/**/*.ts'],
    forbid('elements', '../index.js', './trd-*.js', '!./trd-*.styles.js'),
    onlyWords,
  ),
  layer(['src/*.ts'], onlyWords),
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Every chai assertion looks like a promise once the accessibility plugin is loaded.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'max-lines': ['error', 400],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip)$/]',
          message: 'No test is skipped, and none is run alone.',
        },
        {
          selector: 'CallExpression[callee.name=/^(aTimeout|setTimeout)$/]',
          message: 'Wait for what should happen, not for time to pass.',
        },
      ],
    },
  },
  {
    files: ['test/pages/*.js', 'demo/**/*.js', 'scripts/embed/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Some of it runs in the page.
    files: ['bench/**', 'test/package/paper.test.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'vite.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', 400] },
  },
);
