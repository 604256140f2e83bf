/**
 * What a private property of the style sheet comes to: follows `var()`, `light-dark()`,
 * `color-mix()` and relative `oklch()` until a colour is left. Anything else is refused aloud, so
 * that a new kind of value in the style sheet cannot come out wrong in silence.
 */
import { fromHex, fromLch, mix, toLch } from './color.mjs';
import { argumentsAt, declarations } from './sheet.mjs';

const declared = declarations();

/** The colour of `--_accent` and so on as OKLab; `set` holds what a page sets, `scheme` is light or dark. */
export function resolveColor(name, scheme, set = {}) {
  const value = declared.get(name);
  if (!value) throw new Error(`${name} is not declared in tokens.styles.ts`);
  return color(value, { scheme, set });
}

function call(text) {
  const open = text.indexOf('(');
  const { parts, end } = argumentsAt(text, open);
  return { name: text.slice(0, open), parts, rest: text.slice(end + 1).trim() };
}

function color(text, context) {
  if (text.startsWith('#')) return fromHex(text);
  const { name, parts } = call(text);
  switch (name) {
    case 'var': {
      const [property, ...fallback] = parts;
      const value = declared.get(property) ?? context.set[property] ?? fallback.join(', ');
      return color(value, context);
    }
    case 'light-dark':
      return color(parts[context.scheme === 'light' ? 0 : 1], context);
    case 'color-mix': {
      const [space, first, second] = parts;
      const [, one, percent] = /^(.*) ([\d.]+)%$/.exec(first) ?? [];
      if (space !== 'in oklab' || !one) break;
      return mix(color(one, context), Number(percent) / 100, color(second, context));
    }
    case 'oklch':
      return relative(parts[0], context);
  }
  throw new Error(`tokens.styles.ts: ${text} is not understood by scripts/tokens`);
}

/** `from <color> <l> <c> <h> / 1`. */
function relative(text, context) {
  const [, rest] = /^from (.*) \/ 1$/.exec(text) ?? [];
  if (!rest) throw new Error(`tokens.styles.ts: oklch(${text}) is not understood`);
  const words = split(rest);
  const channels = toLch(color(words[0], context));
  const known = { l: channels[0], c: channels[1], h: channels[2] };
  return fromLch(words.slice(1).map((word) => number(word, known)));
}

/** Splits at spaces outside of brackets. */
function split(text) {
  return text.match(/[^\s(]+(\((?:[^()]|\([^()]*\))*\))?/g);
}

function number(text, known) {
  if (text in known) return known[text];
  if (!Number.isNaN(Number(text))) return Number(text);
  const { name, parts } = call(text);
  if (name === 'calc') {
    const [, one, sign, other] = /^(\w+) ([*+]) ([\d.]+)$/.exec(parts[0]) ?? [];
    if (!sign) throw new Error(`tokens.styles.ts: ${text} is not understood`);
    return sign === '*' ? known[one] * Number(other) : known[one] + Number(other);
  }
  const values = parts.map((part) => number(part, known));
  if (name === 'min') return Math.min(...values);
  if (name === 'max') return Math.max(...values);
  if (name === 'clamp') return Math.min(Math.max(values[0], values[1]), values[2]);
  throw new Error(`tokens.styles.ts: ${text} is not understood`);
}
