import { expect, nextFrame } from '@open-wc/testing';
import { TrdComparison } from '../src/elements/trd-comparison.js';
import { TrdFaq } from '../src/elements/trd-faq.js';
import { TrdSelfCheck } from '../src/elements/trd-self-check.js';
import { TrdSideEffects } from '../src/elements/trd-side-effects.js';
import { contrast } from '../src/logic/contrast.js';
import { faq, inside, waitUntil, warnings } from './helpers.js';

const documented = [
  '--trd-surface',
  '--trd-text',
  '--trd-accent',
  '--trd-figure',
  '--trd-alert',
  '--trd-font',
  '--trd-heading-font',
  '--trd-heading-weight',
  '--trd-radius',
  '--trd-space',
  '--trd-scheme',
  '--trd-sticky-top',
];

const sheets = () =>
  [
    ...new Set(
      [TrdComparison, TrdFaq, TrdSelfCheck, TrdSideEffects].flatMap(({ styles }) => styles),
    ),
  ]
    .map(({ cssText }) => cssText)
    .join('\n');
const all = (pattern: RegExp) => new Set([...sheets().matchAll(pattern)].map(([, name]) => name!));

describe('style sheets', () => {
  it('use every private property that is defined, and define every one that is used', () => {
    // The height of the table's head is measured, and set by the element.
    const defined = all(/(--_[\w-]+)\s*:/g).add('--_head');
    const used = all(/var\((--_[\w-]+)/g);
    expect([...used].filter((name) => !defined.has(name))).to.deep.equal([]);
    expect([...defined].filter((name) => !used.has(name))).to.deep.equal([]);
  });

  it('read the twelve public properties and declare none of them', () => {
    expect([...all(/var\((--trd-[\w-]+)/g)].sort()).to.deep.equal([...documented].sort());
    expect([...all(/(--trd-[\w-]+)\s*:/g)]).to.deep.equal([]);
  });

  it('have no rule that makes every node that comes or goes a matter of style for all others', () => {
    expect([...all(/(\*\s*[+~]\s*\*)/g)]).to.deep.equal([]);
  });

  it('use no sizes that depend on the root of the page', () => {
    expect(sheets()).not.to.match(/[\d.]rem\b/);
  });

  it('never go under 16 px, whatever the page', async () => {
    const element = await faq();
    element.parentElement!.style.fontSize = '9px';
    expect(getComputedStyle(inside(element, '.trd')).fontSize).to.equal('16px');
  });
});

describe('colours', () => {
  it('put dark text on a light surface, even on a dark page', async () => {
    const element = await faq();
    const page = element.parentElement!;
    page.style.setProperty('color-scheme', 'dark');
    page.style.setProperty('--trd-surface', '#ffffff');
    const wrapper = inside(element, '.trd');
    await waitUntil(() => wrapper.classList.contains('on-light'));
    expect(getComputedStyle(wrapper).color).to.equal('rgb(27, 42, 46)');
  });

  it('put light text on a dark surface, even on a light page', async () => {
    const element = await faq();
    element.parentElement!.style.setProperty('--trd-surface', 'rgb(10 20 20)');
    const wrapper = inside(element, '.trd');
    await waitUntil(() => wrapper.classList.contains('on-dark'));
    expect(getComputedStyle(wrapper).color).to.equal('rgb(235, 231, 224)');
  });

  it('are used again once a page has made them readable', async () => {
    await warnings(async () => {
      const element = await faq();
      const page = element.parentElement!;
      const wrapper = inside(element, '.trd');
      const ink = () => getComputedStyle(wrapper).color;
      page.style.setProperty('--trd-text', '#dddddd');
      await waitUntil(() => wrapper.classList.contains('unreadable'));
      page.style.setProperty('--trd-text', '#000000');
      await waitUntil(() => ink() === 'rgb(0, 0, 0)', 'the new colour', { timeout: 5000 });
    });
  });

  it('look again when a page changes the colour of links alone', async () => {
    await warnings(async () => {
      const element = await faq();
      const page = element.parentElement!;
      page.style.setProperty('--trd-surface', '#00f');
      page.style.setProperty('--trd-text', '#fff');
      page.style.setProperty('--trd-accent', '#fff');
      page.style.setProperty('--trd-alert', '#fff');
      const wrapper = inside(element, '.trd');
      const link = inside(element, '.crisis a');
      await waitUntil(() => getComputedStyle(wrapper).color === 'rgb(255, 255, 255)');
      await nextFrame();
      page.style.setProperty('--trd-accent', 'transparent');
      await waitUntil(() => {
        const ground = getComputedStyle(inside(element, '.crisis')).backgroundColor;
        return contrast(getComputedStyle(link).color, ground)! >= 4.5;
      });
    });
  });

  it('follow a page that gives a colour for each scheme and changes its scheme', async () => {
    const element = await faq();
    const page = element.parentElement!;
    page.style.setProperty('color-scheme', 'light');
    page.style.setProperty('--trd-surface', 'light-dark(#fffdf8, #10181a)');
    const wrapper = inside(element, '.trd');
    await waitUntil(() => getComputedStyle(wrapper).backgroundColor === 'rgb(255, 253, 248)');
    page.style.setProperty('color-scheme', 'dark');
    await waitUntil(() => getComputedStyle(wrapper).backgroundColor === 'rgb(16, 24, 26)');
    await waitUntil(() => getComputedStyle(wrapper).color === 'rgb(235, 231, 224)', 'light text', {
      timeout: 5000,
    });
    page.style.setProperty('color-scheme', 'light');
    await waitUntil(() => getComputedStyle(wrapper).color === 'rgb(27, 42, 46)');
  });

  it('look again when a page changes its scheme and none of its colours', async () => {
    const element = await faq();
    const page = element.parentElement!;
    page.style.setProperty('color-scheme', 'dark');
    page.style.setProperty('--trd-surface', '#000000');
    page.style.setProperty('--trd-text', '#ffffff');
    const wrapper = inside(element, '.trd');
    await waitUntil(() => getComputedStyle(wrapper).backgroundColor === 'rgb(0, 0, 0)');
    await nextFrame();
    await nextFrame();
    page.style.setProperty('color-scheme', 'light');
    await waitUntil(() => wrapper.classList.contains('on-dark'));
    const link = getComputedStyle(inside(element, '.crisis a')).color;
    expect(contrast(link, 'rgb(0, 0, 0)')).to.be.above(4.5);
  });

  it('that cannot be read are reported once and not used', async () => {
    const said = await warnings(async () => {
      const element = await faq();
      const page = element.parentElement!;
      page.style.setProperty('--trd-surface', '#ffffff');
      page.style.setProperty('--trd-text', '#fefefe');
      const wrapper = inside(element, '.trd');
      await waitUntil(() => wrapper.classList.contains('unreadable'));
      expect(getComputedStyle(wrapper).color).to.equal('rgb(27, 42, 46)');
      for (const part of ['.crisis', '.title', '.short', '.about']) {
        const ratio = contrast(getComputedStyle(inside(element, part)).color, 'rgb(255, 255, 255)');
        expect(ratio, part).to.be.above(7);
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<trd-faq>.*--trd-surface and --trd-text is 1\.0 to 1.*not used/);
  });

  for (const [name, value] of [
    ['--trd-accent', 'transparent'],
    ['--trd-accent', 'rgb(15 86 102 / 0.08)'],
    ['--trd-surface', 'transparent'],
    ['--trd-surface', '#808080'],
    ['--trd-surface', '#e60000'],
    ['--trd-text', 'rgb(0 0 0 / 0)'],
    ['--trd-surface', 'nonsense'],
  ] as const) {
    it(`keep text and the links to help readable with ${name}: ${value}`, async () => {
      await warnings(async () => {
        const holder = document.createElement('div');
        document.body.append(holder);
        holder.style.setProperty(name, value);
        const element = document.createElement('trd-faq');
        element.region = 'US';
        holder.append(element);
        await element.updateComplete;
        const ground = (part: string) => getComputedStyle(inside(element, part)).backgroundColor;
        const ink = (part: string) => getComputedStyle(inside(element, part)).color;
        expect(contrast(ink('.crisis a'), ground('.crisis')), 'link').to.be.at.least(4.5);
        expect(contrast(ink('.crisis'), ground('.crisis')), 'help').to.be.at.least(4.5);
        expect(contrast(ink('.short'), ground('.trd')), 'text').to.be.at.least(4.5);
        holder.remove();
      });
    });
  }

  it('keep text off the edges of a box, where the page behind has another colour', async () => {
    const element = await faq();
    const page = element.parentElement!;
    const wrapper = inside(element, '.trd');
    const room = () => parseFloat(getComputedStyle(wrapper).paddingInlineStart);
    expect(room(), 'on a page without a colour').to.equal(0);
    page.style.setProperty('background-color', '#fbf7f0');
    page.hidden = true;
    // The observer of sizes has to see it closed.
    await nextFrame();
    await nextFrame();
    page.hidden = false;
    await waitUntil(() => room() >= 16);
    page.style.setProperty('--trd-surface', '#fbf7f0');
    await waitUntil(() => room() === 0);
  });

  it('look again when a part of the page that was hidden is shown', async () => {
    const element = await faq();
    const page = element.parentElement!;
    page.hidden = true;
    await nextFrame();
    await nextFrame();
    page.style.setProperty('--trd-surface', '#111111');
    page.hidden = false;
    const wrapper = inside(element, '.trd');
    await waitUntil(() => getComputedStyle(wrapper).color === 'rgb(235, 231, 224)', 'light text', {
      timeout: 5000,
    });
  });

  it('leave the help block in its place whatever space a page sets', async () => {
    for (const space of ['-6em', '2000em', 'nonsense']) {
      const element = await faq();
      element.parentElement!.style.setProperty('--trd-space', space);
      const top = inside(element, '.trd').getBoundingClientRect().top;
      const help = inside(element, '.crisis').getBoundingClientRect();
      expect(help.top - top, space).to.be.within(40, 300);
    }
  });
});
