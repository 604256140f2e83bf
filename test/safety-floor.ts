import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { fingerprint } from '../src/generated/locales.js';
import enXA from '../src/generated/tables/en-XA.js';
import arXB from '../src/generated/tables/ar-XB.js';
import { pack, type Table } from '../src/language-file.js';
import { addTable, source, type LocalizedElement } from '../src/localization.js';
import type { EmbeddedElement } from '../src/ui/embedded.js';
import '../src/elements/trd-comparison.js';
import '../src/elements/trd-faq.js';
import '../src/elements/trd-self-check.js';
import '../src/elements/trd-side-effects.js';
import { inside, rootOf, today, warnings } from './helpers.js';
import { clock } from '../src/ui/clock.js';
import { attributes, children, languages, tokens } from './hostile-values.js';
import { safetyProblems, safetyText } from './safety.js';

/** Attributes of its own for each element. A new element is a line in each of three tables here. */
const elements: Readonly<Record<string, readonly string[]>> = {
  'trd-comparison': ['treatments'],
  'trd-faq': ['topics', 'jsonld'],
  'trd-self-check': [],
  'trd-side-effects': ['treatment'],
};

/** What decides which treatment is spoken of, so what its warnings and approval are. */
const deciding = ['treatment', 'treatments'];

type Tested = LitElement & EmbeddedElement & LocalizedElement;

const ownNames = new Set(Object.values(elements).flat());

/**
 * How many configurations of each element in a run, 2,000 in all, and how many are tried on one in
 * turn. Other engines try fewer, each on an element of its own: WebKit reports the changes of many
 * elements at once too late to be waited for. `styles.test.ts` changes colours in every engine.
 */
const chromium = 'chrome' in window;
const configurations = chromium ? 500 : 100;
const turns = chromium ? 5 : 1;
/** How many share a page: fewer of those that take long. */
const together: Readonly<Record<string, number>> = {
  'trd-comparison': 3,
  'trd-faq': 2,
  'trd-self-check': 6,
  'trd-side-effects': 5,
};

interface Configuration {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly children: string;
  readonly scheme: string;
}

const some = <T>(all: Readonly<Record<string, fc.Arbitrary<T>>>) =>
  fc.record(all, { requiredKeys: [] }) as fc.Arbitrary<Record<string, T>>;

function configurationOf(tag: string): fc.Arbitrary<Configuration> {
  const own = elements[tag]!;
  const names = Object.keys(attributes).filter((name) => !ownNames.has(name) || own.includes(name));
  return fc.record({
    tag: fc.constant(tag),
    attributes: some(Object.fromEntries(names.map((name) => [name, attributes[name]!]))),
    tokens: some(
      Object.fromEntries(
        Object.entries(tokens).map(([name, values]) => [name, fc.constantFrom(...values)]),
      ),
    ),
    children,
    scheme: fc.constantFrom('light', 'dark'),
  });
}

/** What one element is told in turn: the first before it is on the page, the others later. */
const inTurn = (tag: string) =>
  fc.array(configurationOf(tag), { minLength: turns, maxLength: turns });

interface Made {
  readonly page: HTMLElement;
  readonly element: Tested;
}

function make(first: Configuration, lang: string): Made {
  const page = document.createElement('div');
  const element = document.createElement(first.tag) as Tested;
  page.append(element);
  configure({ page, element }, first, lang);
  return { page, element };
}

/** Takes away what was set before and sets what is next. */
function configure({ page, element }: Made, next: Configuration, lang: string): void {
  page.style.colorScheme = next.scheme;
  page.style.background = next.scheme === 'dark' ? '#111' : '#fff';
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  element.lang = lang;
  element.setAttribute('topics', 'practical');
  for (const [name, value] of Object.entries(next.attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(next.tokens)) element.style.setProperty(name, value);
  element.innerHTML = next.children;
}

/** Stands for any clinic in what is expected. */
const anyClinic = 'Larkspur';

/** What the same element says in the same language and region, with nothing else set. */
const references = new Map<string, string[]>();
async function expected(element: Tested): Promise<string[]> {
  const { localName, lang, locale, pageRegion = '', clinicDetails } = element;
  const named = Boolean(clinicDetails.name);
  const decided = deciding.map((name) => element.getAttribute(name) ?? '');
  const key = JSON.stringify([localName, lang, locale, pageRegion, named, ...decided]);
  let found = references.get(key);
  if (!found) {
    const plain = document.createElement(localName) as Tested;
    Object.assign(plain, { topics: 'practical', lang });
    deciding.forEach((name, index) => plain.setAttribute(name, decided[index]!));
    if (pageRegion) plain.region = pageRegion;
    if (named) plain.clinic = anyClinic;
    document.body.append(plain);
    await plain.updateComplete;
    found = safetyText(plain);
    plain.remove();
    references.set(key, found);
  }
  return found;
}

/** Equal but for the name of the clinic, and how many sources the questions shown rest on. */
function isSame(part: string, wanted = ''): boolean {
  const uncounted = (text: string) => text.replace(/^(sources: \D*)\p{Nd}+/u, '$1');
  const [start = '', end = ''] = uncounted(wanted).split(anyClinic);
  const said = uncounted(part);
  return wanted.includes(anyClinic)
    ? said.startsWith(start) && said.endsWith(end)
    : said === uncounted(wanted);
}

/** Where an element does not say what it should, or holds what it was given as markup. */
async function differences(element: Tested): Promise<string[]> {
  const said = safetyText(element);
  const wanted = await expected(element);
  const holds = rootOf(element).querySelector('script, img, iframe, style');
  return [
    ...(said.length === wanted.length ? [] : [`${said.length} parts, not ${wanted.length}`]),
    ...(holds ? ['holds markup'] : []),
    ...said.filter((part, index) => !isSame(part, wanted[index])).map((part) => `says ${part}`),
  ];
}

/** Every rule that a page may write on what the manifest names as a part. */
const partRules = `
  ::part(heading), ::part(controls) { display: none !important; position: fixed; inset: 0;
    background: #000; color: #000; opacity: 0; font-size: 0 }
  ::part(crisis), ::part(sources), ::part(about), ::part(warning) { display: none !important }
  :is(trd-comparison, trd-faq, trd-self-check, trd-side-effects) * { display: none !important }
`;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Styles are settled: looking at changed colours may change them once more, and each engine takes
 * its own number of frames for that.
 */
async function settled(elements: readonly Tested[]): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet++) {
    const running = elements.flatMap((element) => inside(element, '.trd').getAnimations());
    if (running.length > 0) quiet = 0;
    await Promise.allSettled(running.map(({ finished }) => finished));
    await frame();
  }
}

/** Ways to break the floor of each element, and what has to be said of them. */
const harms: Readonly<Record<string, readonly [(element: Tested) => void, readonly RegExp[]]>> = {
  'trd-faq': [
    (element) => {
      inside(element, '.crisis a').style.display = 'none';
      inside(element, '.about p').style.color = getComputedStyle(
        inside(element, '.trd'),
      ).backgroundColor;
      inside(element, '.question:has(#boxed-warning) li').style.opacity = '0';
      inside(element, '.sources .toggle > span').style.fontSize = '3px';
    },
    [
      /help in a crisis .* is hidden/,
      /about this information .* has a contrast of 1\.00/,
      /boxed warning .* is hidden/,
      /sources .* is 3px small/,
    ],
  ],
  'trd-comparison': [
    (element) => {
      inside(element, '.boxed li').hidden = true;
      inside(element, '#row-approval').style.visibility = 'hidden';
      inside(element, 'caption time').parentElement!.style.textTransform = 'uppercase';
    },
    [/boxed warning .* is hidden/, /approval status .* is hidden/, /dates .* is in uppercase/],
  ],
  'trd-side-effects': [
    (element) => {
      inside(element, '.warning').remove();
      inside(element, '.calling li').style.opacity = '0';
    },
    [/serious warnings is missing/, /when to call .* is hidden/],
  ],
  'trd-self-check': [
    (element) => {
      inside(element, '.part li').style.color = 'transparent';
      inside(element, '.privacy').remove();
    },
    [/what it cannot do .* has a contrast of 0/, /privacy is missing/],
  ],
};

/**
 * The tests of one element, in a page of its own: thousands of elements in one take more memory
 * than a browser gives it.
 */
export function testFloorOf(tag: string): void {
  describe(`the safety floor of ${tag}`, function () {
    this.timeout(900_000);
    const now = clock.now;
    const { fetchFile } = source;
    let onerror: typeof window.onerror;
    let sheet: CSSStyleSheet;
    before(() => {
      addTable('en-XA', enXA);
      addTable('ar-XB', arXB);
      clock.now = () => today;
      source.fetchFile = async (code) => {
        const table = (await import(`../src/generated/tables/${code}.ts`)) as { default: Table };
        return pack(table.default, fingerprint);
      };
      ({ onerror } = window);
      // Many elements at once: the browser puts off some of its news on sizes, and says so.
      window.onerror = (message, ...more) => {
        if (typeof message === 'string' && message.startsWith('ResizeObserver loop')) return;
        onerror?.call(window, message, ...more);
      };
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    afterEach(() => sheet.replaceSync(''));
    after(() => {
      clock.now = now;
      source.fetchFile = fetchFile;
      window.onerror = onerror;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    /** What is wrong with any of these, all on the page at the same time, turn by turn. */
    async function problems(
      all: readonly (readonly Configuration[])[],
      lang: string,
    ): Promise<string[]> {
      const made = all.map((each) => make(each[0]!, lang));
      document.body.append(...made.map(({ page }) => page));
      const found: string[] = [];
      for (let turn = 0; turn < turns; turn++) {
        if (turn > 0) made.forEach((each, index) => configure(each, all[index]![turn]!, lang));
        for (const { element } of made) await element.updateComplete;
        // Colours that change later are looked at again with the next frame.
        await settled(made.map(({ element }) => element));
        for (const [index, { element }] of made.entries()) {
          const here = [...safetyProblems(element), ...(await differences(element))];
          if (here.length > 0) found.push(...here.slice(0, 4), JSON.stringify(all[index]![turn]));
        }
      }
      for (const { page } of made) page.remove();
      if ('hacked' in window) found.push('ran a script');
      return found;
    }

    it(`holds in ${configurations} random configurations`, async () => {
      let seen = 0;
      const property = fc.asyncProperty(
        // One language for those on one page: the texts of the last one are kept.
        languages,
        fc.array(inTurn(tag), { minLength: together[tag]!, maxLength: together[tag]! }),
        async (lang, all) => {
          seen += all.flat().length;
          const found = await problems(all, lang);
          if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
        },
      );
      await warnings(async () => {
        // No shrinking: it would take longer than the run. The message names the configuration.
        const run = await fc.check(property, {
          numRuns: Math.ceil(configurations / together[tag]! / turns),
          endOnFailure: true,
        });
        const { failed, seed, counterexamplePath, errorInstance } = run;
        if (failed) {
          expect.fail(`seed ${seed}, path ${counterexamplePath ?? ''}:\n${String(errorInstance)}`);
        }
      });
      expect(seen).to.be.at.least(configurations);
    });

    it('holds against rules on every part and on what is inside', async () => {
      sheet.replaceSync(partRules);
      await warnings(async () => {
        const all = fc.sample(inTurn(tag), 2);
        expect(await problems(all, 'en-US')).to.deep.equal([]);
      });
    });

    it('is noticed when it gives way', async () => {
      await warnings(async () => {
        const [first] = fc.sample(inTurn(tag), { numRuns: 1, seed: 1 })[0]!;
        const { page, element } = make({ ...first!, attributes: {}, tokens: {} }, 'en-US');
        document.body.append(page);
        await element.updateComplete;
        expect(safetyProblems(element)).to.deep.equal([]);
        const [harm, found] = harms[tag]!;
        harm(element);
        const said = safetyProblems(element).join('\n');
        for (const problem of found) expect(said).to.match(problem);
        page.remove();
      });
    });
  });
}
