/** Sentences with their footnotes, as in `src/ui/passage.ts`. */
import { h } from './html.mjs';

export function passage(part, citations) {
  return [part.text, citations.cite(part.facts)];
}

/** Paragraphs and lists. */
export function blocks(all, citations) {
  return all.map((block) => {
    if (!('list' in block)) return h('p', null, passage(block, citations));
    return [
      block.intro && h('p', null, passage(block.intro, citations)),
      h(
        'ul',
        null,
        block.list.map((item) => h('li', null, passage(item, citations))),
      ),
    ];
  });
}
