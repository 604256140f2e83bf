/**
 * Two languages made by a machine, for tests and Storybook only: text that is not in brackets was
 * not translatable, text that is cut off had no room to grow, and the second one runs right to left.
 */
import { tokensOf } from './text-rules.mjs';

/** How much longer a sentence gets. German and Finnish reach this in short labels. */
const growth = 0.6;

const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥíĵķłɱñóƥɋŕšťúṽŵẋýžÁßÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŔŠŤÚṼŴẊÝŽ';

/**
 * Letters of the Arabic block, so that browsers really lay the text out from right to left. No
 * override characters: those would turn Latin letters around and hide mistakes in direction.
 */
const arabic = 'ابكدهفجحيذقلمنوپعرستثڤطخغزابكدهفجحيذقلمنوپعرستثڤطخغز';

const pairs = (to) => new Map([...latin].map((letter, index) => [letter, [...to][index]]));

/** Accented letters, about 60 % longer, in brackets; tokens and numbers stay as they are. */
export function accentedText(text) {
  return pseudo(text, pairs(accented));
}

/** The same with letters that run from right to left. */
export function arabicText(text) {
  return pseudo(text, pairs(arabic));
}

function pseudo(text, letters) {
  const tokens = tokensOf(text);
  let result = '';
  let owed = 0;
  let rest = text;
  const take = (words) => {
    for (const character of words) {
      const letter = letters.get(character);
      owed += growth;
      result += letter ?? character;
      if (letter === undefined) continue;
      for (; owed >= 1; owed -= 1) result += letter;
    }
  };
  for (const token of tokens) {
    const start = rest.indexOf(token);
    take(rest.slice(0, start));
    result += token;
    rest = rest.slice(start + token.length);
  }
  take(rest);
  return `⟦${result}⟧`;
}
