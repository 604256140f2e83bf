/** WCAG contrast of two colours as a browser computes them. */

/** The forms of a computed colour that can be read: `rgb(…)`, `color(srgb …)`, `oklab`, `oklch`. */
const readable = /^(rgba?\(|color\(srgb |okl..?.?\()(.*)\)$/;

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Linear red, green and blue of a colour in oklab, cut off where a screen cannot show it. */
function fromOklab(lightness: number, a: number, b: number): number[] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    2.6097574011 * medium - 1.2684380046 * long - 0.3413193965 * short,
    1.707614701 * short - 0.0041960863 * long - 0.7034186147 * medium,
  ].map((value) => Math.min(1, Math.max(0, value)));
}

/** Relative luminance 0 to 1; `undefined` for a colour that is see-through or in an unknown form. */
export function luminance(color: string): number | undefined {
  const [, form = '', values = ''] = readable.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = values
    .split(/[ ,/]+/)
    .map((part) => parseFloat(part) || 0);
  if (!form || alpha < 1) return undefined;
  const angle = (third * Math.PI) / 180;
  const most = form.startsWith('rgb') ? 255 : 1;
  const [red, green, blue] = form.startsWith('oklch')
    ? fromOklab(first, second * Math.cos(angle), second * Math.sin(angle))
    : form.startsWith('oklab')
      ? fromOklab(first, second, third)
      : [first, second, third].map((value) => toLinear(value / most));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio 1 to 21; `undefined` where one of the colours cannot be read. */
export function contrast(one: string, other: string): number | undefined {
  const [first = NaN, second = NaN] = [luminance(one), luminance(other)];
  const ratio = (first + 0.05) / (second + 0.05);
  return Number.isNaN(ratio) ? undefined : Math.max(ratio, 1 / ratio);
}
