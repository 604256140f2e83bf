/** Colour arithmetic as CSS Color 4 defines it: enough to know what the style sheet paints. */

const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(value, 0) ** (1 / 2.4) - 0.055;
const multiply = (rows, values) =>
  rows.map((row) => row.reduce((sum, factor, index) => sum + factor * values[index], 0));

const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** `#0f5666` or `#fff` as OKLab: lightness 0 to 1, and two axes. */
export function fromHex(hex) {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const channels = [0, 2, 4].map((from) => parseInt(digits.slice(from, from + 2), 16) / 255);
  const cones = multiply(toCones, channels.map(toLinear));
  return multiply(toLab, cones.map(Math.cbrt));
}

/** sRGB channels 0 to 1. What a screen cannot show is clipped, as browsers do. */
export function toChannels(lab) {
  const cones = multiply(fromLab, lab).map((value) => value ** 3);
  return multiply(fromCones, cones).map((value) => Math.min(1, Math.max(0, toGamma(value))));
}

export function toHex(lab) {
  const bytes = toChannels(lab).map((channel) => Math.round(channel * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Lightness, chroma and hue (degrees) of OKLab, and back. */
export const toLch = ([l, a, b]) => [l, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
export function fromLch([l, c, h]) {
  const angle = (h * Math.PI) / 180;
  return [l, c * Math.cos(angle), c * Math.sin(angle)];
}

/** `color-mix(in oklab, one share, other)`. */
export const mix = (one, share, other) =>
  one.map((value, index) => value * share + other[index] * (1 - share));

/** WCAG contrast of two colours as they are painted, 1 to 21. */
export function contrast(one, other) {
  const [first, second] = [one, other].map((lab) => {
    const painted = toChannels(lab).map((channel) => toLinear(Math.round(channel * 255) / 255));
    return 0.2126 * painted[0] + 0.7152 * painted[1] + 0.0722 * painted[2] + 0.05;
  });
  return Math.max(first, second) / Math.min(first, second);
}
