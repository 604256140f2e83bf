/**
 * Wording: no words that promise, no relative risks, no frequency word without its number, no dash
 * that splits a sentence, no token left unfilled. Lists of words with their reasons are data, and
 * so are the exceptions; an exception that is no longer needed is a problem too.
 */
import { answerPlace, opening, passagesOf } from '../passages.mjs';
import { collector } from '../problem.mjs';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The words as whole words, in any case; `’` is read as `'`. */
export function wholeWords(words) {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
}

/** Ways of saying a share or a comparison that readers misjudge. */
export const relative = [
  ['%', /%/g],
  ['percent', /\bper\s?cent\b/gi],
  [
    '1 in N',
    /\b(?:[1-9]|one) in (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twenty)\b(?!–)(?! (?:minute|hour|day|week|month|year))/gi,
  ],
  ['twice', /\btwice\b(?! (?:a|per|each|every) (?:day|week|month|year)\b)(?! daily| weekly)/gi],
  ['times more', /\b(?:times|fold) (?:more|less|as|higher|lower|greater|the)\b/gi],
  [
    'doubled',
    /\b(?:doubl|tripl)(?:e|es|ed|ing)\b|\bhalv(?:e|es|ed|ing) (?:the|your) (?:risk|chance)/gi,
  ],
  ['ratio', /\b(?:odds|hazard|relative risk|number needed to treat|NNT)\b/g],
];

/** Words for how often something happens, which need their number. */
export const frequency = [
  ...['common', 'commonly', 'uncommon', 'rare', 'rarely', 'often', 'usual', 'usually', 'most'],
  ...['mostly', 'frequent', 'frequently', 'seldom'],
];

/** Every text with its place, its key for exceptions, and what is special about it. */
export function allTexts({ answers, questions, texts }) {
  const items = [];
  for (const [id, answer] of Object.entries(answers)) {
    const quotes = Boolean(questions[id]?.popularClaim);
    const add = (place, text, more) =>
      items.push({ key: id, where: answerPlace(id, place), text, ...more });
    add('question', answer.question, { block: 'question', quotes });
    for (const { place, block, passage } of passagesOf(answer)) add(place, passage.text, { block });
    add('synonyms', answer.synonyms ?? '', { hidden: true });
  }
  for (const { module, name, text, search, block } of texts) {
    items.push({
      key: `${module}/${name}`,
      where: `words/${module}.ts ${name}`,
      text,
      hidden: search,
      block: block && `${name} of ${module}`,
      label: true,
    });
  }
  return items;
}

export function checkWording(content) {
  const { problems, error } = collector();
  const { banned, exceptions } = content.data;
  const items = allTexts(content);
  const used = new Set();
  /** True where an exception covers a word; remembers that it was needed. */
  const isAllowed = (list, key, word) => {
    const entry = list.find((item) => item.where === key && same(item.word, word));
    if (entry) used.add(entry);
    return Boolean(entry);
  };

  for (const { where, text } of items) {
    if (text.includes('\u2014')) error(where, `an em dash in "${opening(text)}"`, 'two sentences');
    const token = /\{[^}]*\}/.exec(text);
    if (token) error(where, `${token[0]} was not filled`, 'a value for every token');
  }

  // Search words are typed by readers, not said by us.
  for (const { key, where, text, quotes } of items.filter(({ hidden }) => !hidden)) {
    const plain = text.replaceAll('’', "'");
    for (const { words, reason } of banned.words) {
      for (const [word] of plain.matchAll(wholeWords(words))) {
        if (quotes || isAllowed(banned.allowed, key, word)) continue;
        error(where, `"${word}" in "${opening(text)}"`, `another word: ${reason}`);
      }
    }
    for (const [form, pattern] of relative) {
      for (const [found] of text.matchAll(pattern)) {
        if (quotes || isAllowed(exceptions.relative, key, form)) continue;
        error(where, `"${found}" in "${opening(text)}"`, 'people out of 100, beside a comparison');
      }
    }
  }
  checkFrequency(items, exceptions.frequency, isAllowed, error);

  const lists = {
    'banned-words.json': banned.allowed,
    'wording-exceptions.json': [...exceptions.relative, ...exceptions.frequency],
  };
  for (const [file, list] of Object.entries(lists)) {
    for (const entry of list) {
      if (!entry.reason)
        error(`${file} ${entry.where}`, `no reason for "${entry.word}"`, 'a reason');
      if (!used.has(entry)) {
        error(`${file} ${entry.where}`, `"${entry.word}" does not occur`, 'no such exception');
      }
    }
  }
  return problems;
}

const same = (one, other) => one.toLowerCase() === other.toLowerCase();

/** A number in the same passage or list. `Half of them` counts, days and doses do too. */
function checkFrequency(items, allowed, isAllowed, error) {
  const blocks = new Map();
  for (const { key, block, text } of items.filter(({ block }) => block)) {
    const name = `${key} ${block}`;
    blocks.set(name, `${blocks.get(name) ?? ''} ${text}`);
  }
  for (const { key, where, block, text, quotes } of items.filter(({ block }) => block)) {
    if (quotes || /\d|\bhalf\b/i.test(blocks.get(`${key} ${block}`))) continue;
    const plain = text.replace(/\b(?:at most|most recent|how (?:common|often|rare))\b/gi, ' ');
    for (const [word] of plain.matchAll(wholeWords(frequency))) {
      if (isAllowed(allowed, key, word)) continue;
      error(
        where,
        `"${word}" without a number in "${opening(text)}"`,
        'the number beside the word',
      );
    }
  }
}
