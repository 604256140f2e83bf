import { expect } from '@open-wc/testing';
import { euMembers } from '../src/content/facts/approvals.js';
import { effectTreatments, sideEffects } from '../src/content/facts/side-effects/effects.js';
import type { Estimate } from '../src/content/facts/types.js';
import { beforeWords } from '../src/content/words/side-effects/before.js';
import { briefEffectWords } from '../src/content/words/side-effects/brief.js';
import { groupWordsOf } from '../src/content/words/side-effects/controls.js';
import { effectWords } from '../src/content/words/side-effects/index.js';
import { sessionDayWords } from '../src/content/words/side-effects/session-day.js';
import { warningWords } from '../src/content/words/side-effects/warnings.js';
import {
  briefEffects,
  groupings,
  groupsOf,
  isEstimate,
  perOf,
  reportingIn,
  sessionDays,
  share,
} from '../src/logic/side-effects.js';

/** Every treatment sorted in every way. */
const sorted = effectTreatments.flatMap((treatment) =>
  groupings.map((grouping) => ({
    name: `${treatment} by ${grouping}`,
    treatment,
    grouping,
    groups: groupsOf(treatment, grouping),
  })),
);

describe('effects in groups', () => {
  it('are all there once, however they are sorted', () => {
    for (const { name, treatment, groups } of sorted) {
      const ids = groups.flatMap(({ effects }) => effects.map(({ id }) => id));
      const wanted = sideEffects[treatment].filter(({ brief }) => !brief).map(({ id }) => id);
      expect([...ids].sort(), name).to.deep.equal([...wanted].sort());
    }
  });

  it('are counted out of one number in each group', () => {
    for (const { name, groups } of sorted) {
      for (const { key, per, effects } of groups) {
        const found = new Set(effects.map(perOf).filter((each) => each !== undefined));
        expect(found.size, `${name}, ${key}`).to.be.at.most(1);
        if (found.size === 1) expect([...found][0], `${name}, ${key}`).to.equal(per);
      }
    }
  });

  it('keep serious risks with their larger number apart from the counts out of a hundred', () => {
    for (const { name, groups } of sorted) {
      for (const { key, per } of groups) {
        if (per !== undefined) expect(per === 100, `${name}, ${key}`).to.equal(key !== 'serious');
      }
    }
    const serious = (treatment: (typeof effectTreatments)[number]) =>
      groupsOf(treatment, 'when').find(({ key }) => key === 'serious')?.per;
    expect(serious('esketamine')).to.equal(1000);
    expect(serious('rtms')).to.equal(100_000);
    expect(serious('ect')).to.equal(100_000);
  });

  it('begin with what comes to the most people and end with what nobody has counted', () => {
    for (const { name, groups } of sorted) {
      for (const { key, effects } of groups) {
        const shares = effects.map(share);
        expect(shares, `${name}, ${key}`).to.deep.equal([...shares].sort((a, b) => b - a));
      }
    }
    const [visit] = groupsOf('esketamine', 'when');
    expect(visit!.effects.map(({ id }) => id).slice(0, 3)).to.deep.equal([
      'dissociation',
      'dizziness',
      'nausea',
    ]);
  });

  for (const [grouping, keys] of [
    ['when', ['visit', 'later', 'weeks', 'serious']],
    ['often', ['ten-or-more', 'fewer-than-ten', 'not-known', 'serious']],
    ['action', ['call', 'serious', 'tell', 'passes']],
  ] as const) {
    it(`stand in the order of ${grouping} for esketamine`, () => {
      expect(groupsOf('esketamine', grouping).map(({ key }) => key)).to.deep.equal(keys);
    });
  }

  it('stand by how often where their number puts them', () => {
    for (const treatment of effectTreatments) {
      for (const { key, effects } of groupsOf(treatment, 'often')) {
        for (const { id, figure } of effects) {
          if (!isEstimate(figure) || figure.per !== 100) continue;
          const wanted = Number(figure.value) >= 10 ? 'ten-or-more' : 'fewer-than-ten';
          expect(key, `${treatment} ${id}`).to.equal(wanted);
        }
      }
    }
  });

  it('ask to call now wherever breathing, passing out, a seizure or suicide is meant', () => {
    for (const treatment of effectTreatments) {
      for (const { id, action } of sideEffects[treatment]) {
        if (/breathing|conscious|seizure|suicid/i.test(id)) expect(action, id).to.equal('call');
      }
    }
  });
});

describe('effects of each treatment', () => {
  it('never borrow the figure of another treatment', () => {
    const owner = new Map<Estimate, string>();
    for (const treatment of effectTreatments) {
      for (const { id, figure } of sideEffects[treatment]) {
        if (!isEstimate(figure)) continue;
        expect(owner.get(figure) ?? treatment, id).to.equal(treatment);
        owner.set(figure, treatment);
      }
    }
    for (const [figure, treatment] of owner) {
      const arm = 'arm' in figure.comparator ? figure.comparator.arm : '';
      if (/spray/.test(arm)) expect(treatment).to.equal('esketamine');
    }
  });

  it('list what repeated use may do, with the reason where nobody knows how often', () => {
    for (const treatment of ['esketamine', 'iv-ketamine', 'oral-ketamine'] as const) {
      for (const wanted of ['bladder', 'liver', 'misuse', 'thinking']) {
        const found = sideEffects[treatment].find(({ id }) => id === wanted);
        expect(found?.when, `${treatment} ${wanted}`).to.equal('weeks');
        expect(found?.figure, `${treatment} ${wanted}`).to.have.property('notKnown');
      }
    }
  });

  it('have words: a name, what it is like and what to do', () => {
    for (const treatment of effectTreatments) {
      const { effects } = effectWords(treatment);
      for (const { id, brief } of sideEffects[treatment]) {
        if (brief) {
          expect(briefEffectWords()[id], id).to.be.a('string').and.not.empty;
          continue;
        }
        const words = effects[id];
        for (const text of [words?.name, words?.feel, words?.you.text]) {
          expect(text, `${treatment} ${id}`).to.be.a('string').and.not.empty;
        }
      }
    }
  });

  it('have no words for effects that are not listed', () => {
    for (const treatment of effectTreatments) {
      const ids = sideEffects[treatment].map(({ id }) => id);
      for (const id of Object.keys(effectWords(treatment).effects)) expect(ids).to.include(id);
    }
    const brief = briefEffects('esketamine').map(({ id }) => id);
    expect(Object.keys(briefEffectWords()).sort()).to.deep.equal([...brief].sort());
  });

  it('hold every row of the label’s table of esketamine', () => {
    const shown = sideEffects.esketamine.filter(({ facts }) => facts[0]?.id === 'esk-ae-adjunct');
    expect(shown).to.have.length(Object.keys(shown[0]!.facts[0]!.estimates!).length);
  });

  it('come with warnings and with what to tell the team', () => {
    for (const treatment of effectTreatments) {
      expect(warningWords(treatment), treatment).not.to.be.empty;
      expect(beforeWords(treatment), treatment).not.to.be.empty;
    }
  });

  it('have a heading for each group that differs from the others', () => {
    const keys = new Set(sorted.flatMap(({ groups }) => groups.map(({ key }) => key)));
    const headings = [...keys].map(groupWordsOf);
    expect(new Set(headings).size).to.equal(keys.size);
  });
});

describe('a session day', () => {
  it('has words for each step, and belongs to esketamine and infusions alone', () => {
    for (const treatment of effectTreatments) {
      const ids = sessionDays[treatment]?.map(({ id }) => id) ?? [];
      expect(Object.keys(sessionDayWords(treatment)?.steps ?? {})).to.deep.equal(ids);
    }
    expect(Object.keys(sessionDays)).to.deep.equal(['esketamine', 'iv-ketamine']);
  });

  it('forbids driving from the dose until the next day', () => {
    for (const steps of Object.values(sessionDays)) {
      const bar = steps.map(({ noDriving = false }) => noDriving);
      expect(bar[0]).to.equal(false);
      expect(bar.at(-1)).to.equal(false);
      expect(bar.slice(1, -1).every(Boolean)).to.equal(true);
    }
  });

  it('draws no curve for infusions, whose times are not known', () => {
    expect(sessionDays['iv-ketamine']!.some(({ curve }) => curve)).to.equal(false);
  });
});

describe('where to report', () => {
  for (const [region, name] of [
    ['US', 'FDA MedWatch'],
    ['GB', 'Yellow Card'],
    ['CA', 'MedEffect Canada'],
  ] as const) {
    it(`is ${name} in ${region}`, () => {
      expect(reportingIn(region)).to.include({ name });
    });
  }

  it('is the agency of the country in each member of the European Union', () => {
    for (const region of euMembers)
      expect(reportingIn(region), region).to.include({ national: true });
  });

  it('is not known elsewhere, and nobody guesses', () => {
    expect(reportingIn('AU')).to.include({ notKnown: 'not-checked' });
    for (const region of ['JP', 'EU-', '', undefined])
      expect(reportingIn(region)).to.equal(undefined);
  });
});
