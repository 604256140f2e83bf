/** The embed builder of the demo: what it writes works, what it shows is true, and it can be used. */
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { questions } from '../src/content/facts/questions.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { onHostPage, rendered } from './host-page.js';
import { requests } from './helpers.js';
import { waitUntil } from './wait.js';

interface Verdict {
  readonly text: string;
  readonly bad?: boolean;
}
const address = (file: string) => `/demo/builder/${file}`;
const { start } = (await import(address('builder.js'))) as { start(main: Element): Promise<void> };
const { hosts } = (await import(address('hosts.js'))) as { hosts: Record<string, object> };
const { verdicts } = (await import(address('colors.js'))) as {
  verdicts(colors: Record<string, string>): Verdict[];
};
const { topics, treatments } = (await import(address('choices.js'))) as Record<
  string,
  [string, string][]
>;
const page = await (await fetch('/builder.html')).text();
const { elements: tags } = (await (await fetch('/dist/snippets/index.json')).json()) as {
  elements: string[];
};

let main: HTMLElement;
const find = <T extends HTMLElement = HTMLInputElement>(selector: string): T => {
  const found = main.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const snippet = () => find<HTMLTextAreaElement>('#snippet').value;
const shown = () => find<HTMLElement>('.preview').firstElementChild as HTMLElement;
const hasHelp = () => shown()?.shadowRoot?.querySelector('.crisis');

/** Answers a question as a person does, and waits for what comes of it. */
async function answer(selector: string, value: string | boolean): Promise<void> {
  const field = find(selector);
  const before = snippet();
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(() => snippet() !== before, `${selector} changed nothing`);
}

/** An answer that changes the preview or the page, but not the snippet. */
function set(selector: string, value: string | boolean): void {
  const field = find(selector);
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const choose = (tag: string) => answer(`[value=${tag}]`, true);

describe('the embed builder', () => {
  beforeEach(async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const written = new DOMParser().parseFromString(page, 'text/html');
    main = document.importNode(written.querySelector('main')!, true);
    for (const sheet of written.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `/${sheet.getAttribute('href')!}`;
      holder.append(link);
      await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
    }
    holder.append(main);
    await start(main);
    await waitUntil(hasHelp, 'no preview');
  });

  it('offers every element, treatment, topic and country that there is, by its id', () => {
    const values = (selector: string) =>
      [...main.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value).sort();
    expect(values('[name=tag]')).to.include.members(tags);
    const given = treatmentIds.filter((id) => id !== 'no-change');
    expect(values('[name=offered]')).to.deep.equal([...given].sort());
    expect(values('[name=treatments]')).to.deep.equal([...treatmentIds].sort());
    expect(treatments!.map(([id]) => id)).to.deep.equal([...treatmentIds]);
    const all = new Set(Object.values(questions).map(({ topic }) => topic));
    expect(topics!.map(([id]) => id).sort()).to.deep.equal([...all].sort());
    expect(find<HTMLSelectElement>('#region').options.length).to.be.above(20);
  });

  it('writes a snippet for every element that works on a page as it is', async () => {
    await answer('#base', '/dist/');
    await answer('#region', 'US');
    for (const tag of tags) {
      if (shown().localName !== tag) await choose(tag);
      await onHostPage({ body: snippet() }, async (host) => {
        const element = await rendered(host, tag);
        expect(element.getAttribute('region')).to.equal('US');
        expect(element.querySelector('a[href="tel:988"]'), 'help in the fallback').to.exist;
        expect(host.window.reports).to.deep.equal([]);
      });
    }
  });

  for (const [host, forms] of Object.entries({
    html: /^<script type="module".* integrity="sha384-[^"]+" crossorigin[^]*<trd-faq/,
    wordpress: /^<script type="module"[^]*<trd-faq/,
    'wordpress-data': /<script type="module"[^]*<div data-trd="faq" data-region="US"/,
    squarespace: /^<div><script[^\n]*<trd-faq[^\n]*<\/div>$/,
    wix: /^<script type="module"[^]*<trd-faq/,
    webflow: /^<script type="module"[^]*<trd-faq/,
    react: /^import 'trd-elements\/elements\/trd-faq';[^]*<trd-faq\n {4}region="US"/,
    vue: /^<script setup[^]*<trd-faq v-pre\n {4}region="US"/,
  })) {
    it(`writes for ${host} with help and the warning inside, and says the limits`, async () => {
      set('#region', 'US');
      set('#host', host);
      await waitUntil(() => forms.test(snippet()), `${host}: ${snippet().slice(0, 200)}`);
      expect(snippet()).to.contain('tel:988').and.contain('oxed warning');
      expect(snippet()).to.match(/[Cc]hecked against its sources/);
      expect(main.querySelectorAll('.limits li').length).to.be.above(0);
      expect(main.querySelectorAll('.steps li').length).to.be.above(1);
      expect(hosts).to.have.property(host);
    });
  }

  it('keeps help, the warning, sources and dates in the short text', async () => {
    await answer('#region', 'US');
    const whole = snippet().length;
    await answer('[value=short]', true);
    expect(snippet().length).to.be.below(whole / 10);
    for (const kept of [
      'tel:988',
      'oxed warning',
      'hecked against its sources',
      'may earn money',
    ]) {
      expect(snippet()).to.contain(kept);
    }
    expect(snippet()).not.to.match(/\[\[|\]\]|undefined/);
  });

  it('says where the whole text may be too long', async () => {
    set('#host', 'webflow');
    await waitUntil(() => /too long/.test(find<HTMLElement>('.size').textContent));
    await answer('[value=short]', true);
    expect(find<HTMLElement>('.size').textContent).not.to.match(/too long/);
  });

  it('shows the element with what was answered, and closes nothing that was opened', async () => {
    const element = shown();
    element.shadowRoot!.querySelector<HTMLButtonElement>('.row button')!.click();
    await answer('#clinic', 'A "good" <clinic>');
    await answer('[name=offered][value=rtms]', true);
    expect(shown()).to.equal(element);
    expect(element.getAttribute('clinic')).to.equal('A "good" <clinic>');
    expect(element.getAttribute('offered')).to.equal('rtms');
    expect(element.shadowRoot!.querySelector('[aria-expanded=true]')).to.exist;
    expect(snippet()).to.contain('clinic="A &quot;good&quot; &lt;clinic&gt;"');
    await answer('#level', '4');
    await answer('#level', '2');
    expect(element.hasAttribute('level')).to.equal(false);
  });

  it('leaves out what is no telephone number or address, and says so at the field', async () => {
    await answer('#clinic', 'Clinic');
    const before = snippet();
    for (const [selector, value] of [
      ['#phone', 'ask for Ann'],
      ['#href', 'javascript:alert(1)'],
    ] as const) {
      set(selector, value);
      const field = find(selector);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const error = find<HTMLElement>(`#${field.getAttribute('aria-describedby')!}`);
      expect(error.textContent).to.match(/left out/);
    }
    await waitUntil(() => snippet() === before);
    await answer('#phone', '555-0142');
    expect(find('#phone').getAttribute('aria-invalid')).to.equal('false');
  });

  it('asks only what the element takes', async () => {
    const visible = (selector: string) => find<HTMLElement>(selector).checkVisibility();
    expect([visible('[name=topics]'), visible('#treatment')]).to.deep.equal([true, false]);
    set('[value=trd-self-check]', true);
    await waitUntil(() => !visible('[name=topics]'));
    expect(visible('[name=offered]')).to.equal(false);
    set('#host', 'react');
    await waitUntil(() => !visible('#base'));
  });

  it('sees which colors can be read, as the elements do', () => {
    const fine = { surface: '#ffffff', text: '#1b2a2e', accent: '#0f5666', figure: '#b5502b' };
    const bad = (colors: object) =>
      verdicts({ ...fine, ...colors }).filter((verdict) => verdict.bad).length;
    expect(verdicts(fine)[0]!.text).to.match(/^All can be read/);
    expect(bad({ text: '#777777' }), '4.48 to 1').to.equal(1);
    expect(bad({ text: '#767676' }), '4.54 to 1').to.equal(0);
    expect(bad({ surface: '#777777', text: '#000000' })).to.equal(1);
    expect(verdicts({ ...fine, accent: '#ffe600' })[0]!.text).to.match(/^Links have 1\./);
    expect(verdicts({ ...fine, figure: '#eeeeee' })[0]!.text).to.match(/^Drawn people/);
  });

  it('warns of colors while they are chosen, paints the preview with them, and gives the CSS', async () => {
    set('[name=colored]', true);
    await waitUntil(() => find<HTMLElement>('.verdicts').textContent.startsWith('All'));
    set('#surface', '#1d1418');
    set('#text', '#f3ecee');
    await waitUntil(() => find<HTMLTextAreaElement>('#styles').value.includes('#f3ecee'));
    expect(find<HTMLTextAreaElement>('#styles').value).to.match(
      /^trd-faq \{\n {2}--trd-surface: #1d1418;/,
    );
    const wrapper = shown().shadowRoot!.querySelector('.trd')!;
    await waitUntil(() => getComputedStyle(wrapper).color === 'rgb(243, 236, 238)');
    set('#text', '#332222');
    await waitUntil(() => main.querySelector('.verdicts .bad'));
    expect(main.querySelector('[style]'), 'a style attribute').to.equal(null);
    set('[name=colored]', false);
    await waitUntil(() => find<HTMLElement>('.styles').hidden);
  });

  it('passes axe as it opens, with what cannot be used, and with colors of a clinic', async function () {
    this.timeout(60_000);
    await expect(main).to.be.accessible();
    // The elements have tests of their own: one more of them is enough.
    const other = tags.at(-1)!;
    set(`[value=${other}]`, true);
    set('[name=colored]', true);
    set('#text', '#dddddd');
    set('#phone', 'none');
    await waitUntil(() => main.querySelector('.verdicts .bad') && find('#phone-error').textContent);
    await expect(find('form')).to.be.accessible();
    set('#surface', '#fdfcf9');
    set('#text', '#262338');
    await waitUntil(() => !main.querySelector('.verdicts .bad'));
    await waitUntil(() => shown().localName === other);
    await expect(main).to.be.accessible();
  });

  it('is used with the keyboard alone, and shows where the focus is', async () => {
    await resetMouse();
    find('[name=languages]').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => snippet().includes(' languages'), 'Space ticked nothing');
    expect(shown().hasAttribute('languages')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    const focused = document.activeElement!;
    expect(focused).to.equal(find('[name=topics]'));
    expect(parseFloat(getComputedStyle(focused).outlineWidth)).to.be.at.least(2);
    find<HTMLButtonElement>('[data-copy=snippet]').focus();
    await sendKeys({ press: 'Enter' });
    const status = find<HTMLElement>('.actions [role=status]');
    await waitUntil(() => /Copied|Selected/.test(status.textContent));
  });

  it('does not scroll sideways at 320 px', async () => {
    set('[name=colored]', true);
    await waitUntil(() => !find<HTMLElement>('.styles').hidden);
    main.parentElement!.style.cssText = 'inline-size: 320px; container-type: inline-size';
    const { left } = main.getBoundingClientRect();
    for (const part of main.querySelectorAll('*')) {
      if (part.closest('textarea, .preview > *, .unseen') || !part.checkVisibility()) continue;
      expect(part.getBoundingClientRect().right - left, part.outerHTML.slice(0, 80)).to.be.at.most(
        321,
      );
    }
  });

  it('stores nothing, sends nothing, and leaves the address alone', async () => {
    const before = location.href;
    performance.clearResourceTimings();
    await answer('#clinic', 'A clinic of mine');
    await answer('#region', 'US');
    find<HTMLFormElement>('form').requestSubmit();
    const asked = (await requests()).filter((name) => !/\/dist\/(snippets|locales)\//.test(name));
    expect(asked).to.deep.equal([]);
    expect(asked.join()).not.to.contain('mine');
    expect(location.href).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('runs under the strict policy of its own page without a report', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/builder.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inner = frame.contentDocument!;
    const reports: string[] = [];
    inner.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reports.push(`${violatedDirective} ${blockedURI}`),
    );
    const box = inner.querySelector<HTMLInputElement>('[name=colored]')!;
    await waitUntil(() =>
      inner.querySelector('.preview > *')?.shadowRoot?.querySelector('.crisis'),
    );
    box.click();
    await waitUntil(() => !inner.querySelector<HTMLElement>('.styles')!.hidden);
    expect(reports).to.deep.equal([]);
    expect(inner.querySelector('meta[http-equiv]')?.getAttribute('content')).to.match(
      /default-src 'none'.*require-trusted-types-for/,
    );
    frame.remove();
  });
});
