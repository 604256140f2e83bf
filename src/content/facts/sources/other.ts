/** Commentaries, patient information and other texts. */
import type { Source } from '../types.js';

export const jnjMonotherapyRelease = {
  id: 'jnj-monotherapy-release',
  kind: 'other',
  authors: 'Johnson & Johnson',
  title:
    'Spravato (esketamine) approved in the U.S. as the first and only monotherapy for adults with treatment-resistant depression',
  publisher: 'Johnson & Johnson, press release of 21 January 2025',
  year: 2025,
  url: 'https://jnj.com/media-center/press-releases/spravato-esketamine-approved-in-the-u-s-as-the-first-and-only-monotherapy-for-adults-with-treatment-resistant-depression',
  sponsored: true,
} satisfies Source;

export const gastaldon2019 = {
  id: 'gastaldon-2019',
  kind: 'other',
  authors: 'Gastaldon C, Papola D, Ostuzzi G, Barbui C',
  title: 'Esketamine for treatment resistant depression: a trick of smoke and mirrors?',
  publisher: 'Epidemiol Psychiatr Sci 29:e79',
  year: 2019,
  doi: '10.1017/S2045796019000751',
} satisfies Source;

export const andrade2017 = {
  id: 'andrade-2017',
  kind: 'other',
  authors: 'Andrade C',
  title:
    'Ketamine for Depression, 4: In What Dose, at What Rate, by What Route, for How Long, and at What Frequency?',
  publisher: 'J Clin Psychiatry 78(7):e852-e857',
  year: 2017,
  url: 'https://www.psychiatrist.com/jcp/ketamine-for-depression-dosing-administration-and-duration/',
} satisfies Source;

export const andrade2019 = {
  id: 'andrade-2019',
  kind: 'other',
  authors: 'Andrade C',
  title: 'Oral Ketamine for Depression, 2: Practical Considerations',
  publisher: 'J Clin Psychiatry 80(2):19f12838',
  year: 2019,
  url: 'https://www.psychiatrist.com/jcp/oral-ketamine-for-depression-practical-considerations/',
} satisfies Source;

export const doldKasper2017 = {
  id: 'dold-kasper-2017',
  kind: 'other',
  authors: 'Dold M, Kasper S',
  title: 'Checklist of reasons for only alleged resistance to antidepressants',
  publisher: 'Pharmacological Reviews (table)',
  year: 2017,
  url: 'https://pharmrev.aspetjournals.org/highwire/markup/21969/expansion',
} satisfies Source;

export const thaseDifficult = {
  id: 'thase-difficult',
  kind: 'other',
  authors: 'The Journal of Clinical Psychiatry',
  title: 'Approaches to Managing Difficult-to-Treat Depressions',
  publisher: 'J Clin Psychiatry',
  url: 'https://www.psychiatrist.com/jcp/approaches-managing-difficult-treat-depressions-2/',
} satisfies Source;

export const cotter2021 = {
  id: 'cotter-2021',
  kind: 'other',
  authors: 'Cotter S, Wong J, Gada N, et al.',
  title:
    'Repeated or Continuous Medically Supervised Ketamine Administration Associated with Hepatobiliary Adverse Events: A Retrospective Case Series',
  publisher: 'Drug Saf 44:1365-1374',
  year: 2021,
  doi: '10.1007/s40264-021-01120-9',
} satisfies Source;

export const nimhTmsSafety = {
  id: 'nimh-tms-safety',
  kind: 'other',
  authors: 'Lisanby SH, National Institute of Mental Health',
  title: 'Transcranial Magnetic Stimulation Safety and Risk',
  publisher: 'NIMH',
  year: 2020,
  url: 'https://www.nimh.nih.gov/news/media/2020/sarah-h-lisanby-transcranial-magnetic-stimulation-safety-and-risk',
} satisfies Source;

export const carlatTms = {
  id: 'carlat-tms',
  kind: 'other',
  authors: 'The Carlat Report',
  title: 'Transcranial Magnetic Stimulation: Approved! Now What?',
  publisher: 'The Carlat Report',
  url: 'https://www.thecarlatreport.com/article/transcranial-magnetic-stimulation-approved-now-what-0',
} satisfies Source;

export const kirov2021 = {
  id: 'kirov-2021',
  kind: 'other',
  authors: 'Kirov G, Jauhar S, Sienaert P, Kellner CH, McLoughlin DM',
  title: 'Electroconvulsive therapy for depression: 80 years of progress',
  publisher: 'Br J Psychiatry 219:594-597',
  year: 2021,
  doi: '10.1192/bjp.2021.37',
} satisfies Source;

export const ectJrank = {
  id: 'ect-jrank',
  kind: 'other',
  authors: 'Medicine Encyclopedia',
  title: 'Electroconvulsive Therapy: Procedures',
  publisher: 'Medicine Encyclopedia',
  url: 'https://medicine.jrank.org/pages/553/Electroconvulsive-Therapy-Procedures.html',
} satisfies Source;

export const ectIsmailNews = {
  id: 'ect-ismail-news',
  kind: 'other',
  authors: 'National Post',
  title: 'ECT explained (interview with the psychiatrist Z. Ismail)',
  publisher: 'National Post, syndicated',
  year: 2023,
} satisfies Source;

/** Written from the side of people who had ECT; cites the review by Rose and others of 2003. */
export const rose2006 = {
  id: 'rose-2006',
  kind: 'other',
  authors: 'Robertson H, Pryor R',
  title: 'Memory and cognitive effects of ECT: informing and assessing patients',
  publisher: 'Adv Psychiatr Treat 12:228-238',
  year: 2006,
} satisfies Source;

export const greencroft2024 = {
  id: 'greencroft-2024',
  kind: 'other',
  authors: 'Greencroft South GP practice (NHS)',
  title: 'What to expect when starting anti-depressants',
  publisher: 'NHS practice page',
  url: 'https://www.greencroftsouth.co.uk/help-support/mental-health/what-to-expect-when-starting-anti-depressants/',
} satisfies Source;

export const ueaSsri = {
  id: 'uea-ssri',
  kind: 'other',
  authors: 'UEA Medical Service (NHS)',
  title: 'SSRI medication',
  publisher: 'NHS practice page',
  url: 'https://www.umsuea.co.uk/ssri-medication/',
} satisfies Source;

export const mindmedlaw2026 = {
  id: 'mindmedlaw-2026',
  kind: 'other',
  authors: 'Mind Medicine Law',
  title: 'Ketamine therapy insurance coverage',
  publisher: 'Mind Medicine Law',
  year: 2026,
  url: 'https://mindmedicinelaw.com/guides/ketamine-therapy-insurance-coverage',
} satisfies Source;

export const drugsAtFda = {
  id: 'drugs-at-fda',
  kind: 'regulator',
  authors: 'US Food and Drug Administration',
  title: 'Drugs@FDA: FDA-Approved Drugs',
  publisher: 'FDA',
  url: 'https://www.accessdata.fda.gov/scripts/cder/daf/',
} satisfies Source;

export const nhsMedicines = {
  id: 'nhs-medicines',
  kind: 'other',
  authors: 'National Health Service',
  title: 'Medicines A to Z',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/medicines/',
} satisfies Source;
