import { expect } from '@open-wc/testing';
import { contentChecked } from '../src/content/facts/review.js';
import { onHostPage, rendered, strict, type HostPage } from './host-page.js';
import { faq, inside } from './helpers.js';

interface Parts {
  readonly regions: readonly { region: string; help: string }[];
}

const tags = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];
const chromium = navigator.userAgent.includes('Chrome/');
const year = contentChecked.slice(0, 4);

async function read(path: string): Promise<string> {
  const response = await fetch(`/dist/snippets/${path}`);
  expect(response.status, path).to.equal(200);
  return response.text();
}

/** The files as they are pasted, with the script where this server has it. */
async function pasted(path: string): Promise<string> {
  return (await read(path)).replace('src="', 'src="/dist/');
}

const text = (node: Element) => node.textContent.replace(/\s+/g, ' ');
const addresses = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Two frames: what was drawn in the first one has been seen. */
function painted(page: HostPage): Promise<unknown> {
  return new Promise((resolve) =>
    page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
  );
}

describe('a pasted snippet', () => {
  let languages: string[];
  before(async () => {
    const index = JSON.parse(await read('index.json')) as Record<string, string[]>;
    languages = index['languages']!;
    expect(languages).to.include('en');
    expect(index['elements']).to.deep.equal(tags);
  });

  /** Every snippet of an element, in every language and form. */
  async function everySnippet(tag: string, run: (path: string, language: string) => Promise<void>) {
    for (const language of languages) {
      for (const form of ['', '.line', '.data']) {
        await run(`${language}/${tag}${form}.html`, language);
      }
    }
  }

  for (const tag of tags) {
    it(`of ${tag} is readable with scripts off: help, date and sources, in its language`, async () => {
      await everySnippet(tag, async (path, language) => {
        const body = await pasted(path);
        const options = { body, sandbox: 'allow-same-origin', width: 360 };
        await onHostPage(options, ({ document }) => {
          const holder = document.querySelector(`${tag}, [data-trd]`)!;
          const own = holder.querySelector('div')!;
          expect(own.lang).to.equal(language);
          expect(own.checkVisibility(), path).to.equal(true);
          expect(own.querySelector('h2'), path).to.exist;
          expect(addresses(own), path).to.include('https://findahelpline.com');
          expect(text(own), path).to.contain(year);
          expect(own.querySelectorAll('ol > li').length, path).to.be.above(5);
          expect(own.getBoundingClientRect().width, path).to.be.above(300);
          // Tables fit a phone without the help of a style sheet.
          expect(document.documentElement.scrollWidth, path).to.be.at.most(360);
          // Nothing of it can run or style, so no policy can object to it.
          expect(own.querySelector('script, style, [style], iframe, img'), path).to.equal(null);
        });
      });
    });
  }

  it('holds every question and answer of the FAQ, safety first and open', async () => {
    const element = await faq();
    const wanted = [...element.shadowRoot!.querySelectorAll('.question')];
    const body = await pasted('en/trd-faq.html');
    await onHostPage({ body, sandbox: 'allow-same-origin' }, ({ document }) => {
      const fallback = document.querySelector('trd-faq')!;
      const all = text(fallback);
      expect(wanted.length).to.be.above(50);
      for (const question of wanted) {
        const id = question.querySelector('[id]')!.id;
        const title = question.querySelector('.toggle > span, h4')!.cloneNode(true) as Element;
        title.querySelector('.note')?.remove();
        const anchor = document.getElementById(`faq-${id}`)!;
        expect(text(anchor), id).to.contain(text(title).trim());
        for (const item of question.querySelectorAll('.answer > p:not(.foot), .answer li')) {
          if (item.closest('.crisis')) continue;
          const clone = item.cloneNode(true) as Element;
          for (const footnote of clone.querySelectorAll('sup')) footnote.remove();
          expect(all, id).to.contain(text(clone).trim());
        }
        if (question.querySelector('.toggle')) expect(anchor.localName).to.equal('summary');
        else expect(anchor.checkVisibility(), id).to.equal(true);
      }
    });
  });

  it('offers the same help as the element in every country', async () => {
    const element = await faq({ lang: 'en' });
    for (const tag of tags) {
      const { regions } = JSON.parse(await read(`en/${tag}.json`)) as Parts;
      expect(regions.length).to.be.above(20);
      for (const { region, help } of regions) {
        element.setAttribute('region', region);
        await element.updateComplete;
        const shown = addresses(inside(element, '.crisis'));
        const parsed = new DOMParser().parseFromString(help, 'text/html');
        const offered = addresses(parsed);
        // Where the country is not known the element also shows a guess from the browser.
        if (region) expect(offered, region).to.deep.equal(shown);
        else expect(offered).to.deep.equal(['https://findahelpline.com']);
      }
    }
  });

  for (const tag of tags) {
    it(`of ${tag} is replaced as a whole once the script has run, and shows nothing twice`, async function () {
      this.timeout(60_000);
      await everySnippet(tag, async (path) => {
        const body = await pasted(path);
        // No other script: the language is in the same file.
        const only = [/src="([^"?]+)/.exec(body)![1]!, '/test/pages/'];
        const files = only.map((file) => location.origin + file).join(' ');
        const policy = strict.replace("script-src 'self'", `script-src ${files}`);
        await onHostPage({ body, policy }, async (page) => {
          const element = await rendered(page, tag);
          expect(element.querySelector('h2')?.checkVisibility(), path).to.equal(false);
          for (const node of element.querySelectorAll('*')) {
            expect(node.checkVisibility(), `${path} ${node.localName}`).to.equal(false);
          }
          expect(page.document.querySelectorAll(tag), path).to.have.length(1);
          await painted(page);
          expect(page.window.reports, path).to.deep.equal([]);
        });
      });
    });
  }

  it('keeps the fallback when the file is not the one that its hash names', async () => {
    const snippet = await pasted('en/trd-faq.html');
    // At an address of its own: Chromium remembers per address that a hash did not fit.
    const body = snippet
      .replace(/sha384-[^"]+/, `sha384-${'A'.repeat(64)}`)
      .replace('?v=', '?wrong=');
    await onHostPage({ body }, async (page) => {
      await painted(page);
      expect(page.window.customElements.get('trd-faq')).to.equal(undefined);
      expect(page.document.querySelector('trd-faq h2')?.checkVisibility()).to.equal(true);
    });
  });

  for (const tag of tags) {
    it(`of ${tag} makes nothing jump when the element takes its place, also on a phone`, () =>
      expectCalm(tag));
  }

  async function expectCalm(tag: string): Promise<void> {
    const snippet = await pasted(`en/${tag}.html`);
    const [, script] = /^<script[^>]*src="([^"]+)"/.exec(snippet)!;
    const element = snippet.replace(/^.*<\/script>/, '');
    for (const width of [360, 1100]) {
      const body = `<h1>Before</h1><p>Some text of the page.</p>${element}<p id="after">After</p>`;
      await onHostPage({ body, width }, async (page) => {
        await painted(page);
        let moved = 0;
        const Observer = (
          page.window as unknown as { PerformanceObserver: typeof PerformanceObserver }
        ).PerformanceObserver;
        const observer = new Observer((list) => {
          for (const entry of list.getEntries())
            moved += (entry as unknown as { value: number }).value;
        });
        if (chromium) observer.observe({ type: 'layout-shift', buffered: true });
        const holder = page.document.querySelector(tag)!;
        const start = holder.querySelector('h2')!.getBoundingClientRect().top;
        const loader = page.document.createElement('script');
        loader.type = 'module';
        loader.src = script!;
        page.document.head.append(loader);
        await rendered(page, tag);
        await painted(page);
        await painted(page);
        for (const entry of observer.takeRecords())
          moved += (entry as unknown as { value: number }).value;
        expect(moved, `layout shift at ${width} px`).to.be.at.most(0.02);
        const title = inside(holder, '.title').getBoundingClientRect().top;
        // The self-check has its way to help above the title.
        expect(Math.abs(title - start), 'start').to.be.below(60);
      });
    }
  }
});
