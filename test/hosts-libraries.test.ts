import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/index.js';
import { bundle, onHostPage, rendered, strict, type HostOptions } from './host-page.js';
import { allInside, inside } from './helpers.js';
import { safetyProblems, safetyText } from './safety.js';
import { waitUntil } from './wait.js';

const module = (path: string) => `/node_modules/${path}`;
const sheet = (path: string) => `<link rel="stylesheet" href="${module(path)}">`;
const classic = (path: string) => `<script src="${path}"></script>`;
const tags = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];
/** In what follows the FAQ stands for each of them. Its width must not choose the treatments. */
const attributes = {
  region: 'US',
  clinic: 'Larkspur Street Clinic',
  treatments: 'esketamine rtms',
};
const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
const element = `<trd-faq ${written.join(' ')}><p>Call 988.</p></trd-faq>`;
const inGrid = `<div class="container"><div class="row"><div class="col-sm-6 col-md-6 col-xs-6">${element}</div></div></div>`;

/** Pages as clinics have them: what is in the head, around the element, and in the style sheet. */
const pages: Readonly<Record<string, HostOptions>> = {
  'Bootstrap 3': {
    head: sheet('bootstrap3/dist/css/bootstrap.css'),
    body: inGrid,
    // For the icons of Bootstrap itself.
    policy: `${strict}; font-src 'self'`,
  },
  'Bootstrap 4': { head: sheet('bootstrap4/dist/css/bootstrap.css'), body: inGrid },
  'Bootstrap 5': { head: sheet('bootstrap5/dist/css/bootstrap.css'), body: inGrid },
  'Bootstrap 5, dark': {
    head: sheet('bootstrap5/dist/css/bootstrap.css'),
    body: inGrid,
    root: 'lang="en-US" data-bs-theme="dark"',
  },
  'a card in a row of Bootstrap 5': {
    head: sheet('bootstrap5/dist/css/bootstrap.css'),
    body: `<div class="d-flex flex-row"><p>Beside</p><div class="card text-center text-uppercase text-muted lh-1">${element}</div></div>`,
  },
  Normalize: { head: sheet('normalize.css/normalize.css'), body: element },
  'jQuery 1 and Bootstrap 3 scripts': {
    head: [
      classic(module('jquery1/dist/jquery.js')),
      classic(module('bootstrap3/dist/js/bootstrap.js')),
      sheet('bootstrap3/dist/css/bootstrap.css'),
    ].join(''),
    body: inGrid,
    // jQuery 1 tries an attribute with a script in it.
    policy: "default-src 'self'; script-src 'self' 'unsafe-inline'",
  },
  'builtins patched as Prototype.js does it': {
    head: classic('/test/pages/prototype-like.js'),
    body: element,
  },
  'builtins patched as MooTools does it': {
    head: classic('/test/pages/mootools-like.js'),
    body: element,
  },
  'both patches at once': {
    head: classic('/test/pages/prototype-like.js') + classic('/test/pages/mootools-like.js'),
    body: element,
  },
  'a flex row with a greedy neighbour': {
    body: `<div id="row"><p>A long text beside it that takes all the room it can get.</p>${element}</div>`,
    styles: '#row { display: flex } #row p { flex: 1 0 60% }',
  },
  'an inline flex row that centres': {
    body: `<div id="row">${element}</div>`,
    styles: '#row { display: inline-flex; align-items: center; justify-content: center }',
  },
  'a rule on the tag': {
    body: element,
    styles: 'trd-faq { display: inline; visibility: hidden; font-size: 2px; text-indent: -99em }',
  },
  'a float': { body: element, styles: 'trd-faq { float: right }' },
  'a grid with a track for the content': {
    body: `<div id="grid"><p>Beside</p>${element}</div>`,
    styles: '#grid { display: grid; grid-template-columns: auto max-content }',
  },
  'a table cell': {
    body: `<div id="cell">${element}</div>`,
    styles: '#cell { display: table-cell }',
  },
  'a column layout': {
    body: `<div id="columns">${element}</div>`,
    styles: '#columns { columns: 2 }',
  },
  'everything unset': { body: element, styles: '* { all: unset }' },
  'everything unset, and important': { body: element, styles: '* { all: unset !important }' },
  'buttons, headings and links hidden': {
    body: element,
    styles: 'button, h2, h3, h4, a, p, ul, svg { display: none !important }',
  },
  'a root of 10 px': { body: element, styles: 'html { font-size: 10px }' },
  'a root of 24 px': { body: element, styles: 'html { font-size: 24px }' },
  'zoom of 2': { body: element, styles: 'body { zoom: 2 }' },
  'letters in capitals without line height': {
    body: element,
    styles:
      'body { text-transform: uppercase; line-height: 1; letter-spacing: -1px; font-variant: small-caps; text-align: justify; text-indent: 5em; white-space: nowrap; word-spacing: 2em; font-style: italic }',
  },
  'right to left around English': { body: element, root: 'lang="en-US" dir="rtl"' },
  'text without opacity of its own color': {
    body: element,
    styles: 'body { color: transparent; -webkit-text-fill-color: transparent; background: #123 }',
  },
  'pointer and selection switched off': {
    body: element,
    styles: 'body { pointer-events: none; user-select: none; visibility: hidden }',
  },
};

describe('a page with', function () {
  // Four elements on each page, one after the other.
  this.timeout(60_000);
  const said = new Map<string, string[]>();
  before(async () => {
    for (const tag of tags) {
      const reference = document.createElement(tag) as LitElement;
      Object.assign(reference, { lang: 'en-US', ...attributes });
      document.body.append(reference);
      await reference.updateComplete;
      const text = safetyText(reference);
      expect(text.length).to.be.above(10);
      expect(safetyProblems(reference)).to.deep.equal([]);
      said.set(tag, text);
      reference.remove();
    }
  });

  /** The same page with another element in it. */
  function pageOf(tag: string, { body, styles, head = '', ...rest }: HostOptions): HostOptions {
    return {
      policy: strict,
      ...rest,
      head: `${head}${bundle}`,
      body: body.replaceAll('trd-faq', tag),
      ...(styles && { styles: styles.replaceAll('trd-faq', tag) }),
    };
  }

  for (const [name, options] of Object.entries(pages)) {
    it(`${name} shows all that keeps a reader safe, in silence, under a strict policy`, async () => {
      for (const tag of tags) {
        await onHostPage(pageOf(tag, options), async (page) => {
          const found = await rendered(page, tag);
          expect(page.window.reports, tag).to.deep.equal([]);
          expect(safetyProblems(found), tag).to.deep.equal([]);
          expect(safetyText(found)).to.deep.equal(said.get(tag));
          const { width } = found.getBoundingClientRect();
          expect(width, `width of ${tag}`).to.be.above(200);
          const style = page.window.getComputedStyle(inside(found, '.trd'));
          expect(parseFloat(style.lineHeight)).to.be.at.least(1.4 * parseFloat(style.fontSize));
          expect(style.letterSpacing).to.equal('normal');
        });
      }
    });

    it(`${name} lets every answer of the FAQ be opened`, async () => {
      await onHostPage(pageOf('trd-faq', options), async (page) => {
        const found = await rendered(page);
        inside<HTMLButtonElement>(found, '.row button').click();
        await waitUntil(
          () => allInside(found, '.toggle[aria-expanded=false]').length < 2,
          'never opened',
          { timeout: 5000 },
        );
        const panel = allInside(found, '.panel').at(-2)!;
        expect(panel.checkVisibility()).to.equal(true);
        expect(page.window.reports).to.deep.equal([]);
      });
    });
  }

  it('require-trusted-types-for and a list of policies is passed with the documented lines', async () => {
    const types = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
    await onHostPage(
      { head: bundle, body: element, policy: `${strict}; ${types}` },
      async (page) => {
        expect(safetyProblems(await rendered(page))).to.deep.equal([]);
        expect(page.window.reports).to.deep.equal([]);
      },
    );
  });

  it('a list of policies without ours keeps the fallback in sight', async function () {
    const types = "require-trusted-types-for 'script'; trusted-types other";
    await onHostPage(
      { head: bundle, body: element, policy: `${strict}; ${types}` },
      async (page) => {
        await waitUntil(() => page.document.readyState === 'complete');
        const fallback = page.document.querySelector<HTMLElement>('trd-faq > p')!;
        const help = page.document.querySelector('trd-faq')!.shadowRoot?.querySelector('.crisis');
        expect(help ?? fallback.checkVisibility(), 'help').to.be.ok;
      },
    );
  });

  it('a sticky header never covers what has the focus, once the page says how high it is', async () => {
    const styles = `#head { position: sticky; top: 0; height: 120px; background: #fff; z-index: 9 }
      :root { --trd-sticky-top: 120px }`;
    const body = `<div id="head">Clinic</div>${element}`;
    await onHostPage({ head: bundle, body, styles }, async (page) => {
      const found = await rendered(page);
      const toggles = allInside(found, '.toggle');
      expect(toggles.length).to.be.above(20);
      // From the first ones the page can scroll as far as it wants.
      for (const toggle of toggles.slice(0, 6).reverse()) {
        toggle.scrollIntoView({ block: 'end' });
        toggle.focus();
        toggle.scrollIntoView({ block: 'start' });
        expect(toggle.getBoundingClientRect().top).to.be.within(119, 200);
      }
    });
  });
});
