/**
 * How many syllables a word has. Readability formulas stand and fall with this count, and the
 * usual shortcut (count the groups of vowels) is wrong for about one English word in six: "used",
 * "taken", "create", "period". So silent endings, vowels that meet without merging, and a list of
 * exceptions are handled here. The counters for Spanish, French and German are rough estimates:
 * those languages write their vowels more regularly.
 */

/** Words that the rules below get wrong. Plurals and forms in -ed and -ing of them are found too. */
const exceptions = new Map(
  Object.entries({
    1: 'clothes rein weird tongue',
    2: 'argue business colleague cruel evening every fluid hatred heroes hundred liar lion lovely naked people poem poet ruin sacred science whereas wicked',
    3: 'element heroin implement ideal loneliness museum overseas recipe suicide supplement wherever whenever whatever vehicle',
    4: 'catastrophe ideation mediocre suicidal',
  }).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);

/** First parts of compounds whose final e stays silent: some-one, care-giver, guide-line. */
const firstParts = ['every', 'some', 'where', 'there', 'home', 'life', 'time'];
firstParts.push('guide', 'base', 'care', 'side', 'fire', 'whole');

/** Abbreviations that are said as words; all others are spelled out letter by letter. */
const acronyms = new Map(Object.entries({ NICE: 1, REMS: 1, AIDS: 1 }));

/** Vowels that meet without merging, each worth one syllable more than its group of vowels. */
const hiatuses = [
  /[^ctsgxh]io(?!n)|[^aeiouctsgxlnh]ion|bio|viol/g,
  /iat|[^ctsgl]ia(?!t)|lia(?![nrt])/g,
  /[^tc]i(?:ence|ency|ent)|iet|(?<=[aeiouy].*)ie(?:r|st)s?$/g,
  /iu|ii/g,
  /[^g]ua(?:l|t|r)|ue(?:n|l)|uo|uity/g,
  /(?<!g)eo|creat(?!ur)|^react|realit|realiz|(?<=[aeiouy].*)eas?$/g,
  /ao|aic|poe|cooper/g,
  /[aeiouy]ing/g,
  /(?<=[aeiou].*)(?:s|th)ms?$|^rhythm/g,
];

/** "Behavior" and "senior" end in one syllable, "prior" and "superior" in two. */
const oneSyllable = /(?:[vn]ior|geous|people)/;

/** Syllables of one English word without hyphens, blanks or digits. */
export function englishSyllables(word) {
  if (/^[A-Z]{2,5}s?$/.test(word)) {
    const letters = word.replace(/s$/, '');
    return acronyms.get(letters) ?? [...letters].reduce((n, c) => n + (c === 'W' ? 3 : 1), 0);
  }
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^'+|'+$/g, '');
  if (lower.endsWith("n't")) {
    const stem = lower.slice(0, -3);
    return englishSyllables(stem) + (/[aeiou]$/.test(stem) ? 0 : 1);
  }
  const owner = /^(.*[^'])'(s|re|ll|ve|m|d)?$/.exec(lower);
  if (owner) {
    const extra = owner[2] === 's' && /(?:[sxz]|[cs]h|[cg]e|se|ze)$/.test(owner[1]) ? 1 : 0;
    return englishSyllables(owner[1]) + extra;
  }
  return known(lower) ?? compound(lower) ?? byRules(lower);
}

function known(word) {
  for (const [ending, extra] of [
    [/$/, 0],
    [/s$/, 0],
    [/d$/, 0],
    [/ed$/, 0],
    [/ly$/, 1],
    [/ing$/, 1],
  ]) {
    const found = ending.test(word) && exceptions.get(word.replace(ending, ''));
    if (found) return found + extra;
  }
  return undefined;
}

function compound(word) {
  const first = firstParts.find((part) => word.startsWith(part) && word.length > part.length + 2);
  return first && englishSyllables(first) + englishSyllables(word.slice(first.length));
}

function byRules(word) {
  const plain = word
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replaceAll('qu', 'q')
    // A y before a vowel is a consonant at the start and between vowels.
    .replace(/^y|(?<=[aeiou])y(?=[aeiou])/g, 'j');
  let count = plain.match(/[aeiouy]+/g)?.length ?? 0;
  if (count > 1 && hasSilentEnding(plain)) count -= 1;
  if (/[aeiouy].*[^aeiou]e(?:ly|ful|fully|less|ment|ments|ness)$/.test(plain)) count -= 1;
  for (const hiatus of hiatuses) {
    const text = plain.replace(oneSyllable, 'x');
    count += text.match(hiatus)?.length ?? 0;
  }
  return Math.max(1, count);
}

/** True where a last e is written but not said: take, takes, used, fatigue. */
function hasSilentEnding(word) {
  if (/gue[sd]?$/.test(word)) return true;
  if (/[^aeiouy]e$/.test(word)) return !/[^aeiouylr]le$/.test(word);
  if (/[^aeiouy]es$/.test(word)) return !/(?:[sxzcg]|ch|sh|[^aeiouylr]l)es$/.test(word);
  if (/[^aeiouy]ed$/.test(word)) return !/(?:[td]|[^aeiouylrw]l)ed$/.test(word);
  return false;
}

/** Syllables of a Spanish word: open vowels and stressed i or u do not merge with others. */
export function spanishSyllables(word) {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?=[aeiouáéíóúü])/g, 'j');
  const nuclei = plain.match(/[iuüy]?[aeoáéó][iuüy]?|[íú]|[iuüy]+/g);
  return Math.max(1, nuclei?.length ?? 0);
}

/** Syllables of a French word: groups of vowels without the mute e at the end. */
export function frenchSyllables(word) {
  const plain = word.toLowerCase().replace(/^qu'|^[cdjlmnst]['’]/, '');
  const groups = plain.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0;
  const mute = groups > 1 && /[^aeiouyàâäéèêëîïôöùûü]es?$/.test(plain) ? 1 : 0;
  return Math.max(1, groups - mute);
}

/** Syllables of a German word: diphthongs are one, all other vowels that meet are two. */
export function germanSyllables(word) {
  const nuclei = word.toLowerCase().match(/aa|ee|oo|ai|ei|au|eu|äu|ie|[aeiouäöüy]/g);
  return Math.max(1, nuclei?.length ?? 0);
}
