/**
 * Names that help a reader to count: the medicine, then brand names in the US and the UK. Widely
 * used ones, in the order of the alphabet; no claim about any of them rests on this list. How a
 * medicine is called in other languages stands in `words/self-check/medicines`.
 */
import { drugsAtFda, nhsMedicines } from './sources/other.js';

export const antidepressantNames = [
  ['amitriptyline', 'Elavil'],
  ['bupropion', 'Wellbutrin'],
  ['citalopram', 'Celexa', 'Cipramil'],
  ['desvenlafaxine', 'Pristiq'],
  ['duloxetine', 'Cymbalta'],
  ['escitalopram', 'Lexapro', 'Cipralex'],
  ['fluoxetine', 'Prozac'],
  ['fluvoxamine', 'Luvox', 'Faverin'],
  ['mirtazapine', 'Remeron', 'Zispin'],
  ['nortriptyline', 'Pamelor', 'Allegron'],
  ['paroxetine', 'Paxil', 'Seroxat'],
  ['sertraline', 'Zoloft', 'Lustral'],
  ['trazodone', 'Desyrel', 'Molipaxin'],
  ['venlafaxine', 'Effexor', 'Efexor'],
  ['vilazodone', 'Viibryd'],
  ['vortioxetine', 'Trintellix', 'Brintellix'],
] as const satisfies readonly (readonly [generic: string, ...brands: string[]])[];

export type Antidepressant = (typeof antidepressantNames)[number][0];

/** Where the pairs of names can be looked up. */
export const antidepressantNameSources = { sources: [drugsAtFda, nhsMedicines] } as const;
