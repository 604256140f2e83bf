import { expect } from '@open-wc/testing';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { allInside, inside } from './helpers.js';
import { choose, comparison, settled } from './comparison-page.js';

describe('trd-comparison, sources', () => {
  it('numbers footnotes in the order of reading', async () => {
    const element = await comparison({ treatments: treatmentIds.join(' ') });
    const numbers = allInside(element, '.footnote button').map((each) => Number(each.textContent));
    const first = [...new Set(numbers)];
    expect(first).to.deep.equal(first.map((_, index) => index + 1));
    expect(allInside(element, '.sources li')).to.have.length(first.length);
  });

  it('keeps the numbers of sources while treatments come and go', async () => {
    const element = await comparison({ treatments: 'no-change iv-ketamine' });
    /** Titles of the sources that a cell cites, by the numbers that stand in it. */
    const cited = (cell: Element) =>
      [...cell.querySelectorAll('.footnote button')].map(({ textContent }) => [
        textContent,
        inside(element, `#source-${textContent} [lang]`).textContent,
      ]);
    const cells = () => allInside(element, '#row-helps td');
    const before = cited(cells()[1]!);
    expect(before.length).to.be.above(0);
    await choose(element, 'esketamine');
    await choose(element, 'next-antidepressant');
    const [, kept, added] = cells();
    expect(cited(kept!)).to.deep.equal(before);
    const numbers = new Set(allInside(element, '.sources li').map(({ dataset }) => dataset.number));
    expect(cited(added!).every(([number]) => numbers.has(number))).to.equal(true);
    await choose(element, 'no-change');
    expect(cited(cells()[0]!)).to.deep.equal(before);
    const listed = allInside(element, '.sources li').map(({ dataset }) => Number(dataset.number));
    expect(listed).to.deep.equal([...listed].sort((one, other) => one - other));
    const text = new Set(allInside(element, '.footnote button').map((each) => each.textContent));
    expect(new Set(listed.map(String))).to.deep.equal(text);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    await settled();
    expect(inside(element, '.footnote button').textContent).to.equal('1');
  });
});
