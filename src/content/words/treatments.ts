/** What the treatments are called, wherever they are listed. */
import { msg } from '@lit/localize/init/install.js';
import type { TreatmentId } from '../facts/types.js';

export interface TreatmentWords {
  /** A few words; stands alone as a label. */
  readonly name: string;
  /** What it is, for someone who has never heard the name. */
  readonly about: string;
}

export const treatmentWords = (): Readonly<Record<TreatmentId, TreatmentWords>> => ({
  'no-change': {
    name: msg('No change for now', { desc: 'treatments/no-change/name: going on as before' }),
    about: msg('Keep what you have, and watch how you are', {
      desc: 'treatments/no-change/about',
    }),
  },
  'next-antidepressant': {
    name: msg('Another medicine', { desc: 'treatments/next-antidepressant/name' }),
    about: msg('A new antidepressant, or a medicine added to yours', {
      desc: 'treatments/next-antidepressant/about',
    }),
  },
  psychotherapy: {
    name: msg('Talking therapy', { desc: 'treatments/psychotherapy/name: psychotherapy' }),
    about: msg('Regular talks with a trained therapist', {
      desc: 'treatments/psychotherapy/about',
    }),
  },
  esketamine: {
    name: msg('Esketamine nasal spray', { desc: 'treatments/esketamine/name' }),
    about: msg('Spravato, given in a certified clinic', {
      desc: 'treatments/esketamine/about: Spravato is the brand',
    }),
  },
  'iv-ketamine': {
    name: msg('Ketamine infusion', { desc: 'treatments/iv-ketamine/name: into a vein' }),
    about: msg('Ketamine by drip into a vein (IV), in a clinic', {
      desc: 'treatments/iv-ketamine/about',
    }),
  },
  'oral-ketamine': {
    name: msg('Ketamine by mouth', { desc: 'treatments/oral-ketamine/name' }),
    about: msg('Lozenges and other forms that a pharmacy makes up', {
      desc: 'treatments/oral-ketamine/about: compounded ketamine',
    }),
  },
  rtms: {
    name: msg('Magnetic stimulation (rTMS)', { desc: 'treatments/rtms/name' }),
    about: msg('Magnetic pulses to the head while you sit in a chair', {
      desc: 'treatments/rtms/about',
    }),
  },
  ect: {
    name: msg('Electroconvulsive therapy (ECT)', { desc: 'treatments/ect/name' }),
    about: msg('A short electric current to the head while you are asleep', {
      desc: 'treatments/ect/about: under general anesthesia',
    }),
  },
});
