/**
 * The content as plain data: facts, sources, dates, answers in English, and the lists the checks
 * compare them with. The checks take this object, so that a test can hand them a broken one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { closeLoader, loadModule } from '../lib/load-module.mjs';
import { root } from '../lib/run.mjs';
import { today as realToday } from './dates.mjs';
import { cellModules, notWords, sampleArguments, textsOfModule } from './samples.mjs';

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
    const { antidepressantNameSources } = await loadModule(
      'src/content/facts/antidepressant-names.ts',
    );
    const facts = await loadFacts();
    const cells = await loadCells(Object.keys(index.approvals));
    const { texts, values, missingSamples } = await loadTexts({
      crisis,
      facts,
      effectTreatments: index.effectTreatments,
    });
    return {
      today,
      facts,
      sources: Object.entries(sources).map(([name, source]) => ({ name, source })),
      labelVersion: spravatoLabelVersion,
      crisis,
      approvals: index.approvals,
      reporting: index.reporting,
      medicineNames: antidepressantNameSources,
      leftOut: index.leftOut,
      review: { ...(await loadModule('src/content/facts/review.ts')) },
      questions,
      topics,
      answers: answers(),
      cells,
      texts: [...texts, ...textsOfCells(cells)],
      values,
      missingSamples,
      data: loadData(),
    };
  } finally {
    await closeLoader();
  }
}

/** Every cell of the comparison; those on approval once for each region that has an entry. */
async function loadCells(regions) {
  const { rows } = await loadModule('src/content/facts/comparison.ts');
  const { treatmentIds } = await loadModule('src/content/facts/treatment-ids.ts');
  const { cellWords } = await loadModule('src/content/words/comparison/index.ts');
  const { cellPassages, cellTexts } = await loadModule('src/content/words/comparison/texts.ts');
  return treatmentIds.flatMap((treatment) =>
    Object.entries(rows).flatMap(([row, { about }]) =>
      (row === 'approval' ? regions : ['US']).map((region) => {
        const cell = cellWords(row, treatment, region);
        const { notKnown } = cell;
        const passages = cellPassages(cell);
        return { treatment, row, about, region, notKnown, passages, texts: cellTexts(cell) };
      }),
    ),
  );
}

/** The written texts of cells, with the block in which each is read. */
function textsOfCells(cells) {
  return cells
    .filter(({ row }) => row !== 'approval')
    .flatMap(({ treatment, row, passages }) =>
      passages.map(({ place, passage }) => ({
        module: `comparison/${treatment}`,
        name: `${row} ${place}`,
        text: passage.text,
        block: row,
      })),
    );
}

/** What the interface says besides the answers. */
async function loadTexts(about) {
  const samples = sampleArguments(about);
  const texts = [];
  const values = [];
  const missingSamples = [];
  const directory = path.join(root, 'src/content/words');
  const files = readdirSync(directory, { recursive: true }).map((file) =>
    file.replaceAll(path.sep, '/'),
  );
  // The answers of the FAQ are loaded as answers.
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.startsWith('faq/'))) {
    const module = file.replace(/\.ts$/, '');
    if (notWords.includes(module) || cellModules.test(module)) continue;
    const exports = await loadModule(`src/content/words/${file}`);
    const found = textsOfModule(module, exports, samples);
    texts.push(...found.texts);
    values.push(...found.values);
    missingSamples.push(...found.missing);
  }
  return { texts, values, missingSamples };
}
