/** Trials and follow-up studies of ketamine, also against ECT. */
import type { Source } from '../types.js';

/** `people` counts those who completed it. */
export const berman2000 = {
  id: 'berman-2000',
  kind: 'trial',
  authors: 'Berman RM, Cappiello A, Anand A, et al.',
  title: 'Antidepressant effects of ketamine in depressed patients',
  publisher: 'Biol Psychiatry 47(4):351-354',
  year: 2000,
  doi: '10.1016/S0006-3223(99)00230-9',
  people: 7,
} satisfies Source;

export const zarate2006 = {
  id: 'zarate-2006',
  kind: 'trial',
  authors: 'Zarate CA Jr, Singh JB, Carlson PJ, et al.',
  title:
    'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
  publisher: 'Arch Gen Psychiatry 63(8):856-864',
  year: 2006,
  doi: '10.1001/archpsyc.63.8.856',
  people: 18,
} satisfies Source;

export const murrough2013 = {
  id: 'murrough-2013',
  kind: 'trial',
  authors: 'Murrough JW, Iosifescu DV, Chang LC, et al.',
  title:
    'Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized controlled trial',
  publisher: 'Am J Psychiatry 170(10):1134-1142',
  year: 2013,
  doi: '10.1176/appi.ajp.2013.13030392',
  people: 73,
} satisfies Source;

export const murrough2013b = {
  id: 'murrough-2013b',
  kind: 'trial',
  authors: 'Murrough JW, Perez AM, Pillemer S, et al.',
  title:
    'Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression',
  publisher: 'Biol Psychiatry 74(4):250-256',
  year: 2013,
  doi: '10.1016/j.biopsych.2012.06.022',
  people: 24,
} satisfies Source;

export const phillips2019 = {
  id: 'phillips-2019',
  kind: 'trial',
  authors: 'Phillips JL, Norris S, Talbot J, et al.',
  title:
    'Single, Repeated, and Maintenance Ketamine Infusions for Treatment-Resistant Depression: A Randomized Controlled Trial',
  publisher: 'Am J Psychiatry 176(5):401-409',
  year: 2019,
  doi: '10.1176/appi.ajp.2018.18070834',
  people: 41,
} satisfies Source;

export const grunebaum2018 = {
  id: 'grunebaum-2018',
  kind: 'trial',
  authors: 'Grunebaum MF, Galfalvy HC, Choo TH, et al.',
  title:
    'Ketamine for Rapid Reduction of Suicidal Thoughts in Major Depression: A Midazolam-Controlled Randomized Clinical Trial',
  publisher: 'Am J Psychiatry 175(4):327-335',
  year: 2018,
  doi: '10.1176/appi.ajp.2017.17060647',
  people: 80,
} satisfies Source;

export const jelovac2025 = {
  id: 'jelovac-2025',
  kind: 'trial',
  authors: 'Jelovac A, McLoughlin DM, et al.',
  title:
    'Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression: The KARMA-Dep 2 Randomized Clinical Trial',
  publisher: 'JAMA Psychiatry',
  year: 2025,
  doi: '10.1001/jamapsychiatry.2025.3019',
  people: 65,
} satisfies Source;

export const lii2023 = {
  id: 'lii-2023',
  kind: 'trial',
  authors: 'Lii TR, Smith AE, Flohr JR, et al.',
  title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
  publisher: 'Nat Ment Health 1(11):876-886',
  year: 2023,
  doi: '10.1038/s44220-023-00140-x',
  people: 40,
} satisfies Source;

export const abdallah2022 = {
  id: 'abdallah-2022',
  kind: 'trial',
  authors: 'Abdallah CG, Roache JD, Gueorguieva R, et al.',
  title:
    'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military',
  publisher: 'Neuropsychopharmacology',
  year: 2022,
  doi: '10.1038/s41386-022-01266-9',
  people: 158,
} satisfies Source;

export const fava2018 = {
  id: 'fava-2018',
  kind: 'trial',
  authors: 'Fava M, Freeman MP, Flynn M, et al.',
  title:
    'Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression',
  publisher: 'Mol Psychiatry 25:1592-1603',
  year: 2018,
  doi: '10.1038/s41380-018-0256-5',
  people: 99,
} satisfies Source;

export const holmes2022 = {
  id: 'holmes-2022',
  kind: 'trial',
  authors: 'Holmes SE, Finnema SJ, Naganawa M, et al.',
  title: 'Imaging the effect of ketamine on synaptic density (SV2A) in the living brain',
  publisher: 'Mol Psychiatry 27:2273-2281',
  year: 2022,
  doi: '10.1038/s41380-022-01465-2',
} satisfies Source;

/** Follow-up of patients of one clinic, without a comparison group. The address is that of the journal. */
export const rodrigues2020 = {
  id: 'rodrigues-2020',
  kind: 'trial',
  authors: 'Rodrigues NB, McIntyre RS, Lipsitz O, et al.',
  title:
    'Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder: results from the Canadian Rapid Treatment Center of Excellence',
  publisher: 'Expert Opin Drug Saf 19(8):1031-1040',
  year: 2020,
  url: 'https://www.tandfonline.com/journals/ieds20',
  people: 203,
} satisfies Source;

/** `people` counts those who were randomised. The address is that of the journal. */
export const glue2024 = {
  id: 'glue-2024',
  kind: 'trial',
  authors: 'Glue P, Loo C, Fam J, et al.',
  title:
    'Extended-release ketamine tablets for treatment-resistant depression: a randomized placebo-controlled phase 2 trial',
  publisher: 'Nat Med',
  year: 2024,
  url: 'https://www.nature.com/nm/',
  people: 168,
  sponsored: true,
} satisfies Source;

export const anand2023 = {
  id: 'anand-2023',
  kind: 'trial',
  authors: 'Anand A, Mathew SJ, Sanacora G, et al.',
  title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression (ELEKT-D)',
  publisher: 'N Engl J Med 388(25):2315-2325',
  year: 2023,
  doi: '10.1056/NEJMoa2302399',
  people: 403,
} satisfies Source;

export const ekstrand2022 = {
  id: 'ekstrand-2022',
  kind: 'trial',
  authors: 'Ekstrand J, Fattah C, Persson M, et al.',
  title:
    'Racemic Ketamine as an Alternative to Electroconvulsive Therapy for Unipolar Depression (KetECT)',
  publisher: 'Int J Neuropsychopharmacol 25(5):339-349',
  year: 2022,
  doi: '10.1093/ijnp/pyab088',
  people: 186,
} satisfies Source;

export const ekstrand2024 = {
  id: 'ekstrand-2024',
  kind: 'other',
  authors: 'Ekstrand J, Takamiya A, Nordenskjöld A, et al.',
  title: 'Ketamine or ECT? What Have We Learned From the KetECT and ELEKT-D Trials?',
  publisher: 'Int J Neuropsychopharmacol 27(1):pyad065',
  year: 2024,
  doi: '10.1093/ijnp/pyad065',
} satisfies Source;

export const jha2024 = {
  id: 'jha-2024',
  kind: 'trial',
  authors: 'Jha MK, Wilkinson ST, Krishnan K, et al.',
  title:
    'Ketamine vs Electroconvulsive Therapy for Treatment-Resistant Depression: a secondary analysis of ELEKT-D',
  publisher: 'JAMA Netw Open',
  year: 2024,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11200139/',
  people: 365,
} satisfies Source;
