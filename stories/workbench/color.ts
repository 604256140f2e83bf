/** Colours as a browser paints them, and how well they can be told apart. */
import { contrast } from '../../src/logic/contrast.js';

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** Any computed colour, also `oklch(…)`, as `#rrggbb`. */
export function toHex(color: string): string {
  pen.fillStyle = '#000';
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const toRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)).join(' ')})`;

/** WCAG contrast of two colours written `#rrggbb`. */
export const ratioOf = (one: string, other: string): number =>
  contrast(toRgb(one), toRgb(other)) ?? 0;
