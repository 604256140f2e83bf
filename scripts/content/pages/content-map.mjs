/** Where every claim of the popular articles is answered. */
import { expectedIds, places, withoutHome } from '../checks/map.mjs';
import { code, countBy, page, table } from './page.mjs';

const verdictNames = {
  S: 'supported',
  SQ: 'supported with qualification',
  OUT: 'outdated',
  OVER: 'overclaim',
  NV: 'not verifiable',
};

const home = (id) => {
  const place = places[id];
  if (!place) return code(id);
  return place.built ? place.name : `${place.name} (planned)`;
};

function rows(entries, columns) {
  return entries.map((entry) => [
    entry.id,
    entry.topic,
    ...columns(entry),
    entry.evidence.map(code).join(' ') || 'none',
    entry.homes.map(home).join(', ') + (entry.reason ? `: ${entry.reason}` : ''),
  ]);
}

export function contentMapPage({ review, answers, data: { map } }) {
  const claims = map.filter(({ id }) => !id.startsWith('G'));
  const guidance = map.filter(({ id }) => id.startsWith('G'));
  const counts = countBy(claims, ({ verdict }) => verdict);
  const homes = new Set(map.flatMap((entry) => entry.homes));
  const unused = Object.keys(answers).filter((id) => !homes.has(id));
  const parts = [
    `Five popular articles (A to E) on ketamine and TRD are the kind of text that patients read. Each of their claims was compared with the evidence; this is where the product answers it. ${expectedIds().length} entries, all placed. Topics are labels of our own; no sentence of the articles is kept.`,
    `Verdicts: ${Object.entries(verdictNames)
      .map(([verdict, name]) => `**${verdict}** ${name} (${counts.get(verdict) ?? 0})`)
      .join(
        ', ',
      )}. Claims without a verdict of this kind are opinion or promotion and have no home: ${withoutHome.join(', ')}.`,
    'The map is `scripts/content/content-map.json`. `npm run content:check` makes sure that every entry is placed, that homes exist, that a wrong or outdated claim has a question, and that one of its questions cites evidence for it. Whether the answer meets the claim is for a reader to judge.',
    '## Claims',
    table(
      ['id', 'topic', 'verdict', 'evidence', 'home'],
      rows(claims, ({ verdict }) => [verdict]),
    ),
    '## Guidance for readers',
    table(
      ['id', 'topic', 'evidence', 'home'],
      rows(guidance, () => []),
    ),
    '## Questions that answer no claim',
    unused.length > 0
      ? `Added without such a claim behind them: ${unused.map(code).join(', ')}.`
      : 'None.',
  ];
  return page('Where every claim has its home', review, parts);
}
