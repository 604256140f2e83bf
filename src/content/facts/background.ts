/** How ketamine and esketamine may work. */
import type { Fact } from './types.js';
import { halfYearly, yearly } from './review.js';
import { spravatoConsumer, spravatoEuInformation } from './sources/labels.js';
import { kopra2021, xu2022, zanos2018 } from './sources/reviews.js';
import { holmes2022 } from './sources/trials-ketamine.js';

/**
 * How ketamine may act: competing ideas, mostly from animals; only the block of the NMDA receptor
 * is firm.
 */
export const mechHypotheses = {
  id: 'mech-hypotheses',
  sources: [zanos2018, xu2022],
  review: yearly,
} satisfies Fact;

/** The first brain scans of synapses in people found no overall change a day after one dose. */
export const mechHumanSynapse = {
  id: 'mech-human-synapse',
  sources: [holmes2022],
  review: yearly,
  quantities: {
    after: { value: 24, unit: 'hours' },
  },
} satisfies Fact;

/** The maker says that how esketamine works is not fully understood. */
export const mechLabel = {
  id: 'mech-label',
  sources: [spravatoConsumer],
  sponsored: true,
  review: halfYearly,
} satisfies Fact;

/** Less inflammation is well shown in rodents, weakly in people. */
export const mechInflammation = {
  id: 'mech-inflammation',
  sources: [kopra2021],
  review: yearly,
  quantities: {
    humanStudies: { value: 9, unit: 'studies' },
    animalStudies: { value: 22, unit: 'studies' },
  },
} satisfies Fact;

/**
 * Glutamate is the brain's main exciting messenger; ketamine blocks one of its receptors and
 * raises its release.
 */
export const glutamateBasic = {
  id: 'glutamate-basic',
  sources: [spravatoEuInformation, zanos2018],
  readIn: ['eu-label-2023'],
  review: yearly,
} satisfies Fact;
