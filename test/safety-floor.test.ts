import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { topics } from '../src/content/facts/questions.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import enXA from '../src/generated/tables/en-XA.js';
import arXB from '../src/generated/tables/ar-XB.js';
import { addTable } from '../src/localization.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';
import { today, warnings } from './helpers.js';
import { clock } from '../src/ui/clock.js';
import { safetyProblems, safetyText } from './safety.js';

/** Elements whose floor is tested: tag, and attributes of its own. A new element is a line here. */
const elements: Readonly<Record<string, readonly string[]>> = {
  'trd-faq': ['topics', 'jsonld'],
};

const ownNames = new Set(Object.values(elements).flat());

/** How many configurations in each run, and how many elements share a page and take them in turn. */
const configurations = 2000;
const together = 10;
const turns = 5;

const hacks = [
  '<img src=x onerror="hacked=1">',
  '<script>hacked=1</script>',
  '"><svg onload=hacked=1>',
  'javascript:hacked=1',
  '${hacked=1}',
  '{{hacked=1}}',
  '</style><style>*{display:none}',
  '\u202e\u2066evil',
  '\u0000',
  '  ',
  '988',
];
const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...hacks));
const regions = fc.constantFrom('US', 'GB', 'AR', 'PL', 'ZZ', 'us', '', 'Narnia', 'FR');
const languages = fc.constantFrom('en', 'en-US', 'en-XA', 'ar-XB', 'es-MX', 'tlh', '', '<b>');
const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
  level: fc.oneof(fc.integer().map(String), text),
  region: fc.oneof(regions, text),
  offered: fc.oneof(
    fc.subarray([...treatmentIds]).map((ids) => ids.join(' ')),
    text,
  ),
  clinic: text,
  phone: fc.oneof(fc.constant('555-0142'), text),
  href: fc.oneof(fc.constantFrom('https://clinic.example', 'javascript:hacked=1', '//x'), text),
  languages: text,
  dir: fc.constantFrom('ltr', 'rtl', 'x'),
  topics: fc.oneof(
    fc.subarray([...topics], { maxLength: 2 }).map((ids) => ids.join(' ')),
    text,
  ),
  jsonld: fc.constant(''),
  style: fc.constantFrom(
    'color:transparent',
    'font-size:1px',
    'visibility:hidden',
    'text-indent:-9999px',
    'line-height:0',
    'letter-spacing:-2em',
    '-webkit-text-fill-color:transparent',
    'text-transform:uppercase',
    'white-space:nowrap',
  ),
  part: fc.constant('crisis'),
  slot: text,
  class: fc.constantFrom('trd', 'unseen', 'screen', 'hidden'),
};

const colors = [
  'transparent',
  '#fff',
  '#000',
  'white',
  'rgb(255 255 255 / 0.01)',
  '#777',
  '#ffff00',
  '#00f',
  'currentColor',
  'url(https://evil.invalid/x.png)',
  'red; display: none',
  'var(--trd-text)',
  'var(--none)',
  'light-dark(#fff, #000)',
  'color-mix(in srgb, #fff, transparent)',
  'oklch(0.5 0.4 20)',
  'inherit',
  '',
];
const sizes = ['0', '-99em', '99999px', '1e9em', 'NaN', 'url(x)', '50vw', 'none', '-1', '100%', ''];
const fonts = ['"Wingdings"', 'x', '0', 'url(x)', 'inherit', 'serif; display:none', ''];
const tokens: Readonly<Record<string, readonly string[]>> = {
  '--trd-surface': colors,
  '--trd-text': colors,
  '--trd-accent': colors,
  '--trd-figure': colors,
  '--trd-alert': colors,
  '--trd-font': fonts,
  '--trd-heading-font': fonts,
  '--trd-heading-weight': ['1', '1000', '-5', 'x', ''],
  '--trd-radius': sizes,
  '--trd-space': sizes,
  '--trd-scheme': ['light', 'dark', 'light dark', 'none', 'x', 'only dark'],
  '--trd-sticky-top': sizes,
};

const children = fc.constantFrom(
  '',
  '<p slot="clinic-questions">x</p>',
  '<details slot="clinic-questions"><summary>Is it safe?</summary>Yes.</details>',
  '<div slot="crisis">none</div>',
  '<h2 slot="title">x</h2>',
);

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
  const names = Object.keys(known).filter((name) => !ownNames.has(name) || own.includes(name));
  return fc.record({
    tag: fc.constant(tag),
    attributes: some(Object.fromEntries(names.map((name) => [name, known[name]!]))),
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
const configurationsInTurn = fc
  .constantFrom(...Object.keys(elements))
  .chain((tag) => fc.array(configurationOf(tag), { minLength: turns, maxLength: turns }));

interface Made {
  readonly page: HTMLElement;
  readonly element: TrdFaq;
}

function make(first: Configuration, lang: string): Made {
  const page = document.createElement('div');
  const element = document.createElement(first.tag) as TrdFaq;
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
async function expected(element: TrdFaq): Promise<string[]> {
  const { localName, lang, locale, pageRegion = '', clinicDetails } = element;
  const named = Boolean(clinicDetails.name);
  const key = JSON.stringify([localName, lang, locale, pageRegion, named]);
  let found = references.get(key);
  if (!found) {
    const plain = document.createElement(localName) as TrdFaq;
    Object.assign(plain, { topics: 'practical', lang });
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
async function differences(element: TrdFaq): Promise<string[]> {
  const said = safetyText(element);
  const wanted = await expected(element);
  const holds = element.shadowRoot!.querySelector('script, img, iframe, style');
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
  trd-faq::part(crisis), ::part(sources), ::part(about) { display: none !important }
  trd-faq * { display: none !important }
`;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Styles are settled: looking at changed colours may change them once more. */
async function settled(elements: readonly TrdFaq[]): Promise<void> {
  const running = () =>
    elements.flatMap((element) => element.shadowRoot!.querySelector('.trd')!.getAnimations());
  do {
    await frame();
    await Promise.allSettled(running().map(({ finished }) => finished));
    await frame();
  } while (running().length > 0);
}

describe('the safety floor', function () {
  this.timeout(900_000);
  const now = clock.now;
  let onerror: typeof window.onerror;
  let sheet: CSSStyleSheet;
  before(() => {
    addTable('en-XA', enXA);
    addTable('ar-XB', arXB);
    clock.now = () => today;
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
      fc.array(configurationsInTurn, { minLength: together, maxLength: together }),
      async (lang, all) => {
        seen += all.flat().length;
        const found = await problems(all, lang);
        if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
      },
    );
    await warnings(async () => {
      // No shrinking: it would take longer than the run. The message names the configuration.
      const run = await fc.check(property, {
        numRuns: configurations / together / turns,
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
      const all = fc.sample(configurationsInTurn, 4);
      expect(await problems(all, 'en-US')).to.deep.equal([]);
    });
  });

  it('is noticed when it gives way', async () => {
    const [first] = fc.sample(configurationsInTurn, { numRuns: 1, seed: 1 })[0]!;
    const { page, element } = make(first!, 'en');
    document.body.append(page);
    await element.updateComplete;
    const inside = <T extends HTMLElement>(selector: string) =>
      element.shadowRoot!.querySelector<T>(selector)!;
    inside('.crisis a').style.display = 'none';
    inside('.about p').style.color = getComputedStyle(inside('.trd')).backgroundColor;
    inside('.question:has(#boxed-warning) li').style.opacity = '0';
    inside('.sources .toggle > span').style.fontSize = '3px';
    const found = safetyProblems(element).join('\n');
    expect(found).to.match(/help in a crisis .* is hidden/);
    expect(found).to.match(/about this information .* has a contrast of 1\.00/);
    expect(found).to.match(/boxed warning .* is hidden/);
    expect(found).to.match(/sources .* is 3px small/);
    page.remove();
  });
});
