/** `content.json`: every fact, source and review date, for clinicians to audit. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadModule } from '../lib/load-module.mjs';

export async function writeContent(dist) {
  const review = await loadModule('src/content/facts/review.ts');
  const { crisisRegions, internationalLine, euEmergency } = await loadModule(
    'src/content/facts/crisis.ts',
  );
  const { questions } = await loadModule('src/content/facts/questions.ts');
  const all = await loadModule('src/content/facts/index.ts');
  const { answers } = await loadModule('src/content/words/faq/index.ts');
  const facts = Object.values(all).filter((value) => value?.sources && value.review && value.id);
  const sources = new Map();
  const note = (list) => list.map((source) => (sources.set(source.id, source), source.id));
  const record = {
    contentVersion: review.contentVersion,
    checked: review.contentChecked,
    reviewBy: review.contentReviewBy,
    clinicalReview: review.clinicalReview,
    facts: facts.map((fact) => ({ ...fact, sources: note(fact.sources) })),
    questions: Object.entries(answers()).map(([id, answer]) => ({
      id,
      ...questions[id],
      question: answer.question,
      short: answer.short.text,
      facts: [...factsOf(answer)],
    })),
    crisis: { regions: crisisRegions, international: internationalLine, euEmergency },
    sources: [],
  };
  record.sources = [...sources.values()];
  await writeFile(path.join(dist, 'content.json'), `${JSON.stringify(record, null, 2)}\n`);
}

function factsOf({ short, detail }) {
  const passages = [short, ...detail.flatMap((block) => [block.intro, ...(block.list ?? [block])])];
  return new Set(passages.flatMap((passage) => (passage?.facts ?? []).map(({ id }) => id)));
}
