/** Antidepressants by the international name, as it is written in the reader's language. */
import { msg } from '@lit/localize/init/install.js';
import type { Antidepressant } from '../../facts/antidepressant-names.js';

export const antidepressantWords = (): Record<Antidepressant, string> => ({
  amitriptyline: msg('amitriptyline', {
    desc: 'self-check-medicines/amitriptyline: name of a medicine',
  }),
  bupropion: msg('bupropion', { desc: 'self-check-medicines/bupropion: name of a medicine' }),
  citalopram: msg('citalopram', { desc: 'self-check-medicines/citalopram: name of a medicine' }),
  desvenlafaxine: msg('desvenlafaxine', {
    desc: 'self-check-medicines/desvenlafaxine: name of a medicine',
  }),
  duloxetine: msg('duloxetine', { desc: 'self-check-medicines/duloxetine: name of a medicine' }),
  escitalopram: msg('escitalopram', {
    desc: 'self-check-medicines/escitalopram: name of a medicine',
  }),
  fluoxetine: msg('fluoxetine', { desc: 'self-check-medicines/fluoxetine: name of a medicine' }),
  fluvoxamine: msg('fluvoxamine', { desc: 'self-check-medicines/fluvoxamine: name of a medicine' }),
  mirtazapine: msg('mirtazapine', { desc: 'self-check-medicines/mirtazapine: name of a medicine' }),
  nortriptyline: msg('nortriptyline', {
    desc: 'self-check-medicines/nortriptyline: name of a medicine',
  }),
  paroxetine: msg('paroxetine', { desc: 'self-check-medicines/paroxetine: name of a medicine' }),
  sertraline: msg('sertraline', { desc: 'self-check-medicines/sertraline: name of a medicine' }),
  trazodone: msg('trazodone', { desc: 'self-check-medicines/trazodone: name of a medicine' }),
  venlafaxine: msg('venlafaxine', { desc: 'self-check-medicines/venlafaxine: name of a medicine' }),
  vilazodone: msg('vilazodone', { desc: 'self-check-medicines/vilazodone: name of a medicine' }),
  vortioxetine: msg('vortioxetine', {
    desc: 'self-check-medicines/vortioxetine: name of a medicine',
  }),
});
