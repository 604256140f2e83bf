/**
 * The side effects of every treatment, esketamine first as in the element. Warnings and signs for
 * which to call are open, the lists are `details`.
 */
import { loadModule } from '../../lib/load-module.mjs';
import { loadBoxedWarning } from '../boxed-warning.mjs';
import { dial } from '../crisis.mjs';
import { loadFigures } from '../figures.mjs';
import { h, later } from '../html.mjs';
import { blocks, passage } from '../passages.mjs';

/** Shown first by the element, and open here. */
const first = 'esketamine';

const list = (items) =>
  h(
    'ul',
    null,
    items.map((item) => h('li', null, item)),
  );

export async function loadSideEffectsFallback() {
  const { effectTreatments } = await loadModule('src/content/facts/side-effects/effects.ts');
  const { briefEffects, groupsOf, isEstimate, reportingIn, sessionDays } = await loadModule(
    'src/logic/side-effects.ts',
  );
  const { counts } = await loadModule('src/logic/estimate.ts');
  const folder = 'src/content/words/side-effects';
  const { beforeWords } = await loadModule(`${folder}/before.ts`);
  const { briefCountWords, briefEffectWords, briefTableWords } = await loadModule(
    `${folder}/brief.ts`,
  );
  const { callingWords, questionWords, reportToWords, sameDaySigns } = await loadModule(
    `${folder}/calling.ts`,
  );
  const { groupWordsOf, largerNumberWords, moreThanWords, sectionWords, sideEffectsWords } =
    await loadModule(`${folder}/controls.ts`);
  const { effectWords } = await loadModule(`${folder}/index.ts`);
  const { sessionDayWords } = await loadModule(`${folder}/session-day.ts`);
  const { treatedWords } = await loadModule(`${folder}/treated.ts`);
  const { warningWords } = await loadModule(`${folder}/warnings.ts`);
  const { labelPlaceWords } = await loadModule('src/content/words/about.ts');
  const { certaintyWords, groupWords, noComparatorWords, notKnownWords, timeWords } =
    await loadModule('src/content/words/figures.ts');
  const { treatmentWords } = await loadModule('src/content/words/treatments.ts');
  const boxedWarning = await loadBoxedWarning();
  const figure = await loadFigures();

  /** A count with its comparison, a lower bound, or that and why there is no number. */
  const frequency = (treatment, { figure: found, facts }, citations) => {
    if (isEstimate(found)) {
      const alone = found.group === 'all-esketamine-trials';
      const treated = treatedWords(treatment, counts(found), alone);
      return figure({ estimate: found, treated, facts }, citations);
    }
    if ('described' in found) return [];
    if ('moreThan' in found) {
      const text = moreThanWords(found.moreThan, found.per);
      const rest = [noComparatorWords('not-published'), certaintyWords(found.certainty)];
      return [
        h('p', null, passage({ text, facts }, citations)),
        h('p', null, h('small', null, rest.join(' '))),
      ];
    }
    const why = ` ${notKnownWords(found)}`;
    return h('p', null, h('strong', null, sideEffectsWords().notKnown), why, citations.cite(facts));
  };

  const effect = (treatment, one, citations) => {
    const labels = sideEffectsWords();
    const { name, feel, more = [], clinic, you } = effectWords(treatment).effects[one.id];
    const help = (label, part) =>
      part && h('p', null, h('strong', null, `${label}:`), ' ', passage(part, citations));
    return [
      h('h5', null, name),
      h('p', null, feel),
      frequency(treatment, one, citations),
      blocks(more, citations),
      help(labels.clinicDoes, clinic),
      help(labels.youCan, you),
    ];
  };

  /** Effects with their counts alone, all out of the same trials. */
  const briefTable = (treatment, citations) => {
    const effects = briefEffects(treatment);
    const [one] = effects;
    if (!one) return [];
    const words = briefTableWords();
    const names = briefEffectWords();
    const { group, time, certainty } = one.figure;
    const basis = [groupWords(group), timeWords(time), certaintyWords(certainty)];
    const heads = [words.effect, words.treated, words.other];
    return h(
      'table',
      null,
      h(
        'caption',
        null,
        h('strong', null, words.caption),
        citations.cite(one.facts),
        ` ${[...basis, ...one.facts.map(labelPlaceWords)].join(' ')}`,
      ),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        null,
        effects.map(({ id, figure: found }) => {
          const both = [found.value, found.comparator.value];
          const cells = both.map((each) =>
            h('td', null, each === undefined ? '' : briefCountWords(each)),
          );
          return h('tr', null, h('th', { scope: 'row' }, names[id]), cells);
        }),
      ),
    );
  };

  const effects = (treatment, citations) => {
    const { lead, after = [] } = effectWords(treatment);
    const groups = groupsOf(treatment, 'when');
    const counted = groups.some((group) => group.effects.some((one) => isEstimate(one.figure)));
    return [
      blocks(lead, citations),
      counted && h('p', null, sideEffectsWords().certainty),
      groups.map((group) => [
        h('h4', null, groupWordsOf(group.key)),
        (group.per ?? 100) !== 100 && h('p', null, largerNumberWords(group.per)),
        group.effects.map((one) => effect(treatment, one, citations)),
      ]),
      briefTable(treatment, citations),
      blocks(after, citations),
    ];
  };

  const day = (treatment, citations) => {
    const { steps } = sessionDayWords(treatment);
    return h(
      'ol',
      null,
      sessionDays[treatment].map(({ id, noDriving }) =>
        h(
          'li',
          null,
          h('strong', null, `${steps[id].title}.`),
          ' ',
          passage(steps[id].text, citations),
          noDriving && ` ${sideEffectsWords().noDriving}.`,
        ),
      ),
    );
  };

  const section = (treatment, citations) => {
    const sections = sectionWords();
    const { name, about } = treatmentWords()[treatment];
    const open = treatment === first;
    const details = (title, content) => h('details', { open }, h('summary', null, title), content);
    return [
      h('h3', null, name),
      h('p', null, `${about}.`),
      h('h4', null, sections.warnings),
      treatment === 'esketamine'
        ? boxedWarning('h5', citations)
        : blocks(warningWords(treatment), citations),
      h('h4', null, callingWords().today),
      list(sameDaySigns(treatment)),
      details(sections.list, effects(treatment, citations)),
      sessionDays[treatment] && details(sections.day, day(treatment, citations)),
      details(sections.before, blocks(beforeWords(treatment), citations)),
      details(sections.questions, list(questionWords(treatment))),
    ];
  };

  const calling = () => {
    const words = callingWords();
    return [
      h('h3', null, sectionWords().call),
      h('h4', null, words.emergency),
      later('emergency'),
      list(words.signs),
      h('p', null, words.say),
      h('h4', null, words.suicide),
      later('contacts'),
      h('h4', null, words.report),
      h('p', null, words.reportLead),
      later('reporting'),
    ];
  };

  /** Where to report a side effect, as in `src/ui/when-to-call.ts`. */
  const reporting = (words, region) => {
    const route = reportingIn(region || undefined);
    if (!route || 'notKnown' in route) return h('p', null, callingWords().reportUnknown);
    if (route.national) return h('p', null, callingWords().reportNational);
    const { name, phone, digits, address } = route;
    const to = reportToWords(name);
    return [
      h('p', null, address ? h('a', { href: address, rel: 'noreferrer' }, to) : to),
      phone && h('p', null, dial(words, digits ?? phone, words.callEmergencyWords([phone]))),
    ];
  };

  return (citations) => {
    const { title, lead } = sideEffectsWords();
    const order = [first, ...effectTreatments.filter((id) => id !== first)];
    const body = [calling(), order.map((treatment) => section(treatment, citations))];
    const inRegion = (region, cited, words) => ({
      emergency: emergency(words, region),
      reporting: reporting(words, region),
    });
    return { title, lead, body, inRegion };
  };
}

/** What to call when life is in danger. */
function emergency(words, region) {
  const { emergency: numbers } = words.helpIn(region || undefined);
  if (!region || numbers.length === 0) return h('p', null, words.crisis.dangerUnknown);
  return h(
    'p',
    null,
    numbers.map((number) => [dial(words, number, words.callEmergencyWords([number])), ' ']),
  );
}
