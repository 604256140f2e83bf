/**
 * Calling every words function outside the FAQ with sample arguments, so that what it says can be
 * checked. A function that takes arguments needs an entry here; one without is called as it is.
 */

/** Files of src/content/words that hold no words of their own. */
export const notWords = ['fill', 'types'];

/** Lists of words that readers type into a search: checked for tokens, not for tone. */
export const searchWords = ['crisis/crisisSearchWords'];

/** Reasons for which nothing is known, as in `facts/types.ts`. */
const notKnownReasons = [
  'not-studied',
  'too-little-evidence',
  'not-comparable',
  'not-checked',
  'varies',
];

/** Arguments by `module/function`; each list is one call. */
export function sampleArguments({ crisis, facts }) {
  const lines = [...Object.values(crisis.regions).flatMap((region) => region.lines)];
  const contacts = [...lines, crisis.international].flatMap((line) =>
    line.contacts.map((contact) => [contact, line]),
  );
  const estimates = facts.flatMap((fact) => Object.values(fact.estimates ?? {}));
  const each = (select) => [...new Set(estimates.map(select))].filter(Boolean).map((one) => [one]);
  const counts = { other: 9, per: 100 };
  const readIn = [...new Set(facts.flatMap((fact) => fact.readIn ?? []))];
  return {
    'about/clinicWords': [['Example Clinic']],
    'about/callClinicWords': [['555-0100']],
    'about/readInWords': [...readIn.map((text) => [[text]]), [readIn]],
    'about/sourceCountWords': [[4]],
    'about/sourceNumberWords': [[4]],
    'crisis/audienceWords': contacts,
    'crisis/callEmergencyWords': Object.values(crisis.regions).map(({ emergency }) => [emergency]),
    'crisis/contactWords': contacts,
    'crisis/hoursWords': [['08:00', '24:00']],
    'crisis/ifInWords': [['United States']],
    'crisis/notInWords': [['United States']],
    'faq-controls/answerCheckedWords': [['2026-11-21']],
    'faq-controls/matchCountWords': [
      [1, 10],
      [3, 10],
    ],
    'faq-controls/questionCountWords': [[1], [10]],
    'figures/boundsWords': estimates.map((estimate) => [estimate]),
    'figures/certaintyWords': each(({ certainty }) => certainty),
    'figures/differenceWords': estimates.map((estimate) => [estimate]),
    'figures/groupWords': each(({ group }) => group),
    'figures/noComparatorWords': each(({ comparator }) => comparator.none),
    'figures/notKnownWords': notKnownReasons.map((notKnown) => [{ notKnown }]),
    'figures/otherArmWords': each(({ comparator }) => comparator.arm).map(([arm]) => [arm, counts]),
    'figures/restWords': estimates.map((estimate) => [estimate]),
    'figures/spanWords': [[{ count: 4, unit: 'weeks' }], [{ count: 1, unit: 'sessions' }]],
    'figures/timeWords': estimates.map(({ time }) => [time]),
    'shared/eachGroupWords': [[facts[0]]],
  };
}

/** Every text in what a words function returned: strings, lists, records and passages of them. */
export function stringsIn(value) {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'facts' ? [] : stringsIn(part)));
}

/**
 * The texts of one module.
 * @returns {{texts: object[], missing: string[]}} missing: functions that need an entry above
 */
export function textsOfModule(module, exports, samples) {
  const texts = [];
  const missing = [];
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== 'function') continue;
    const key = `${module}/${name}`;
    const calls = samples[key] ?? (value.length === 0 ? [[]] : undefined);
    if (!calls) missing.push(key);
    const said = (calls ?? []).flatMap((given) => stringsIn(value(...given)));
    const search = searchWords.includes(key);
    for (const text of new Set(said)) texts.push({ module, name, text, search });
  }
  return { texts, missing };
}
