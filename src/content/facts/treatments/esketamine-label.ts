/** Esketamine nasal spray: what the labels and leaflets say about approval, use and who should not have it. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { fdaCompounded2023 } from '../sources/guidelines.js';
import { emcRmm, spravatoEuInformation, spravatoLabel } from '../sources/labels.js';
import { gastaldon2019, jnjMonotherapyRelease } from '../sources/other.js';

/** Which version of the US label is current. Only its header was read. */
export const eskLabelVersion = {
  id: 'esk-label-version',
  sources: [spravatoLabel],
  readIn: ['us-label-2026-header'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  date: '2026-03-13',
  quantities: {
    version: { value: 18, unit: 'version' },
  },
} satisfies Fact;

/**
 * What it is approved for in the US: TRD, alone or with a tablet; depression with acute suicidal
 * thoughts or behaviour, with a tablet.
 */
export const eskIndications = {
  id: 'esk-indications',
  sources: [spravatoLabel],
  readIn: ['us-label-2025'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** Day on which the US approval without an antidepressant tablet was announced. */
export const eskMonotherapyDate = {
  id: 'esk-monotherapy-date',
  sources: [jnjMonotherapyRelease],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  date: '2025-01-21',
} satisfies Fact;

/** Month of the first US approval, then only together with a tablet. */
export const eskFirstApproval = {
  id: 'esk-first-approval',
  sources: [gastaldon2019, spravatoLabel],
  readIn: ['us-label-2019'],
  region: 'US',
  review: halfYearly,
  date: '2019-03',
} satisfies Fact;

/**
 * Not shown to prevent suicide or to reduce suicidal thoughts or behaviour; hospital care may
 * still be needed.
 */
export const eskLimitations = {
  id: 'esk-limitations',
  sources: [spravatoLabel],
  readIn: ['us-label-2025'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * The five subjects of the boxed warning. Slowed breathing was added after the first years on the
 * market.
 */
export const eskBoxedWarning = {
  id: 'esk-boxed-warning',
  sources: [spravatoLabel],
  readIn: ['us-label-2023'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * Who must not have it by the US label: aneurysm or malformed arteries, a past bleed in the
 * brain, allergy to it or to ketamine. The EU leaflet adds more: see `euLeafletExtra`.
 */
export const eskContraindications = {
  id: 'esk-contraindications',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * US schedule for TRD: first dose usually 56 mg, then 56 or 84 mg; twice a week for four weeks,
 * weekly for four weeks, then every one or two weeks. The first dose in the current label was not
 * read, and people of 65 and over start lower elsewhere.
 */
export const eskSchedule = {
  id: 'esk-schedule',
  sources: [spravatoLabel],
  readIn: ['us-label-2019', 'us-manufacturer-2020'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  quantities: {
    firstDose: { value: 56, unit: 'mg' },
    lowerDose: { value: 56, unit: 'mg' },
    higherDose: { value: 84, unit: 'mg' },
    perWeekAtFirst: { value: 2, unit: 'times' },
    sessionsWeeks1to4: { value: 8, unit: 'sessions' },
    sessionsWeeks5to8: { value: 4, unit: 'sessions' },
    sessionsFirst8Weeks: { value: 12, unit: 'sessions' },
    firstPhase: { value: 4, unit: 'weeks' },
    firstTwoPhases: { value: 8, unit: 'weeks' },
    thenFromWeek: { value: 9, unit: 'weeks' },
    thenEvery: { value: [1, 2], unit: 'weeks' },
  },
} satisfies Fact;

/** When to decide whether it helps enough to go on. */
export const eskBenefitCheck = {
  id: 'esk-benefit-check',
  sources: [spravatoLabel],
  readIn: ['us-label-2019'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  quantities: {
    checkAfter: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * US schedule for depression with acute suicidal thoughts or behaviour; not studied
 * systematically beyond it.
 */
export const eskMdsiSchedule = {
  id: 'esk-mdsi-schedule',
  sources: [spravatoLabel],
  readIn: ['us-manufacturer-2020'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  quantities: {
    dose: { value: 84, unit: 'mg' },
    sessions: { value: 8, unit: 'sessions' },
    duration: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * How the spray is dosed: milligrams in a device, devices for each dose, rest between two
 * devices.
 */
export const eskDevice = {
  id: 'esk-device',
  sources: [spravatoLabel],
  readIn: ['us-manufacturer-2020'],
  sponsored: true,
  review: halfYearly,
  quantities: {
    perDevice: { value: 28, unit: 'mg' },
    lowerDose: { value: 56, unit: 'mg' },
    higherDose: { value: 84, unit: 'mg' },
    devicesForLowerDose: { value: 2, unit: 'devices' },
    devicesForHigherDose: { value: 3, unit: 'devices' },
    restBetweenDevices: { value: 5, unit: 'minutes' },
  },
} satisfies Fact;

/** How long staff must watch a person after each session, at least. */
export const eskMonitor2h = {
  id: 'esk-monitor-2h',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  quantities: {
    observation: { value: 2, unit: 'hours' },
  },
} satisfies Fact;

/**
 * No driving or machines until the day after, following restful sleep; transport home arranged
 * beforehand.
 */
export const eskDriving = {
  id: 'esk-driving',
  sources: [spravatoLabel],
  readIn: ['us-manufacturer-2020'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** How long before a session to stop food, drinks and nasal sprays. */
export const eskBeforeDose = {
  id: 'esk-before-dose',
  sources: [spravatoLabel],
  readIn: ['us-label-2019'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
  quantities: {
    noFood: { value: 2, unit: 'hours' },
    noDrinks: { value: 30, unit: 'minutes' },
    noNasalProducts: { value: 1, unit: 'hours' },
  },
} satisfies Fact;

/**
 * US access rules: certified places only, never for use at home, controlled substance. Slowed
 * breathing is among the reasons since the box was changed.
 */
export const eskRems = {
  id: 'esk-rems',
  sources: [spravatoLabel],
  readIn: ['us-label-2019', 'us-label-2021', 'us-label-2025'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** Not recommended in pregnancy, where it may cause harm, nor while breastfeeding. */
export const eskPregnancy = {
  id: 'esk-pregnancy',
  sources: [spravatoLabel],
  readIn: ['us-label-2019', 'us-label-2021'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * Alcohol and sedating medicines add to sedation; stimulants and MAO inhibitors to blood
 * pressure.
 */
export const eskInteractions = {
  id: 'esk-interactions',
  sources: [spravatoLabel],
  readIn: ['us-manufacturer-2025'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** Careful assessment of people with psychosis; only where benefit outweighs risk. */
export const eskPsychosis = {
  id: 'esk-psychosis',
  sources: [spravatoLabel],
  readIn: ['us-label-2019'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** A history of drug misuse calls for careful thought and monitoring; it is not a bar. */
export const eskSud = {
  id: 'esk-sud',
  sources: [spravatoLabel],
  readIn: ['us-label-2021'],
  region: 'US',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** It is one mirror half of the ketamine molecule, and another product than generic ketamine. */
export const eskNasalNotKetamine = {
  id: 'esk-nasal-not-ketamine',
  sources: [fdaCompounded2023],
  review: yearly,
} satisfies Fact;

/**
 * Whom the labels bar and who needs extra assessment. Bipolar disorder or mania, thyroid disease
 * and sleep apnoea are from the EU leaflet.
 */
export const whoExtraCare = {
  id: 'who-extra-care',
  sources: [spravatoLabel, spravatoEuInformation],
  readIn: ['us-label-2019', 'us-label-2021', 'eu-leaflet'],
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** In the EU it is approved for TRD together with an SSRI or SNRI. */
export const euAdjunct = {
  id: 'eu-adjunct',
  sources: [spravatoEuInformation],
  readIn: ['eu-label-2023'],
  region: 'EU',
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/**
 * What the EU leaflet adds: not within six weeks of a heart attack, lower first dose from 65
 * years, more conditions that need care.
 */
export const euLeafletExtra = {
  id: 'eu-leaflet-extra',
  sources: [spravatoEuInformation],
  readIn: ['eu-leaflet'],
  region: 'EU',
  sponsored: true,
  review: halfYearly,
  quantities: {
    afterHeartAttack: { value: 6, unit: 'weeks' },
    olderAgeFrom: { value: 65, unit: 'years' },
    olderFirstDose: { value: 28, unit: 'mg' },
  },
} satisfies Fact;

/**
 * Clinics in Europe get a checklist for leaving, patients a guide; and the risks named there.
 */
export const euChecklist = {
  id: 'eu-checklist',
  sources: [emcRmm],
  sponsored: true,
  review: halfYearly,
} satisfies Fact;
