/** Trials of other treatments, and studies that counted people with TRD. */
import type { Source } from '../types.js';

export const rush2006 = {
  id: 'rush-2006',
  kind: 'trial',
  authors: 'Rush AJ, Trivedi MH, Wisniewski SR, et al.',
  title:
    'Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps: a STAR*D report',
  publisher: 'Am J Psychiatry 163(11):1905-1917',
  year: 2006,
  doi: '10.1176/ajp.2006.163.11.1905',
  people: 3671,
} satisfies Source;

export const pigott2023 = {
  id: 'pigott-2023',
  kind: 'trial',
  authors: 'Pigott HE, Kim T, Xu C, Kirsch I, Amsterdam J',
  title:
    'What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies in real-world depressed patients? A reanalysis of the STAR*D study',
  publisher: 'BMJ Open 13:e063095',
  year: 2023,
  doi: '10.1136/bmjopen-2022-063095',
} satisfies Source;

export const rush2023Reply = {
  id: 'rush-2023-reply',
  kind: 'other',
  authors: 'Rush AJ, Trivedi M, Fava M, et al.',
  title: 'The STAR*D Data Remain Strong: Reply to Pigott et al.',
  publisher: 'Am J Psychiatry',
  year: 2023,
  doi: '10.1176/appi.ajp.20230869',
} satisfies Source;

export const mohamed2017 = {
  id: 'mohamed-2017',
  kind: 'trial',
  authors: 'Mohamed S, Johnson GR, Chen P, et al.',
  title:
    'Effect of Antidepressant Switching vs Augmentation on Remission Among Patients With Major Depressive Disorder Unresponsive to Antidepressant Treatment (VAST-D)',
  publisher: 'JAMA 318(2):132-145',
  year: 2017,
  doi: '10.1001/jama.2017.8036',
  people: 1522,
} satisfies Source;

export const wiles2013 = {
  id: 'wiles-2013',
  kind: 'trial',
  authors: 'Wiles N, Thomas L, Abel A, et al.',
  title:
    'Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression: results of the CoBalT randomised controlled trial',
  publisher: 'Lancet 381(9864):375-384',
  year: 2013,
  doi: '10.1016/S0140-6736(12)61552-9',
  people: 469,
} satisfies Source;

export const eisendrath2016 = {
  id: 'eisendrath-2016',
  kind: 'trial',
  authors: 'Eisendrath SJ, Gillung E, Delucchi KL, et al.',
  title:
    'A Randomized Controlled Trial of Mindfulness-Based Cognitive Therapy for Treatment-Resistant Depression',
  publisher: 'Psychother Psychosom 85(2):99-110',
  year: 2016,
  doi: '10.1159/000442260',
  people: 173,
} satisfies Source;

export const lynch2019 = {
  id: 'lynch-2019',
  kind: 'trial',
  authors: 'Lynch TR, Hempel RJ, Whalley B, et al.',
  title:
    'Refractory depression: mechanisms and efficacy of radically open dialectical behaviour therapy (RefraMED)',
  publisher: 'Br J Psychiatry 216(4):204-212',
  year: 2019,
  doi: '10.1192/bjp.2019.53',
  people: 250,
} satisfies Source;

export const blumberger2018 = {
  id: 'blumberger-2018',
  kind: 'trial',
  authors: 'Blumberger DM, Vila-Rodriguez F, Thorpe KE, et al.',
  title:
    'Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients with depression (THREE-D)',
  publisher: 'Lancet 391(10131):1683-1692',
  year: 2018,
  doi: '10.1016/S0140-6736(18)30295-2',
  people: 414,
} satisfies Source;

export const cole2020 = {
  id: 'cole-2020',
  kind: 'trial',
  authors: 'Cole EJ, Stimpson KH, Bentzley BS, et al.',
  title:
    'Stanford Accelerated Intelligent Neuromodulation Therapy for Treatment-Resistant Depression',
  publisher: 'Am J Psychiatry 177(8):716-726',
  year: 2020,
  doi: '10.1176/appi.ajp.2019.19070720',
  people: 22,
} satisfies Source;

export const cole2022 = {
  id: 'cole-2022',
  kind: 'trial',
  authors: 'Cole EJ, Phillips AL, Bentzley BS, et al.',
  title: 'Stanford Neuromodulation Therapy (SNT): A Double-Blind Randomized Controlled Trial',
  publisher: 'Am J Psychiatry 179(2):132-141',
  year: 2022,
  doi: '10.1176/appi.ajp.2021.20101429',
  people: 29,
} satisfies Source;

export const kratter2026 = {
  id: 'kratter-2026',
  kind: 'trial',
  authors: 'Kratter IH, Austelle CW, Lissemore JI, et al.',
  title:
    'Stanford neuromodulation therapy for treatment-resistant depression: a randomized controlled trial confirming efficacy, and an EEG study',
  publisher: 'World Psychiatry 25(1):105-116',
  year: 2026,
  doi: '10.1002/wps.70032',
  people: 48,
} satisfies Source;

export const taylor2021Seizure = {
  id: 'taylor-2021-seizure',
  kind: 'trial',
  authors: 'Taylor JJ, et al.',
  title: 'Seizure risk with repetitive TMS: survey results',
  publisher: 'Brain Stimulation',
  year: 2021,
  url: 'https://www.brainstimjrnl.com/article/S1935-861X(21)00118-2/fulltext',
  people: 25_526,
} satisfies Source;

/** Reported by the company; not yet published in a journal. */
export const compass2026 = {
  id: 'compass-2026',
  kind: 'trial',
  authors: 'Compass Pathways',
  title:
    'COMP005 and COMP006: phase 3 trials of COMP360 psilocybin in treatment-resistant depression',
  publisher: 'Compass Pathways, company results of 23 June 2025 and 17 February 2026',
  year: 2026,
  people: 826,
  sponsored: true,
} satisfies Source;

export const zhdanava2021 = {
  id: 'zhdanava-2021',
  kind: 'other',
  authors: 'Zhdanava M, Pilon D, Ghelerter I, et al.',
  title:
    'The Prevalence and National Burden of Treatment-Resistant Depression and Major Depressive Disorder in the United States',
  publisher: 'J Clin Psychiatry 82(2):20m13699',
  year: 2021,
  doi: '10.4088/JCP.20m13699',
  sponsored: true,
} satisfies Source;

export const soares2021 = {
  id: 'soares-2021',
  kind: 'other',
  authors: 'Soares B, Kanevsky G, Teng CT, et al.',
  title:
    'Prevalence and Impact of Treatment-Resistant Depression in Latin America: a Prospective, Observational Study',
  publisher: 'Psychiatr Q 92:1797-1815',
  year: 2021,
  doi: '10.1007/s11126-021-09930-x',
  people: 1475,
  sponsored: true,
} satisfies Source;
