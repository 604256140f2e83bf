/** The text that every candidate shows: the answers of the FAQ and the cells of the comparison. */
import { closeLoader, loadModule } from '../scripts/lib/load-module.mjs';

const isList = (block) => 'list' in block;

/** `[{ question, paragraphs }]`: all answers in English, lists as paragraphs. */
async function questions() {
  const { answers } = await loadModule('src/content/words/faq/index.ts');
  return Object.values(answers()).map(({ question, short, detail }) => ({
    question,
    paragraphs: [
      short.text,
      ...detail.flatMap((block) =>
        isList(block)
          ? [block.intro, ...block.list].filter(Boolean).map(({ text }) => text)
          : [block.text],
      ),
    ],
  }));
}

/** One line for each source of the facts, so that nobody is spared our citations. */
async function sources() {
  const { sources: all } = await loadModule('src/content/facts/index.ts');
  return Object.values(all)
    .filter(({ title }) => title)
    .map(({ authors, title, publisher, year, doi, url }) =>
      [authors, title, publisher, year, doi ?? url].filter(Boolean).join('. '),
    );
}

export async function loadTexts() {
  try {
    return { questions: await questions(), sources: await sources() };
  } finally {
    await closeLoader();
  }
}

export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const paragraphs = (texts) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
