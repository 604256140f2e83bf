/** Sorting the effects of a treatment: by when, how often, or what to do. */
import { euMembers, reporting, type ReportingRoute } from '../content/facts/approvals.js';
import {
  sideEffects,
  type Effect,
  type EffectAction,
  type EffectTime,
  type EffectTreatment,
} from '../content/facts/side-effects/effects.js';
import type { Estimate, NotKnown, Per } from '../content/facts/types.js';

/** The ways in which the list can be sorted. */
export const groupings = ['when', 'often', 'action'] as const;
export type Grouping = (typeof groupings)[number];

export type GroupKey =
  EffectTime | EffectAction | 'ten-or-more' | 'fewer-than-ten' | 'not-known' | 'serious';

/** Effects under one heading. Whatever is counted in them is counted out of the same number. */
export interface EffectGroup {
  readonly key: GroupKey;
  /** Left out where nothing in the group is counted. */
  readonly per: Per | undefined;
  readonly effects: readonly Effect[];
}

/** Order of the groups; those without effects are left out. */
const order: Readonly<Record<Grouping, readonly GroupKey[]>> = {
  when: ['visit', 'later', 'weeks', 'serious'],
  often: ['ten-or-more', 'fewer-than-ten', 'not-known', 'serious'],
  action: ['call', 'serious', 'tell', 'passes'],
};

/** People in a hundred from which an effect is in the first group. */
const many = 10;

export function isEstimate(figure: Effect['figure']): figure is Estimate {
  return 'value' in figure;
}

/** Out of how many the figure of an effect is given; nothing where there is none. */
export function perOf({ figure }: Effect): Per | undefined {
  return 'per' in figure ? figure.per : undefined;
}

/** How many it happens to, for sorting: the middle of a range, the least of a lower bound. */
export function share({ figure }: Effect): number {
  if ('moreThan' in figure) return figure.moreThan / figure.per;
  if (!isEstimate(figure)) return -1;
  const { value, per } = figure;
  return (typeof value === 'number' ? value : (value[0] + value[1]) / 2) / per;
}

/**
 * Serious and seldom: counted out of a larger number, or nobody knows how many. Kept apart from
 * the counts out of a hundred, so that nobody compares the two.
 */
function isSerious(effect: Effect): boolean {
  const per = perOf(effect);
  return per === undefined ? effect.action === 'call' : per !== 100;
}

function keyOf(effect: Effect, grouping: Grouping): GroupKey {
  if (isSerious(effect)) return 'serious';
  if (grouping !== 'often') return effect[grouping];
  const found = share(effect);
  if (found < 0) return 'not-known';
  return found * 100 >= many ? 'ten-or-more' : 'fewer-than-ten';
}

/** The effects of a treatment that are explained one by one, in groups; the commonest first. */
export function groupsOf(treatment: EffectTreatment, grouping: Grouping): readonly EffectGroup[] {
  const all = byShare(sideEffects[treatment].filter(({ brief }) => !brief));
  return order[grouping].flatMap((key) => {
    const effects = all.filter((effect) => keyOf(effect, grouping) === key);
    const per = effects.map(perOf).find((found) => found !== undefined);
    return effects.length > 0 ? [{ key, per, effects }] : [];
  });
}

/** The effects of a treatment that are listed with their counts alone. */
export const briefEffects = (treatment: EffectTreatment): readonly Effect[] =>
  byShare(sideEffects[treatment].filter(({ brief }) => brief));

/** What is not known comes last, in the order of the list. */
const byShare = (effects: readonly Effect[]): readonly Effect[] =>
  [...effects].sort((one, other) => share(other) - share(one));

/** Where to report a side effect in a country; nothing where we know of no place. */
export function reportingIn(region: string | undefined): ReportingRoute | NotKnown | undefined {
  const code = (euMembers as readonly (string | undefined)[]).includes(region) ? 'EU' : region;
  return Object.entries(reporting).find(([key]) => key === code)?.[1];
}

/** What the drawing of a session day shows beside a step. */
export interface DayStep {
  readonly id: string;
  /** Strength of what is felt, as a piece of a curve. */
  readonly curve?: 'rise' | 'fall' | 'tail';
  /** The drip is running. */
  readonly drip?: true;
  /** From the dose to the next day, after sleep. */
  readonly noDriving?: true;
  readonly night?: true;
}

/**
 * The steps of a session day. For infusions no curve: we have read no text that says when what is
 * felt is strongest, and that of the spray is not theirs.
 */
export const sessionDays: Readonly<Partial<Record<EffectTreatment, readonly DayStep[]>>> = {
  esketamine: [
    { id: 'arrive' },
    { id: 'dose', curve: 'rise', noDriving: true },
    { id: 'peak', curve: 'fall', noDriving: true },
    { id: 'settle', curve: 'tail', noDriving: true },
    { id: 'leave', noDriving: true, night: true },
    { id: 'next' },
  ],
  'iv-ketamine': [
    { id: 'arrive' },
    { id: 'dose', drip: true, noDriving: true },
    { id: 'settle', noDriving: true },
    { id: 'leave', noDriving: true, night: true },
    { id: 'next' },
  ],
};
