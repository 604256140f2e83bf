/**
 * Which effects each treatment may have, when they come, and what to do about them. The figures are
 * those of the facts; the sorting is ours, since no source gives an hour for each effect. No
 * treatment ever borrows the figure of another.
 */
import type { Certainty, Estimate, Fact, NotKnown, Per, TreatmentId } from '../types.js';
import { adSideEffects } from '../treatments/antidepressants.js';
import {
  ectElektdMemory,
  ectKetectAe,
  ectMortalitySystematic,
  ectRisks,
} from '../treatments/ect.js';
import { eskBoxedWarning, eskInteractions, eskSud } from '../treatments/esketamine-label.js';
import { fdaKnownRisks, oralExperimental } from '../treatments/oral-ketamine.js';
import { rtmsSeizureTaylor2021, rtmsSideEffects } from '../treatments/rtms.js';
import { eskSuicidalityNoDiff, eskYoungAdultSuicidality } from '../treatments/suicidality.js';
import { eskAeAdjunct } from './esketamine.js';
import { eskAbuseLiking, eskSedationLabel } from './esketamine-visit.js';
import {
  ivRealworldAe,
  ivRealworldBp,
  seBpStop,
  seKarmaSae,
  seShortReview,
} from './iv-ketamine.js';
import { bladderRecreational, eskBladderLabel, liverRepeated } from './long-term.js';

/** The treatments that can have side effects, in the neutral order. */
export const effectTreatments = [
  'next-antidepressant',
  'psychotherapy',
  'esketamine',
  'iv-ketamine',
  'oral-ketamine',
  'rtms',
  'ect',
] as const satisfies readonly TreatmentId[];
export type EffectTreatment = (typeof effectTreatments)[number];

/** When it may be felt: at the visit, also in the hours after it, or over weeks and months. */
export type EffectTime = 'visit' | 'later' | 'weeks';

/** What to do: it tends to pass, the team should know, or help is needed now. */
export type EffectAction = 'passes' | 'tell' | 'call';

/** How often: a count, a lower bound, words that hold the figures, or the reason for none. */
export type EffectFigure =
  | Estimate
  | { readonly moreThan: number; readonly per: Per; readonly certainty: Certainty }
  | { readonly described: true }
  | NotKnown;

export interface Effect {
  readonly id: string;
  readonly when: EffectTime;
  readonly action: EffectAction;
  readonly figure: EffectFigure;
  readonly facts: readonly Fact[];
  /** Listed with its counts and nothing else. */
  readonly brief?: true;
}

const described = { described: true } as const;
const notCounted = { notKnown: 'not-counted' } as const;
const tooLittle = { notKnown: 'too-little-evidence' } as const;

const effect = (
  id: string,
  when: EffectTime,
  action: EffectAction,
  figure: EffectFigure,
  ...facts: Fact[]
): Effect => ({ id, when, action, figure, facts });

type AdjunctEffect = keyof typeof eskAeAdjunct.estimates;
const adjunct = (id: AdjunctEffect, when: EffectTime, action: EffectAction): Effect =>
  effect(id, when, action, eskAeAdjunct.estimates[id], eskAeAdjunct);
const adjunctBrief = (id: AdjunctEffect): Effect => ({
  ...adjunct(id, 'visit', 'passes'),
  brief: true,
});

const practice = (
  id: string,
  count: keyof typeof ivRealworldAe.estimates,
  when: EffectTime,
): Effect => effect(id, when, 'passes', ivRealworldAe.estimates[count], ivRealworldAe);

/** What repeated ketamine may do to bladder and liver, whichever way it is given. */
const repeatedKetamine = [
  effect('bladder', 'weeks', 'tell', notCounted, bladderRecreational, fdaKnownRisks),
  effect('liver', 'weeks', 'tell', notCounted, liverRepeated),
  effect('misuse', 'weeks', 'tell', notCounted, fdaKnownRisks),
];

/** The source gives no count and does not say how many people it is from. */
const moreThanTen = {
  moreThan: adSideEffects.quantities.veryCommonFrom.value,
  per: 100,
  certainty: 'very-low',
} as const;

/** The effects of each treatment, in no particular order: `logic/side-effects` sorts them. */
export const sideEffects: Readonly<Record<EffectTreatment, readonly Effect[]>> = {
  'next-antidepressant': [
    effect('nausea', 'weeks', 'passes', moreThanTen, adSideEffects),
    effect('insomnia', 'weeks', 'tell', moreThanTen, adSideEffects),
    effect('sex', 'weeks', 'tell', moreThanTen, adSideEffects),
    effect('stopping', 'weeks', 'tell', notCounted, adSideEffects),
    effect('added', 'weeks', 'tell', { notKnown: 'varies' }),
    effect('suicidalThoughts', 'weeks', 'call', described, eskYoungAdultSuicidality),
  ],
  psychotherapy: [
    effect('upset', 'visit', 'passes', notCounted),
    effect('worse', 'weeks', 'tell', notCounted),
    effect('suicidalThoughts', 'weeks', 'call', notCounted),
  ],
  esketamine: [
    adjunct('dissociation', 'visit', 'passes'),
    adjunct('dizziness', 'visit', 'passes'),
    adjunct('nausea', 'visit', 'passes'),
    adjunct('sedation', 'visit', 'passes'),
    adjunct('vertigo', 'visit', 'passes'),
    adjunct('headache', 'later', 'passes'),
    adjunct('alteredTaste', 'visit', 'passes'),
    adjunct('reducedSensation', 'visit', 'passes'),
    adjunct('anxiety', 'visit', 'tell'),
    adjunct('lethargy', 'later', 'passes'),
    adjunct('raisedBloodPressure', 'later', 'tell'),
    adjunct('vomiting', 'visit', 'tell'),
    effect(
      'lossOfConsciousness',
      'visit',
      'call',
      eskSedationLabel.estimates.lossOfConsciousness,
      eskSedationLabel,
    ),
    effect('slowBreathing', 'visit', 'call', notCounted, eskBoxedWarning, eskInteractions),
    effect(
      'suicidalThoughts',
      'weeks',
      'call',
      eskSuicidalityNoDiff.estimates.suicidalThoughts,
      eskSuicidalityNoDiff,
    ),
    effect('bladder', 'weeks', 'tell', notCounted, eskBladderLabel),
    effect('liver', 'weeks', 'tell', tooLittle, liverRepeated),
    effect('misuse', 'weeks', 'tell', notCounted, eskSud, eskAbuseLiking),
    effect('thinking', 'weeks', 'tell', { notKnown: 'not-checked' }),
    adjunctBrief('insomnia'),
    adjunctBrief('diarrhoea'),
    adjunctBrief('nasalDiscomfort'),
    adjunctBrief('throatIrritation'),
    adjunctBrief('feelingDrunk'),
    adjunctBrief('dryMouth'),
    adjunctBrief('sweating'),
    adjunctBrief('euphoricMood'),
    adjunctBrief('slurredSpeech'),
    adjunctBrief('tremor'),
    adjunctBrief('mentalImpairment'),
    adjunctBrief('constipation'),
    adjunctBrief('frequentUrination'),
    adjunctBrief('feelingAbnormal'),
    adjunctBrief('throatPain'),
    adjunctBrief('fastHeartbeat'),
  ],
  'iv-ketamine': [
    practice('sedation', 'drowsiness', 'visit'),
    practice('dizziness', 'dizziness', 'visit'),
    practice('dissociation', 'dissociation', 'visit'),
    practice('nausea', 'nausea', 'visit'),
    effect(
      'raisedBloodPressure',
      'visit',
      'tell',
      ivRealworldBp.estimates.highReading,
      ivRealworldBp,
    ),
    effect('anxiety', 'visit', 'tell', notCounted, seShortReview),
    effect('blurredVision', 'visit', 'passes', notCounted, seShortReview),
    effect('headache', 'later', 'passes', notCounted, seShortReview),
    effect('lethargy', 'later', 'passes', notCounted, seKarmaSae),
    effect('slowBreathing', 'visit', 'call', notCounted, fdaKnownRisks),
    effect('veryHighPressure', 'visit', 'call', tooLittle, seBpStop),
    ...repeatedKetamine,
    effect('thinking', 'weeks', 'tell', tooLittle, seShortReview),
  ],
  'oral-ketamine': [
    effect('mind', 'visit', 'tell', tooLittle, fdaKnownRisks),
    effect('raisedBloodPressure', 'visit', 'tell', tooLittle, fdaKnownRisks),
    effect('slowBreathing', 'visit', 'call', tooLittle, fdaKnownRisks),
    ...repeatedKetamine,
    effect('thinking', 'weeks', 'tell', tooLittle, oralExperimental),
  ],
  rtms: [
    effect('scalp', 'visit', 'passes', notCounted, rtmsSideEffects),
    effect('headache', 'later', 'passes', notCounted, rtmsSideEffects),
    effect(
      'seizure',
      'visit',
      'call',
      rtmsSeizureTaylor2021.estimates.perPatient,
      rtmsSeizureTaylor2021,
    ),
    effect('years', 'weeks', 'tell', { notKnown: 'not-checked' }),
  ],
  ect: [
    effect('confusion', 'visit', 'tell', notCounted, ectRisks),
    effect('nausea', 'later', 'passes', notCounted, ectRisks),
    effect('headache', 'later', 'passes', notCounted, ectRisks),
    effect('muscles', 'later', 'passes', notCounted, ectRisks),
    effect('memory', 'weeks', 'tell', described, ectRisks, ectElektdMemory, ectKetectAe),
    effect(
      'death',
      'visit',
      'call',
      ectMortalitySystematic.estimates.deaths,
      ectMortalitySystematic,
    ),
  ],
};
