/** Trials of esketamine nasal spray. */
import type { Source } from '../types.js';

export const popova2019 = {
  id: 'popova-2019',
  kind: 'trial',
  authors: 'Popova V, Daly EJ, Trivedi M, et al.',
  title:
    'Efficacy and Safety of Flexibly Dosed Esketamine Nasal Spray Combined With a Newly Initiated Oral Antidepressant in Treatment-Resistant Depression (TRANSFORM-2)',
  publisher: 'Am J Psychiatry 176(6):428-438',
  year: 2019,
  doi: '10.1176/appi.ajp.2019.19020172',
  people: 223,
  sponsored: true,
} satisfies Source;

export const fedgchin2019 = {
  id: 'fedgchin-2019',
  kind: 'trial',
  authors: 'Fedgchin M, Trivedi M, Daly EJ, et al.',
  title:
    'Efficacy and Safety of Fixed-Dose Esketamine Nasal Spray Combined With a New Oral Antidepressant in Treatment-Resistant Depression (TRANSFORM-1)',
  publisher: 'Int J Neuropsychopharmacol 22(10):616-630',
  year: 2019,
  doi: '10.1093/ijnp/pyz039',
  people: 342,
  sponsored: true,
} satisfies Source;

/** Pools TRANSFORM-1 and TRANSFORM-2 and reports TRANSFORM-3, per 100 people. */
export const katz2021 = {
  id: 'katz-2021',
  kind: 'review',
  authors: 'Katz EG, Hough D, Doherty T, et al.',
  title:
    'Benefit-Risk Assessment of Esketamine Nasal Spray vs. Placebo in Treatment-Resistant Depression',
  publisher: 'Clin Pharmacol Ther 109(2):536-546',
  year: 2021,
  doi: '10.1002/cpt.2024',
  people: 565,
  sponsored: true,
} satisfies Source;

/** `people` counts those in the main analysis; more were enrolled. */
export const janik2025 = {
  id: 'janik-2025',
  kind: 'trial',
  authors: 'Janik A, et al.',
  title:
    'Esketamine Monotherapy in Adults With Treatment-Resistant Depression: A Randomized Clinical Trial',
  publisher: 'JAMA Psychiatry 82(9):877-887',
  year: 2025,
  doi: '10.1001/jamapsychiatry.2025.1317',
  people: 378,
  sponsored: true,
} satisfies Source;

export const takahashi2021 = {
  id: 'takahashi-2021',
  kind: 'trial',
  authors: 'Takahashi N, et al.',
  title:
    'Fixed doses of intranasal esketamine added to an antidepressant in Japanese patients with treatment-resistant depression: a phase 2b randomised trial',
  publisher: 'BMC Psychiatry 21:526',
  year: 2021,
  doi: '10.1186/s12888-021-03538-y',
  people: 202,
  sponsored: true,
} satisfies Source;

export const daly2019 = {
  id: 'daly-2019',
  kind: 'trial',
  authors: 'Daly EJ, Trivedi MH, Janik A, et al.',
  title:
    'Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression (SUSTAIN-1)',
  publisher: 'JAMA Psychiatry 76(9):893-903',
  year: 2019,
  doi: '10.1001/jamapsychiatry.2019.1189',
  people: 297,
  sponsored: true,
} satisfies Source;

export const reif2023 = {
  id: 'reif-2023',
  kind: 'trial',
  authors: 'Reif A, Bitter I, Buyze J, et al.',
  title: 'Esketamine Nasal Spray versus Quetiapine for Treatment-Resistant Depression',
  publisher: 'N Engl J Med 389(14):1298-1309',
  year: 2023,
  doi: '10.1056/NEJMoa2304145',
  people: 676,
  sponsored: true,
} satisfies Source;

/** Patients' own ratings in ESCAPE-TRD. */
export const escapePhq9 = {
  id: 'escape-phq9',
  kind: 'trial',
  authors: 'Analysis Group and Janssen',
  title:
    'Assessment of patient-reported depression severity in a subpopulation of the ESCAPE-TRD study',
  publisher: 'Curr Med Res Opin',
  year: 2025,
  url: 'https://www.analysisgroup.com/Insights/publishing/assessment-of-patient-reported-depression-severity-in-subpopulation-of-escape-trd-study-esketamine-nasal-spray-versus-quetiapine-extended-release-for-treatment-resistant-depression',
  sponsored: true,
} satisfies Source;

export const aspire = {
  id: 'aspire',
  kind: 'trial',
  authors: 'Fu DJ, Ionescu DF, Li X, et al.',
  title:
    'Esketamine nasal spray in major depressive disorder with active suicidal ideation with intent: ASPIRE I and ASPIRE II, pooled',
  publisher: 'J Clin Psychopharmacol 41(5):516-524',
  year: 2021,
  doi: '10.1097/JCP.0000000000001465',
  people: 452,
  sponsored: true,
} satisfies Source;

export const young2025 = {
  id: 'young-2025',
  kind: 'trial',
  authors: 'Zaki N, Chen L, Lane R, et al.',
  title:
    'Safety and efficacy with esketamine in treatment-resistant depression: long-term extension study (SUSTAIN-3)',
  publisher: 'Int J Neuropsychopharmacol, pyaf027',
  year: 2025,
  doi: '10.1093/ijnp/pyaf027',
  people: 1148,
  sponsored: true,
} satisfies Source;

/** The maker's medical information service, with figures from the US registry. */
export const jnjMedconnectSedation = {
  id: 'jnj-medconnect-sedation',
  kind: 'other',
  authors: 'Johnson & Johnson',
  title: 'Adverse event of Spravato: sedation and somnolence',
  publisher: 'J&J Medical Connect',
  year: 2025,
  url: 'https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence',
  sponsored: true,
} satisfies Source;
