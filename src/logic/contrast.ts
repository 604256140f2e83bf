/** WCAG contrast of two colours as a browser computes them. */

type Rgb = readonly [red: number, green: number, blue: number];

/** Numbers of a computed colour such as `rgb(1 2 3 / 0.5)`; percentages as 0 to 1. */
function numbers(text: string): number[] {
  return (text.match(/-?[\d.]+(?:e-?\d+)?%?/gi) ?? []).map((part) =>
    part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part),
  );
}

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function fromOklab(lightness: number, a: number, b: number): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

/** Relative luminance 0 to 1; `undefined` for a colour that is see-through or in an unknown form. */
export function luminance(color: string): number | undefined {
  const form = /^([a-z-]+)\((.*)\)$/.exec(color.trim());
  if (!form) return undefined;
  const [, name, inner = ''] = form;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers(
    name === 'color' ? inner.replace(/^\s*srgb/, '') : inner,
  );
  if (alpha < 1) return undefined;
  let linear: Rgb;
  if (name === 'rgb' || name === 'rgba') {
    linear = [toLinear(first / 255), toLinear(second / 255), toLinear(third / 255)];
  } else if (name === 'color' && /^\s*srgb\s/.test(inner)) {
    linear = [toLinear(first), toLinear(second), toLinear(third)];
  } else if (name === 'oklab') {
    linear = fromOklab(first, second, third);
  } else if (name === 'oklch') {
    const angle = (third * Math.PI) / 180;
    linear = fromOklab(first, second * Math.cos(angle), second * Math.sin(angle));
  } else {
    return undefined;
  }
  const [red, green, blue] = linear.map((value) => Math.min(1, Math.max(0, value))) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio 1 to 21; `undefined` where one of the colours cannot be read. */
export function contrast(one: string, other: string): number | undefined {
  const first = luminance(one);
  const second = luminance(other);
  if (first === undefined || second === undefined) return undefined;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
