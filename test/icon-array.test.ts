import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { html, nothing } from 'lit';
import * as facts from '../src/content/facts/index.js';
import type { Estimate, Fact } from '../src/content/facts/types.js';
import { labelPlaceWords } from '../src/content/words/about.js';
import {
  boundsWords,
  certaintyWords,
  differenceWords,
  notKnownWords,
  otherArmWords,
  restWords,
  timeWords,
} from '../src/content/words/figures.js';
import { groupWords } from '../src/content/words/groups.js';
import { counts, flip } from '../src/logic/estimate.js';
import { iconArray } from '../src/ui/icon-array.js';
import '../stories/support/story-part.js';
import type { StoryPart } from '../stories/support/story-part.js';
import { allInside, inside, some, visibleText } from './helpers.js';

const chromium = navigator.userAgent.includes('Chrome/');

/** People in a drawing, one for each outline. */
function peopleIn(array: Element, kind: 'counted' | 'rest'): number {
  const paths = [...array.querySelectorAll(`.${kind}`)].map((path) => path.getAttribute('d') ?? '');
  return paths.join('').match(/M/g)?.length ?? 0;
}

const draw = async (value: number) => {
  const holder = await fixture(html`<div>${iconArray(value, 100)}</div>`);
  return holder.querySelector('.people')!;
};

async function part(show: StoryPart['show'], direction?: 'rtl'): Promise<StoryPart> {
  const holder = await fixture<HTMLElement>(html`<div dir=${direction ?? nothing}></div>`);
  const element = document.createElement('story-part');
  element.show = show;
  element.region = 'US';
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** Every published count there is, with a name to find it by. */
const estimates = (Object.values(facts) as readonly object[])
  .filter((value): value is Fact => 'review' in value && 'sources' in value)
  .flatMap(({ id, estimates = {} }) =>
    Object.entries(estimates).map(([name, found]) => [`${id} ${name}`, found] as const),
  );

describe('drawings of people', () => {
  it('fill as many people as are said, for every number from 0 to 100', async () => {
    for (let count = 0; count <= 100; count++) {
      const array = await draw(count);
      expect(peopleIn(array, 'counted'), `${count} counted`).to.equal(count);
      expect(peopleIn(array, 'rest'), `${count} not`).to.equal(100 - count);
    }
  });

  it('round as the sentence beside them does', async () => {
    for (const value of [46.5, 8.4, 0.5, 99.4]) {
      const array = await draw(value);
      const said = counts({ ...estimates[0]![1], value, per: 100 }).count;
      expect(peopleIn(array, 'counted'), String(value)).to.equal(said);
    }
  });

  it('are left out where they would say something else than the sentence', () => {
    expect(iconArray([3, 4], 100), 'a range').to.equal(nothing);
    expect(iconArray(3, 1000), 'out of 1,000').to.equal(nothing);
    expect(iconArray(0.3, 100), 'less than half a person').to.equal(nothing);
    expect(iconArray(101, 100), 'more than all').to.equal(nothing);
    expect(iconArray(-1, 100), 'fewer than none').to.equal(nothing);
  });

  it('draw an empty array for a count of none, since that is what was counted', async () => {
    expect(peopleIn(await draw(0), 'rest')).to.equal(100);
  });

  it('draw no person where another one stands', async () => {
    const array = await draw(41);
    const points = [...array.querySelectorAll('svg')].flatMap((half, index) =>
      [...half.querySelectorAll('path')].flatMap((path) =>
        [...path.getAttribute('d')!.matchAll(/M(\d+ \d+)/g)].map(
          ([, point]) => `${index} ${point}`,
        ),
      ),
    );
    expect(new Set(points).size).to.equal(100);
  });

  it('stay in their box, so that two arrays compare at a glance', async () => {
    const element = await part('icon-array');
    for (const array of some<SVGSVGElement>(element, '.people svg')) {
      const { width, height } = array.viewBox.baseVal;
      for (const path of array.querySelectorAll('path')) {
        const box = path.getBBox();
        expect(box.x + box.width).to.be.at.most(width);
        expect(box.y + box.height).to.be.at.most(height);
      }
    }
  });

  it('fill from the right in a page that runs from right to left', async () => {
    const element = await part('icon-array', 'rtl');
    element.lang = 'ar-XB';
    inside(element, '.trd').setAttribute('dir', 'rtl');
    const array = inside<SVGSVGElement>(element, '.people:nth-of-type(4)');
    const middle = (kind: string) => {
      const { left, width } = array.querySelector(`.${kind}`)!.getBoundingClientRect();
      return left + width / 2;
    };
    expect(middle('counted')).to.be.above(middle('rest'));
  });

  it('are told apart by shape, not by colour alone', async () => {
    const element = await part('icon-array');
    const style = (kind: string) => getComputedStyle(inside(element, `.people .${kind}`));
    expect(style('counted').fill).not.to.equal('none');
    expect(style('rest').fill).to.equal('none');
  });

  it('keep the reader’s own colours where those are forced', async () => {
    const element = await part('icon-array');
    const forced = element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText.includes('forced-colors'))
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule) => rule instanceof CSSStyleRule);
    const value = (selector: RegExp, name: string) =>
      forced
        .filter(({ selectorText }) => selector.test(selectorText))
        .map(({ style }) => style.getPropertyValue(name).trim())
        .find(Boolean);
    // WebKit knows no forced colours.
    const known = CSS.supports('forced-color-adjust', 'none');
    expect(value(/\.people/, 'forced-color-adjust')).to.equal(known ? 'none' : undefined);
    for (const name of ['--_figure', '--_off']) {
      expect(value(/^\.trd/, name)?.toLowerCase(), name).to.equal('canvastext');
    }
  });
});

describe('a count as it is shown', () => {
  it('says both groups, the difference, the other framing, the group, the time and how sure', async () => {
    const element = await part('estimate');
    const found: Estimate = facts.eskAeAdjunct.estimates.dissociation;
    const text = visibleText(element);
    for (const said of [
      otherArmWords('placebo-spray-and-antidepressant', counts(found)),
      differenceWords(found),
      restWords(found),
      groupWords(found.group),
      certaintyWords(found.certainty),
      labelPlaceWords(facts.eskAeAdjunct),
    ]) {
      expect(text).to.contain(said);
    }
    expect(inside(element, '.estimate .footnote button')).to.exist;
  });

  it('draws what it says, and nothing out of 1,000', async () => {
    const element = await part('estimate');
    const [first, second] = allInside(element, '.estimate');
    const arms = [...first!.querySelectorAll('.arm')];
    expect(arms).to.have.length(2);
    for (const arm of arms) {
      const said = Number(arm.querySelector('.number')!.textContent);
      expect(peopleIn(arm.querySelector('.people')!, 'counted')).to.equal(said);
    }
    expect(second!.querySelector('.people')).to.equal(null);
    expect(second!.textContent).to.match(/3–4.*1,000/s);
  });

  it('is heard once: the accessibility tree holds the sentences and nothing of the drawings', async function () {
    const element = await part('estimate');
    for (const drawing of some(element, 'svg')) {
      expect(drawing.closest('[aria-hidden=true]')).to.exist;
      expect(drawing.querySelector('title, desc, text')).to.equal(null);
    }
    // Only Chromium's driver hands out the accessibility tree.
    if (!chromium) return;
    interface Node {
      readonly role: string;
      readonly name?: string;
      readonly children?: readonly Node[];
    }
    const snapshot = a11ySnapshot as unknown as (options: object) => Promise<Node>;
    const leaves = ({ role, name = '', children = [] }: Node): string[] => {
      expect(role).not.to.match(/img|image|graphics/i);
      return children.length > 0 ? children.flatMap(leaves) : [name];
    };
    const heard = leaves(await snapshot({}))
      .join(' ')
      .replace(/\s+/g, ' ');
    const said = otherArmWords(
      'placebo-spray-and-antidepressant',
      counts(facts.eskAeAdjunct.estimates.dissociation),
    );
    expect(heard.split(said), heard).to.have.length(2);
  });
});

describe('words beside numbers', () => {
  it('subtract what is shown, for every estimate there is', () => {
    for (const [name, found] of estimates) {
      const { count, other, more, fewer, per, rest } = counts(found);
      const text = differenceWords(found);
      const numbers = (text.match(/[\d,]+/g) ?? []).map((each) => Number(each.replace(/,/g, '')));
      if (!('arm' in found.comparator) || typeof count !== 'number' || typeof other !== 'number') {
        expect(text, name).to.equal('');
      } else if (count === other) expect(numbers, name).to.deep.equal([]);
      else expect(numbers, name).to.deep.equal([Math.abs(count - other), per]);
      expect(Number(more) * Number(fewer), name).to.equal(0);
      if (typeof count === 'number') expect(Number(rest) + count, name).to.equal(per);
    }
  });

  it('never leave a sign or a fraction of a person in an interval', () => {
    for (const [name, found] of estimates) {
      expect(boundsWords(found), name).not.to.match(/[-−]\d|\d\.\d/);
    }
  });

  it('say that there may be no difference where the interval includes none', () => {
    const text = boundsWords(facts.eskSuicidalityNoDiff.estimates.suicidalThoughts);
    expect(text).to.match(/8 fewer.*4 more.*none/);
  });

  it('call a difference chance where the interval includes none, and not elsewhere', () => {
    let byChance = 0;
    for (const [name, found] of estimates) {
      const { bounds } = found;
      const none = 'of' in bounds && bounds.of === 'difference' && bounds.low < 0;
      const { more, fewer } = counts(found);
      const chance = none && (more !== 0 || fewer !== 0);
      expect(/chance/.test(differenceWords(found)), name).to.equal(chance);
      if (chance) byChance += 1;
    }
    expect(byChance).to.be.above(0);
  });

  it('tell which group the other framing is about, also from the other side', () => {
    const found: Estimate = facts.ectElektd.estimates.response;
    const flipped = flip(found, 'ketamine-infusion');
    for (const side of [found, flipped]) {
      expect(restWords(side)).to.match(/first group/);
      expect(restWords(side)).to.contain(String(counts(side).rest));
    }
    expect(restWords(facts.ivRealworldAe.estimates.nausea)).not.to.match(/group|treatment/);
  });

  it('say that a course may have been shorter where it ended when people were well', () => {
    const { time } = facts.ectKetect.estimates.remission;
    expect(timeWords(time)).to.match(/up to 12 sessions/);
    expect(timeWords({ count: 12, unit: 'sessions' })).not.to.match(/up to/);
  });

  it('have a reason of their own for everything that is not known', () => {
    const reasons = [
      ...(['not-studied', 'too-little-evidence', 'not-comparable', 'not-counted'] as const),
      ...(['not-checked', 'varies'] as const),
    ].map((notKnown) => notKnownWords({ notKnown }));
    expect(new Set(reasons).size).to.equal(reasons.length);
  });

  it('name section and text of the label for each figure from its tables, and for no other', () => {
    expect(labelPlaceWords(facts.eskAeAdjunct)).to.match(/section 6.*2020/);
    expect(labelPlaceWords(facts.ivRealworldAe)).to.equal('');
  });
});
