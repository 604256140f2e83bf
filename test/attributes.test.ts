import { expect } from '@open-wc/testing';
import { comparisonWords } from '../src/content/words/comparison/controls.js';
import { treatmentWords } from '../src/content/words/treatments.js';
import '../src/elements/trd-comparison.js';
import es from '../src/generated/tables/es.js';
import { addTable, setLocale } from '../src/localization.js';
import { allInside, faq, inside, visibleText, warnings } from './helpers.js';
import type { TrdFaq } from '../src/elements/trd-faq.js';

/** Mounts with attributes and returns what was said on the console. */
async function reported(
  attributes: Readonly<Record<string, string>>,
  check: (element: TrdFaq) => Promise<void> | void,
): Promise<string[]> {
  return warnings(async () => {
    const element = await faq({ region: 'US', ...attributes });
    element.requestUpdate();
    await element.updateComplete;
    await check(element);
  });
}

const links = (element: TrdFaq) => allInside<HTMLAnchorElement>(element, '.clinic a');

describe('attributes that every element takes', () => {
  it('shows the clinic last, labelled as the clinic’s, with its telephone and page', async () => {
    const element = await faq({
      region: 'US',
      clinic: 'Larkspur Street Clinic',
      phone: '+1 555-0142',
      href: 'https://clinic.example/visit',
    });
    const block = inside(element, '.clinic');
    expect(inside(element, '.trd').lastElementChild).to.equal(block);
    expect(block.textContent).to.contain('From Larkspur Street Clinic');
    expect(links(element).map(({ href }) => href)).to.deep.equal([
      'tel:+15550142',
      'https://clinic.example/visit',
    ]);
    expect(visibleText(element)).to.contain('Larkspur Street Clinic may earn money');
  });

  it('says that the website may earn money where no clinic is named', async () => {
    const element = await faq();
    expect(visibleText(element)).to.contain('This website may earn money');
    expect(element.shadowRoot?.querySelector('.clinic')).to.equal(null);
  });

  it('stays in the tab for an address on the same page, where nothing is lost', async () => {
    const element = await faq({ region: 'US', clinic: 'A', href: '#visit' });
    expect(links(element)[0]?.hash).to.equal('#visit');
    expect(links(element)[0]?.target).to.equal('');
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b', 'http://[bad']) {
    it(`leaves out the address ${href} and says so once`, async () => {
      const said = await reported({ href }, (element) => {
        expect(links(element)).to.have.length(0);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<trd-faq>: href=');
    });
  }

  for (const phone of ['call me', '12', '<b>1</b>']) {
    it(`leaves out the telephone number ${phone} and says so once`, async () => {
      const said = await reported({ phone }, (element) => {
        expect(links(element)).to.have.length(0);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<trd-faq>: phone=');
    });
  }

  for (const offered of ['spravato', ' ', '']) {
    it(`says nothing of what is offered where the list is "${offered}"`, async () => {
      await warnings(async () => {
        const element = document.createElement('trd-comparison');
        element.setAttribute('offered', offered);
        document.body.append(element);
        await element.updateComplete;
        const text = visibleText(element);
        expect(text).to.contain(treatmentWords().esketamine.name);
        for (const words of [comparisonWords().offered, comparisonWords().notOffered]) {
          expect(text).not.to.contain(words);
        }
        element.remove();
      });
    });
  }

  it('offers the languages, with the one that is shown chosen', async () => {
    addTable('es', es);
    const element = await faq({ region: 'US', lang: 'es', languages: '' });
    const menu = inside<HTMLSelectElement>(element, '#language');
    expect(menu.value).to.equal('es');
    menu.value = 'en';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.trd').lang).to.equal('en');
    expect(inside<HTMLSelectElement>(element, '#language').value).to.equal('en');
    setLocale('');
  });

  it('takes an unusable region as none, and keeps help in sight', async () => {
    const said = await reported({ region: 'Narnia' }, (element) => {
      expect(visibleText(element)).to.contain('findahelpline.com');
    });
    expect(said.join()).to.match(/region="Narnia".*two-letter/);
  });

  it('reports an unknown treatment among those offered, and names the known ones', async () => {
    const said = await reported({ offered: 'esketamine magic' }, () => undefined);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/offered="magic".*no-change.*psychotherapy/);
  });

  it('is silent when nothing is wrong', async () => {
    const said = await reported(
      {
        level: '3',
        region: 'gb',
        offered: 'esketamine rtms',
        clinic: 'A',
        phone: '555-0142',
        href: '/visit',
        languages: '',
        topics: 'safety after',
      },
      (element) => {
        expect(inside(element, '.title').localName).to.equal('h3');
      },
    );
    expect(said).to.deep.equal([]);
  });

  it('takes an attribute that is removed as one that was never there', async () => {
    const said = await reported({ level: '3', region: 'US' }, async (element) => {
      element.removeAttribute('level');
      await element.updateComplete;
      expect(inside(element, '.title').localName).to.equal('h2');
    });
    expect(said).to.deep.equal([]);
  });

  it('takes properties of any type, as frameworks set them', async () => {
    const said = await warnings(async () => {
      const element = document.createElement('trd-faq');
      Object.assign(element, { phone: 5550142, clinic: true, region: 1, topics: ['after'] });
      document.body.append(element);
      await element.updateComplete;
      expect(visibleText(element)).to.contain('5550142').and.contain('findahelpline.com');
      element.remove();
    });
    expect(said.join()).to.match(/region="1"/);
  });

  it('works as properties too, also before the element is on the page', async () => {
    const element = document.createElement('trd-faq');
    element.region = 'GB';
    element.level = 5;
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, '.title').localName).to.equal('h5');
    expect(visibleText(element)).to.contain('116 123');
    element.remove();
  });
});
