/** How the evidence was chosen and read, and what was left out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../lib/run.mjs';
import { code, countBy, page, table } from './page.mjs';

const levelNames = {
  original: 'the paper or its abstract, a regulator, the maker or the service itself',
  copy: 'a copy of a label, alert or abstract on another site',
  secondary: 'news, a clinic, an encyclopaedia or public code that states the figure',
  'not-rated': 'added by the second check, not rated',
  memory: 'from memory at first; shown because the second check found a text',
};
const secondNames = {
  confirmed: 'confirmed',
  corrected: 'differed, and was corrected',
  'one-text': 'only one text could be found',
  added: 'added by the second check',
  none: 'not checked a second time',
};
const reasonNames = {
  'from-memory': 'not read anywhere, or only far from the original',
  'relative-measure-only': 'only ratios, which readers are not shown',
  'secondary-duplicate': 'another fact says the same from the same source',
  'not-for-readers': 'not for readers',
};

/** The rule on certainty, taken from the comment above the facts, so that it stands in one place. */
export function certaintyRule(source) {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, ''));
  const start = lines.findIndex((line) => line.startsWith('How sure we are'));
  if (start < 0) throw new Error('facts/index.ts has no paragraph "How sure we are"');
  const text = [];
  for (const line of lines.slice(start).map((line) => line.trimEnd())) {
    // A list needs an empty line before and after it to be one in Markdown.
    const inList = (line) => /^(?:- | {2})/.test(line ?? '');
    if (text.length > 0 && inList(text.at(-1)) !== inList(line)) text.push('');
    text.push(line);
  }
  return text.join('\n').trim();
}

const readRule = () =>
  certaintyRule(readFileSync(path.join(root, 'src/content/facts/index.ts'), 'utf8'));

export function methodsPage(content, verification, rule = readRule()) {
  const { facts, review, sources, leftOut, labelVersion } = content;
  const level = (id) => verification[id]?.level ?? 'not-rated';
  const second = (id) => verification[id]?.second ?? 'none';
  const levels = countBy(facts, ({ id }) => level(id));
  const seconds = countBy(facts, ({ id }) => second(id));
  const idsOf = (name) => facts.filter(({ id }) => level(id) === name).map(({ id }) => code(id));
  const estimates = facts.flatMap((fact) => Object.values(fact.estimates ?? {}));
  const certainty = countBy(estimates, (estimate) => estimate.certainty);
  const kinds = countBy(sources, ({ source }) => source.kind);
  const read = countBy(
    facts.flatMap((fact) => fact.readIn ?? []),
    (text) => text,
  );
  const nowhere = sources.filter(({ source }) => !source.url && !source.doi);
  const sponsored = facts.filter((fact) => fact.sponsored).length;

  return page('Methods', review, [
    '## How the evidence was chosen',
    'The starting point was what patients read: every distinct claim of five popular articles (see [the content map](../content-map.md)), and the questions that patients ask besides. For each, labels, regulators, guidelines, systematic reviews and the larger randomised trials were looked up, results for and against alike. **This is not a systematic review.** There is no protocol, no record of a search, and no independent second choice of studies. A trial that should be here may be missing.',
    `It led to ${facts.length} facts from ${sources.length} sources: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}. ${sponsored} facts rest on a source that the maker of the treatment paid for or wrote; they are marked for the reader.`,
    '## How directly the text was read',
    'Readers are sent to the original. What was really read is sometimes a copy of it:',
    table(
      ['level', 'facts', 'read in'],
      Object.entries(levelNames)
        .filter(([name]) => levels.has(name))
        .map(([name, text]) => [name, levels.get(name), text]),
    ),
    'A second check compared the facts that matter most with an independent text:',
    table(
      ['second check', 'facts'],
      Object.entries(secondNames)
        .filter(([name]) => seconds.has(name))
        .map(([name, text]) => [text, seconds.get(name)]),
    ),
    `Read only in secondary text: ${idsOf('secondary').join(', ') || 'none'}.`,
    `From memory at first: ${idsOf('memory').join(', ') || 'none'}.`,
    `Sources without an address or DOI: ${nowhere.map(({ source }) => code(source.id)).join(', ') || 'none'}.`,
    '## What was not read',
    [
      `- The body of the current US label of esketamine (version ${labelVersion.version} of ${labelVersion.effective})${labelVersion.bodyRead ? ' has been read.' : ': only its header was read. Label figures come from older texts, which the elements name beside the source.'}`,
      '- Every paper in full. For some only the abstract could be read; the records do not say for which.',
    ].join('\n'),
    'Facts by the text of the label they were read in:',
    table(
      ['text', 'facts'],
      [...read].sort(([a], [b]) => a.localeCompare(b)),
    ),
    '## How sure we are',
    rule,
    table(
      ['certainty', 'estimates'],
      ['high', 'moderate', 'low', 'very-low'].map((name) => [name, certainty.get(name) ?? 0]),
    ),
    'The levels have been given by the authors, not by a panel.',
    '## What was left out, and why',
    table(
      ['record', 'reason'],
      leftOut.map(({ id, reason }) => [code(id), reasonNames[reason] ?? reason]),
    ),
    'Ratios, effect sizes, p values and numbers needed to treat are left out everywhere: readers are shown counts of people. Claims that could not be verified have no place either; the content map names them.',
    '## How it is kept right',
    `\`npm run content:check\` compares every figure with a list derived from the evidence, every telephone number with a list typed independently, and every date with the calendar. Numbers that differ from the evidence on purpose, such as a time in other units, stand in \`scripts/content/derived-figures.json\` with the reason. Content is due again by ${review.contentReviewBy}, crisis lines after ${review.crisisDaysValid} days; \`npm run content:due\` lists what comes next.`,
    review.clinicalReview
      ? `A clinician has checked the text: ${review.clinicalReview.name}, ${review.clinicalReview.on}.`
      : '**No clinician has checked the text.**',
  ]);
}
