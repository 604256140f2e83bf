import { expect } from '@open-wc/testing';
import { crisisRegions } from '../src/content/facts/crisis.js';
import { crisisWords } from '../src/content/words/crisis.js';
import enXA from '../src/generated/tables/en-XA.js';
import { addTable } from '../src/localization.js';
import { dialDigits } from '../src/logic/region.js';
import { allInside, at, faq, inside, today, visibleText, waitUntil } from './helpers.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';

/** Written down a second time on purpose: a number altered in one place only is noticed. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  US: ['988', '988', '988', '988', '988', '838255'],
  CA: ['988', '988'],
  GB: ['116123', '85258', '111'],
  IE: ['116123', '50808'],
  AU: ['131114', '0477131114'],
  NZ: ['1737', '1737'],
  MX: ['8009112000'],
  ES: ['024'],
  FR: ['3114'],
  DE: ['08001110111', '08001110222'],
  NL: ['113', '08000113'],
  IN: ['14416', '18008914416'],
  BR: ['188'],
  AR: ['08003451435', '01152751135', '135'],
  CL: ['*4141'],
  JP: ['0120279338', '0120783556'],
  SG: ['1767', '91511767'],
  ZA: ['0800567567', '31393'],
};
const emergency: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  GB: '999',
  IE: '112 999',
  AU: '000',
  NZ: '111',
  MX: '911',
  ES: '112',
  FR: '15 112',
  DE: '112',
  NL: '112',
  IN: '112',
  BR: '192',
  AR: '911',
  CL: '131',
  JP: '119',
  SG: '995',
  ZA: '112 10177',
};

const links = (element: TrdFaq) =>
  allInside<HTMLAnchorElement>(element, '.crisis a').map(({ href }) => href);
const notice = (element: TrdFaq) => inside(element, '.crisis');

/** Opens the menu of countries and chooses one; what follows is not waited for. */
async function chooseCountry(element: TrdFaq, code: string): Promise<void> {
  inside<HTMLButtonElement>(element, '.country button').click();
  await element.updateComplete;
  const menu = inside<HTMLSelectElement>(element, '#country-menu');
  menu.value = code;
  menu.dispatchEvent(new Event('change'));
}

describe('crisis help', () => {
  it('knows every country of this list, and no other', () => {
    expect(Object.keys(crisisRegions).sort()).to.deep.equal(Object.keys(numbers).sort());
  });

  for (const region of Object.keys(crisisRegions)) {
    it(`has the right numbers in ${region}`, () => {
      const { lines, emergency: danger } = crisisRegions[region]!;
      const found = lines.flatMap(({ contacts }) =>
        contacts.flatMap(({ number }) => (number ? [dialDigits(number)] : [])),
      );
      expect(found).to.deep.equal(numbers[region]);
      expect(danger.join(' ')).to.equal(emergency[region]);
    });
  }

  it('is on top, before any answer, with links to call and to text', async () => {
    const element = await faq({ region: 'US' });
    const first = inside(element, '.question');
    const order = notice(element).compareDocumentPosition(first);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(links(element)).to.include.members(['tel:988', 'sms:988', 'tel:911']);
    expect(notice(element).checkVisibility()).to.equal(true);
  });

  it('follows the region and not the language', async () => {
    const element = await faq({ region: 'GB', lang: 'en-US' });
    expect(links(element)).to.include('tel:116123').and.not.include('tel:988');
  });

  it('takes the country from the nearest language tag where no region is given', async () => {
    const element = await faq({ lang: 'en-AU' });
    expect(links(element)).to.include('tel:131114');
  });

  it('shows the directory and tells to call emergency where the country is not known', async () => {
    const element = await faq({ lang: 'en' });
    expect(links(element)).to.include('https://findahelpline.com/');
    expect(visibleText(element)).to.contain(crisisWords().dangerUnknown);
    expect(inside(element, '#country-menu').checkVisibility()).to.equal(true);
  });

  it('shows the directory as well where the lines of a country close at night', async () => {
    const element = await faq({ region: 'AR' });
    expect(links(element)).to.include.members(['https://findahelpline.com/', 'tel:911']);
    expect(links(element).length).to.be.above(2);
  });

  it('shows the directory where a country has no line here', async () => {
    const element = await faq({ region: 'PL' });
    expect(links(element)).to.include.members(['https://findahelpline.com/', 'tel:112']);
  });

  it('lets the reader choose another country, and keeps the choice', async () => {
    const element = await faq({ region: 'US' });
    await chooseCountry(element, 'DE');
    element.setAttribute('level', '3');
    document.body.append(element);
    await element.updateComplete;
    expect(links(element)).to.include('tel:08001110111').and.not.include('tel:988');
    element.remove();
  });

  it('puts the country that the browser suggests first, and does not choose it', async () => {
    const element = await faq({ lang: 'en' });
    const menu = inside<HTMLSelectElement>(element, '#country-menu');
    expect(menu.value).to.equal('');
    const guess = navigator.languages.map((tag) => tag.split('-')[1]).find(Boolean);
    if (guess) expect(menu.options[1]?.value).to.equal(guess);
    menu.selectedIndex = 1;
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside<HTMLSelectElement>(element, '#country-menu').selectedIndex).to.be.above(0);
    expect(inside(element, '.country [role=status]').textContent).to.contain(
      inside<HTMLSelectElement>(element, '#country-menu').selectedOptions[0]!.label,
    );
  });

  it('says what was chosen in the language of now', async () => {
    addTable('en-XA', enXA);
    const element = await faq({ region: 'US' });
    await chooseCountry(element, 'DE');
    await element.updateComplete;
    const status = inside(element, '.country [role=status]');
    expect(status.textContent).to.match(/^[^⟦]+$/);
    element.lang = 'en-XA';
    await waitUntil(() => inside(element, '.trd').lang === 'en-XA');
    expect(status.textContent).to.match(/⟦/);
  });

  it('gives "another country" the directory, not the last country’s numbers', async () => {
    const element = await faq({ region: 'US' });
    await chooseCountry(element, '*');
    await element.updateComplete;
    expect(links(element)).to.include('https://findahelpline.com/').and.not.include('tel:988');
  });

  it('says so when the numbers are older than 180 days, and only then', async () => {
    await at(today, async () => {
      expect(visibleText(await faq())).not.to.contain(crisisWords().stale);
    });
    await at(Date.parse('2027-06-01'), async () => {
      expect(visibleText(await faq())).to.contain(crisisWords().stale);
    });
  });
});
