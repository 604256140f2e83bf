/**
 * Calling every words function outside the FAQ with sample arguments, so that what it says can be
 * checked. A function that takes arguments needs an entry here; one without is called as it is.
 */

/** Files of src/content/words that hold no words of their own. */
export const notWords = ['fill', 'types'];

/** Files of the comparison that hold cells: those are loaded as cells, see load.mjs. */
export const cellModules = /^comparison\/(?!approval|controls|rows|shared)/;

/** Lists of words that readers type into a search: checked for tokens, not for tone. */
export const searchWords = ['crisis/crisisSearchWords'];

/** Reasons for which nothing is known, as in `facts/types.ts`. */
const notKnownReasons = [
  'not-studied',
  'too-little-evidence',
  'not-comparable',
  'not-counted',
  'not-checked',
  'varies',
];

/** Groups of side effects, as in `logic/side-effects.ts`. */
const groupKeys = [
  ...['visit', 'later', 'weeks', 'serious', 'ten-or-more', 'fewer-than-ten', 'not-known'],
  ...['passes', 'tell', 'call'],
];
/** Whom the self-check is about; with how many medicines, where that changes the words. */
const who = [['self'], ['other']];
const whoAndMany = who.flatMap(([one]) => [
  [one, true],
  [one, false],
]);
const checkQuestions = 'age diagnosis low explanations medicines tries better'.split(' ');
const outcomes = ['matches', 'not-yet', 'not-enough', 'helping'];

/** Arguments by `module/function`; each list is one call. */
export function sampleArguments({ crisis, facts, effectTreatments }) {
  const treatments = effectTreatments.map((id) => [id]);
  const lines = [...Object.values(crisis.regions).flatMap((region) => region.lines)];
  const contacts = [...lines, crisis.international].flatMap((line) =>
    line.contacts.map((contact) => [contact, line]),
  );
  const estimates = facts.flatMap((fact) => Object.values(fact.estimates ?? {}));
  const each = (select) => [...new Set(estimates.map(select))].filter(Boolean).map((one) => [one]);
  const compared = ['no-change', 'next-antidepressant', 'esketamine', 'iv-ketamine'];
  const regions = ['US', 'GB', 'CA', 'AU', 'DE', 'JP', '*', undefined];
  const placesOf = [...compared, 'oral-ketamine', 'rtms', 'ect', 'psychotherapy'].flatMap(
    (treatment) => regions.map((region) => [treatment, region]),
  );
  const counts = { count: 41, rest: 59, other: 9, more: 32, fewer: 0, per: 100 };
  const readIn = [...new Set(facts.flatMap((fact) => fact.readIn ?? []))];
  return {
    'about/clinicWords': [['Example Clinic']],
    'about/callClinicWords': [['555-0100']],
    'about/labelPlaceWords': facts.filter((fact) => fact.labelSection).map((fact) => [fact]),
    'about/readInWords': [...readIn.map((text) => [[text]]), [readIn]],
    'about/sourceCountWords': [[4]],
    'about/sourceNumberWords': [[4]],
    'comparison/approval/approvalCell': placesOf,
    'comparison/approval/approvalWords': placesOf,
    'comparison/controls/cellNameWords': [['Another medicine', 'Does it help?']],
    'comparison/controls/chooseCountWords': [[3, 8]],
    'comparison/controls/movedWords': [
      ['Does it help?', true],
      ['Does it help?', false],
    ],
    'comparison/controls/shownCountWords': [[1], [3]],
    'comparison/shared/sureWords': [['high'], ['moderate'], ['low'], ['very-low']],
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
    'groups/groupWords': each(({ group }) => group),
    'figures/noComparatorWords': each(({ comparator }) => comparator.none),
    'figures/notKnownWords': notKnownReasons.map((notKnown) => [{ notKnown }]),
    'figures/otherArmWords': [
      ...each(({ comparator }) => comparator.arm).map(([arm]) => [arm, counts]),
      ['cbt-and-usual-care', counts],
    ],
    'figures/restWords': estimates.map((estimate) => [estimate]),
    'figures/spanWords': [[{ count: 4, unit: 'weeks' }], [{ count: 1, unit: 'sessions' }]],
    'figures/timeWords': estimates.map(({ time }) => [time]),
    'side-effects/before/beforeWords': treatments,
    'side-effects/brief/briefCountWords': [[0.5], [41]],
    'side-effects/calling/questionWords': treatments,
    'side-effects/calling/reportToWords': [['FDA MedWatch']],
    'side-effects/calling/sameDaySigns': treatments,
    'side-effects/controls/askAboutWords': [['Headache']],
    'side-effects/controls/groupWordsOf': groupKeys.map((key) => [key]),
    'side-effects/controls/largerNumberWords': [[1000]],
    'side-effects/controls/markedQuestionWords': [['Headache']],
    'side-effects/controls/moreThanWords': [[10, 100]],
    'side-effects/controls/shownWords': [['Esketamine nasal spray']],
    'side-effects/controls/sortedWords': [[['During the visit', 'Over weeks and months']]],
    'side-effects/index/effectWords': treatments,
    'side-effects/names/notTodayWords': [[]],
    'side-effects/session-day/sessionDayWords': treatments,
    'side-effects/treated/treatedWords': [
      ...treatments.map(([id]) => [id, counts]),
      ['esketamine', counts, true],
    ],
    'side-effects/warnings/warningWords': treatments,
    'self-check/options/checkOptionWords': checkQuestions.flatMap((id) => [
      [id, true],
      [id, false],
    ]),
    'self-check/outcomes/outcomeWords': outcomes.flatMap((id) => who.map(([one]) => [id, one])),
    'self-check/questions/checkQuestionWords': whoAndMany,
    'self-check/result/changeAnswerWords': [['How old are you?']],
    'self-check/result/checkAnswersWords': who,
    'self-check/result/resultWords': who,
    'self-check/result/todayWords': who,
    'self-check/result/under18Words': who,
    'self-check/start/checkProgressWords': [[4]],
    'self-check/take-along/askWords': who,
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
 * @returns {{texts: object[], values: object[], missing: string[]}} values: what each call
 *   returned; missing: functions that need an entry above
 */
export function textsOfModule(module, exports, samples) {
  const texts = [];
  const values = [];
  const missing = [];
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== 'function') continue;
    const key = `${module}/${name}`;
    const calls = samples[key] ?? (value.length === 0 ? [[]] : undefined);
    if (!calls) missing.push(key);
    const said = (calls ?? []).flatMap((given) => {
      const result = value(...given);
      values.push({ module, name, given, value: result });
      return stringsIn(result);
    });
    const search = searchWords.includes(key);
    for (const text of new Set(said)) texts.push({ module, name, text, search });
  }
  return { texts, values, missing };
}
