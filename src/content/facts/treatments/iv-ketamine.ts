/** Ketamine infusions, an off-label use. */
import type { Fact } from '../types.js';
import { halfYearly, yearly } from '../review.js';
import { fdaCompounded2023, sanacora2017 } from '../sources/guidelines.js';
import { andrade2017 } from '../sources/other.js';
import { dean2021, newport2015 } from '../sources/reviews.js';
import {
  abdallah2022,
  anand2023,
  berman2000,
  grunebaum2018,
  jelovac2025,
  lii2023,
  murrough2013,
  murrough2013b,
  phillips2019,
  zarate2006,
} from '../sources/trials-ketamine.js';

/**
 * One infusion in a small crossover trial against salt water: response and remission the next
 * day, response kept for a week.
 */
export const ketZarate = {
  id: 'ket-zarate',
  sources: [zarate2006],
  review: yearly,
  estimates: {
    responseDay1: {
      value: 71,
      per: 100,
      total: 17,
      comparator: { none: 'not-published' },
      group: 'trd-adults',
      time: { count: 1, unit: 'days' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    remissionDay1: {
      value: 29,
      per: 100,
      total: 17,
      comparator: { none: 'not-published' },
      group: 'trd-adults',
      time: { count: 1, unit: 'days' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
    responseWeek1: {
      value: 35,
      per: 100,
      total: 17,
      comparator: { none: 'not-published' },
      group: 'trd-adults',
      time: { count: 1, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    people: { value: 18, unit: 'people' },
    dose: { value: 0.5, unit: 'mg/kg' },
    firstEffect: { value: 110, unit: 'minutes' },
  },
} satisfies Fact;

/** One infusion against midazolam: response after 24 hours. */
export const ketMurrough = {
  id: 'ket-murrough',
  sources: [murrough2013],
  review: yearly,
  estimates: {
    response: {
      value: 64,
      per: 100,
      total: 47,
      comparator: { arm: 'midazolam', value: 28, total: 25 },
      group: 'trd-adults',
      time: { count: 24, unit: 'hours' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    randomised: { value: 73, unit: 'people' },
    dose: { value: 0.5, unit: 'mg/kg' },
    duration: { value: 40, unit: 'minutes' },
  },
} satisfies Fact;

/** The first trial with a placebo, completed by seven people: improvement within three days. */
export const ketBerman = {
  id: 'ket-berman',
  sources: [berman2000],
  review: yearly,
  quantities: {
    completed: { value: 7, unit: 'people' },
    within: { value: 72, unit: 'hours' },
  },
} satisfies Fact;

/**
 * Up to six infusions without a comparison group: response, and time to relapse among those who
 * responded.
 */
export const ketRepeatOpen = {
  id: 'ket-repeat-open',
  sources: [murrough2013b],
  review: yearly,
  estimates: {
    response: {
      value: 70.8,
      per: 100,
      total: 24,
      comparator: { none: 'no-other-group' },
      group: 'trd-adults',
      time: { count: 12, unit: 'days' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    infusions: { value: 6, unit: 'sessions' },
    over: { value: 12, unit: 'days' },
    medianToRelapse: { value: 18, unit: 'days' },
  },
} satisfies Fact;

/**
 * Six open infusions over two weeks, then weekly ones: response, and how many infusions it took.
 * Weekly infusions kept the benefit but did not add to it.
 */
export const ketPhillips = {
  id: 'ket-phillips',
  sources: [phillips2019],
  review: yearly,
  estimates: {
    response: {
      value: 59,
      per: 100,
      comparator: { none: 'no-other-group' },
      group: 'trd-adults',
      time: { count: 2, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    people: { value: 41, unit: 'people' },
    infusions: { value: 6, unit: 'sessions' },
    over: { value: 2, unit: 'weeks' },
    medianToResponse: { value: 3, unit: 'sessions' },
    weeklyInfusions: { value: 4, unit: 'sessions' },
  },
} satisfies Fact;

/** How long one infusion lasts, and when relapse comes after the last of a series. */
export const ketSingleDuration = {
  id: 'ket-single-duration',
  sources: [phillips2019],
  review: yearly,
  quantities: {
    oneInfusion: { value: 7, unit: 'days' },
    relapseAfterSeries: { value: [18, 19], unit: 'days' },
  },
} satisfies Fact;

/** Cochrane, four trials against midazolam: response after 24 hours. */
export const ketCochraneMidazolam = {
  id: 'ket-cochrane-midazolam',
  sources: [dean2021],
  review: yearly,
  estimates: {
    response: {
      value: 46.5,
      per: 100,
      comparator: { arm: 'midazolam', value: 25.9 },
      group: 'depression-adults',
      time: { count: 24, unit: 'hours' },
      certainty: 'very-low',
      certaintyBy: 'source',
      bounds: { of: 'value', low: 25.9, high: 68.4 },
    },
  },
  quantities: {
    people: { value: 296, unit: 'people' },
    studies: { value: 4, unit: 'studies' },
  },
} satisfies Fact;

/**
 * Cochrane, trials against inert placebo: response and remission after 24 hours. Remission rests
 * on fewer people.
 */
export const ketCochranePlacebo = {
  id: 'ket-cochrane-placebo',
  sources: [dean2021],
  review: yearly,
  estimates: {
    response: {
      value: 27.4,
      per: 100,
      comparator: { arm: 'inert-placebo', value: 8.8 },
      group: 'depression-adults',
      time: { count: 24, unit: 'hours' },
      certainty: 'very-low',
      certaintyBy: 'source',
      bounds: { none: 'not-read' },
    },
    remission: {
      value: 12,
      per: 100,
      comparator: { arm: 'inert-placebo', value: 2.4 },
      group: 'depression-adults',
      time: { count: 24, unit: 'hours' },
      certainty: 'very-low',
      certaintyBy: 'source',
      bounds: { of: 'value', low: 2.5, high: 41.8 },
    },
  },
  quantities: {
    responsePeople: { value: 185, unit: 'people' },
    responseStudies: { value: 7, unit: 'studies' },
    remissionPeople: { value: 75, unit: 'people' },
    remissionStudies: { value: 3, unit: 'studies' },
  },
} satisfies Fact;

/**
 * KARMA-Dep 2, up to eight infusions in hospital against midazolam: no clear advantage. Most
 * people guessed what they had.
 */
export const ketKarma2 = {
  id: 'ket-karma2',
  sources: [jelovac2025],
  review: yearly,
  estimates: {
    response: {
      value: 46.9,
      per: 100,
      comparator: { arm: 'midazolam', value: 33.3 },
      group: 'inpatients-with-depression',
      time: { count: 4, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
    remission: {
      value: 43.8,
      per: 100,
      comparator: { arm: 'midazolam', value: 30 },
      group: 'inpatients-with-depression',
      time: { count: 4, unit: 'weeks' },
      certainty: 'very-low',
      bounds: { none: 'not-read' },
    },
  },
  quantities: {
    people: { value: 65, unit: 'people' },
    analysed: { value: 62, unit: 'people' },
    infusions: { value: 8, unit: 'sessions' },
    over: { value: 4, unit: 'weeks' },
    scoreGap: { value: 3.16, unit: 'points' },
  },
} satisfies Fact;

/** Given under anaesthesia so that nobody could feel it: response on day 1 and day 7. */
export const ketMasked = {
  id: 'ket-masked',
  sources: [lii2023],
  review: yearly,
  estimates: {
    responseDay1: {
      value: 60,
      per: 100,
      total: 20,
      comparator: { arm: 'placebo-under-anaesthesia', value: 50, total: 20 },
      group: 'depression-before-surgery',
      time: { count: 1, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
    responseDay7: {
      value: 31.6,
      per: 100,
      total: 19,
      comparator: { arm: 'placebo-under-anaesthesia', value: 36.8, total: 19 },
      group: 'depression-before-surgery',
      time: { count: 7, unit: 'days' },
      certainty: 'low',
      bounds: { none: 'not-published' },
    },
  },
  quantities: {
    people: { value: 40, unit: 'people' },
  },
} satisfies Fact;

/**
 * A review for the American Psychiatric Association: fast but passing effect, brief dissociation.
 */
export const ketTransient = {
  id: 'ket-transient',
  sources: [newport2015],
  review: yearly,
  quantities: {
    people: { value: 147, unit: 'people' },
  },
} satisfies Fact;

/** The usual off-label dose and series. No schedule is approved for depression. */
export const ketDose = {
  id: 'ket-dose',
  sources: [andrade2017, anand2023, phillips2019],
  review: yearly,
  quantities: {
    dose: { value: 0.5, unit: 'mg/kg' },
    infusion: { value: 40, unit: 'minutes' },
    series: { value: 6, unit: 'sessions' },
    over: { value: [2, 3], unit: 'weeks' },
    perWeek: { value: [2, 3], unit: 'times' },
  },
} satisfies Fact;

/**
 * American Psychiatric Association, 2017: it may help some; samples are small and long-term data
 * scarce.
 */
export const ketApaConsensus = {
  id: 'ket-apa-consensus',
  sources: [sanacora2017],
  review: yearly,
  date: '2017',
} satisfies Fact;

/** Lawful to prescribe for depression, but neither approved nor labelled for it. */
export const ketOfflabel = {
  id: 'ket-offlabel',
  sources: [sanacora2017, fdaCompounded2023],
  region: 'US',
  review: halfYearly,
} satisfies Fact;

/** Year in which the US approved it as an anaesthetic; doses for depression are far lower. */
export const ketamine1970 = {
  id: 'ketamine-1970',
  sources: [grunebaum2018],
  region: 'US',
  review: yearly,
  date: '1970',
} satisfies Fact;

/**
 * Eight infusions for PTSD did not do better than placebo on the main measures; depression
 * improved with the standard dose.
 */
export const ptsdVeterans = {
  id: 'ptsd-veterans',
  sources: [abdallah2022],
  review: yearly,
  quantities: {
    people: { value: 158, unit: 'people' },
    infusions: { value: 8, unit: 'sessions' },
    over: { value: 4, unit: 'weeks' },
  },
} satisfies Fact;

/**
 * What the consensus asks of a clinic: full assessment, trained staff, monitoring, review of
 * frequent long treatment.
 */
export const clinicApaChecklist = {
  id: 'clinic-apa-checklist',
  sources: [sanacora2017],
  review: yearly,
} satisfies Fact;
