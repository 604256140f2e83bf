/**
 * Syllables of English words. Readability formulas stand and fall with this count: the common rule
 * of "groups of vowels" alone is wrong for about one word in six ("taken", "create", "used"), so
 * endings and a list of exceptions are handled here. Rough counters for three other languages
 * stand below; their vowels are written far more regularly.
 */

/** Words that the rules below get wrong. Forms with -s and -ed are found through their stem. */
const exceptions = new Map(
  Object.entries({
    2: 'being doing going seeing dying lying trying people business every evening something someone sometimes somewhere somehow someday maybe pharmacist-1 science quiet diet trial giant poem fluid suet client lion prior ruin bias friday reuse does-1 area-1 freed-0 safety lonely likely namely timely hopeful careful useful useless harmless careless painless sleepless movement statement basement placement lifeline baseline guideline deadline homeless homework therefore elsewhere whereas makeup takeout setup outcome awesome lonesome cameo-1 naked wicked sacred hundred hatred aged-0 react reacts deploy chaos neon heroes moment leaflet cleaner',
    3: 'idea area ideas areas radio studio video audio museum really-1 everyone everything everywhere everybody reaction reactions creation creative create-0 usually-1 beautiful medicine medicines favorite reliable violent violence variable society anxiety-1 piano oasis overdose overcome underline nearby-1 wednesday-1 tiredness-1 aloneness loneliness carefully hopefully safely-1 somebody sincerely tapering lowering realize realized realizing lozenges pioneer experienced-0 recipe apnea',
    4: 'anxiety experience experiences experienced ideation january february territory deteriorate appreciate associate variety biology theory-1 usually actually gradually eventually-0 ketamine-1 situation immediate immediately-0 responsible area-1 mediocre',
    5: 'immediately deteriorated eventually associated-0 electricity',
  }).flatMap(([count, words]) =>
    words
      .split(' ')
      .filter((word) => !/-\d$/.test(word))
      .map((word) => [word, Number(count)]),
  ),
);
