/**
 * The content as plain data: facts, sources, dates, answers in English, and the lists the checks
 * compare them with. The checks take this object, so that a test can hand them a broken one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { closeLoader, loadModule } from '../lib/load-module.mjs';
import { root } from '../lib/run.mjs';
import { today as realToday } from './dates.mjs';
import { notWords, sampleArguments, textsOfModule } from './samples.mjs';

/** A list of this folder. */
export function readData(name) {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
}

/** The lists that the content is compared with. */
export function loadData() {
  return {
    figures: readData('evidence-figures'),
    derived: readData('derived-figures'),
    crisisNumbers: readData('crisis-numbers'),
    hosts: readData('source-hosts'),
    banned: readData('banned-words'),
    exceptions: readData('wording-exceptions'),
    names: readData('readability-names'),
    map: readData('content-map'),
  };
}

const isFact = (value) => Boolean(value?.id && value.sources && value.review);

/** Every fact once, with the name of its constant and the file it stands in. */
async function loadFacts() {
  const all = await loadModule('src/content/facts/index.ts');
  const files = new Map();
  for (const folder of ['.', 'treatments', 'side-effects']) {
    const directory = path.join(root, 'src/content/facts', folder);
    for (const name of readdirSync(directory).filter((file) => file.endsWith('.ts'))) {
      if (name === 'index.ts') continue;
      const file = path.posix.join(folder, name);
      const exports = await loadModule(path.posix.join('src/content/facts', file));
      for (const value of Object.values(exports)) if (isFact(value)) files.set(value.id, file);
    }
  }
  return Object.entries(all)
    .filter(([, value]) => isFact(value))
    .map(([name, fact]) => ({ ...fact, name, file: files.get(fact.id) }));
}

/**
 * @param {{today?: string}} [options] the day to compare dates with
 */
export async function loadContent({ today = realToday() } = {}) {
  try {
    const index = await loadModule('src/content/facts/index.ts');
    const { crisisRegions, internationalLine, euEmergency } = await loadModule(
      'src/content/facts/crisis.ts',
    );
    const { questions, topics } = await loadModule('src/content/facts/questions.ts');
    const { answers } = await loadModule('src/content/words/faq/index.ts');
    const { spravatoLabelVersion, ...sources } = index.sources;
    const crisis = { regions: crisisRegions, international: internationalLine, euEmergency };
    const facts = await loadFacts();
    return {
      today,
      facts,
      sources: Object.entries(sources).map(([name, source]) => ({ name, source })),
      labelVersion: spravatoLabelVersion,
      crisis,
      approvals: index.approvals,
      reporting: index.reporting,
      leftOut: index.leftOut,
      review: { ...(await loadModule('src/content/facts/review.ts')) },
      questions,
      topics,
      answers: answers(),
      ...(await loadTexts(crisis, facts)),
      data: loadData(),
    };
  } finally {
    await closeLoader();
  }
}

/** What the interface says besides the answers. */
async function loadTexts(crisis, facts) {
  const samples = sampleArguments({ crisis, facts });
  const texts = [];
  const missingSamples = [];
  const directory = path.join(root, 'src/content/words');
  const files = readdirSync(directory, { recursive: true }).map((file) =>
    file.replaceAll(path.sep, '/'),
  );
  // The answers of the FAQ are loaded as answers.
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.startsWith('faq/'))) {
    const module = file.replace(/\.ts$/, '');
    if (notWords.includes(module)) continue;
    const exports = await loadModule(`src/content/words/${file}`);
    const found = textsOfModule(module, exports, samples);
    texts.push(...found.texts);
    missingSamples.push(...found.missing);
  }
  return { texts, missingSamples };
}
