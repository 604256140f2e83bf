/** WCAG contrast of two colours as a browser computes them. */

/** The forms of a computed colour that can be read: `rgb(…)`, `color(srgb …)`, `oklab`, `oklch`. */
const readable = /^(rgba?\(|color\(srgb |okl..?.?\()(.*)\)$/;

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/**
 * Relative luminance 0 to 1; `undefined` for a colour that is see-through or in an unknown form.
 * Of `oklab` and `oklch` only the lightness is read: its cube is exact for greys and close enough
 * for others to tell light from dark and readable from not.
 */
export function luminance(color: string): number | undefined {
  const [, form = '', values = ''] = readable.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = values
    .split(/[ ,/]+/)
    .map((part) => parseFloat(part) || 0);
  if (!form || alpha < 1) return undefined;
  if (form.startsWith('ok')) return first ** 3;
  const most = form.startsWith('rgb') ? 255 : 1;
  const [red, green, blue] = [first, second, third].map((value) => toLinear(value / most));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio 1 to 21; `undefined` where one of the colours cannot be read. */
export function contrast(one: string, other: string): number | undefined {
  const [first = NaN, second = NaN] = [luminance(one), luminance(other)];
  const ratio = (first + 0.05) / (second + 0.05);
  return Number.isNaN(ratio) ? undefined : Math.max(ratio, 1 / ratio);
}
