/**
 * The words of the side-effect explainer: a number in them cites its fact, a frequency word stands
 * beside a number, and esketamine is never named with suicide without the limitation of its label.
 */
import { opening } from '../passages.mjs';
import { collector } from '../problem.mjs';
import { frequency, wholeWords } from './wording.mjs';

/** Modules whose functions return passages, not only labels. */
const explained = /^(?:side-effects\/|warnings$|cautions$)/;

/** Labels of counts and groups: what they count is cited where they are shown. */
const labels = [
  'side-effects/brief/briefCountWords',
  'side-effects/brief/briefTableWords',
  'side-effects/controls/groupWordsOf',
  'side-effects/controls/largerNumberWords',
  'side-effects/controls/moreThanWords',
  'side-effects/treated/treatedWords',
];

const isRecord = (value) => value !== null && typeof value === 'object';

/** Facts cited anywhere in a value. */
export function factsIn(value) {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'facts' ? part : factsIn(part)));
}

/**
 * What is judged together: a passage, a list with its opening, and the plain strings of one record
 * with the passages beside them.
 */
export function blocksIn(value) {
  if (typeof value === 'string') return [{ texts: [value], facts: [] }];
  if (Array.isArray(value)) return value.flatMap(blocksIn);
  if (!isRecord(value)) return [];
  if (typeof value.text === 'string') return [{ texts: [value.text], facts: value.facts ?? [] }];
  if (Array.isArray(value.list)) {
    const parts = [value.intro, ...value.list].filter(Boolean);
    return [{ texts: parts.map(({ text }) => text), facts: factsIn(value) }];
  }
  const parts = Object.values(value);
  const texts = parts.filter((part) => typeof part === 'string');
  return [
    ...(texts.length > 0 ? [{ texts, facts: factsIn(value) }] : []),
    ...parts.filter((part) => typeof part !== 'string').flatMap(blocksIn),
  ];
}

export function checkExplained({ values }) {
  const { problems, error } = collector();
  for (const { module, name, value } of values.filter(({ module }) => explained.test(module))) {
    const where = `words/${module}.ts ${name}`;
    const blocks = blocksIn(value);
    for (const { texts, facts } of blocks) {
      const number = texts.find((text) => /\d/.test(text));
      if (number && facts.length === 0 && !labels.includes(`${module}/${name}`)) {
        error(where, `a number without a source in "${opening(number)}"`, 'its fact');
      }
      if (number) continue;
      for (const text of texts) {
        const plain = text.replace(/\bhow (?:common|often|rare)\b/gi, ' ');
        for (const [word] of plain.matchAll(wholeWords(frequency))) {
          error(
            where,
            `"${word}" without a number in "${opening(text)}"`,
            'the number beside the word',
          );
        }
      }
    }
    checkLimitation(where, value, blocks, error);
  }
  return problems;
}

function checkLimitation(where, value, blocks, error) {
  const text = blocks.flatMap(({ texts }) => texts).join('\n');
  if (!/\b(?:esketamine|spravato)\b/i.test(text) || !/\bsuicid/i.test(text)) return;
  if (factsIn(value).some(({ id }) => id === 'esk-limitations')) return;
  error(
    where,
    'names esketamine and suicide without the limitation',
    'a passage that cites eskLimitations',
  );
}
