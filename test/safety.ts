/**
 * What no page may take away: help in a crisis, the boxed warning, sources and dates, who wrote the
 * text and who may earn. Each is looked at as a reader would: is it there, can it be seen and read,
 * does it say what it said.
 */

import { rootOf } from './helpers.js';

/** Safety content of every element, by what it is. An element that has no such part says so. */
const everywhere: Readonly<Record<string, string>> = {
  'help in a crisis': '.crisis p:not(.menu), .crisis a',
  'about this information': '.about p',
  sources: '.sources .toggle > span',
};
const headings = ':is(h2, h3, h4, h5, h6)';
const ofElement: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'trd-comparison': {
    'boxed warning': `.boxed ${headings}, .boxed p, .boxed li`,
    'approval status': 'thead th p:nth-child(3), #row-approval td .answer > p:first-child',
    dates: 'caption p:has(time)',
  },
  'trd-side-effects': {
    'serious warnings': `.warning ${headings}, .warning p, .warning li`,
    // The telephone number of a clinic is not ours to promise.
    'when to call': `.calling ${headings}, .calling .dots li, .calling > div:not(:nth-child(2)) p`,
  },
  'trd-self-check': {
    'what it cannot do': '.part .dots li',
    privacy: '.privacy',
  },
  'trd-faq': {
    'boxed warning': '.question:has(#boxed-warning) :is(h3, h4, h5, h6, p, li)',
    'emergency answers': '.question:has(#emergency-after-session) :is(h3, h4, h5, h6, p, li)',
  },
};

/** What is only there for screen readers, or stands beside the text. */
const aside = '.unseen, .foot, sup';

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;
const drawn = new Map<string, readonly [number, number, number, number]>();

/** Red, green, blue and alpha of any colour a browser can draw. */
function channels(color: string) {
  let found = drawn.get(color);
  if (!found) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    // WebKit rounds on the way: 254 is solid too.
    drawn.set(color, (found = [red, green, blue, alpha === 254 ? 255 : alpha]));
  }
  return found;
}

function luminance([red, green, blue]: readonly number[]): number {
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
}

const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The first solid ground behind an element. Something half transparent counts as none. */
function ground(element: Element): readonly number[] | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const found = channels(getComputedStyle(node).backgroundColor);
    if (found[3] === 255) return found;
    if (found[3] > 0) return undefined;
  }
  return [255, 255, 255];
}

function textOf(node: Element): string {
  const clone = node.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll(aside)) part.remove();
  return clone.textContent.replace(/\s+/g, ' ').trim();
}

function parts(element: Element): [what: string, node: HTMLElement][] {
  const selectors = { ...everywhere, ...ofElement[element.localName] };
  return Object.entries(selectors).flatMap(([what, selector]) =>
    [...rootOf(element).querySelectorAll<HTMLElement>(selector)]
      .filter((node) => !node.matches(aside) && !node.closest(aside))
      .map((node): [string, HTMLElement] => [what, node]),
  );
}

/** What the safety content says, part by part; equal in every element of one region and language. */
export function safetyText(element: Element): string[] {
  return parts(element).map(([what, node]) => `${what}: ${textOf(node)}`);
}

/** What is wrong with the safety content as it is shown; empty where nothing is. */
export function safetyProblems(element: HTMLElement): string[] {
  const all = parts(element);
  const kinds = [...Object.keys(everywhere), ...Object.keys(ofElement[element.localName] ?? {})];
  const missing = kinds.filter((kind) => !all.some(([what]) => what === kind));
  return [
    ...missing.map((kind) => `${kind} is missing`),
    ...all.flatMap(([what, node]) =>
      problemsOf(node).map((problem) => `${what} "${textOf(node).slice(0, 40)}" ${problem}`),
    ),
  ];
}

function problemsOf(node: HTMLElement): string[] {
  const seen = node.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!seen) return ['is hidden'];
  if (!textOf(node)) return ['is empty'];
  const { width, height } = node.getBoundingClientRect();
  const { webkitTextFillColor, fontSize, textTransform } = getComputedStyle(node);
  const ratio = contrast(channels(webkitTextFillColor), ground(node));
  return [
    width < 20 || height < 10 ? `is ${width} by ${height} px` : '',
    parseFloat(fontSize) < 14.9 ? `is ${fontSize} small` : '',
    textTransform === 'none' ? '' : `is in ${textTransform}`,
    ratio < 4.5 ? `has a contrast of ${ratio.toFixed(2)}` : '',
  ].filter(Boolean);
}

/** Ratio of two solid colours; 0 where one of them can be seen through. */
function contrast(text: readonly number[], behind: readonly number[] | undefined): number {
  if (!behind || text[3]! < 255) return 0;
  const [one, other] = [luminance(text) + 0.05, luminance(behind) + 0.05];
  return Math.max(one / other, other / one);
}
