/** Frame and tables of the generated pages. */

/** Every page says when the content was checked, not when the page was made, and how it is made. */
export function page(title, { contentChecked, contentVersion }, parts) {
  const head = [
    `# ${title}`,
    `Content ${contentVersion}, compared with its sources on ${contentChecked}. ` +
      'Made by `npm run content:docs`; do not edit this page.',
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

const cell = (value) =>
  String(value ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .trim();

/** A table with a heading row. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `3 of 44`, as a list of counts by key. */
export function countBy(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

export const code = (id) => `\`${id}\``;
