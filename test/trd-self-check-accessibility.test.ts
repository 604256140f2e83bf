/** The self-check for people who cannot see it, who enlarge it, or who have no mouse. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { checkQuestionIds } from '../src/content/facts/self-check-questions.js';
import { checkOptionWords } from '../src/content/words/self-check/options.js';
import { checkQuestionWords } from '../src/content/words/self-check/questions.js';
import { changeAnswerWords, resultWords } from '../src/content/words/self-check/result.js';
import { checkStepWords } from '../src/content/words/self-check/start.js';
import { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { allInside, inside } from './helpers.js';
import {
  choose,
  examples,
  input,
  next,
  openHelp,
  press,
  selfCheck,
  start,
} from './self-check-helpers.js';

const chromium = navigator.userAgent.includes('Chrome/');

/** Every page of the check, one after the other, also with an error and with help open. */
async function everyPage(
  look: (element: TrdSelfCheck, name: string) => Promise<void> | void,
  attributes: Readonly<Record<string, string>> = {
    region: 'US',
    clinic: 'Larkspur Street Clinic',
    phone: '555-0142',
  },
): Promise<void> {
  const element = await selfCheck(attributes);
  await look(element, 'start');
  await start(element);
  for (const id of checkQuestionIds) {
    await look(element, id);
    if (id === 'medicines') await press(element, 'fieldset summary');
    await next(element);
    await look(element, `${id}, error`);
    await choose(element, id, examples.matches);
    if (id === 'low') {
      await openHelp(element);
      await look(element, `${id}, help`);
    }
    await next(element);
  }
  await look(element, 'check');
  await press(element, '.body > .action');
  await press(element, '#with-answers');
  await press(element, '#sources');
  await look(element, 'result');
  element.reset();
  await element.updateComplete;
  await start(element);
  await choose(element, 'age', examples['under-18']);
  await next(element);
  await look(element, 'under 18');
}

describe('trd-self-check, accessibility', () => {
  it('passes axe on every page', async () => {
    await everyPage(async (element) => {
      await expect(element).to.be.accessible();
    });
  }).timeout(120_000);

  it('keeps one outline: no level is left out', async () => {
    await everyPage(
      (element, name) => {
        const levels = allInside(element, 'h2, h3, h4, h5, h6').map(({ localName }) =>
          Number(localName[1]),
        );
        expect(levels[0], name).to.equal(3);
        levels.slice(1).forEach((level, index) => {
          expect(level - levels[index]!, `${name}, heading ${index + 2}`).to.be.at.most(1);
        });
      },
      { region: 'US', level: '3', clinic: 'A' },
    );
  });

  it('has ids that are unique and references that lead somewhere', async () => {
    await everyPage((element, name) => {
      const ids = allInside(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
      for (const attribute of ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for']) {
        for (const holder of allInside(element, `[${attribute}]`)) {
          const wanted = holder.getAttribute(attribute)!.split(' ');
          expect(ids, `${name}: ${attribute}`).to.include.members(wanted);
        }
      }
    });
  });

  it('names every control, and the group by its question', async () => {
    await everyPage((element, name) => {
      for (const field of allInside<HTMLInputElement>(element, 'input, progress')) {
        expect(field.labels?.[0]?.textContent.trim(), name).to.be.a('string').and.not.empty;
      }
      for (const button of allInside<HTMLButtonElement>(element, 'button')) {
        expect(button.ariaLabel ?? button.textContent.trim(), name).not.to.be.empty;
      }
      for (const group of allInside<HTMLFieldSetElement>(element, 'fieldset')) {
        expect(group.firstElementChild?.localName, name).to.equal('legend');
      }
    });
  });

  for (const width of [320, 720]) {
    it(`does not scroll sideways at ${width} px, on any page`, async () => {
      await everyPage((element, name) => {
        const page = element.parentElement!;
        page.style.inlineSize = `${width}px`;
        const { left } = page.getBoundingClientRect();
        expect(page.scrollWidth, name).to.be.at.most(width);
        for (const part of allInside(element, '.trd *')) {
          if (part.matches('.unseen, .unseen *, iframe') || !part.checkVisibility()) continue;
          const { right } = part.getBoundingClientRect();
          expect(right - left, `${name}: ${part.className}`).to.be.at.most(width + 1);
        }
      });
    });
  }

  it('breaks lines rather than scroll when text is as large as it can get', async () => {
    await everyPage((element, name) => {
      const page = element.parentElement!;
      page.style.inlineSize = '320px';
      page.style.fontSize = '32px';
      expect(page.scrollWidth, name).to.be.at.most(320);
    });
  });

  it('has targets of at least 44 px, and 24 where they stand in a sentence', async () => {
    await everyPage((element, name) => {
      const targets = 'button, summary, .choice label, .asks label, .crisis a, select';
      for (const target of allInside(element, targets)) {
        if (!target.checkVisibility() || target.matches('.footnote *')) continue;
        const { height } = target.getBoundingClientRect();
        const inLine = target.matches(
          '.crisis:not(.card) a, .danger a, .asks label, .criteria .button',
        );
        expect(height, `${name}: ${target.textContent.trim()}`).to.be.at.least(inLine ? 24 : 43.9);
      }
    });
  });

  it('shows where the focus is, round the whole answer', async () => {
    const element = await selfCheck();
    await start(element);
    await next(element);
    const field = input(element, 0);
    field.focus();
    if (field.matches(':focus-visible')) {
      const { outlineStyle, outlineWidth } = getComputedStyle(field.nextElementSibling!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    } else expect(field.matches(':focus')).to.equal(true);
  });

  it('gives assistive technology groups, states and headings', async function () {
    // Only Chromium's driver hands out the accessibility tree.
    if (!chromium) {
      expect(TrdSelfCheck).to.exist;
      return;
    }
    interface Node {
      readonly role: string;
      readonly name?: string;
      readonly checked?: boolean;
    }
    const read = a11ySnapshot as unknown as (options: object) => Promise<never>;
    const find = async (role: string, name: string) => {
      const tree = await read({});
      const same = (node: Node) => node.role === role && (node.name ?? '').trim() === name;
      return findAccessibilityNode<Node>(tree, same);
    };
    const element = await selfCheck();
    await start(element);
    const { question } = checkQuestionWords('self', true).age;
    const words = checkOptionWords('age', true);
    expect(await find('heading', question)).to.exist;
    expect(await find('radio', words['18-or-over']!)).to.exist.and.not.include({ checked: true });
    await choose(element, 'age', examples.matches);
    expect(await find('radio', words['18-or-over']!)).to.include({ checked: true });
    expect(await find('button', checkStepWords().help)).to.exist;
    expect(await find('link', 'Call 988')).to.exist;
    await next(element);
    for (const id of checkQuestionIds.slice(1)) {
      await choose(element, id, examples.matches);
      await next(element);
    }
    expect(await find('button', changeAnswerWords(question))).to.exist;
    await press(element, '.body > .action');
    expect(await find('heading', resultWords('self').showTitle)).to.exist;
  });
});

type Lists = Partial<
  Record<'attributes' | 'cssParts' | 'events' | 'members', readonly { readonly name: string }[]>
>;
type Declaration = Lists & { readonly tagName?: string };

describe('trd-self-check, its style sheets and its manifest', () => {
  const sheets = () => TrdSelfCheck.styles.map(({ cssText }) => cssText).join('\n');

  it('use no private property that is not defined, and no size of the root', () => {
    const all = (pattern: RegExp) =>
      new Set([...sheets().matchAll(pattern)].map(([, name]) => name!));
    const defined = all(/(--_[\w-]+)\s*:/g);
    expect([...all(/var\((--_[\w-]+)/g)].filter((name) => !defined.has(name))).to.deep.equal([]);
    expect(sheets()).not.to.match(/[\d.]rem\b/);
  });

  it('names its attributes, its part, one event and reset(), and nothing private', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: Declaration[] }[];
    };
    const declared = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'trd-self-check')!;
    const names = (list: keyof Lists) => (declared[list] ?? []).map(({ name }) => name).sort();
    expect(names('attributes')).to.deep.equal([...TrdSelfCheck.observedAttributes].sort());
    expect(names('cssParts')).to.deep.equal(['heading']);
    expect(names('events')).to.deep.equal(['trd-ready']);
    expect(names('members')).to.include('reset');
    for (const name of names('members')) expect(name).not.to.match(/^[_#]/);
    const element = await selfCheck();
    expect(allInside(element, '[part]').flatMap(({ part }) => [...part])).to.deep.equal([
      'heading',
    ]);
    expect(inside(element, '#title').part.contains('heading')).to.equal(true);
  });
});
