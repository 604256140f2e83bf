/** Published counts, as in `src/ui/estimate.ts`: the sentences without the drawings. */
import { loadModule } from '../lib/load-module.mjs';
import { h } from './html.mjs';

/** A function that shows one count: both groups, then the sum in words, then what it rests on. */
export async function loadFigures() {
  const { figureTexts } = await loadModule('src/content/words/comparison/texts.ts');
  const { labelPlaceWords } = await loadModule('src/content/words/about.ts');
  return (figure, citations) => {
    const [treated, other, ...rest] = figureTexts(figure);
    const places = figure.facts.map(labelPlaceWords);
    return [
      h('ul', null, h('li', null, treated, citations.cite(figure.facts)), h('li', null, other)),
      h('p', null, [...rest, ...places].filter(Boolean).join(' ')),
    ];
  };
}
