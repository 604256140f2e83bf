/**
 * `dist/types/`: the elements as tags in the templates of frameworks, from the manifest. Opt-in, as
 * each names a framework that is not installed everywhere.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { treatmentIds } from '../../src/content/facts/treatment-ids.ts';

const treatment = treatmentIds.map((id) => `'${id}'`).join(' | ');

/** What templates may write: numbers also as text, names of treatments completed by the editor. */
const types = {
  level: 'number | `${number}`',
  treatment: 'TreatmentId | (string & {})',
  number: 'number | `${number}`',
  boolean: 'boolean',
  string: 'string',
};

const comment = (text, indent = '') =>
  `${indent}/**\n${text
    .split('\n')
    .map((line) => `${indent} * ${line}`.trimEnd())
    .join('\n')}\n${indent} */`;

function attributesOf({ name, description, attributes }) {
  const lines = attributes.map((attribute) => {
    const type = types[attribute.name] ?? types[attribute.type.text.replace(' | undefined', '')];
    if (!type) throw new Error(`${name}: no type for ${attribute.type.text}`);
    return `${comment(attribute.description, '  ')}\n  ${attribute.name}?: ${type} | undefined;`;
  });
  return `${comment(description)}\nexport interface ${name}Attributes {\n${lines.join('\n')}\n}`;
}

const ready = (key) =>
  `  /** The first render is done. */\n  '${key}'?: ((event: CustomEvent<null>) => void) | undefined;`;

/** For each framework: what it imports, what a tag takes, and where the list of tags is. */
const frameworks = {
  react: {
    head: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    props: `type Props<E, A> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof A> & A & {
  class?: string | undefined;
${ready('ontrd-ready')}
};`,
    open: `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {`,
    close: `    }\n  }\n}`,
  },
  preact: {
    head: `import type { HTMLAttributes } from 'preact';`,
    props: `type Props<E extends HTMLElement, A> = Omit<HTMLAttributes<E>, keyof A> & A & {
${ready('ontrd-ready')}
};`,
    open: `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {`,
    close: `    }\n  }\n}`,
  },
  svelte: {
    head: `import type { HTMLAttributes } from 'svelte/elements';`,
    props: `type Props<E extends HTMLElement, A> = Omit<HTMLAttributes<E>, keyof A> & A & {
${ready('ontrd-ready')}
};`,
    open: `declare module 'svelte/elements' {\n  export interface SvelteHTMLElements {`,
    close: `  }\n}`,
  },
  vue: {
    head: `import type { HTMLAttributes, PublicProps } from 'vue';`,
    props: `type Props<E extends HTMLElement, A> = new () => E & {
  $props: Omit<HTMLAttributes, keyof A> & A & PublicProps;
  $emit: (name: 'trd-ready', event: CustomEvent<null>) => void;
};`,
    open: `declare module 'vue' {\n  export interface GlobalComponents {`,
    close: `  }\n}`,
  },
};

export async function writeFrameworkTypes(dist) {
  const manifest = JSON.parse(await readFile(path.join(dist, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const folder = path.join(dist, 'types');
  await mkdir(folder, { recursive: true });
  const write = (name, parts) => writeFile(path.join(folder, name), `${parts.join('\n\n')}\n`);
  await write('attributes.d.ts', [
    '/** The attributes of each element, as templates write them. */',
    `type TreatmentId = ${treatment};`,
    ...elements.map(attributesOf),
  ]);
  const names = elements.flatMap(({ name }) => `${name}Attributes`).join(', ');
  const classes = elements.map(
    ({ name, tagName }) => `import type { ${name} } from '../elements/${tagName}.js';`,
  );
  for (const [name, { head, props, open, close }] of Object.entries(frameworks)) {
    const tags = elements.map(
      (element) => `      '${element.tagName}': Props<${element.name}, ${element.name}Attributes>;`,
    );
    await write(`${name}.d.ts`, [
      [head, ...classes, `import type { ${names} } from './attributes.js';`].join('\n'),
      props,
      [open, ...tags, close].join('\n'),
    ]);
  }
}
