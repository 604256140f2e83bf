/** How far each translation is and how easy it reads, by a formula where its language has one. */
import { limits, scoredFrom } from '../readability/formulas.mjs';
import { code, page, table } from './page.mjs';

const shown = (score) => (score === undefined ? '' : score.toFixed(1));
const perSentence = ({ words, sentences }) => (sentences ? (words / sentences).toFixed(1) : '');

/**
 * @param {object} review dates of the content
 * @param {ReturnType<typeof import('../../locales/reading.mjs').readTranslations>} translations
 */
export function translationsPage({ review }, translations) {
  const parts = [
    'Counted from the translation files. A sentence counts as translated when it is `translated` or `final`, and as reviewed when a second person who speaks the language has signed it (`final`). A language reaches readers when every sentence is translated; until every sentence is reviewed, each element says so in that language.',
    table(
      ['language', 'sentences', 'translated', 'reviewed', 'words per sentence', 'formula', 'score'],
      translations.map(({ name, total, done, final, method, all }) => [
        name,
        total,
        done,
        final,
        perSentence(all),
        method,
        shown(all.score),
      ]),
    ),
    `Ease from about 0 to 100; ${limits.ease} is plain, and the limit for every sentence group of ${scoredFrom} words or more. "Not scored" means that no formula made for the language is known to us: one made for another language would give a number without a meaning. There the length of sentences is all that is counted. Names of medicines are taken out first (\`locales/checks/<code>.json\`), a figure counts as one word of one syllable, lists of search words are left out.`,
    ...translations.filter(({ done }) => done > 0).flatMap(languageParts),
  ];
  return page('Translations', review, parts);
}

function languageParts({ name, files, hard }) {
  const scored = files.some(({ score }) => score !== undefined);
  return [
    `## ${name}`,
    table(
      ['file', 'words', 'sentences', 'words per sentence', ...(scored ? ['ease'] : [])],
      files.map((file) => [
        code(file.name),
        file.words,
        file.sentences,
        perSentence(file),
        ...(scored ? [shown(file.score)] : []),
      ]),
    ),
    ...(hard.length > 0
      ? [
          'Harder than the limit:',
          table(
            ['place', 'words', 'ease'],
            hard.map(({ place, words, score }) => [code(place), words, shown(score)]),
          ),
        ]
      : []),
  ];
}
