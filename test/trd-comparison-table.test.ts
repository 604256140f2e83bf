import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { rowIds } from '../src/content/facts/comparison.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';
import { comparisonWords } from '../src/content/words/comparison/controls.js';
import { totalsWords } from '../src/content/words/comparison/rows.js';
import { allInside, inside, some } from './helpers.js';
import { cellAt, choose, comparison, settled, star } from './comparison-page.js';

const everything = treatmentIds.join(' ');
const widths = [320, 480, 800, 1100];

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}

const find = (node: AccessibleNode, role: string): AccessibleNode | undefined =>
  node.role === role
    ? node
    : node.children?.map((child) => find(child, role)).find((found) => found !== undefined);

/** Roles and names with their depth; parts without a role of their own are left out. */
const outline = ({ role, name = '', children = [] }: AccessibleNode, depth = 0): string => {
  const own = !/^(none|generic|StaticText|InlineTextBox|paragraph)$/.test(role);
  const rest = children.map((child) => outline(child, depth + (own ? 1 : 0))).join('');
  return own ? `${' '.repeat(depth)}${role} ${name}\n${rest}` : rest;
};

describe('trd-comparison, a table', () => {
  it('is a real table with caption, date, column heads and row heads, and says so by roles', async () => {
    const element = await comparison();
    const table = inside<HTMLTableElement>(element, 'table');
    expect(table.caption?.textContent).to.contain(comparisonWords().decision);
    // Said on entering the table, since a caption that is no table part any more is not.
    const described = inside(element, `#${table.getAttribute('aria-describedby')}`);
    expect(described.textContent).to.contain(comparisonWords().decision);
    expect(table.caption?.querySelector('time')?.dateTime).to.equal('2026-11-21');
    const roles: Readonly<Record<string, string>> = {
      table: 'table',
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      td: 'cell',
      'th[scope=col]': 'columnheader',
      'th[scope=row]': 'rowheader',
      'th[scope=rowgroup]': 'rowheader',
    };
    for (const [selector, role] of Object.entries(roles)) {
      const parts = allInside(element, selector);
      expect(parts.length, selector).to.be.above(0);
      for (const part of parts) expect(part.getAttribute('role'), selector).to.equal(role);
    }
    for (const row of rowIds) {
      expect(inside<HTMLTableRowElement>(element, `#row-${row}`).cells).to.have.length(4);
    }
  });

  it('asks a question at the head of every row', async () => {
    const element = await comparison();
    for (const row of rowIds) {
      expect(inside(element, `#question-${row}`).textContent.trim(), row).to.match(/\?$/);
    }
  });

  it('says above the serious risks, also where they are starred, that totals differ', async () => {
    const element = await comparison();
    const above = () => {
      const risks = inside(element, '#row-risks');
      const notes = allInside(element, 'tr.note').filter((note) =>
        note.textContent.includes(totalsWords()),
      );
      return notes.filter(
        (note) =>
          note.parentElement === risks.parentElement &&
          note.compareDocumentPosition(risks) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).length;
    };
    expect(above()).to.equal(1);
    await star(element, 'risks');
    expect(above()).to.equal(1);
  });

  it('has the same roles and names at 320 and at 1440 px', async () => {
    const trees: string[] = [];
    for (const width of [320, 1440]) {
      const element = await comparison({ treatments: 'no-change esketamine ect' }, width);
      await star(element, 'soon');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      const tree = await executeServerCommand<AccessibleNode | false, undefined>(
        'accessibility-tree',
      );
      // Only Chromium's driver hands out the accessibility tree. What it is made from is written
      // out in the document.
      if (tree) trees.push(outline(find(tree, 'table')!));
      else {
        const parts = some(element, '[role]').filter((part) => part.closest('table'));
        const line = ({ role, textContent }: Element) =>
          `${role} ${textContent.replace(/\s+/g, ' ').trim()}`;
        trees.push(parts.map(line).join('\n'));
      }
      element.remove();
    }
    const [narrow = [], wide] = trees.map((tree) => tree.split('\n'));
    expect(narrow).to.deep.equal(wide);
    const native = navigator.userAgent.includes('Chrome/') ? ['checkbox'] : [];
    for (const role of ['table', 'columnheader', 'rowheader', 'cell', ...native]) {
      const found = narrow.some((line) => line.trim().startsWith(`${role} `));
      expect(found, role).to.equal(true);
    }
  });

  it('looks as it reads: nothing stands before what comes earlier in the document', async () => {
    for (const width of widths) {
      const element = await comparison({ treatments: 'no-change esketamine ect' }, width);
      for (const row of ['given', 'helps'] as const) {
        const parts = [
          inside(element, `#question-${row}`),
          inside(element, `#row-${row} .star`),
          ...allInside(inside(element, `#row-${row}`), 'td'),
        ].map((part) => part.getBoundingClientRect());
        parts.slice(1).forEach((next, index) => {
          const one = parts[index]!;
          const after = next.top >= one.bottom - 1 || next.left >= one.right - 1;
          expect(after, `${width} px, ${row}, part ${index + 1}`).to.equal(true);
        });
      }
    }
  });

  it('puts the answers under their question where there is little room', async () => {
    const element = await comparison({}, 400);
    const [one, other] = [0, 1].map((index) =>
      cellAt(element, 'given', index).getBoundingClientRect(),
    );
    expect(other!.top).to.be.at.least(one!.bottom - 1);
    expect(inside(element, '.places').checkVisibility()).to.equal(true);
    expect(inside(element, '#row-given .who').checkVisibility()).to.equal(true);
    inside<HTMLButtonElement>(element, '.places li:nth-child(3) button').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('group-harm');
  });

  it('goes to a group of rows without a gap where no head sticks', async () => {
    const element = await comparison({ treatments: 'no-change esketamine ect' }, 360);
    allInside<HTMLButtonElement>(element, '.places button')[1]!.click();
    const { top } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.within(0, 40);
  });

  it('keeps the choice closed, with a count, where there is little room', async () => {
    const element = await comparison({}, 400);
    const button = inside<HTMLButtonElement>(element, '.choose');
    expect(button.textContent).to.contain('2').and.contain('8');
    expect(inside(element, '#treatments').checkVisibility()).to.equal(false);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(inside(element, '#treatments').checkVisibility()).to.equal(true);
    await choose(element, 'ect');
    expect(button.textContent).to.contain('3');
    expect(button.ariaExpanded).to.equal('true');
  });

  it('draws people large enough to count at every width', async () => {
    for (const width of [...widths, 740]) {
      const element = await comparison({}, width);
      for (const half of some(element, '.people svg')) {
        // 116 units for five blocks; one person is ten of them wide.
        const person = (half.getBoundingClientRect().width / 116) * 10;
        expect(person, `${width} px`).to.be.at.least(8);
      }
    }
  });
});

describe('trd-comparison, more columns than fit', () => {
  it('scrolls the table alone, which is then a named region one can reach by keyboard', async () => {
    const element = await comparison({ treatments: everything }, 900);
    const place = inside(element, '.scroll');
    expect([place.getAttribute('role'), place.tabIndex]).to.deep.equal(['region', 0]);
    expect(inside(element, `#${place.getAttribute('aria-labelledby')}`).textContent).to.not.equal(
      '',
    );
    expect(place.scrollWidth).to.be.above(place.clientWidth);
    expect(element.parentElement!.scrollWidth).to.be.at.most(901);
  });

  it('is neither focusable nor named while everything fits, also after it did not', async () => {
    const element = await comparison({ treatments: 'no-change esketamine rtms ect' }, 760);
    const place = inside(element, '.scroll');
    expect(place.getAttribute('role')).to.equal('region');
    await choose(element, 'no-change');
    await settled();
    await element.updateComplete;
    for (const name of ['role', 'tabindex', 'aria-labelledby']) {
      expect(place.hasAttribute(name), name).to.equal(false);
    }
    for (const width of [320, 480]) {
      const narrow = await comparison({ treatments: everything }, width);
      expect(inside(narrow, '.scroll').hasAttribute('tabindex'), `${width}`).to.equal(false);
    }
  });

  it('keeps heads and questions in view, and never hides what has the focus', async () => {
    for (const [treatments, width] of [
      ['no-change esketamine iv-ketamine ect', 760],
      ['no-change esketamine ect', 760],
      ['no-change esketamine ect', 400],
    ] as const) {
      const element = await comparison({ treatments }, width);
      const inTable = allInside(element, 'tbody :is(input, button)').filter((each) =>
        each.checkVisibility(),
      );
      expect(inTable.length).to.be.above(20);
      // Backwards, so that what sticks at the top is in the way.
      for (const each of inTable.reverse()) {
        each.focus();
        const { left, top, width: wide, height } = each.getBoundingClientRect();
        const x = Math.min(left + wide / 2, innerWidth - 1);
        const seen = element.shadowRoot!.elementFromPoint(x, top + height / 2);
        const own = seen && (each === seen || each.contains(seen) || seen.contains(each));
        const inLabel = each.closest('label')?.contains(seen) ?? false;
        expect(own || inLabel, `${width} px: ${each.textContent || each.id}`).to.equal(true);
      }
    }
  });
});

describe('trd-comparison, for everybody', () => {
  for (const [name, attributes, width] of [
    ['narrow', { clinic: 'Larkspur Street Clinic', phone: '555-0142', offered: 'ect' }, 320],
    ['wide', { offered: 'ect' }, 1000],
    ['with more columns than fit', { treatments: 'esketamine rtms ect psychotherapy' }, 760],
  ] as const) {
    it(`passes axe ${name}`, async () => {
      const element = await comparison(attributes, width);
      await star(element, 'risks');
      await expect(element).to.be.accessible();
    });
  }

  it('passes axe with nothing chosen', async () => {
    const empty = await comparison({ treatments: 'no-change' });
    await choose(empty, 'no-change');
    await expect(empty).to.be.accessible();
  });

  it('does not scroll sideways at 320 px, with everything open', async () => {
    const element = await comparison({ treatments: everything }, 320);
    for (const button of allInside<HTMLButtonElement>(element, 'td .button')) button.click();
    inside<HTMLButtonElement>(element, '.sources button').click();
    await element.updateComplete;
    const page = element.parentElement!;
    const { left } = page.getBoundingClientRect();
    expect(page.scrollWidth).to.be.at.most(320);
    for (const part of allInside(element, '.trd *')) {
      if (part.closest('.unseen, .star, svg') || !part.checkVisibility()) continue;
      expect(part.getBoundingClientRect().right - left, part.className).to.be.at.most(321);
    }
  });

  it('has targets of 44 px, apart from footnotes', async () => {
    for (const width of [320, 1000]) {
      const element = await comparison({}, width);
      for (const target of some(element, 'button, select, .star, .tick, .crisis a')) {
        if (!target.checkVisibility() || target.matches('.footnote *')) continue;
        const { height } = target.getBoundingClientRect();
        const least = target.matches('.crisis a') ? 24 : 43.9;
        expect(height, target.textContent).to.be.at.least(least);
      }
    }
  });

  it('has ids that are unique and references that lead somewhere', async () => {
    const element = await comparison({ treatments: everything });
    const ids = allInside(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for']) {
      for (const holder of allInside(element, `[${name}]`)) {
        expect(ids, name).to.include(holder.getAttribute(name));
      }
    }
  });

  it('keeps one outline: each heading is at most one level deeper than the one above', async () => {
    for (const level of ['2', '4']) {
      const element = await comparison({ level });
      const levels = allInside(element, 'h2, h3, h4, h5, h6').map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels[0]).to.equal(Number(level));
      levels.slice(1).forEach((next, index) => {
        expect(next - levels[index]!, `heading ${index + 2}`).to.be.at.most(1);
      });
    }
  });
});
