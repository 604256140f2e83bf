import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { TrdFaq } from '../src/elements/trd-faq.js';
import { allInside, faq, inside, search, some, warnings } from './helpers.js';

const chromium = navigator.userAgent.includes('Chrome/');

describe('accessibility', () => {
  it('passes axe closed, open, searching and with nothing found', async () => {
    const element = await faq({
      region: 'US',
      clinic: 'Larkspur Street Clinic',
      phone: '555-0142',
    });
    await expect(element).to.be.accessible();
    inside<HTMLButtonElement>(element, '.row button').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await search(element, 'suicide');
    await expect(element).to.be.accessible();
    await search(element, 'xylophone');
    await expect(element).to.be.accessible();
  });

  it('keeps one outline: each level is one deeper than the one above', async () => {
    for (const level of ['2', '4']) {
      const element = await faq({ region: 'US', level });
      const levels = allInside(element, 'h2, h3, h4, h5, h6').map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels[0]).to.equal(Number(level));
      levels.slice(1).forEach((next, index) => {
        expect(next - levels[index]!, `heading ${index + 2}`).to.be.at.most(1);
      });
    }
  });

  it('takes levels it cannot use as the nearest it can, and warns once', async () => {
    const said = await warnings(async () => {
      const element = await faq({ region: 'US', level: '9' });
      expect(inside(element, '.title').localName).to.equal('h6');
    });
    expect(said.join()).to.match(/level="9".*2 to 6/);
  });

  it('has ids that are unique and references that lead somewhere', async () => {
    const element = await faq();
    const ids = allInside(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for']) {
      for (const holder of allInside(element, `[${name}]`)) {
        expect(ids, name).to.include(holder.getAttribute(name));
      }
    }
  });

  it('does not scroll sideways at 320 px, closed or open', async () => {
    const element = await faq({
      region: 'US',
      clinic: 'Larkspur Street Clinic',
      phone: '555-0142',
    });
    const page = element.parentElement!;
    page.style.width = '320px';
    const { left } = page.getBoundingClientRect();
    inside<HTMLButtonElement>(element, '.row button').click();
    inside<HTMLButtonElement>(element, '.sources button').click();
    await element.updateComplete;
    expect(page.scrollWidth).to.be.at.most(320);
    for (const part of allInside(element, '.trd *')) {
      if (part.matches('.unseen, .unseen *') || !part.checkVisibility()) continue;
      expect(part.getBoundingClientRect().right - left, part.className).to.be.at.most(321);
    }
  });

  it('has targets of at least 24 px, and 44 px where something is opened or called', async () => {
    const element = await faq();
    for (const target of some(element, 'button, input, select, .crisis a')) {
      if (!target.checkVisibility() || target.matches('.footnote *')) continue;
      const { height } = target.getBoundingClientRect();
      const least = target.matches('.toggle, input, select, .button') ? 43.9 : 24;
      expect(height, target.textContent).to.be.at.least(least);
    }
  });

  it('does not take the focus when it appears', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await faq();
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('gives assistive technology names, states and headings', async function () {
    // Only Chromium's driver hands out the accessibility tree.
    if (!chromium) {
      expect(TrdFaq).to.exist;
      return;
    }
    await faq();
    // Its declared type forgets what it returns.
    const snapshot = a11ySnapshot as unknown as (options: object) => Promise<never>;
    const tree = await snapshot({});
    const find = (role: string, name: RegExp) =>
      findAccessibilityNode<{ role: string; name?: string; expanded?: boolean }>(
        tree,
        (node) => node.role === role && name.test(node.name ?? ''),
      );
    expect(find('link', /^Call 988$/)).to.exist;
    expect(find('searchbox', /^Find a question$/)).to.exist;
    expect(find('heading', /^Questions and answers$/)).to.exist;
    expect(find('button', /^What is treatment-resistant depression\?$/)).to.include({
      expanded: false,
    });
  });
});
