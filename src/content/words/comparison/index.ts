/** Every cell of the comparison in the language that is active. */
import type { RowId } from '../../facts/comparison.js';
import type { TreatmentId } from '../../facts/types.js';
import { formatLocale } from '../../../localization.js';
import { approvalCell } from './approval.js';
import { ectCells } from './ect.js';
import { esketamineCells } from './esketamine.js';
import { ivKetamineCells } from './iv-ketamine.js';
import { nextAntidepressantCells } from './next-antidepressant.js';
import { noChangeCells } from './no-change.js';
import { oralKetamineCells } from './oral-ketamine.js';
import { psychotherapyCells } from './psychotherapy.js';
import { rtmsCells } from './rtms.js';
import type { Cell, TreatmentCells } from './types.js';

type WrittenCells = Readonly<Record<TreatmentId, TreatmentCells>>;

/** The last language asked for is kept: an element asks at every tick of a box. */
let kept: { readonly locale: string; readonly all: WrittenCells } | undefined;

/** What is written by hand: everything but approval, which depends on the country. */
export function comparisonCells(): WrittenCells {
  const locale = formatLocale();
  if (kept?.locale !== locale) {
    const all = {
      'no-change': noChangeCells(),
      'next-antidepressant': nextAntidepressantCells(),
      psychotherapy: psychotherapyCells(),
      esketamine: esketamineCells(),
      'iv-ketamine': ivKetamineCells(),
      'oral-ketamine': oralKetamineCells(),
      rtms: rtmsCells(),
      ect: ectCells(),
    };
    kept = { locale, all };
  }
  return kept.all;
}

/** The cell of a row and a treatment, for a reader in a country (undefined where not known). */
export function cellWords(row: RowId, treatment: TreatmentId, region: string | undefined): Cell {
  return row === 'approval' ? approvalCell(treatment, region) : comparisonCells()[treatment][row];
}
