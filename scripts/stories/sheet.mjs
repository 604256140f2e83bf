/** Contact sheets: every view of an element's stories on one page, as a web page and a picture. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scaleOf, stripHeight } from './matrix.mjs';

const style = `
  body { margin: 24px; font: 15px/1.3 system-ui, sans-serif; background: #eceae4; color: #1b2a2e; }
  main { display: flex; flex-wrap: wrap; gap: 24px; }
  section { background: #fff; padding: 12px 16px 16px; }
  h1 { font-size: 24px; margin: 0 0 16px; } h2 { font-size: 17px; margin: 0 0 8px; }
  div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; } figure { margin: 0; }
  figure div { gap: 4px; }
  figcaption { padding-block-end: 4px; color: #4a5a5f; }
  svg { display: block; outline: 1px solid #bbb; }
  .bad svg { outline: 4px solid #9c2323; } .bad figcaption { color: #9c2323; font-weight: 700; }
`;

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Width and height of a JPEG, scaled: they stand in the segment that starts a frame. */
function sizeOf(bytes, scale) {
  let place = 2;
  while (bytes[place + 1] < 0xc0 || bytes[place + 1] > 0xc2) {
    place += 2 + bytes.readUInt16BE(place + 2);
  }
  const [height, width] = [5, 7].map((offset) => bytes.readUInt16BE(place + offset) * scale);
  return { width, height };
}

/** A tall picture stands in strips side by side, from top to bottom of the page. */
function strips(folder, picture, size) {
  const scale = scaleOf(size);
  const { width, height } = sizeOf(readFileSync(path.join(folder, picture)), scale);
  const source = escape(picture.split(path.sep).join('/'));
  return Array.from({ length: Math.ceil(height / stripHeight) }, (_, index) => {
    const shown = Math.min(stripHeight, height - index * stripHeight);
    const image = `<image href="${source}" width="${width}" height="${height}" />`;
    return `<a href="${source}"><svg width="${width}" height="${shown}"
      viewBox="0 ${index * stripHeight} ${width} ${shown}">${image}</svg></a>`;
  }).join('');
}

function figure(folder, { view, picture, problems }) {
  const failed = problems.length > 0;
  const label = failed ? `${view.name}: ${problems.length} problems` : view.name;
  return `<figure${failed ? ' class="bad"' : ''}><figcaption>${escape(label)}</figcaption>
    <div>${picture ? strips(folder, picture, view.size) : ''}</div></figure>`;
}

function sheet(folder, element, results) {
  const stories = Map.groupBy(results, ({ view }) => view.story);
  const sections = [...stories].map(
    ([story, views]) =>
      `<section><h2>${escape(story)}</h2><div>${views
        .map((result) => figure(folder, result))
        .join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><title>${escape(element)}</title>
<style>${style}</style><h1>${escape(element)}</h1><main>${sections.join('\n')}</main></html>\n`;
}

/** Writes `<element>.html` and `<element>.png` into the folder that holds the pictures. */
export async function writeSheets(page, origin, folder, results) {
  const shown = results.filter(({ view }) => !view.docs);
  for (const [element, views] of Map.groupBy(shown, ({ view }) => view.element)) {
    writeFileSync(path.join(folder, `${element}.html`), sheet(folder, element, views));
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
    await page.setViewportSize({ width: 1700, height: 1000 });
    await page.goto(`${origin}/${path.basename(folder)}/${element}.html`);
    await page.screenshot({ path: path.join(folder, `${element}.png`), fullPage: true });
  }
}
