/** All facts in groups, as they stand in the files of `src/content/facts`. */
import * as background from '../../src/content/facts/background.js';
import * as selfCheck from '../../src/content/facts/self-check.js';
import * as seEsketamine from '../../src/content/facts/side-effects/esketamine.js';
import * as seEsketamineTrials from '../../src/content/facts/side-effects/esketamine-trials.js';
import * as seEsketamineVisit from '../../src/content/facts/side-effects/esketamine-visit.js';
import * as seIvKetamine from '../../src/content/facts/side-effects/iv-ketamine.js';
import * as seLongTerm from '../../src/content/facts/side-effects/long-term.js';
import * as antidepressants from '../../src/content/facts/treatments/antidepressants.js';
import * as costs from '../../src/content/facts/treatments/costs.js';
import * as ect from '../../src/content/facts/treatments/ect.js';
import * as emerging from '../../src/content/facts/treatments/emerging.js';
import * as esketamineLabel from '../../src/content/facts/treatments/esketamine-label.js';
import * as esketamineTrials from '../../src/content/facts/treatments/esketamine-trials.js';
import * as guidelines from '../../src/content/facts/treatments/guidelines.js';
import * as ivKetamine from '../../src/content/facts/treatments/iv-ketamine.js';
import * as maintenance from '../../src/content/facts/treatments/maintenance.js';
import * as oralKetamine from '../../src/content/facts/treatments/oral-ketamine.js';
import * as psychotherapy from '../../src/content/facts/treatments/psychotherapy.js';
import * as rtms from '../../src/content/facts/treatments/rtms.js';
import * as suicidality from '../../src/content/facts/treatments/suicidality.js';
import * as all from '../../src/content/facts/index.js';
import type { Fact, Source } from '../../src/content/facts/types.js';

const files = {
  'What treatment-resistant depression is': background,
  'Finding out': selfCheck,
  'Esketamine: label': esketamineLabel,
  'Esketamine: trials': esketamineTrials,
  'Esketamine: side effects': seEsketamine,
  'Esketamine: side effects in trials': seEsketamineTrials,
  'Esketamine: the visit': seEsketamineVisit,
  'IV ketamine': ivKetamine,
  'IV ketamine: side effects': seIvKetamine,
  'Oral ketamine': oralKetamine,
  'Long-term use': seLongTerm,
  'Staying well': maintenance,
  'Suicidal thoughts': suicidality,
  Antidepressants: antidepressants,
  rTMS: rtms,
  ECT: ect,
  'Talking therapies': psychotherapy,
  'Emerging treatments': emerging,
  Guidelines: guidelines,
  Costs: costs,
};

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && 'id' in value && 'sources' in value;

export const factGroups: readonly (readonly [title: string, facts: readonly Fact[]])[] =
  Object.entries(files).map(([title, file]) => [
    title,
    Object.values(file as Record<string, unknown>).filter(isFact),
  ]);

/** Facts that stand in a file which is not listed above. */
export function unlistedFacts(): readonly string[] {
  const listed = new Set(factGroups.flatMap(([, facts]) => facts));
  return Object.values(all as Record<string, unknown>)
    .filter(isFact)
    .filter((fact) => 'review' in fact && !listed.has(fact))
    .map(({ id }) => id);
}

/** Each source once, with the ids of the facts that rest on it, in order of title. */
export function citedSources(): readonly (readonly [Source, readonly string[]])[] {
  const cited = new Map<Source, string[]>();
  for (const { id, sources } of factGroups.flatMap(([, facts]) => facts)) {
    for (const source of sources) cited.set(source, [...(cited.get(source) ?? []), id]);
  }
  return [...cited].sort(([one], [other]) => one.authors.localeCompare(other.authors, 'en'));
}
