/**
 * What stands beside a number so that it can be judged: whom it is compared with, who was studied,
 * for how long, and how sure we are. Comparison and side effects say it in the same words.
 */
import { msg } from '@lit/localize/init/install.js';
import type {
  Certainty,
  ComparatorArm,
  Estimate,
  NoComparatorReason,
  NotKnown,
  Time,
} from '../facts/types.js';
import { counts, type Counts } from '../../logic/estimate.js';
import { wholePeople } from '../../logic/format.js';
import { duration, fill, plural } from './fill.js';

export * from './groups.js';

/** Label of the other group's count: `9 out of 100 with a placebo spray and an antidepressant`. */
export function otherArmWords(arm: ComparatorArm, { other, per }: Counts): string {
  const say = (message: string) => fill(message, { count: other, per });
  switch (arm) {
    case 'placebo-spray':
      return say(
        msg('{count} out of {per} with a placebo spray', {
          desc: 'figures/arm/placebo-spray: label of a count; a spray without the medicine in it',
        }),
      );
    case 'placebo-spray-and-antidepressant':
      return say(
        msg('{count} out of {per} with a placebo spray and an antidepressant', {
          desc: 'figures/arm/placebo-spray-and-antidepressant',
        }),
      );
    case 'placebo-spray-and-usual-care':
      return say(
        msg('{count} out of {per} with a placebo spray and usual hospital care', {
          desc: 'figures/arm/placebo-spray-and-usual-care',
        }),
      );
    case 'placebo-tablet':
      return say(
        msg('{count} out of {per} with a placebo tablet', { desc: 'figures/arm/placebo-tablet' }),
      );
    case 'inert-placebo':
      return say(
        msg('{count} out of {per} with an inactive drip', {
          desc: 'figures/arm/inert-placebo: an infusion without a medicine in it',
        }),
      );
    case 'midazolam':
      return say(
        msg('{count} out of {per} with midazolam, a calming medicine', {
          desc: 'figures/arm/midazolam: used as a comparison because it can be felt',
        }),
      );
    case 'placebo-under-anaesthesia':
      return say(
        msg('{count} out of {per} with a placebo, also while asleep', {
          desc: 'figures/arm/placebo-under-anaesthesia: both groups were under anesthesia',
        }),
      );
    case 'quetiapine':
      return say(
        msg('{count} out of {per} with quetiapine and an antidepressant', {
          desc: 'figures/arm/quetiapine: a medicine that was added',
        }),
      );
    case 'ketamine-infusion':
      return say(
        msg('{count} out of {per} with ketamine infusions', {
          desc: 'figures/arm/ketamine-infusion',
        }),
      );
    case 'ect':
      return say(msg('{count} out of {per} with ECT', { desc: 'figures/arm/ect' }));
    case 'sham-stimulation':
      return say(
        msg('{count} out of {per} with sham stimulation', {
          desc: 'figures/arm/sham-stimulation: the coil was there but gave no real pulses',
        }),
      );
    case 'standard-rtms':
      return say(
        msg('{count} out of {per} with the longer standard rTMS', {
          desc: 'figures/arm/standard-rtms',
        }),
      );
    case 'usual-care':
      return say(
        msg('{count} out of {per} with usual care alone', { desc: 'figures/arm/usual-care' }),
      );
    case 'health-education':
      return say(
        msg('{count} out of {per} with health classes', {
          desc: 'figures/arm/health-education: classes about health, as a comparison',
        }),
      );
    case 'switched-to-placebo-spray':
      return say(
        msg('{count} out of {per} who were changed to a placebo spray', {
          desc: 'figures/arm/switched-to-placebo-spray: they had been on esketamine',
        }),
      );
    case 'switched-antidepressant':
      return say(
        msg('{count} out of {per} who changed to another antidepressant', {
          desc: 'figures/arm/switched-antidepressant',
        }),
      );
    case 'cbt-and-usual-care':
      return say(
        msg('{count} out of {per} with CBT and usual care', {
          desc: 'figures/arm/cbt-and-usual-care: CBT is a talking therapy',
        }),
      );
  }
}

/** One subtraction, so that no reader has to do it. Empty where there is nothing to compare. */
export function differenceWords(estimate: Estimate): string {
  const { more, fewer, per } = counts(estimate);
  const { bounds, comparator, value } = estimate;
  if (!('arm' in comparator)) return '';
  // A difference between two ranges is no single number.
  if (typeof value !== 'number' || typeof comparator.value !== 'number') return '';
  // Stated flat, a difference that may be none would read as one that is sure.
  const chance = 'of' in bounds && bounds.of === 'difference' && bounds.low < 0;
  if (more !== 0 && chance) {
    return fill(
      msg('In this study it was {more} more people out of {per}. That could be chance.', {
        desc: 'figures/difference/more-by-chance: than in the other group',
      }),
      { more, per },
    );
  }
  if (fewer !== 0 && chance) {
    return fill(
      msg('In this study it was {fewer} fewer people out of {per}. That could be chance.', {
        desc: 'figures/difference/fewer-by-chance: than in the other group',
      }),
      { fewer, per },
    );
  }
  if (more !== 0) {
    return fill(
      msg('It happened to {more} more people out of {per} than in the other group.', {
        desc: 'figures/difference/more: the result of a subtraction',
      }),
      { more, per },
    );
  }
  if (fewer !== 0) {
    return fill(
      msg('It happened to {fewer} fewer people out of {per} than in the other group.', {
        desc: 'figures/difference/fewer',
      }),
      { fewer, per },
    );
  }
  return msg('The two groups had the same number.', { desc: 'figures/difference/none' });
}

/**
 * The other framing: how many people it did not happen to. Where there are two groups the first is
 * named by its place, since a comparison can be looked at from either side.
 */
export const restWords = (estimate: Estimate): string =>
  fill(
    'arm' in estimate.comparator
      ? msg('In the first group, it did not happen to {rest} out of {per}.', {
          desc: 'figures/rest: after "41 out of 100 people felt detached" and the count of another group',
        })
      : msg('It did not happen to {rest} out of {per}.', {
          desc: 'figures/rest-of-all: after "41 out of 100 people felt detached"; no other group',
        }),
    counts(estimate),
  );

/** Why there is no other group. */
export function noComparatorWords(reason: NoComparatorReason): string {
  switch (reason) {
    case 'no-other-group':
      return msg('Everyone studied had the treatment, so there is no other group.', {
        desc: 'figures/no-comparator/no-other-group',
      });
    case 'not-published':
      return msg('We have not read the figure of the other group.', {
        desc: 'figures/no-comparator/not-published',
      });
    case 'count-in-practice':
      return msg('Counted in everyday care, with no other group.', {
        desc: 'figures/no-comparator/count-in-practice',
      });
    case 'not-an-effect':
      return msg('This counts people. It is not an effect of a treatment.', {
        desc: 'figures/no-comparator/not-an-effect',
      });
    case 'already-a-difference':
      return msg('This is already the difference from placebo.', {
        desc: 'figures/no-comparator/already-a-difference',
      });
  }
}

/** How sure we can be, in four levels. Stands beside every number, so it is short. */
export function certaintyWords(certainty: Certainty): string {
  switch (certainty) {
    case 'high':
      return msg('We are very sure.', {
        desc: 'figures/certainty/high: of a number; highest of four levels (GRADE)',
      });
    case 'moderate':
      return msg('We are fairly sure.', { desc: 'figures/certainty/moderate' });
    case 'low':
      return msg('We are not very sure.', { desc: 'figures/certainty/low' });
    case 'very-low':
      return msg('We are not sure at all.', {
        desc: 'figures/certainty/very-low: lowest of four levels',
      });
  }
}

/** The 95 % interval, where one is known, in whole people like the number itself. */
export function boundsWords({ bounds, per }: Estimate): string {
  if ('none' in bounds) return '';
  const { of, low, high } = bounds;
  const values = { low: wholePeople(Math.abs(low)), high: wholePeople(high), per };
  if (of === 'value') {
    return fill(
      msg('The real number is likely between {low} and {high} out of {per}.', {
        desc: 'figures/bounds/value: 95 percent interval',
      }),
      values,
    );
  }
  // An interval from fewer to more people means that nobody can say whether there is a difference.
  return low < 0
    ? fill(
        msg(
          'The real difference is likely between {low} fewer and {high} more people out of {per}, so there may be none.',
          { desc: 'figures/bounds/none: 95 percent interval that includes no difference' },
        ),
        values,
      )
    : fill(
        msg('The real difference is likely between {low} and {high} people out of {per}.', {
          desc: 'figures/bounds/difference: 95 percent interval',
        }),
        values,
      );
}

/** Over what time people were counted. */
export function timeWords(time: Estimate['time']): string {
  switch (time) {
    case 'whole-study':
      return msg('Counted over the whole study.', { desc: 'figures/time/whole-study' });
    case 'lifetime':
      return msg('Counted over their lives so far.', { desc: 'figures/time/lifetime' });
    case 'per-treatment':
      return msg('Counted for each single treatment.', { desc: 'figures/time/per-treatment' });
    default:
      if (time.atMost) {
        return fill(
          msg('Counted after up to {time}.', {
            desc: 'figures/time/at-most: a span such as "12 sessions"; some had fewer',
          }),
          { time: spanWords(time) },
        );
      }
      return fill(
        msg('Counted over {time}.', { desc: 'figures/time/over: a span such as "4 weeks"' }),
        { time: spanWords(time) },
      );
  }
}

/** `4 weeks`, `2–8 weeks`, `6 sessions`. */
export function spanWords({ count, unit }: Time): string {
  if (unit !== 'sessions') return duration(count, unit);
  const last = typeof count === 'number' ? count : count[1];
  return plural(
    last,
    {
      zero: msg('{count:zero} sessions', { desc: 'figures/sessions/zero' }),
      one: msg('{count:one} session', { desc: 'figures/sessions/one' }),
      two: msg('{count:two} sessions', { desc: 'figures/sessions/two' }),
      few: msg('{count:few} sessions', { desc: 'figures/sessions/few' }),
      many: msg('{count:many} sessions', { desc: 'figures/sessions/many' }),
      other: msg('{count} sessions', { desc: 'figures/sessions/other' }),
    },
    { count },
  );
}

/** Why nothing usable is known. Stands where a number would be missing. */
export function notKnownWords({ notKnown }: NotKnown): string {
  switch (notKnown) {
    case 'not-studied':
      return msg('Nobody has studied this yet.', { desc: 'figures/not-known/not-studied' });
    case 'too-little-evidence':
      return msg('The studies are too small or too weak for a number we can trust.', {
        desc: 'figures/not-known/too-little-evidence',
      });
    case 'not-comparable':
      return msg('It was measured in ways that cannot be put side by side.', {
        desc: 'figures/not-known/not-comparable',
      });
    case 'not-counted':
      return msg('It has been seen, but what we have read gives no number.', {
        desc: 'figures/not-known/not-counted',
      });
    case 'not-checked':
      return msg('There is a source, but we have not read it ourselves.', {
        desc: 'figures/not-known/not-checked',
      });
    case 'varies':
      return msg('It differs from place to place and from person to person.', {
        desc: 'figures/not-known/varies',
      });
  }
}

/** Words over a drawing of 100 people. */
export const keyWords = () => ({
  counted: msg('one person it happened to', { desc: 'figures/key/counted: beside a drawing' }),
  rest: msg('one person it did not happen to', { desc: 'figures/key/rest: beside a drawing' }),
});
