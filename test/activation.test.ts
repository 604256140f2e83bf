import { expect } from '@open-wc/testing';
import { bundle, onHostPage, rendered, type HostOptions } from './host-page.js';
import { waitUntil } from './wait.js';

const holder = (inside = '<p>Call 988.</p>', more = '') =>
  `<div data-trd="faq" data-level="3" data-region="GB" ${more}>${inside}</div>`;

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

describe('data-trd', () => {
  it('becomes the element, with its data as attributes and its content as fallback', async () => {
    await onHostPage({ head: bundle, body: `<main>${holder()}</main>` }, async (page) => {
      const element = await rendered(page);
      expect(page.document.querySelector('[data-trd]')).to.equal(null);
      expect(element.parentElement?.localName).to.equal('main');
      expect(element.getAttribute('level')).to.equal('3');
      expect(element.shadowRoot?.querySelector('.title')?.localName).to.equal('h3');
      expect(element.shadowRoot?.textContent).to.contain('116 123');
      expect(element.querySelector('p')?.textContent).to.equal('Call 988.');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('keeps what places and styles it: id, class, language, direction, hidden, style', async () => {
    const more = `id="faq" class="wide" lang="en" dir="rtl" hidden style="--trd-accent: #123456; margin-top: 7px"`;
    await onHostPage({ head: bundle, body: holder('', more) }, async (page) => {
      const element = await rendered(page);
      expect([element.id, element.className, element.lang, element.dir]).to.deep.equal([
        'faq',
        'wide',
        'en',
        'rtl',
      ]);
      expect(element.hidden).to.equal(true);
      expect(element.style.getPropertyValue('--trd-accent').trim()).to.equal('#123456');
      expect(element.style.marginTop).to.equal('7px');
    });
  });

  it('never turns other data of the page into scripts, and passes strict policies', async () => {
    const more = `data-onclick="hacked=1" data-style="color:red" data-id="x" data-srcdoc="y" b"="1"`;
    const policy = `${strict}; require-trusted-types-for 'script'`;
    await onHostPage({ head: bundle, body: holder('', more), policy }, async (page) => {
      const element = await rendered(page);
      expect(element.getAttributeNames().sort()).to.deep.equal(['level', 'region']);
      element.click();
      expect('hacked' in page.window).to.equal(false);
      // A script of the page may set styles under such a policy, and they are not lost.
      const late = page.document.createElement('div');
      late.style.marginTop = '7px';
      late.dataset.trd = 'faq';
      late.id = 'late';
      page.document.body.append(late);
      expect((await rendered(page, 'trd-faq#late')).style.marginTop).to.equal('7px');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('takes a name in any case and with spaces, as builders leave it', async () => {
    await onHostPage(
      { head: bundle, body: '<div DATA-TRD=" FAQ " data-languages></div>' },
      async (page) => {
        const element = await rendered(page);
        expect(element.hasAttribute('languages')).to.equal(true);
        expect(page.window.reports).to.deep.equal([]);
      },
    );
  });

  it('stays the fallback in a shadow root of the page, which nobody looks into', async () => {
    await onHostPage({ head: bundle, body: `<div id="app"></div>${holder()}` }, async (page) => {
      const root = page.document.querySelector('#app')!.attachShadow({ mode: 'open' });
      const inner = page.document.createElement('div');
      inner.dataset.trd = 'faq';
      inner.textContent = 'Call 988.';
      root.append(inner);
      await rendered(page);
      expect(root.firstElementChild).to.equal(inner);
      expect(inner.checkVisibility()).to.equal(true);
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('leaves an unknown name alone, with its content in sight and one warning', async () => {
    const body = '<div data-trd="faqs"><p>Call 988.</p></div><div data-trd="faqs"></div>';
    await onHostPage({ head: bundle, body: body + holder() }, async (page) => {
      await rendered(page);
      expect(page.window.reports).to.have.length(1);
      expect(page.window.reports[0]).to.match(/^warn: <div>: data-trd="faqs".*Allowed: .*\bfaq\b/);
      expect(page.document.querySelector('[data-trd] p')?.checkVisibility()).to.equal(true);
    });
  });

  it('is found when it is added later, marked later, cloned from a template or moved', async () => {
    const body = `<main></main><div id="late"><p>Call 988.</p></div>
      <template><section>${holder('', 'id="cloned"')}</section></template>`;
    await onHostPage({ head: bundle, body }, async (page) => {
      const { document } = page;
      const template = document.querySelector('template')!;
      expect(template.content.querySelector('[data-trd]')).to.exist;

      const added = document.createElement('div');
      added.dataset.trd = 'faq';
      added.id = 'added';
      document.querySelector('main')!.append(added);
      document.querySelector<HTMLElement>('#late')!.dataset.trd = 'faq';
      document.body.append(document.importNode(template.content, true));
      for (const id of ['added', 'late', 'cloned']) await rendered(page, `trd-faq#${id}`);
      expect(template.content.querySelector('[data-trd]')).to.exist;
      expect(document.querySelector('#late p')?.textContent).to.equal('Call 988.');

      // Taken away before anybody looked: it must come back whole.
      const moved = document.createElement('div');
      moved.dataset.trd = 'faq';
      moved.id = 'moved';
      moved.textContent = 'Call 988.';
      document.body.append(moved);
      moved.remove();
      await waitUntil(() => true);
      expect(moved.textContent).to.equal('Call 988.');
      document.body.append(moved);
      await rendered(page, 'trd-faq#moved');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('survives a swap of the whole body, as Turbo does it', async () => {
    await onHostPage({ head: bundle, body: holder() }, async (page) => {
      await rendered(page);
      const next = new page.window.DOMParser().parseFromString(
        `<body><h1>Next page</h1>${holder('', 'id="next"')}<trd-faq id="plain"></trd-faq></body>`,
        'text/html',
      );
      page.document.body.replaceWith(page.document.adoptNode(next.body));
      await rendered(page, 'trd-faq#next');
      await rendered(page, 'trd-faq#plain');
      expect(page.document.querySelectorAll('trd-faq')).to.have.length(2);
      expect(page.window.reports).to.deep.equal([]);
    });
  });
});

describe('where and when the script comes', () => {
  const places: Record<string, HostOptions> = {
    'before the element': { head: bundle, body: `<trd-faq></trd-faq>${holder()}` },
    'before it, and async': {
      head: bundle.replace(' src', ' async src'),
      body: `<trd-faq></trd-faq>${holder()}`,
    },
    'after the element': { body: `<trd-faq></trd-faq>${holder()}${bundle}` },
    'twice, at the same address': { head: bundle, body: `<trd-faq></trd-faq>${holder()}${bundle}` },
  };
  for (const [place, options] of Object.entries(places)) {
    it(`works ${place}, in silence`, async () => {
      await onHostPage(options, async (page) => {
        const element = await rendered(page);
        await waitUntil(() => page.document.querySelectorAll('trd-faq').length === 2);
        expect(element.shadowRoot?.textContent).to.contain('988');
        expect(page.window.reports).to.deep.equal([]);
      });
    });
  }

  it('works twice at two addresses, or as two versions: one warning, nothing replaced', async () => {
    const second = bundle.replace('.js', '.js?v=2');
    await onHostPage(
      { head: bundle + second, body: `<trd-faq></trd-faq>${holder()}` },
      async (page) => {
        const element = await rendered(page);
        await waitUntil(() => page.window.reports.length > 0, 'no warning');
        expect(page.window.reports).to.have.length(1);
        expect(page.window.reports[0]).to.match(/^warn: trd-elements: .*already on this page/);
        expect(page.document.querySelectorAll('trd-faq')).to.have.length(2);
        expect(page.document.querySelectorAll('trd-faq trd-faq')).to.have.length(0);
        const late = page.document.createElement('div');
        late.dataset.trd = 'faq';
        late.id = 'late';
        page.document.body.append(late);
        await rendered(page, 'trd-faq#late');
        expect(element).to.be.instanceOf(page.window.customElements.get('trd-faq')!);
      },
    );
  });

  it('is not led astray by <base href>', async () => {
    const body = `<base href="https://elsewhere.invalid/other/">
      ${bundle.replace('"/dist', `"${location.origin}/dist`)}
      <trd-faq href="/book" clinic="A"></trd-faq>`;
    const policy = `${strict}; base-uri *`;
    await onHostPage({ body, policy }, async (page) => {
      const element = await rendered(page);
      element.shadowRoot?.querySelector<HTMLButtonElement>('.footnote button')?.click();
      await waitUntil(() => element.shadowRoot?.activeElement?.id.startsWith('source-'));
      expect(page.window.location.pathname).to.contain('/test/pages/written/');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('takes attributes that come late, also all of them', async () => {
    await onHostPage({ head: bundle, body: '<trd-faq></trd-faq>' }, async (page) => {
      const element = await rendered(page);
      element.setAttribute('region', 'GB');
      element.setAttribute('level', '4');
      element.setAttribute('clinic', 'Larkspur Street Clinic');
      element.setAttribute('topics', 'family');
      const root = element.shadowRoot!;
      await waitUntil(() => root.textContent.includes('116 123'));
      expect(root.querySelector('.title')?.localName).to.equal('h4');
      expect(root.textContent).to.contain('Larkspur Street Clinic');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('comes out whole when its hidden tab is opened', async () => {
    const body = `<div hidden>${holder()}</div><div id="closed" class="tab"><trd-faq></trd-faq></div>`;
    const head = `${bundle}<link rel="stylesheet" href="/test/pages/tabs.css">`;
    await onHostPage({ head, body }, async (page) => {
      await rendered(page);
      await rendered(page, '#closed trd-faq');
      page.document.querySelector('[hidden]')!.removeAttribute('hidden');
      page.document.querySelector('.tab')!.classList.add('open');
      for (const element of page.document.querySelectorAll('trd-faq')) {
        expect(element.getBoundingClientRect().width).to.be.above(300);
        expect(element.shadowRoot?.querySelector('.crisis')?.checkVisibility()).to.equal(true);
      }
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('works in the shadow root of a host page, and follows the language outside of it', async () => {
    await onHostPage({ head: bundle, body: '<div id="app"></div>' }, async (page) => {
      const root = page.document.querySelector('#app')!.attachShadow({ mode: 'open' });
      const element = page.document.createElement('trd-faq');
      root.append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('.crisis'));
      expect(element.shadowRoot?.textContent).to.contain('988');
      page.document.documentElement.lang = 'en-GB';
      await waitUntil(() => element.shadowRoot?.textContent.includes('116 123'));
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('keeps what a reader opened when its node is moved', async () => {
    await onHostPage({ head: bundle, body: '<main></main><trd-faq></trd-faq>' }, async (page) => {
      const element = await rendered(page);
      const toggle = () => element.shadowRoot!.querySelector<HTMLButtonElement>('.toggle')!;
      toggle().click();
      await waitUntil(() => toggle().ariaExpanded === 'true');
      page.document.querySelector('main')!.append(element);
      await waitUntil(() => element.parentElement?.localName === 'main');
      expect(toggle().ariaExpanded).to.equal('true');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('comes back after document.open, with the script loaded again or not', async () => {
    await onHostPage({ head: bundle, body: '<trd-faq></trd-faq>' }, async (page) => {
      await rendered(page);
      const { document } = page;
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old plug-ins do it
      document.write(`<!doctype html><html lang="en-GB"><body>${holder('', 'id="again"')}
        <trd-faq id="plain"></trd-faq>${bundle}</body></html>`);
      document.close();
      await rendered(page, 'trd-faq#again');
      const element = await rendered(page, 'trd-faq#plain');
      expect(element.shadowRoot?.textContent).to.contain('116 123');
      expect(page.window.reports).to.deep.equal([]);
    });
  });

  it('forgets what was opened when the page goes, so that Back shows nothing of it', async () => {
    await onHostPage({ head: bundle, body: '<trd-faq></trd-faq>' }, async (page) => {
      const element = await rendered(page);
      const toggle = () => element.shadowRoot!.querySelector<HTMLButtonElement>('.toggle')!;
      toggle().click();
      await waitUntil(() => toggle().ariaExpanded === 'true');
      page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await waitUntil(() => toggle().ariaExpanded === 'false');
      page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(element.shadowRoot?.querySelector('.crisis')?.checkVisibility()).to.equal(true);
      expect(page.window.reports).to.deep.equal([]);
    });
  });
});
