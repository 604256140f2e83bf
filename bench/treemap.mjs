/** `bench/treemap.svg`: what the site bundle is made of, by module, before it is minified. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { root } from '../scripts/lib/run.mjs';

const width = 1200;
const height = 800;

/** Modules of the bundle as `{ name, group, size }`, the largest first. */
async function modules() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    path.join(root, 'vite.config.ts'),
  );
  const result = await build(
    mergeConfig(config, { configFile: false, root, logLevel: 'silent', build: { write: false } }),
  );
  const chunk = [result].flat()[0].output.find(({ type }) => type === 'chunk');
  return Object.entries(chunk.modules)
    .map(([id, { renderedLength }]) => {
      const name = id.replace(/^.*\/node_modules\//, '').replace(`${root}/`, '');
      const group = /^src\/(content\/\w+|\w+)/.exec(name)?.[1] ?? 'libraries';
      return { name, group, size: renderedLength };
    })
    .filter(({ size }) => size > 0)
    .sort((one, other) => other.size - one.size);
}

/** Cuts a rectangle in two by weight, always across its longer side, until each part is one item. */
function cut(items, x, y, w, h) {
  if (items.length <= 1) return items.map((item) => ({ ...item, x, y, w, h }));
  const total = items.reduce((sum, { size }) => sum + size, 0);
  let index = 0;
  let first = 0;
  while (index < items.length - 1 && (index === 0 || first + items[index].size / 2 < total / 2)) {
    first += items[index++].size;
  }
  const share = first / total;
  const before = items.slice(0, index);
  const after = items.slice(index);
  return w > h
    ? [...cut(before, x, y, w * share, h), ...cut(after, x + w * share, y, w * (1 - share), h)]
    : [...cut(before, x, y, w, h * share), ...cut(after, x, y + h * share, w, h * (1 - share))];
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function writeTreemap() {
  const all = await modules();
  const groups = [...new Set(all.map(({ group }) => group))]
    .map((group) => {
      const members = all.filter((module) => module.group === group);
      return { group, members, size: members.reduce((sum, { size }) => sum + size, 0) };
    })
    .sort((one, other) => other.size - one.size);
  const colour = (group) =>
    `hsl(${Math.round((360 * groups.findIndex((each) => each.group === group)) / groups.length)} 45% 78%)`;
  const boxes = cut(groups, 0, 0, width, height).flatMap(({ members, x, y, w, h }) =>
    cut(members, x, y, w, h),
  );
  const drawn = boxes.map(({ name, group, size, x, y, w, h }) => {
    const label = `${name} ${(size / 1000).toFixed(1)} kB`;
    const short = name.replace(/^src\/(content\/)?/, '');
    const fits = w > 60 && h > 14;
    const text = fits
      ? `<text x="${(x + 4).toFixed(1)}" y="${(y + 12).toFixed(1)}">${escaped(short.slice(0, Math.floor(w / 6)))}</text>`
      : '';
    return `<g><title>${escaped(label)}</title><rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${colour(group)}"/>${text}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="10" stroke-width="1"><style>rect{stroke:#fff}text{stroke:none}</style>
${drawn.join('\n')}
</svg>
`;
  await writeFile(path.join(root, 'bench/treemap.svg'), svg);
}
