/** Systematic and other reviews. */
import type { Source } from '../types.js';

export const dean2021 = {
  id: 'dean-2021',
  kind: 'review',
  authors: 'Dean RL, Hurducas C, Hawton K, et al.',
  title:
    'Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder',
  publisher: 'Cochrane Database Syst Rev 2021(9):CD011612',
  year: 2021,
  doi: '10.1002/14651858.CD011612.pub3',
  people: 5299,
} satisfies Source;

export const wilkinson2018 = {
  id: 'wilkinson-2018',
  kind: 'review',
  authors: 'Wilkinson ST, Ballard ED, Bloch MH, et al.',
  title:
    'The Effect of a Single Dose of Intravenous Ketamine on Suicidal Ideation: A Systematic Review and Individual Participant Data Meta-Analysis',
  publisher: 'Am J Psychiatry 175(2):150-158',
  year: 2018,
  doi: '10.1176/appi.ajp.2017.17040472',
  people: 167,
} satisfies Source;

export const short2018 = {
  id: 'short-2018',
  kind: 'review',
  authors: 'Short B, Fong J, Gálvez V, Shelker W, Loo CK',
  title: 'Side-effects associated with ketamine use in depression: a systematic review',
  publisher: 'Lancet Psychiatry 5(1):65-78',
  year: 2018,
  doi: '10.1016/S2215-0366(17)30272-9',
} satisfies Source;

export const newport2015 = {
  id: 'newport-2015',
  kind: 'review',
  authors: 'Newport DJ, Carpenter LL, McDonald WM, et al.',
  title:
    'Ketamine and Other NMDA Antagonists: Early Clinical Trials and Possible Mechanisms in Depression',
  publisher: 'Am J Psychiatry 172(10):950-966',
  year: 2015,
  doi: '10.1176/appi.ajp.2015.15040465',
  people: 147,
} satisfies Source;

export const mrazek2014 = {
  id: 'mrazek-2014',
  kind: 'review',
  authors: 'Mrazek DA, Hornberger JC, Altar CA, Degtiar I',
  title:
    'A Review of the Clinical, Economic, and Societal Burden of Treatment-Resistant Depression: 1996-2013',
  publisher: 'Psychiatr Serv 65(8):977-987',
  year: 2014,
  doi: '10.1176/appi.ps.201300059',
  people: 59_462,
} satisfies Source;

export const nanni2012 = {
  id: 'nanni-2012',
  kind: 'review',
  authors: 'Nanni V, Uher R, Danese A',
  title:
    'Childhood Maltreatment Predicts Unfavorable Course of Illness and Treatment Outcome in Depression: A Meta-Analysis',
  publisher: 'Am J Psychiatry 169(2):141-151',
  year: 2012,
  doi: '10.1176/appi.ajp.2011.11020335',
  people: 3098,
} satisfies Source;

export const kew2023 = {
  id: 'kew-2023',
  kind: 'review',
  authors: 'Kew BM, Porter RJ, Douglas KM, et al.',
  title: 'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
  publisher: 'BJPsych Open',
  year: 2023,
  url: 'https://www.cambridge.org/core/journals/bjpsych-open/article/ketamine-and-psychotherapy-for-the-treatment-of-psychiatric-disorders-systematic-review/97614770DE6BC7846763FE19801D412D',
} satisfies Source;

export const kopra2021 = {
  id: 'kopra-2021',
  kind: 'review',
  authors: 'Kopra E, Mondelli V, Pariante C, Nikkheslat N',
  title:
    "Ketamine's effect on inflammation and kynurenine pathway in depression: A systematic review",
  publisher: 'J Psychopharmacol 35(8):934-945',
  year: 2021,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8358579/',
} satisfies Source;

export const cipriani2018 = {
  id: 'cipriani-2018',
  kind: 'review',
  authors: 'Cipriani A, Furukawa TA, Salanti G, et al.',
  title:
    'Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder',
  publisher: 'Lancet 391(10128):1357-1366',
  year: 2018,
  doi: '10.1016/S0140-6736(17)32802-7',
  people: 116_477,
} satisfies Source;

export const ectMortality2017 = {
  id: 'ect-mortality-2017',
  kind: 'review',
  authors: 'Tørring N, et al.',
  title: 'The mortality rate of electroconvulsive therapy: a systematic review and pooled analysis',
  publisher: 'Acta Psychiatr Scand 135:388-397',
  year: 2017,
  url: 'https://pubmed.ncbi.nlm.nih.gov/28332236/',
} satisfies Source;

export const anderson2022 = {
  id: 'anderson-2022',
  kind: 'review',
  authors: 'Anderson DJ, Zhou J, Cao D, et al.',
  title: 'Ketamine-Induced Cystitis: A Comprehensive Review',
  publisher: 'Health Psychol Res',
  year: 2022,
  doi: '10.52965/001c.38247',
} satisfies Source;

export const zanos2018 = {
  id: 'zanos-2018',
  kind: 'review',
  authors: 'Zanos P, Gould TD',
  title: 'Mechanisms of ketamine action as an antidepressant',
  publisher: 'Mol Psychiatry 23:801-811',
  year: 2018,
  doi: '10.1038/mp.2017.255',
} satisfies Source;

export const xu2022 = {
  id: 'xu-2022',
  kind: 'review',
  authors: 'Xu S, Yao X, Li B, et al.',
  title: 'Uncovering the Underlying Mechanisms of Ketamine as a Novel Antidepressant',
  publisher: 'Front Pharmacol 12:740996',
  year: 2022,
  doi: '10.3389/fphar.2021.740996',
} satisfies Source;
