/**
 * What each kind of website takes: the form of the snippet, where it goes, and its limits. Said in
 * more words in docs/embedding.md.
 */
import {
  elementMarkup,
  scriptTag,
  snippet,
  snippetAttributes,
} from '../../dist/snippets/snippet.js';

const upload = 'Upload the script from dist/ to your site, and keep the version you tested.';
const elsewhere =
  'Put the script from dist/ on a host of yours with https that allows other origins (Access-Control-Allow-Origin), and give its folder on this page.';
const look =
  'Publish, then look at the page with scripts and without. The crisis line must be there.';
const optimisers =
  'Optimisers change scripts: exclude "trd-elements" in WP Rocket (also from its delay) and Autoptimize. For Cloudflare Rocket Loader add data-cfasync="false" to the script tag, before src.';

/** A line for each attribute keeps long tags readable in code. */
const attributesOf = (parts, options, write) =>
  Object.entries(snippetAttributes(parts, options)).map(
    ([name, value]) => `\n    ${write(name, value)}`,
  );
const quoted = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The content of an element without its first and last line, as a template takes it. */
const inner = (parts, options) =>
  elementMarkup(parts, { ...options, data: false, oneLine: false })
    .split('\n')
    .slice(1, -1)
    .join('\n');

function react(parts, options) {
  const attributes = attributesOf(parts, options, (name, value) =>
    value === true ? name : `${name}="${quoted(value)}"`,
  );
  // In JSX a brace begins an expression.
  const children = inner(parts, options).replace(/[{}]/g, (brace) => `{'${brace}'}`);
  return `import 'trd-elements/elements/${parts.tag}';
import type {} from 'trd-elements/types/react';

export const TrdElement = () => (
  <${parts.tag}${attributes.join('')}
  >
${children.replace(/^/gm, '  ')}
  </${parts.tag}>
);`;
}

function vue(parts, options) {
  const attributes = attributesOf(parts, options, (name, value) =>
    value === true ? name : `${name}="${quoted(value)}"`,
  );
  return `<script setup lang="ts">
import 'trd-elements/elements/${parts.tag}';
import type {} from 'trd-elements/types/vue';
</script>

<template>
  <${parts.tag} v-pre${attributes.join('')}
  >
${inner(parts, options).replace(/^/gm, '  ')}
  </${parts.tag}>
</template>`;
}

/**
 * `write` makes the snippet, `script` says that it loads the script by its address, `longest` is how
 * many characters surely fit.
 */
export const hosts = {
  html: {
    name: 'plain HTML',
    script: true,
    write: snippet,
    steps: [upload, 'Paste the snippet where the element should appear.', look],
    limits: [
      'A content security policy needs script-src with the address of the script, and nothing else.',
      "Trusted Types limited by name need: trusted-types lit-html 'allow-duplicates'.",
    ],
  },
  wordpress: {
    name: 'WordPress, block "Custom HTML"',
    script: true,
    write: snippet,
    steps: [upload, 'Add a block "Custom HTML" and paste the snippet.', look],
    limits: [
      'Who lacks the right unfiltered_html cannot save scripts or unknown tags. On a network of sites only super admins have it. Choose the next entry then.',
      'Do not paste into a paragraph or a "Classic" block: WordPress adds paragraphs there.',
      optimisers,
      'On WordPress.com, whether scripts are allowed depends on the plan. We have not tried it.',
    ],
  },
  'wordpress-data': {
    name: 'WordPress, where tags are removed',
    script: true,
    write: (parts, options) =>
      `<!-- Once, in the head of the site: an administrator adds it. -->\n${scriptTag(options)}\n\n` +
      `<!-- In a block "Custom HTML". -->\n${elementMarkup(parts, { ...options, data: true })}`,
    steps: [
      upload,
      'An administrator adds the script tag to the head, by the theme or a plugin for header code.',
      'Editors paste the rest into a block "Custom HTML". The script turns it into the element.',
      look,
    ],
    limits: [optimisers, 'Links to one question (#faq-…) and attributes work as with the tag.'],
  },
  squarespace: {
    name: 'Squarespace',
    script: true,
    write: (parts, options) => snippet(parts, { ...options, oneLine: true }),
    steps: [elsewhere, 'Add a "Code" block, leave it on HTML, and paste the snippet.', look],
    limits: [
      'Scripts in code blocks need a plan that includes them.',
      'While you are logged in scripts may be off: look in a private window.',
      'We have not tried it in an account.',
    ],
  },
  wix: {
    name: 'Wix',
    script: true,
    write: snippet,
    steps: [
      elsewhere,
      'Add "Embed HTML" and paste the snippet. Make its box tall, or readers must scroll inside it.',
      look,
    ],
    limits: [
      "Wix shows it in a frame of its own, on another domain: links to one question (#faq-…) do not reach it, and the page's colors do not either.",
      'Better where your plan has it: a "Custom Element" with the server URL of the script, the tag name and the attributes. It takes no fallback: write a crisis line beside it.',
      'We have not tried it in an account.',
    ],
  },
  webflow: {
    name: 'Webflow',
    script: true,
    longest: 10_000,
    write: snippet,
    steps: [elsewhere, 'Add a "Code Embed" element and paste the snippet.', look],
    limits: [
      'Custom code needs a paid site plan.',
      'The length of an embed is limited; published figures differ (10,000 and 50,000 characters). Use the short text where the whole does not fit.',
      'We have not tried it in an account.',
    ],
  },
  react: {
    name: 'React 19',
    write: react,
    steps: [
      'Install the package: npm install with the address of the tarball.',
      'Add the component. Its children are what is shown until the script has run, also from a server.',
    ],
    limits: [
      'React 18 and older set no properties on custom elements: everything as text still works.',
    ],
  },
  vue: {
    name: 'Vue 3',
    write: vue,
    steps: [
      'Install the package: npm install with the address of the tarball.',
      'In vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("trd-") } } }).',
      'Add the component.',
    ],
    limits: [
      'v-pre keeps Vue from reading the text as a template. Without it you can bind attributes.',
    ],
  },
};
