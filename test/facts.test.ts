import { expect } from '@open-wc/testing';
import { approvals, reporting } from '../src/content/facts/approvals.js';
import { yearly } from '../src/content/facts/review.js';
import * as source from '../src/content/facts/sources/index.js';
import type { Estimate, Fact, Source } from '../src/content/facts/types.js';

/** A complete estimate; each line below takes one thing away, which must not compile. */
const complete = {
  value: 41,
  per: 100,
  comparator: { arm: 'placebo-spray', value: 9 },
  group: 'trd-adults',
  time: { count: 4, unit: 'weeks' },
  certainty: 'low',
  bounds: { none: 'not-published' },
} as const satisfies Estimate;
const { comparator, group, time, certainty, bounds, ...value } = complete;

const refused = [
  // @ts-expect-error a figure without a comparator, or the reason for none
  { ...value, group, time, certainty, bounds } satisfies Estimate,
  // @ts-expect-error a figure without who was studied
  { ...value, comparator, time, certainty, bounds } satisfies Estimate,
  // @ts-expect-error a figure without its time
  { ...value, comparator, group, certainty, bounds } satisfies Estimate,
  // @ts-expect-error a figure without how sure we are
  { ...value, comparator, group, time, bounds } satisfies Estimate,
  // @ts-expect-error a figure without bounds, or the reason for none
  { ...value, comparator, group, time, certainty } satisfies Estimate,
  // @ts-expect-error a fact without a source
  { id: 'a', sources: [], review: yearly } satisfies Fact,
  // @ts-expect-error a fact without review dates
  { id: 'a', sources: [source.spravatoLabel] } satisfies Fact,
  // @ts-expect-error an address that is not https
  { ...source.spravatoLabel, url: 'http://a.example' } satisfies Source,
];

describe('facts', () => {
  it('do not compile without group, time, comparator, certainty, bounds, source and dates', () => {
    expect(refused).to.have.length(8);
  });

  it('are not known only where the evidence has nothing that was checked', () => {
    const cells = Object.entries(approvals).flatMap(([region, byTreatment]) =>
      Object.entries(byTreatment)
        .filter(([, entry]) => 'notKnown' in entry)
        .map(([treatment]) => `${region} ${treatment}`),
    );
    expect(cells.sort()).to.deep.equal([
      'AU ect',
      'AU oral-ketamine',
      'CA ect',
      'CA oral-ketamine',
      'CA rtms',
      'EU ect',
      'EU iv-ketamine',
      'EU oral-ketamine',
      'EU rtms',
      'GB oral-ketamine',
    ]);
    const routes = Object.entries(reporting).filter(([, entry]) => 'notKnown' in entry);
    expect(routes.map(([region]) => region)).to.deep.equal(['AU']);
  });

  it('cite originals by DOI or official address, never by an address without https', () => {
    for (const { id, url } of Object.values(source) as { id: string; url?: string }[]) {
      if (url) expect(new URL(url).protocol, id).to.equal('https:');
    }
  });
});
