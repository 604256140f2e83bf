/** The pages for frames, as they are built: `dist/embed/<tag>.html`. */
import { expect } from '@open-wc/testing';
import '../src/index.js';
import { allInside, inside, rootOf } from './helpers.js';
import { onHostPage, publish, rendered, strict, type HostWindow } from './host-page.js';
import { safetyProblems } from './safety.js';
import { waitUntil } from './wait.js';

const tags = ['trd-comparison', 'trd-faq', 'trd-self-check', 'trd-side-effects'];
const spies = ['record', 'frame-spy'].map(
  (name) => `<script src="/test/pages/${name}.js"></script>`,
);

/** A page as it is built, with what reports on it, under a policy of its server. */
async function embedded(tag: string, policy?: string): Promise<string> {
  const built = await (await fetch(`/dist/embed/${tag}.html`)).text();
  const page = built
    .replaceAll(/(src|href)="(?=frame|trd-elements)/g, '$1="/dist/embed/')
    .replace('<head>', `<head>${spies.join('')}`);
  return publish('html', page, policy);
}

interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: HostWindow;
  /** Everything that the page has told this one. */
  readonly told: unknown[];
}

/** Opens a page in a frame, and closes it whatever happens. */
async function inFrame(
  address: string,
  run: (page: Framed) => Promise<void>,
  sandbox?: string,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const told: unknown[] = [];
  const listen = ({ data, source }: MessageEvent) => {
    if (source === frame.contentWindow) told.push(data);
  };
  addEventListener('message', listen);
  frame.src = address;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  try {
    await run({
      frame,
      told,
      document: frame.contentDocument!,
      window: frame.contentWindow as HostWindow,
    });
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}

const frames = (window: Window, count: number): Promise<void> =>
  new Promise((resolve) =>
    window.requestAnimationFrame(() =>
      count > 1 ? void frames(window, count - 1).then(resolve) : resolve(),
    ),
  );

const lastHeight = (told: readonly unknown[]) =>
  (told.at(-1) as { height?: number } | undefined)?.height;

describe('the page for a frame', () => {
  for (const tag of tags) {
    it(`of ${tag} shows the element, tells its height and nothing else, under a strict policy`, async () => {
      const types = "require-trusted-types-for 'script'";
      await inFrame(`${await embedded(tag, `${strict}; ${types}`)}?region=US`, async (page) => {
        const element = await rendered(page, tag);
        expect(safetyProblems(element)).to.deep.equal([]);
        const wanted = () =>
          Math.ceil(page.document.documentElement.getBoundingClientRect().height);
        await waitUntil(() => lastHeight(page.told) === wanted(), 'the height', { timeout: 5000 });
        expect(wanted()).to.be.above(500);
        for (const data of page.told) {
          expect(Object.keys(data as object).sort()).to.deep.equal(['height', 'type']);
        }
        expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(700);
        expect(page.window.reports).to.deep.equal([]);
      });
    });

    it(`of ${tag} takes every attribute of the element from its address`, async () => {
      const address = await embedded(tag);
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      // Data for the head of a page, which a page in a frame has no use for.
      const names = observedAttributes.filter((name) => name !== 'jsonld');
      expect(names.length).to.be.above(6);
      const evil = '<b class="evil">';
      const query = new URLSearchParams(names.map((name) => [name, `${name} ${evil}`]));
      await inFrame(`${address}?${query.toString()}`, async (page) => {
        const element = await rendered(page, tag);
        for (const name of names) expect(element.getAttribute(name)).to.equal(`${name} ${evil}`);
        expect(rootOf(element).querySelector('b.evil')).to.equal(null);
        expect(
          page.window.reports.filter((line) => line.includes('in the address')),
        ).to.have.length(0);
      });
    });

    it(`of ${tag} works with everything blocked that a sandbox blocks`, async () => {
      const address = `${await embedded(tag)}?region=GB`;
      const found = async ({ frame, told }: Framed) => {
        interface Found {
          readonly type: string;
          readonly text: string;
          readonly reports: string[];
          readonly storage: string;
        }
        const last = () => told.findLast((data) => (data as Found).type === 'spy') as Found;
        await waitUntil(
          () => {
            frame.contentWindow!.postMessage('what is there?', '*');
            return last()?.text.includes('116 123');
          },
          `${tag} never came`,
          { timeout: 10_000 },
        );
        expect(last().storage).to.equal('blocked');
        expect(last().reports).to.deep.equal([]);
        expect(told.some((data) => (data as { height?: number }).height! > 300)).to.equal(true);
      };
      await inFrame(address, found, 'allow-scripts');
    });

    it(`of ${tag} is readable where no script may run`, async () => {
      const address = await embedded(tag);
      const readable = ({ document }: Framed) => {
        expect(document.querySelector(`${tag} h2`)!.checkVisibility()).to.equal(true);
        expect(document.querySelector('a[href="https://findahelpline.com"]')).to.exist;
        return Promise.resolve();
      };
      await inFrame(address, readable, 'allow-same-origin');
    });
  }

  it('speaks the language of its address, and takes what a clinic says as text', async () => {
    const clinic = '<img src=x onerror=hacked=1>';
    const query = new URLSearchParams({ lang: 'es-MX', clinic, phone: '555-0142', LEVEL: '4' });
    await inFrame(`${await embedded('trd-faq')}?${query.toString()}`, async (page) => {
      const element = await rendered(page);
      expect(inside(element, '.trd').lang).to.equal('es');
      expect(inside(element, '.title').localName).to.equal('h4');
      expect(inside(element, '.clinic').textContent).to.contain(clinic);
      expect('hacked' in page.window).to.equal(false);
      const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => name.includes('/locales/'))).to.deep.equal([]);
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('warns once of each value it cannot use, and shows everything all the same', async () => {
    const query = 'lang=<b>&region=Narnia&level=99&utm_source=x';
    await inFrame(`${await embedded('trd-side-effects')}?${query}`, async (page) => {
      const element = await rendered(page, 'trd-side-effects');
      expect(safetyProblems(element)).to.deep.equal([]);
      for (const name of ['lang', 'region', 'level', 'utm_source']) {
        const said = page.window.reports.filter((line) => line.includes(`: ${name}="`));
        expect(said, name).to.have.length(1);
        expect(said[0]).to.match(/^warn: <trd-side-effects>: .*Allowed: /);
      }
    });
  });

  it('tells of no step of the self-check', async () => {
    await inFrame(`${await embedded('trd-self-check')}?region=US`, async (page) => {
      const element = await rendered(page, 'trd-self-check');
      const height = () => page.document.documentElement.getBoundingClientRect().height;
      await waitUntil(() => lastHeight(page.told) === Math.ceil(height()));
      const [before, count] = [height(), page.told.length];
      inside<HTMLButtonElement>(element, '.part .action').click();
      await waitUntil(() => allInside(element, '#question').length > 0);
      await frames(page.window, 3);
      expect(height()).not.to.equal(before);
      expect(page.told).to.have.length(count);
    });
  });
});

describe('the script for the page around a frame', () => {
  const listener = '<script src="/dist/embed/resize.js"></script>';
  for (const [when, head, after] of [
    ['before', listener, ''],
    ['after', '', listener],
  ] as const) {
    it(`gives the frame its height, loaded ${when} it, and again when it changes`, async () => {
      const body = `<iframe width="600" src="/dist/embed/trd-faq.html?region=US"></iframe>
        <iframe id="other" src="/test/pages/quiet.html" height="99"></iframe>`;
      const styles = 'iframe { box-sizing: border-box }';
      await onHostPage(
        { head, body, styles, policy: `${strict}; frame-src 'self'` },
        async (page) => {
          const [frame, other] = [...page.document.querySelectorAll('iframe')];
          const loader = page.document.createElement('script');
          loader.src = '/dist/embed/resize.js';
          if (after) page.document.body.append(loader);
          const inner = { document: frame!.contentDocument! };
          const element = await rendered(inner);
          const fits = () => {
            const { scrollHeight, clientHeight } = inner.document.documentElement;
            const { height } = inner.document.body.getBoundingClientRect();
            return scrollHeight <= clientHeight && Math.abs(frame!.clientHeight - height) < 2;
          };
          await waitUntil(fits, 'first height', { timeout: 5000 });
          const before = frame!.clientHeight;
          inside<HTMLButtonElement>(element, '.toggle').click();
          await waitUntil(() => frame!.clientHeight > before && fits(), 'more', { timeout: 5000 });
          other!.contentWindow!.postMessage('nothing', '*');
          expect(other!.getAttribute('height')).to.equal('99');
          expect(other!.style.height).to.equal('');
          expect(page.window.reports).to.deep.equal([]);
        },
      );
    });
  }

  it('takes no height from what is no frame of the page, nor one that is none', async () => {
    const body = '<iframe src="/test/pages/quiet.html" height="99"></iframe>';
    await onHostPage({ head: listener, body }, async (page) => {
      const frame = page.document.querySelector('iframe')!;
      page.window.postMessage({ type: 'trd-height', height: 500 }, '*');
      const say = (height: unknown) => {
        const script = frame.contentDocument!.createElement('script');
        script.textContent = `parent.postMessage({ type: 'trd-height', height: ${String(height)} }, '*')`;
        frame.contentDocument!.head.append(script);
      };
      for (const height of ['"1px;color:red"', 'NaN', '-5', '1e9', 'null']) say(height);
      await frames(page.window, 3);
      expect(frame.style.height).to.equal('');
      say(321.5);
      await waitUntil(() => frame.style.height === '322px');
      expect(page.window.reports).to.deep.equal([]);
    });
  });
});
