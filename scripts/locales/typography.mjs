/**
 * Quotation marks, spaces and punctuation of each language. A language that is not in the tables is
 * only checked for what is wrong in all of them.
 */

const everyPair = ['«»', '“”', '„“', '»«', '‹›', '「」', '『』', '《》', '„”', '””'];

/** Opening and closing marks by language; the first pair is the usual one. */
const quotes = {
  ar: ['«»', '“”'],
  de: ['„“', '»«'],
  es: ['«»', '“”'],
  fr: ['«»'],
  it: ['«»', '“”'],
  ja: ['「」', '『』'],
  pl: ['„”', '«»'],
  pt: ['“”', '«»'],
  ru: ['«»', '„“'],
  vi: ['“”'],
  zh: ['“”', '「」', '『』', '《》'],
};

/** Spaces that do not break: before `?` a line must not end. U+202F is the narrow one. */
const noBreak = '\u00a0\u202f';

const baseOf = (code) => code.split('-')[0];

/** The pairs of quotation marks a language uses, or undefined where none are written down here. */
export function quotesOf(code) {
  return quotes[baseOf(code)];
}

/**
 * What is wrong with the look of a translation.
 * @param {string} text
 * @param {string} source the English sentence: what stands there too is meant
 * @param {string} code
 * @returns {{wrong: string, expected: string}[]}
 */
export function typographyProblems(text, source, code) {
  const problems = [];
  const say = (wrong, expected) => problems.push({ wrong, expected });
  const added = (sign) => text.includes(sign) && !source.includes(sign);
  checkQuotes(text, source, code, say);
  if (added('\u2014')) say('an em dash', 'a comma, a colon or two sentences');
  if (/[!¡！]/.test(text) && !source.includes('!')) say('an exclamation mark', 'a full stop');
  if (/\p{Extended_Pictographic}/u.test(text.replace(/[©®™]/g, ''))) say('an emoji', 'words');
  rules[baseOf(code)]?.(text, say);
  return problems;
}

function checkQuotes(text, source, code, say) {
  const pairs = quotesOf(code) ?? everyPair;
  const shown = pairs.map(([open, close]) => `${open}…${close}`).join(' or ');
  if (text.includes('"') && !source.includes('"')) {
    say('straight quotes', quotesOf(code) ? shown : 'the quotation marks of the language');
    return;
  }
  const closing = [];
  for (const mark of text.match(/[«»“”„‹›「」『』《》]/g) ?? []) {
    if (closing.at(-1)?.includes(mark)) {
      closing.pop();
      continue;
    }
    const closes = pairs.filter(([open]) => open === mark).map(([, close]) => close);
    if (closes.length === 0) {
      say(`${mark} as a quotation mark, or without its partner`, shown);
      return;
    }
    closing.push(closes.join(''));
  }
  if (closing.length > 0) say('a quotation mark without its partner', shown);
}

const count = (text, sign) => text.split(sign).length - 1;

const rules = {
  es(text, say) {
    for (const [open, close] of ['¿?', '¡!']) {
      if (count(text, open) !== count(text, close))
        say(`${open} and ${close} do not match`, `${open}…${close}`);
    }
  },
  ar: arabicSigns,
  fa: arabicSigns,
  ur: arabicSigns,
  fr(text, say) {
    const spaced = `a no-break space (U+00A0 or U+202F)`;
    // A colon inside a time or an address stands between letters or digits.
    const before = new RegExp(`[^${noBreak}?!;:»](?:[?!;»]|:(?![\\p{L}\\p{N}/]))`, 'u').exec(text);
    if (before) say(`"${before[0]}"`, `${spaced} before ${before[0].slice(-1)}`);
    const after = new RegExp(`«[^${noBreak}]`, 'u').exec(text);
    if (after) say(`"${after[0]}"`, `${spaced} after «`);
    if (/\p{L}'\p{L}/u.test(text)) say("a straight apostrophe (')", '’');
  },
};

/** Signs that look the other way in Arabic script; between Latin letters and digits ours stay. */
function arabicSigns(text, say) {
  const signs = { '?': '؟', ',': '،', ';': '؛' };
  const found = /\p{Script=Arabic}[\p{M}\s»)]*([?,;])/u.exec(text);
  if (found) say(`"${found[1]}" after Arabic letters`, signs[found[1]]);
}
