/**
 * Every answer about every treatment. A table for each group of questions, with a row for each
 * treatment under its question: two columns fit a phone, and no page has to style them.
 */
import { loadModule } from '../../lib/load-module.mjs';
import { loadBoxedWarning } from '../boxed-warning.mjs';
import { loadFigures } from '../figures.mjs';
import { h, later } from '../html.mjs';
import { blocks, passage } from '../passages.mjs';

/** Where the approval of a treatment will stand, which depends on the country. */
const gapOf = (treatment) => `approval_${treatment.replaceAll('-', '_')}`;

export async function loadComparisonFallback() {
  const { rowGroups, rowIds, rows } = await loadModule('src/content/facts/comparison.ts');
  const { treatmentIds } = await loadModule('src/content/facts/treatment-ids.ts');
  const { cellWords } = await loadModule('src/content/words/comparison/index.ts');
  const { outcomeWords, rowGroupWords, rowWords, totalsWords } = await loadModule(
    'src/content/words/comparison/rows.ts',
  );
  const { captionCheckedWords, cellNameWords, comparisonWords, visitWords } = await loadModule(
    'src/content/words/comparison/controls.ts',
  );
  const { notKnownWords } = await loadModule('src/content/words/figures.ts');
  const { treatmentWords } = await loadModule('src/content/words/treatments.ts');
  const boxedWarning = await loadBoxedWarning();
  const figure = await loadFigures();

  /** One cell: the answer in bold, its figures, what belongs to it, and what can be opened. */
  const answer = (row, treatment, region, citations) => {
    const words = comparisonWords();
    const cell = cellWords(row, treatment, region);
    const { also = [], figures = [], more = [] } = cell;
    const name = cellNameWords(treatmentWords()[treatment].name, rowWords()[row]);
    return [
      'short' in cell
        ? h('p', null, h('strong', null, passage(cell.short, citations)))
        : h('p', null, h('strong', null, words.notKnown), ` ${notKnownWords(cell)}`),
      figures.map((each) => figure(each, citations)),
      also.map((part) => h('p', null, passage(part, citations))),
      more.length > 0 &&
        h('details', null, h('summary', null, `${words.more} ${name}`), blocks(more, citations)),
    ];
  };

  const question = (row, citations) => {
    const names = treatmentWords();
    return h(
      'tbody',
      null,
      h('tr', null, h('th', { scope: 'rowgroup', colspan: 2 }, rowWords()[row])),
      treatmentIds.map((id) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, names[id].name),
          h(
            'td',
            null,
            row === 'approval' ? later(gapOf(id)) : answer(row, id, undefined, citations),
          ),
        ),
      ),
    );
  };

  const table = (group, citations) => {
    const caption = h('caption', null, h('h3', null, rowGroupWords()[group]));
    const note = [
      group === rows.helps.group && h('p', null, outcomeWords()),
      group === rows.risks.group && h('p', null, totalsWords()),
    ];
    const shown = rowIds.filter((row) => rows[row].group === group);
    return [
      note,
      h(
        'table',
        null,
        caption,
        shown.map((row) => question(row, citations)),
      ),
    ];
  };

  return (citations) => {
    const words = comparisonWords();
    const visit = visitWords();
    const names = treatmentWords();
    const body = [
      boxedWarning('h3', citations),
      h('p', null, h('strong', null, words.decision)),
      h(
        'ul',
        null,
        treatmentIds.map((id) =>
          h('li', null, h('strong', null, `${names[id].name}.`), ` ${names[id].about}.`),
        ),
      ),
      h('p', null, words.trialsDiffer),
      h('p', null, captionCheckedWords()),
      rowGroups.map((group) => table(group, citations)),
      h('h3', null, visit.ask),
      h(
        'ul',
        null,
        visit.questions.map((each) => h('li', null, each)),
      ),
    ];
    const inRegion = (region, cited) =>
      Object.fromEntries(
        treatmentIds.map((id) => [gapOf(id), answer('approval', id, region || undefined, cited)]),
      );
    return { title: words.title, lead: words.lead, body, inRegion };
  };
}
