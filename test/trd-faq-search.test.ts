import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { questions } from '../src/content/facts/questions.js';
import { crisisCardWords } from '../src/content/words/crisis.js';
import { faqWords, matchCountWords } from '../src/content/words/faq-controls.js';
import arabic from '../src/generated/tables/ar.js';
import { addTable } from '../src/localization.js';
import { allInside, faq, inside, search, visibleText, waitUntil } from './helpers.js';
import { TrdFaq } from '../src/elements/trd-faq.js';

const total = Object.keys(questions).length;

const shown = (element: TrdFaq) =>
  allInside(element, '.question').filter((question) => question.checkVisibility());

async function withClinicQuestions(): Promise<TrdFaq> {
  const element = await faq({ region: 'US', clinic: 'Larkspur Street Clinic' });
  const details = document.createElement('details');
  details.slot = 'clinic-questions';
  details.append(document.createElement('summary'), 'Behind the house, next to the library.');
  details.querySelector('summary')!.textContent = 'Where do I park?';
  element.append(details);
  await waitUntil(() => inside(element, '#count').textContent.includes(String(total + 1)));
  return element;
}

describe('trd-faq, search', () => {
  it('shows what matches, opened and marked, and hides the rest', async () => {
    const element = await faq();
    await search(element, 'drive');
    const found = shown(element);
    expect(found.length).to.be.above(0).and.below(total);
    for (const question of found) {
      expect(question.querySelector('.panel')?.checkVisibility()).to.equal(true);
    }
    expect(inside(element, 'mark').textContent.toLowerCase()).to.match(/^dri/);
    expect(inside(element, '#count').textContent).to.contain(matchCountWords(found.length, total));
  });

  it('finds brand, generic and everyday names', async () => {
    const element = await faq();
    for (const typed of ['spravato', 'esketamine', 'troche', 'car', 'black box', 'tapering']) {
      await search(element, typed.replace('tapering', 'taper'));
      expect(shown(element).length, typed).to.be.above(0);
    }
  });

  it('brings help first when the words tell of danger', async () => {
    const element = await faq();
    for (const typed of [
      'suicide',
      'I want to die',
      'hurt myself',
      'my life is over, I want to end my life',
      'my son wants to kill himself',
      'suicidality',
      'I dont want to live',
      'selfharm',
    ]) {
      await search(element, typed);
      const card = inside(element, '#crisis-card');
      expect(card.textContent).to.contain(crisisCardWords().title);
      const list = inside(element, '.list');
      const before = card.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(before, typed).to.be.above(0);
    }
    await search(element, 'diet');
    expect(element.shadowRoot?.querySelector('#crisis-card')).to.equal(null);
  });

  it('finds the same in Arabic with the article and without, and help for words of danger', async () => {
    addTable('ar', arabic);
    const element = await faq({ lang: 'ar', region: 'US' });
    const found: string[] = [];
    for (const typed of ['علاج', 'العلاج', 'بالعلاج', 'للعِلاج']) {
      await search(element, typed);
      expect(inside(element, 'mark').textContent, typed).to.equal('علاج');
      found.push(
        shown(element)
          .map((question) => question.textContent)
          .join(),
      );
    }
    expect(found[0]).not.to.equal('');
    expect(new Set(found).size).to.equal(1);
    for (const typed of ['عايز أموت', 'ما بدي عيش', 'أفكر بالانتحار', 'نبغي نموت', 'بذبح عمري']) {
      await search(element, typed);
      expect(element.shadowRoot?.querySelector('#crisis-card'), typed).to.not.equal(null);
    }
    await search(element, 'قيادة السيارة');
    expect(element.shadowRoot?.querySelector('#crisis-card')).to.equal(null);
  });

  it('says what to do when nothing matches', async () => {
    const element = await faq();
    await search(element, 'xylophone');
    expect(shown(element)).to.have.length(0);
    for (const hint of faqWords().noneHints) expect(visibleText(element)).to.contain(hint);
  });

  it('announces the number of matches politely, after typing has stopped', async () => {
    const element = await faq();
    const status = inside(element, '.row [role=status]');
    await search(element, 'drive');
    expect(status.textContent).to.equal('');
    await waitUntil(() => status.textContent.includes('match'), 'not announced', { timeout: 3000 });
  });

  it('tells of help before the number of matches when the words tell of danger', async () => {
    const element = await faq();
    await search(element, 'suicide');
    const status = inside(element, '.row [role=status]');
    await waitUntil(() => status.textContent.includes('988'), 'not announced', { timeout: 3000 });
  });

  it('leaves nothing out on paper', async () => {
    const element = await faq();
    await search(element, 'xylophone');
    const rules = TrdFaq.styles.map(({ cssText }) => cssText).join('');
    expect(rules).to.match(/@media print[^@]*\.question\[hidden\][^}]*display: block !important/);
  });

  it('is cleared with Escape and puts back what was open', async () => {
    const element = await faq();
    await element.show('what-is-trd');
    await search(element, 'xylophone');
    inside<HTMLInputElement>(element, 'input').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(shown(element)).to.have.length(total);
    const open = allInside(element, '.list .toggle[aria-expanded=true]').map(({ id }) => id);
    expect(open).to.deep.equal(['what-is-trd']);
  });

  it('lets a match be closed while searching', async () => {
    const element = await faq();
    await search(element, 'lozenge');
    const button = inside<HTMLButtonElement>(element, '#ketamine-at-home');
    button.click();
    await element.updateComplete;
    expect(button.ariaExpanded).to.equal('false');
  });

  it('counts and searches the clinic’s own questions with ours', async () => {
    const element = await withClinicQuestions();
    const own = element.querySelector('details')!;
    await search(element, 'library');
    expect(inside(element, '#count').textContent).to.contain(matchCountWords(1, total + 1));
    expect(own.checkVisibility()).to.equal(true);
    await search(element, 'drive');
    expect(own.checkVisibility()).to.equal(false);
    await search(element, '');
    expect(own.checkVisibility()).to.equal(true);
  });

  it('labels the clinic’s questions as the clinic’s, after ours', async () => {
    const element = await withClinicQuestions();
    expect(visibleText(element)).to.contain(faqWords().fromClinicNote);
    const slot = inside(element, 'slot[name=clinic-questions]');
    const last = shown(element).at(-1)!;
    expect(last.compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('opens the clinic’s questions for paper and closes them again', async () => {
    const element = await withClinicQuestions();
    const own = element.querySelector('details')!;
    dispatchEvent(new Event('beforeprint'));
    expect(own.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(own.open).to.equal(false);
  });

  it('keeps what was typed when the language or an attribute changes', async () => {
    const element = await faq();
    await search(element, 'drive');
    element.setAttribute('region', 'GB');
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('drive');
    expect(shown(element).length).to.be.below(total);
  });
});
