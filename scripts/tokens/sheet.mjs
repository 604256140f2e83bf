/**
 * Reading the style sheets as the browsers we support read them: what is used where a page sets
 * nothing, and which private properties are set on the wrapper.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/run.mjs';

const tokensFile = 'src/ui/tokens.styles.ts';
const baseFile = 'src/ui/styles.ts';

/** The text of a style sheet, without the module around it and without comments. */
function sheetText(file) {
  const [, text] = /css`([^`]*)`/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  if (!text) throw new Error(`${file}: no css template found`);
  return text.replace(/\/\*[^]*?\*\//g, '');
}

/** `name(a, b(c, d))` from `open`, the place of its bracket: the arguments, split at commas. */
export function argumentsAt(text, open) {
  const parts = [''];
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const character = text[index];
    if (character === '(' && depth++ === 0) continue;
    if (character === ')' && --depth === 0)
      return { parts: parts.map((part) => part.trim()), end: index };
    if (character === ',' && depth === 1) parts.push('');
    else parts[parts.length - 1] += character;
  }
  throw new Error(`A bracket is not closed in ${text.slice(open, open + 40)}`);
}

/** What each public property is when nobody sets it; the last mention is the modern one. */
export function defaults() {
  const text = sheetText(baseFile) + sheetText(tokensFile);
  const found = new Map();
  for (const { index, 0: start, 1: name } of text.matchAll(/var\(\s*(--trd-[\w-]+)/g)) {
    const { parts } = argumentsAt(text, index + start.indexOf('('));
    found.set(name, parts.slice(1).join(', ').replace(/\s+/g, ' '));
  }
  return found;
}

/**
 * The private properties of the plain wrapper `.trd` on a screen; a later value wins. Rules for paper,
 * forced colours and unreadable colours are left out, and every `@supports` is taken as met.
 */
export function declarations() {
  const found = new Map();
  const visitRules = (text) => {
    for (const { selectors, body } of rulesOf(text)) {
      if (selectors.startsWith('@supports')) visitRules(body);
      else if (selectors === '.trd') {
        for (const [, name, value] of body.matchAll(/(--_[\w-]+):\s*([^;]+);/g)) {
          found.set(name, value.replace(/\s+/g, ' ').trim());
        }
      }
    }
  };
  visitRules(sheetText(tokensFile));
  return found;
}

/** The rules on one level: what stands before the braces, and what is inside them. */
function* rulesOf(text) {
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{' && depth++ === 0) open = index;
    if (text[index] === '}' && --depth === 0) {
      yield { selectors: text.slice(start, open).trim(), body: text.slice(open + 1, index) };
      start = index + 1;
    }
  }
}
