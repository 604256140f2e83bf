/** Who wrote the content, when it was checked, and when it runs out. */
import type { IsoDate, Review } from './types.js';

/** Version of the patient-facing content; changes with every change of a fact or an English sentence. */
export const contentVersion = '0.1.0';

/** Day on which the content as a whole was last compared with its sources. */
export const contentChecked: IsoDate = '2026-11-21';

/** After this day readers are told that the content may be out of date. */
export const contentReviewBy: IsoDate = '2027-11-21';

/** After this day figures are no longer shown, only help and the reason. */
export const contentHardExpiry: IsoDate = '2029-05-21';

/** Crisis lines older than this many days fail a release and show the emergency number first. */
export const crisisDaysValid = 180;

/** Papers and guidelines: read again once a year. */
export const yearly: Review = { checked: '2026-11-21', reviewBy: '2027-11-21' };

/** Product labels, approvals and prices change more often. */
export const halfYearly: Review = { checked: '2026-11-21', reviewBy: '2027-05-21' };

/** Telephone numbers must be tried again within 180 days. */
export const crisisReview: Review = { checked: '2026-11-21', reviewBy: '2027-05-20' };

/** The named clinician who has checked the text. `null` until one has signed. */
export const clinicalReview: { readonly name: string; readonly on: IsoDate } | null = null;
