/**
 * What the check is, what it rests on, and what to take to a prescriber whatever the answers are.
 * No form: without the script nothing could be made of the answers.
 */
import { loadModule } from '../../lib/load-module.mjs';
import { loadBoxedWarning } from '../boxed-warning.mjs';
import { h } from '../html.mjs';
import { blocks, passage } from '../passages.mjs';

export async function loadSelfCheckFallback() {
  const { adequateTrial, trdContributors, trdDefinitionLabel } = await loadModule(
    'src/content/facts/self-check.ts',
  );
  const { treatmentIds } = await loadModule('src/content/facts/treatment-ids.ts');
  const { answers } = await loadModule('src/content/words/faq/index.ts');
  const folder = 'src/content/words/self-check';
  const { resultWords, todayWords, unapprovedWords } = await loadModule(`${folder}/result.ts`);
  const { checkStartWords, checkStepWords } = await loadModule(`${folder}/start.ts`);
  const { askWords, explanationWords, goodClinicWords, takeAlongWords, tellClinicWords } =
    await loadModule(`${folder}/take-along.ts`);
  const { treatmentWords } = await loadModule('src/content/words/treatments.ts');
  const { asksOf } = await loadModule('src/logic/self-check.ts');
  const boxedWarning = await loadBoxedWarning();

  return (citations) => {
    const start = checkStartWords();
    const result = resultWords('self');
    const today = todayWords('self');
    const explanations = explanationWords();
    const asks = askWords('self');
    const clinic = goodClinicWords();
    const tell = tellClinicWords();
    const meaning = answers()['what-is-trd'];
    const names = treatmentWords();
    const passages = (all) =>
      h(
        'ul',
        null,
        all.map((part) => h('li', null, passage(part, citations))),
      );
    const texts = (all) => passages(all.map((text) => ({ text })));
    const basis = {
      text: start.basis,
      facts: [trdDefinitionLabel, adequateTrial, trdContributors],
    };
    const body = [
      passages([...start.limits.map((text) => ({ text })), basis]),
      h('p', null, checkStepWords().privacy),
      h('h3', null, today.title),
      passages(today.signs),
      h('h3', null, meaning.question),
      h('p', null, h('strong', null, passage(meaning.short, citations))),
      blocks(meaning.detail, citations),
      h('h3', null, result.elseTitle),
      h('p', null, explanations.lead),
      passages(explanations.list),
      h('h3', null, takeAlongWords().title),
      // With no answer given: those that fit everybody.
      texts(asksOf({}).map((ask) => asks[ask])),
      h('h3', null, clinic.title),
      passages(clinic.list),
      h('h3', null, tell.title),
      passages(tell.list),
      h('p', null, tell.why),
      h('h3', null, result.optionsTitle),
      h('p', null, result.optionsLead),
      h(
        'ul',
        null,
        treatmentIds.map((id) =>
          h('li', null, h('strong', null, `${names[id].name}.`), ` ${names[id].about}.`),
        ),
      ),
      h('p', null, passage(unapprovedWords(), citations)),
      boxedWarning('h4', citations),
    ];
    return { title: start.title, lead: start.lead, body };
  };
}
