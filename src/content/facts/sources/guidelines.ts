/** Guidelines, health authorities and regulators. */
import type { Source } from '../types.js';

export const lam2024 = {
  id: 'lam-2024',
  kind: 'guideline',
  authors: 'Lam RW, Kennedy SH, Adams C, et al.',
  title:
    'Canadian Network for Mood and Anxiety Treatments (CANMAT) 2023 Update on Clinical Guidelines for Management of Major Depressive Disorder in Adults',
  publisher: 'Can J Psychiatry 69(9):641-687',
  year: 2024,
  doi: '10.1177/07067437241245384',
} satisfies Source;

export const niceTa854 = {
  id: 'nice-ta854',
  kind: 'guideline',
  authors: 'National Institute for Health and Care Excellence',
  title: 'Esketamine nasal spray for treatment-resistant depression (TA854)',
  publisher: 'NICE',
  year: 2022,
  url: 'https://www.nice.org.uk/guidance/ta854/chapter/1-Recommendations',
} satisfies Source;

export const niceNg222 = {
  id: 'nice-ng222',
  kind: 'guideline',
  authors: 'National Institute for Health and Care Excellence',
  title: 'Depression in adults: treatment and management (NG222)',
  publisher: 'NICE',
  year: 2022,
  url: 'https://www.nice.org.uk/guidance/ng222',
} satisfies Source;

export const niceNg222Ketamine = {
  id: 'nice-ng222-ketamine',
  kind: 'guideline',
  authors: 'National Institute for Health and Care Excellence',
  title:
    'January 2026 exceptional surveillance of depression in adults: treatment and management (NG222)',
  publisher: 'NICE',
  year: 2026,
  url: 'https://www.nice.org.uk/guidance/ng222/evidence/january-2026-exceptional-surveillance-of-depression-in-adults-treatment-and-management-nice-15604053805?tab=evidence',
} satisfies Source;

export const niceIpg542 = {
  id: 'nice-ipg542',
  kind: 'guideline',
  authors: 'National Institute for Health and Care Excellence',
  title: 'Repetitive transcranial magnetic stimulation for depression (IPG542)',
  publisher: 'NICE',
  year: 2015,
  url: 'https://www.nice.org.uk/guidance/IPG542/chapter/1-recommendations',
} satisfies Source;

export const smc2258 = {
  id: 'smc-2258',
  kind: 'guideline',
  authors: 'Scottish Medicines Consortium',
  title: 'Esketamine (Spravato): advice SMC2258',
  publisher: 'Scottish Medicines Consortium',
  year: 2020,
  url: 'https://www.scottishmedicines.org.uk/medicines-advice/esketamine-spravato-full-smc2258/',
} satisfies Source;

export const cdaAmcEsketamine = {
  id: 'cda-amc-esketamine',
  kind: 'guideline',
  authors: "Canada's Drug Agency (CDA-AMC, formerly CADTH)",
  title: 'Esketamine hydrochloride (SR0621)',
  publisher: 'CDA-AMC',
  year: 2020,
  url: 'https://cda-amc.ca/esketamine-hydrochloride',
} satisfies Source;

export const wsibKetamine = {
  id: 'wsib-ketamine',
  kind: 'regulator',
  authors: 'Workplace Safety and Insurance Board, Ontario',
  title: 'Drug formulary listing decision: ketamine and esketamine',
  publisher: 'WSIB',
  url: 'https://www.wsib.ca/en/drug-formulary-listing-decision-ketamine-and-esketamine',
} satisfies Source;

export const ranzcpPbs2025 = {
  id: 'ranzcp-pbs-2025',
  kind: 'regulator',
  authors: 'Royal Australian and New Zealand College of Psychiatrists',
  title: 'PBS listing changes effective 1 May 2025',
  publisher: 'RANZCP',
  year: 2025,
  url: 'https://www.ranzcp.org/news-analysis/pbs-listing-changes-effective-1-may-2025',
} satisfies Source;

export const mbsRtms2021 = {
  id: 'mbs-rtms-2021',
  kind: 'regulator',
  authors: 'Australian Government Department of Health',
  title: 'Repetitive transcranial magnetic stimulation: factsheet',
  publisher: 'MBS Online',
  year: 2021,
  url: 'https://www.mbsonline.gov.au/internet/mbsonline/publishing.nsf/Content/Factsheet-rTMS-211025',
} satisfies Source;

export const therapeuticGuidelinesDepression = {
  id: 'therapeutic-guidelines-depression',
  kind: 'guideline',
  authors: 'Therapeutic Guidelines',
  title: 'Psychotropic: major depression',
  publisher: 'Therapeutic Guidelines Limited, Melbourne',
} satisfies Source;

export const vadod2022 = {
  id: 'vadod-2022',
  kind: 'guideline',
  authors: 'US Department of Veterans Affairs and Department of Defense',
  title: 'VA/DoD Clinical Practice Guideline for the Management of Major Depressive Disorder',
  publisher: 'VA/DoD',
  year: 2022,
  url: 'https://www.healthquality.va.gov/guidelines/MH/mdd/',
} satisfies Source;

export const sanacora2017 = {
  id: 'sanacora-2017',
  kind: 'guideline',
  authors: 'Sanacora G, Frye MA, McDonald W, et al.',
  title: 'A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders',
  publisher: 'JAMA Psychiatry 74(4):399-405',
  year: 2017,
  doi: '10.1001/jamapsychiatry.2017.0080',
} satisfies Source;

export const rossi2021 = {
  id: 'rossi-2021',
  kind: 'guideline',
  authors: 'Rossi S, Antal A, Bestmann S, et al.',
  title:
    'Safety and recommendations for TMS use in healthy subjects and patient populations: Expert Guidelines',
  publisher: 'Clin Neurophysiol 132:269-306',
  year: 2021,
  doi: '10.1016/j.clinph.2020.10.003',
} satisfies Source;

export const fdaCompounded2023 = {
  id: 'fda-compounded-2023',
  kind: 'regulator',
  authors: 'US Food and Drug Administration',
  title:
    'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
  publisher: 'FDA',
  year: 2023,
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
} satisfies Source;

export const fdaCompounded2022 = {
  id: 'fda-compounded-2022',
  kind: 'regulator',
  authors: 'US Food and Drug Administration',
  title:
    'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
  publisher: 'FDA',
  year: 2022,
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
} satisfies Source;

export const fdaEct2018 = {
  id: 'fda-ect-2018',
  kind: 'regulator',
  authors: 'US Food and Drug Administration',
  title: 'Neurological devices; reclassification of electroconvulsive therapy devices',
  publisher: 'Federal Register 83 FR 66103',
  year: 2018,
  url: 'https://www.federalregister.gov/citation/83-FR-66103',
} satisfies Source;

export const cmsVns2019 = {
  id: 'cms-vns-2019',
  kind: 'regulator',
  authors: 'US Centers for Medicare & Medicaid Services',
  title: 'Vagus Nerve Stimulation (VNS) for Treatment Resistant Depression (TRD)',
  publisher: 'CMS',
  year: 2019,
  url: 'https://www.cms.gov/es/node/185951',
} satisfies Source;
