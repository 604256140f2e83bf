/**
 * What each treatment is approved for by region, and where side effects are reported. What was not
 * checked says so. Talking therapy, antidepressants in general and no change need no such entry.
 */
import { halfYearly } from './review.js';
import {
  cdaAmcEsketamine,
  fdaCompounded2023,
  fdaEct2018,
  mbsRtms2021,
  niceIpg542,
  niceNg222,
  niceNg222Ketamine,
  niceTa854,
  ranzcpPbs2025,
  smc2258,
  therapeuticGuidelinesDepression,
  vadod2022,
  wsibKetamine,
} from './sources/guidelines.js';
import { spravatoEuInformation, spravatoLabel } from './sources/labels.js';
import { carlatTms, jnjMonotherapyRelease } from './sources/other.js';
import type { Fact, IsoDate, NotKnown, Review, Source, TreatmentId } from './types.js';

/** Member states of the European Union, ISO 3166-1 alpha-2. */
export const euMembers = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

/** Regions with an entry; `EU` stands for each of its member states. */
export type ApprovalRegion = 'US' | 'GB' | 'CA' | 'AU' | 'EU';

/** Medicines and devices with an entry. */
export type ApprovalTreatment = Extract<
  TreatmentId,
  'esketamine' | 'iv-ketamine' | 'oral-ketamine' | 'rtms' | 'ect'
>;

/** Where a treatment stands with the authorities of a region. */
export type ApprovalStatus =
  /** A medicine licensed for TRD. */
  | 'approved'
  /** Licensed for TRD and paid for in part by the national scheme. */
  | 'registered-and-subsidised'
  /** An approved medicine, used for something it is not approved for. */
  | 'off-label'
  /** A preparation that no authority has assessed. */
  | 'unapproved'
  /** A device the regulator has cleared for this use. */
  | 'cleared-device'
  /** Allowed and in use under the rules of the health service. */
  | 'permitted'
  /** Paid for by the national scheme; its registration was not looked up. */
  | 'subsidised';

/** What a body that advises doctors or payers says. */
export interface GuidelinePosition {
  readonly body: 'NICE' | 'SMC' | 'CDA-AMC' | 'VA/DoD' | 'Therapeutic Guidelines';
  readonly position:
    | 'recommended'
    | 'suggested'
    | 'accepted'
    | 'normal-arrangements'
    | 'not-recommended'
    | 'do-not-reimburse'
    /** The body looked at it and left its guideline as it was. */
    | 'not-updated'
    | 'insufficient-data';
  /** Part of the region it holds for. */
  readonly where?: 'England' | 'Scotland';
  /** Left out where it could not be established. */
  readonly year?: number;
}

/** The checked status of one treatment in one region. */
export interface Approval {
  readonly status: ApprovalStatus;
  /** Approved together with an antidepressant. */
  readonly withAntidepressant?: true;
  /** Approved on its own. */
  readonly alone?: true;
  /** Also approved for depression with acute suicidal danger. */
  readonly acuteDanger?: true;
  /** How many antidepressants have to have been tried, at least. */
  readonly medicinesTried?: number;
  readonly since?: Fact['date'];
  /** Since when it is approved on its own. */
  readonly aloneSince?: IsoDate;
  readonly subsidisedSince?: IsoDate;
  /** The regulator has warned against this use. */
  readonly warning?: true;
  readonly guideline?: readonly GuidelinePosition[];
  readonly sources: readonly [Source, ...Source[]];
  readonly review: Review;
}

/** Where anybody can report a side effect. */
export interface ReportingRoute {
  /** Own name of the service; left out where each country has its own. */
  readonly name?: string;
  /** Telephone number as the service writes it. */
  readonly phone?: string;
  /** Digits to dial, where the number is written in letters. */
  readonly digits?: string;
  readonly address?: `https://${string}`;
  /** Through the body of each country; the leaflet in the pack lists them. */
  readonly national?: true;
  readonly review: Review;
}

const notChecked = { notKnown: 'not-checked' } as const satisfies NotKnown;
const review = halfYearly;

/** Approval by region and treatment. */
export const approvals: Readonly<
  Record<ApprovalRegion, Readonly<Record<ApprovalTreatment, Approval | NotKnown>>>
> = {
  US: {
    esketamine: {
      status: 'approved',
      withAntidepressant: true,
      alone: true,
      acuteDanger: true,
      since: '2019-03-05',
      aloneSince: '2025-01-21',
      guideline: [{ body: 'VA/DoD', position: 'suggested', year: 2022 }],
      sources: [spravatoLabel, jnjMonotherapyRelease, vadod2022],
      review,
    },
    'iv-ketamine': {
      status: 'off-label',
      guideline: [{ body: 'VA/DoD', position: 'suggested', year: 2022 }],
      sources: [fdaCompounded2023, vadod2022],
      review,
    },
    'oral-ketamine': {
      status: 'unapproved',
      warning: true,
      sources: [fdaCompounded2023],
      review,
    },
    rtms: {
      status: 'cleared-device',
      medicinesTried: 1,
      since: '2008-10',
      sources: [carlatTms],
      review,
    },
    ect: {
      status: 'cleared-device',
      since: '2018-12-26',
      guideline: [{ body: 'VA/DoD', position: 'recommended', year: 2022 }],
      sources: [fdaEct2018, vadod2022],
      review,
    },
  },
  GB: {
    esketamine: {
      status: 'approved',
      withAntidepressant: true,
      acuteDanger: true,
      medicinesTried: 2,
      since: '2019-12',
      guideline: [
        { body: 'NICE', position: 'not-recommended', where: 'England', year: 2022 },
        { body: 'SMC', position: 'accepted', where: 'Scotland', year: 2020 },
      ],
      sources: [niceTa854, smc2258],
      review,
    },
    'iv-ketamine': {
      status: 'off-label',
      guideline: [{ body: 'NICE', position: 'not-updated', where: 'England', year: 2026 }],
      sources: [niceNg222Ketamine],
      review,
    },
    'oral-ketamine': notChecked,
    rtms: {
      status: 'permitted',
      since: '2015-12-16',
      guideline: [{ body: 'NICE', position: 'normal-arrangements', year: 2015 }],
      sources: [niceIpg542],
      review,
    },
    ect: { status: 'permitted', since: '2003', sources: [niceNg222], review },
  },
  CA: {
    esketamine: {
      status: 'approved',
      withAntidepressant: true,
      acuteDanger: true,
      medicinesTried: 2,
      since: '2020-05-19',
      guideline: [{ body: 'CDA-AMC', position: 'do-not-reimburse', year: 2020 }],
      sources: [cdaAmcEsketamine],
      review,
    },
    'iv-ketamine': { status: 'off-label', sources: [wsibKetamine], review },
    'oral-ketamine': notChecked,
    rtms: notChecked,
    ect: notChecked,
  },
  AU: {
    esketamine: {
      status: 'registered-and-subsidised',
      withAntidepressant: true,
      medicinesTried: 2,
      since: '2021-03',
      subsidisedSince: '2025-05-01',
      sources: [ranzcpPbs2025],
      review,
    },
    'iv-ketamine': {
      status: 'off-label',
      guideline: [{ body: 'Therapeutic Guidelines', position: 'insufficient-data' }],
      sources: [therapeuticGuidelinesDepression],
      review,
    },
    'oral-ketamine': notChecked,
    rtms: {
      status: 'subsidised',
      medicinesTried: 2,
      subsidisedSince: '2021-11-01',
      sources: [mbsRtms2021],
      review,
    },
    ect: notChecked,
  },
  EU: {
    esketamine: {
      status: 'approved',
      withAntidepressant: true,
      acuteDanger: true,
      medicinesTried: 2,
      since: '2019-12',
      sources: [spravatoEuInformation],
      review,
    },
    'iv-ketamine': notChecked,
    'oral-ketamine': notChecked,
    rtms: notChecked,
    ect: notChecked,
  },
};

/** Reporting of side effects by region. */
export const reporting: Readonly<Record<ApprovalRegion, ReportingRoute | NotKnown>> = {
  US: {
    name: 'FDA MedWatch',
    phone: '1-800-FDA-1088',
    digits: '18003321088',
    address: 'https://www.fda.gov/medwatch',
    review,
  },
  GB: {
    name: 'Yellow Card',
    phone: '0800 731 6789',
    address: 'https://yellowcard.mhra.gov.uk',
    review,
  },
  CA: {
    name: 'MedEffect Canada',
    phone: '1-866-234-2345',
    address:
      'https://www.canada.ca/en/health-canada/services/drugs-health-products/medeffect-canada.html',
    review,
  },
  AU: notChecked,
  EU: { national: true, review },
};
