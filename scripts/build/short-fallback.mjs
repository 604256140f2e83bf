/**
 * `dist/snippets/<lang>/short.json`: what stands in an element where its whole text does not fit,
 * the same for all: help in a crisis, the boxed warning, sources, dates and who may earn.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadModule } from '../lib/load-module.mjs';
import { Citations } from '../snippets/citations.mjs';
import { h, markup } from '../snippets/html.mjs';
import { blocks } from '../snippets/passages.mjs';
import { loadWords, speaker } from '../snippets/words.mjs';

export async function writeShortFallbacks(dist) {
  const { locales } = await loadModule('src/generated/locales.ts');
  const { boxedWarningTitleWords, boxedWarningWords } = await loadModule(
    'src/content/words/warnings.ts',
  );
  for (const { code, reviewed } of locales) {
    const speak = await speaker(code);
    const wordsNow = await loadWords();
    const content = speak(() => {
      const words = wordsNow();
      const citations = new Citations(words);
      const { lead, subjects, clinic, limitation } = boxedWarningWords();
      const { unreviewedTranslation, authorship, checked, purpose } = words.about;
      return [
        '<h2>[[title]]</h2>',
        reviewed ? '' : markup(h('p', null, unreviewedTranslation)),
        '[[help]]',
        markup(h('h3', null, boxedWarningTitleWords())),
        markup(blocks([lead, { list: subjects }, clinic, limitation], citations)),
        markup(citations.list()).replace(/^ *\[\[sources\]\]\n/m, ''),
        markup(h('p', null, `${authorship} ${checked}`.trim())),
        markup(h('p', null, `${purpose} [[earn]]`)),
        '[[clinic]]',
      ].join('\n');
    });
    const file = path.join(dist, 'snippets', code, 'short.json');
    await writeFile(file, `${JSON.stringify({ content })}\n`);
  }
}
