import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { approvals, euMembers } from '../src/content/facts/approvals.js';
import { rowGroups, rowIds, rows, type RowId } from '../src/content/facts/comparison.js';
import { cobalt, ectElektd, ketCochraneMidazolam } from '../src/content/facts/index.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import {
  approvalIn,
  columnOrder,
  firstTreatments,
  hasLeft,
  rowSections,
} from '../src/logic/compare.js';
import { flip } from '../src/logic/estimate.js';

const someTreatments = fc.uniqueArray(fc.constantFrom(...treatmentIds));
const someRows = fc.uniqueArray(fc.constantFrom(...rowIds)).map((ids) => new Set<RowId>(ids));

describe('which treatments are compared', () => {
  it('begins with the same neutral order for everybody, with less where there is less room', () => {
    expect(firstTreatments([], 'wide')).to.deep.equal(treatmentIds.slice(0, 3));
    expect(firstTreatments([], 'narrow')).to.deep.equal(treatmentIds.slice(0, 2));
    expect(treatmentIds[0]).to.equal('no-change');
  });

  it('begins with what the page asks for, in its order, and never without "no change"', () => {
    fc.assert(
      fc.property(
        someTreatments,
        fc.constantFrom('narrow' as const, 'wide' as const),
        (ids, room) => {
          const first = firstTreatments(ids, room);
          expect(first).to.include('no-change');
          if (ids.length > 0) expect(first.filter((id) => ids.includes(id))).to.deep.equal(ids);
        },
      ),
    );
  });

  it('has a column for every treatment, whatever the page asks for', () => {
    fc.assert(
      fc.property(someTreatments, (ids) => {
        const order = columnOrder(ids);
        expect(order.slice(0, ids.length)).to.deep.equal(ids);
        expect([...order].sort()).to.deep.equal([...treatmentIds].sort());
      }),
    );
  });
});

describe('which rows are shown', () => {
  const shown = (starred: ReadonlySet<RowId>, only: boolean, moved?: RowId) =>
    rowSections(starred, only, moved).flatMap((section) =>
      section.rows.filter((id) => !hasLeft(section, id, starred)),
    );

  it('shows every row once, starred ones first, each part in the order of the table', () => {
    fc.assert(
      fc.property(someRows, fc.option(fc.constantFrom(...rowIds)), (starred, moved) => {
        const ids = shown(starred, false, moved ?? undefined);
        const top = rowIds.filter((id) => starred.has(id));
        expect(ids.slice(0, top.length)).to.deep.equal(top);
        const rest = rowGroups.flatMap((group) =>
          rowIds.filter((id) => rows[id].group === group && !starred.has(id)),
        );
        expect(ids.slice(top.length)).to.deep.equal(rest);
      }),
    );
  });

  it('shows starred rows alone when asked, and nothing where there are none', () => {
    fc.assert(
      fc.property(someRows, (starred) => {
        expect(shown(starred, true)).to.deep.equal(rowIds.filter((id) => starred.has(id)));
      }),
    );
    expect(rowSections(new Set(), true)).to.deep.equal([]);
  });

  it('keeps the place that a row has left, in both directions', () => {
    for (const id of rowIds) {
      for (const starred of [new Set<RowId>([id]), new Set<RowId>()]) {
        const left = rowSections(starred, false, id).filter(
          (section) => section.rows.includes(id) && hasLeft(section, id, starred),
        );
        expect(
          left.map(({ group }) => group),
          id,
        ).to.deep.equal([starred.has(id) ? rows[id].group : undefined]);
      }
    }
  });
});

describe('approval', () => {
  it('has an answer for every treatment, in every country and where none is known', () => {
    for (const treatment of treatmentIds) {
      for (const region of [...Object.keys(approvals), ...euMembers, 'JP', '*', undefined]) {
        expect(approvalIn(treatment, region), `${treatment} ${region}`).to.exist;
      }
    }
  });

  it('never invents a status: what nobody has looked up says so', () => {
    for (const treatment of [
      'esketamine',
      'iv-ketamine',
      'oral-ketamine',
      'rtms',
      'ect',
    ] as const) {
      for (const region of ['JP', 'constructor', '*', 'EU']) {
        const state = approvalIn(treatment, region);
        if (region !== 'EU' || treatment !== 'esketamine')
          expect(state, region).to.equal('not-checked');
      }
      expect(approvalIn(treatment, undefined)).to.equal('no-country');
    }
  });

  it('takes a member of the union for what holds in the union', () => {
    expect(approvalIn('esketamine', 'DE')).to.equal(approvals.EU.esketamine);
    expect(approvalIn('esketamine', 'US')).to.equal(approvals.US.esketamine);
  });

  it('keeps the three forms of ketamine apart', () => {
    const states = (['esketamine', 'iv-ketamine', 'oral-ketamine'] as const).map((id) => {
      const state = approvalIn(id, 'US');
      return typeof state === 'string' ? state : state.status;
    });
    expect(new Set(states).size).to.equal(3);
  });
});

describe('a comparison seen from the other side', () => {
  it('changes the sides and keeps group, time and certainty', () => {
    const { response } = ectElektd.estimates;
    const other = flip(response, 'ketamine-infusion');
    expect(other.value).to.equal(response.comparator.value);
    expect(other.comparator).to.deep.equal({ arm: 'ketamine-infusion', value: response.value });
    expect([other.group, other.time, other.certainty, other.bounds]).to.deep.equal([
      response.group,
      response.time,
      response.certainty,
      response.bounds,
    ]);
  });

  it('does not lend one group the interval of the other', () => {
    const { response } = ketCochraneMidazolam.estimates;
    expect(flip(response, 'ketamine-infusion').bounds).to.deep.equal({ none: 'not-read' });
  });

  it('leaves a figure without another group as it is', () => {
    const single = {
      ...cobalt.estimates.response,
      comparator: { none: 'no-other-group' },
    } as const;
    expect(flip(single, 'ect')).to.equal(single);
  });
});
