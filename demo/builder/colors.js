/** Colours and what can be read with them, as the elements themselves see it. */
import { contrast } from '../../dist/logic/contrast.js';

export const colorNames = ['surface', 'text', 'accent', 'figure'];

/** A field gives `#rrggbb`; the elements read what a browser computes from it. */
function computed(hex) {
  const channels = [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

const between = (one, other) => contrast(computed(one), computed(other)) ?? 1;
// Rounded down: 4.49 is not enough.
const say = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** What there is to say of four colours, the worst first. `bad`: the element would not use them. */
export function verdicts({ surface, text, accent, figure }) {
  const said = [];
  const ratio = between(text, surface);
  if (ratio < 4.5) {
    said.push({
      bad: true,
      text: `Text on your background has ${say(ratio)} to 1. It needs 4.5: the element will not use these colors.`,
    });
  } else if (ratio < 7) {
    said.push({ text: `Text has ${say(ratio)} to 1. It can be read; 7 is better for tired eyes.` });
  }
  if (Math.max(between('#ffffff', surface), between('#000000', surface)) < 7) {
    said.push({
      bad: true,
      text: 'The background is of middle lightness. Choose a much lighter or a much darker one.',
    });
  }
  const links = between(accent, surface);
  if (links < 4.5) {
    said.push({
      text: `Links have ${say(links)} to 1. The element moves their lightness until they can be read.`,
    });
  }
  const people = between(figure, surface);
  if (people < 3) {
    said.push({
      text: `Drawn people have ${say(people)} to 1. The element moves their lightness until they can be seen.`,
    });
  }
  if (said.length > 0) return said;
  return [
    { good: true, text: `All can be read: text ${say(ratio)} to 1, links ${say(links)} to 1.` },
  ];
}

export const declarations = (colors) =>
  colorNames.map((name) => `  --trd-${name}: ${colors[name]};`).join('\n');
