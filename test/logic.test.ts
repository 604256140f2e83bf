import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Estimate } from '../src/content/facts/types.js';
import { contrast, luminance } from '../src/logic/contrast.js';
import { counts, wholeAmount } from '../src/logic/estimate.js';
import { fillTokens, formatAmount, formatDate, wholePeople } from '../src/logic/format.js';
import { dialDigits, helpIn, parseRegion, regionOfLanguage } from '../src/logic/region.js';
import { contentFreshness, crisisIsCurrent } from '../src/logic/review.js';
import {
  findWords,
  foldText,
  matches as matchesFolded,
  mentions,
  queryWords,
} from '../src/logic/search.js';

const estimate = (value: Estimate['value'], other: Estimate['value'] | undefined): Estimate => ({
  value,
  per: 100,
  comparator:
    other === undefined ? { none: 'no-other-group' } : { arm: 'inert-placebo', value: other },
  group: 'trd-adults',
  time: 'whole-study',
  certainty: 'low',
  bounds: { none: 'not-published' },
});

describe('format', () => {
  it('rounds halves up, everywhere the same', () => {
    for (const [value, whole] of [
      [46.5, 47],
      [46.4, 46],
      [25.9, 26],
      [0.5, 1],
      [0.4, 0],
      [1.005 * 100, 101],
    ] as const) {
      expect(wholePeople(value), String(value)).to.equal(whole);
    }
  });

  it('never moves a figure by more than half a person', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (value) => {
        expect(Math.abs(wholePeople(value) - value)).to.be.at.most(0.5 + 1e-6);
      }),
    );
  });

  it('writes ranges and dates in the order of the language', () => {
    expect(formatAmount('en', [8, 19])).to.match(/^8\D+19$/);
    expect(formatDate('en', '2026-11-21')).to.equal('November 21, 2026');
    expect(formatDate('es', '2026-11-21')).to.equal('21 de noviembre de 2026');
  });

  it('fills every token, also those of plural forms, and leaves unknown ones standing', () => {
    expect(fillTokens('{count:few} of {per} {other}', { count: '3', per: '100' })).to.equal(
      '3 of 100 {other}',
    );
  });
});

describe('estimate', () => {
  it('takes the difference after rounding, so that the sum on the page is right', () => {
    const { count, other, more, rest } = counts(estimate(46.5, 25.9));
    expect([count, other, more, rest]).to.deep.equal([47, 26, 21, 53]);
  });

  it('says fewer where the treated group had less', () => {
    const { more, fewer } = counts(estimate(26.7, 45.3));
    expect([more, fewer]).to.deep.equal([0, 18]);
  });

  it('turns a range that rounds to one number into that number', () => {
    expect(wholeAmount([26.6, 27.4])).to.equal(27);
    expect(counts(estimate([8, 19], undefined)).rest).to.deep.equal([81, 92]);
  });
});

describe('region', () => {
  it('reads codes however they are written, and nothing else', () => {
    expect(parseRegion(' us ')).to.equal('US');
    expect(parseRegion('uk')).to.equal('GB');
    for (const bad of ['USA', '', '1', 'QQ', 'XA', null, undefined])
      expect(parseRegion(bad)).to.equal(undefined);
  });

  it('takes a country from a language tag only where one is in it', () => {
    expect(regionOfLanguage('es-MX')).to.equal('MX');
    expect(regionOfLanguage('zh-Hant-TW')).to.equal('TW');
    for (const bad of ['es', 'es-419', 'not a tag', '']) {
      expect(regionOfLanguage(bad), bad).to.equal(undefined);
    }
  });

  it('has an emergency number for every member of the European Union', () => {
    expect(helpIn('PL').emergency).to.deep.equal(['112']);
    expect(helpIn('PL').lines).to.have.length(0);
  });

  it('gives the directory, and no number, where the country is unknown', () => {
    const help = helpIn(undefined);
    expect(help.emergency).to.have.length(0);
    expect(help.international.contacts[0].address).to.equal('https://findahelpline.com');
  });

  it('dials digits, plus and star, and nothing else', () => {
    expect(dialDigits('(011) 5275-1135')).to.equal('01152751135');
    expect(dialDigits('*4141')).to.equal('*4141');
    expect(dialDigits('9-8-8')).to.equal('988');
    expect(dialDigits('+44 (0)20 7946 0000')).to.equal('+442079460000');
  });
});

describe('review', () => {
  it('counts days, not hours: content is current until its last day has ended', () => {
    expect(contentFreshness(Date.parse('2027-11-21T23:59:59Z'))).to.equal('current');
    expect(contentFreshness(Date.parse('2027-11-22T00:00:00Z'))).to.equal('due');
    expect(contentFreshness(Date.parse('2029-05-22T00:00:00Z'))).to.equal('expired');
  });

  it('trusts crisis numbers for 180 days', () => {
    expect(crisisIsCurrent(Date.parse('2027-05-20T12:00:00Z'))).to.equal(true);
    expect(crisisIsCurrent(Date.parse('2027-05-21T12:00:00Z'))).to.equal(false);
  });
});

const matches = (text: string, words: readonly string[]) => matchesFolded(foldText(text), words);

describe('search', () => {
  it('finds words by their beginning, without accents, case or order', () => {
    expect(matches('La depresión resistente', queryWords('RESIS depresion'))).to.equal(true);
    expect(matches('undriven', queryWords('drive'))).to.equal(false);
  });

  it('wants every word', () => {
    expect(matches('Can I drive?', queryWords('drive home'))).to.equal(false);
  });

  it('finds Arabic without vowel marks and Chinese anywhere', () => {
    expect(matches('الاِكتِئاب المقاوم', queryWords('الاكتئاب'))).to.equal(true);
    expect(matches('治疗抵抗性抑郁症', queryWords('抑郁'))).to.equal(true);
  });

  it('finds an Arabic word with and without what is written onto its beginning', () => {
    const forms = [
      'علاج',
      'العلاج',
      'والعلاج',
      'بالعلاج',
      'وبالعلاج',
      'كالعلاج',
      'للعلاج',
      'وللعلاج',
    ];
    for (const typed of forms) {
      for (const text of [
        ...forms,
        'وعلاج',
        'بعلاج',
        'لعلاج',
        'كعلاج',
        'فعلاج',
        'العِلاجُ',
        'العـلاج',
      ]) {
        expect(matches(`كل ${text} هنا`, queryWords(typed)), `${typed} in ${text}`).to.equal(true);
      }
    }
    for (const text of ['استعلاج', 'مالعلاج', 'ووعلاج', 'علا ج']) {
      expect(matches(text, queryWords('علاج')), text).to.equal(false);
    }
  });

  it('keeps short Arabic words whole, and what only looks like an article findable', () => {
    expect(queryWords('الم الآن بالغ')).to.deep.equal(['الم', 'الان', 'بالغ']);
    for (const word of ['التهاب', 'بالغين', 'كالسيوم', 'والدتي']) {
      expect(matches(`قبل ${word}`, queryWords(word)), word).to.equal(true);
    }
  });

  it('reads Arabic letters that are typed for each other as one', () => {
    const pairs = ['إيقاف ايقاف', 'آلام الام', 'مدة مده', 'مرضى مرضي', 'مسؤول مسوول', 'أذي أذى'];
    for (const [written, typed] of pairs.map((pair) => pair.split(' '))) {
      expect(matches(written!, queryWords(typed!)), typed).to.equal(true);
      expect(matches(typed!, queryWords(written!)), written).to.equal(true);
    }
  });

  it('marks an Arabic word without what is written onto its beginning', () => {
    const text = 'أقراصٌ، والعِلاج؛ للعلاج';
    const found = findWords(text, queryWords('العلاج')).map(([from, to]) => text.slice(from, to));
    expect(found).to.deep.equal(['عِلاج', 'علاج']);
  });

  it('hears Arabic words of danger with and without the article', () => {
    for (const typed of ['الموت', 'بالموت', 'أفكر في الموت', 'ايذاء النفس']) {
      expect(mentions(typed, 'موت، إيذاء نفس'), typed).to.equal(true);
    }
    expect(mentions('موتور', 'موت')).to.equal(false);
  });

  it('marks exactly what was found, in the original spelling', () => {
    const text = 'Depresión y más depresión';
    const found = findWords(text, queryWords('depresion')).map(([from, to]) =>
      text.slice(from, to),
    );
    expect(found).to.deep.equal(['Depresión', 'depresión']);
  });

  it('marks ranges that are in order and never overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, typed) => {
          let end = 0;
          for (const [from, to] of findWords(text, queryWords(typed))) {
            expect(from).to.be.at.least(end);
            expect(to).to.be.above(from).and.at.most(text.length);
            end = to;
          }
        },
      ),
    );
  });

  it('finds whatever it can mark', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, typed) => {
        const words = queryWords(typed);
        fc.pre(words.length === 1);
        expect(matches(text, words)).to.equal(findWords(text, words).length > 0);
      }),
    );
  });

  it('hears words of danger as whole words and phrases', () => {
    const danger = 'suicide, hurt myself, die';
    for (const typed of ['suicide', 'I want to DIE', 'how do I hurt  myself']) {
      expect(mentions(typed, danger), typed).to.equal(true);
    }
    const more = 'suicid*, end my life';
    for (const typed of ['suicidal', 'my life is over, I want to end my life']) {
      expect(mentions(typed, more), typed).to.equal(true);
    }
    for (const typed of ['diet', 'hurt', 'myself', '', 'soldier']) {
      expect(mentions(typed, danger), typed).to.equal(false);
    }
  });
});

describe('contrast', () => {
  it('reads colours in every form browsers compute', () => {
    for (const white of [
      'rgb(255, 255, 255)',
      'color(srgb 1 1 1)',
      'oklab(1 0 0)',
      'oklch(1 0 0)',
    ]) {
      expect(contrast(white, 'rgb(0, 0, 0)'), white).to.be.closeTo(21, 0.05);
    }
  });

  it('measures strong colours as a screen shows them, not by their lightness alone', () => {
    // sRGB red and blue in the other forms; beyond the screen's range it is cut off.
    const white = 'rgb(255, 255, 255)';
    const red = contrast('rgb(255, 0, 0)', white)!;
    expect(contrast('oklch(0.627955 0.257683 29.2339)', white)).to.be.closeTo(red, 0.02);
    expect(contrast('oklab(0.627955 0.224863 0.125846)', white)).to.be.closeTo(red, 0.02);
    const blue = contrast('rgb(0, 0, 255)', white)!;
    expect(contrast('oklch(0.452014 0.313214 264.052)', white)).to.be.closeTo(blue, 0.02);
    expect(contrast('oklch(0.5 0.4 20)', white)).to.be.below(4.5);
  });

  it('says nothing about a colour that is see-through or unknown', () => {
    for (const color of ['rgba(0, 0, 0, 0)', 'oklch(0.5 0.1 20 / 0.5)', 'red', 'url(x)']) {
      expect(luminance(color), color).to.equal(undefined);
    }
  });
});
