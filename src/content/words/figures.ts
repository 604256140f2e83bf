/**
 * What stands beside a number so that it can be judged: whom it is compared with, who was studied,
 * for how long, and how sure we are. Comparison and side effects say it in the same words.
 */
import { msg } from '@lit/localize/init/install.js';
import type {
  Certainty,
  ComparatorArm,
  Estimate,
  GroupId,
  NoComparatorReason,
  NotKnown,
  Time,
} from '../facts/types.js';
import { counts, type Counts } from '../../logic/estimate.js';
import { duration, fill, plural } from './fill.js';

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
  }
}

/** One subtraction, so that no reader has to do it. Empty where there is nothing to compare. */
export function differenceWords(estimate: Estimate): string {
  const { more, fewer, per } = counts(estimate);
  const { comparator, value } = estimate;
  if (!('arm' in comparator)) return '';
  // A difference between two ranges is no single number.
  if (typeof value !== 'number' || typeof comparator.value !== 'number') return '';
  if (more !== 0) {
    return fill(
      msg('That is {more} more people out of {per} than in the other group.', {
        desc: 'figures/difference/more: the result of a subtraction',
      }),
      { more, per },
    );
  }
  if (fewer !== 0) {
    return fill(
      msg('That is {fewer} fewer people out of {per} than in the other group.', {
        desc: 'figures/difference/fewer',
      }),
      { fewer, per },
    );
  }
  return msg('The two groups had the same number.', { desc: 'figures/difference/none' });
}

/** The other framing: how many people it did not happen to. */
export const restWords = (estimate: Estimate): string =>
  fill(
    msg('It did not happen to {rest} out of {per}.', {
      desc: 'figures/rest: after "41 out of 100 people felt detached"',
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
      return msg('The figure of the other group was not published.', {
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

/** How sure we can be, in four levels. */
export function certaintyWords(certainty: Certainty): string {
  switch (certainty) {
    case 'high':
      return msg('We can be very sure of this number.', {
        desc: 'figures/certainty/high: highest of four levels (GRADE)',
      });
    case 'moderate':
      return msg('We can be fairly sure of this number.', { desc: 'figures/certainty/moderate' });
    case 'low':
      return msg('We cannot be very sure of this number. The real one may differ a lot.', {
        desc: 'figures/certainty/low',
      });
    case 'very-low':
      return msg('We cannot be sure of this number at all.', {
        desc: 'figures/certainty/very-low: lowest of four levels',
      });
  }
}

/** The 95 % interval, where one is known. */
export function boundsWords({ bounds, per }: Estimate): string {
  if ('none' in bounds) return '';
  const values = { low: bounds.low, high: bounds.high, per };
  return bounds.of === 'value'
    ? fill(
        msg('The real number is likely between {low} and {high} out of {per}.', {
          desc: 'figures/bounds/value: 95 percent interval',
        }),
        values,
      )
    : fill(
        msg('The real difference is likely between {low} and {high} out of {per}.', {
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

/** Who was counted. */
export function groupWords(group: GroupId): string {
  switch (group) {
    case 'trd-adults':
      return msg('Adults with TRD.', { desc: 'figures/group/trd-adults' });
    case 'trd-adults-under-65':
      return fill(msg('Adults with TRD under {age}.', { desc: 'figures/group/trd-under' }), {
        age: 65,
      });
    case 'trd-adults-65-and-over':
      return fill(msg('Adults with TRD aged {age} and over.', { desc: 'figures/group/trd-from' }), {
        age: 65,
      });
    case 'trd-adults-rated-at-end':
      return msg('Adults with TRD who were still in the study at its end.', {
        desc: 'figures/group/trd-rated-at-end',
      });
    case 'trd-stable-remission':
      return msg('Adults with TRD whose symptoms had almost gone with the treatment.', {
        desc: 'figures/group/trd-stable-remission',
      });
    case 'trd-stable-response':
      return msg('Adults with TRD who felt much better with the treatment.', {
        desc: 'figures/group/trd-stable-response',
      });
    case 'trd-stable-remission-or-response':
      return msg('Adults with TRD whom the treatment had helped for some weeks.', {
        desc: 'figures/group/trd-stable',
      });
    case 'trd-first-responders':
      return msg('Adults with TRD whom the first treatment had helped.', {
        desc: 'figures/group/trd-first-responders',
      });
    case 'trd-early-responders':
      return msg('Adults with TRD who got better in the first days.', {
        desc: 'figures/group/trd-early-responders',
      });
    case 'trd-all-trials':
      return msg('Adults with TRD, all trials together.', { desc: 'figures/group/trd-all-trials' });
    case 'all-esketamine-trials':
      return msg('Everyone who had esketamine in a trial.', {
        desc: 'figures/group/all-esketamine-trials',
      });
    case 'trd-long-term':
      return msg('Adults with TRD in a long study.', { desc: 'figures/group/trd-long-term' });
    case 'trd-nonpsychotic-referred-for-ect':
      return msg('Adults with TRD, without psychosis, who had been sent for ECT.', {
        desc: 'figures/group/trd-referred-for-ect',
      });
    case 'trd-one-or-more-medicines':
      return msg('Adults still depressed after one medicine or more.', {
        desc: 'figures/group/one-or-more-medicines',
      });
    case 'inpatients-with-depression':
      return msg('People in hospital with depression.', { desc: 'figures/group/inpatients' });
    case 'inpatients-in-remission':
      return msg('People whose symptoms had almost gone in hospital.', {
        desc: 'figures/group/inpatients-in-remission',
      });
    case 'depression-with-suicidal-intent':
      return msg('Adults with depression who thought of suicide and meant to act on it.', {
        desc: 'figures/group/suicidal-intent',
      });
    case 'depression-with-suicidal-thoughts':
      return msg('Adults with depression and thoughts of suicide.', {
        desc: 'figures/group/suicidal-thoughts',
      });
    case 'depression-before-surgery':
      return msg('Adults with depression who were about to have surgery.', {
        desc: 'figures/group/before-surgery',
      });
    case 'depression-or-bipolar-in-practice':
      return msg('People with depression or bipolar disorder in everyday care.', {
        desc: 'figures/group/in-practice',
      });
    case 'in-practice-with-high-reading':
      return msg('People in everyday care whose blood pressure rose during the session.', {
        desc: 'figures/group/high-reading',
      });
    case 'depression-adults':
      return msg('Adults with depression.', { desc: 'figures/group/depression' });
    case 'depression-treated-with-medicine':
      return msg('Adults who had medicine for depression.', {
        desc: 'figures/group/treated-with-medicine',
      });
    case 'depression-at-specialist-sites':
      return msg('Patients with depression in specialist centers.', {
        desc: 'figures/group/specialist-sites',
      });
    case 'veterans-after-one-medicine':
      return msg('US veterans, mostly men, whom one medicine had not helped enough.', {
        desc: 'figures/group/veterans',
      });
    case 'veterans-with-ptsd':
      return msg('Veterans and service members with PTSD.', {
        desc: 'figures/group/veterans-ptsd',
      });
    case 'antidepressant-trials-by-age':
      return msg('People in trials of antidepressants, by age.', {
        desc: 'figures/group/trials-by-age',
      });
    case 'stimulation-in-practice':
      return msg('People who had rTMS in everyday care.', { desc: 'figures/group/rtms-practice' });
    case 'ect-in-practice':
      return msg('People who had ECT in everyday care.', { desc: 'figures/group/ect-practice' });
    case 'surgery-under-general-anaesthesia':
      return msg('People who had surgery while asleep.', { desc: 'figures/group/surgery' });
    case 'us-registry':
      return msg('Reports to the US safety register.', { desc: 'figures/group/us-registry' });
    case 'recreational-users':
      return msg('People who use ketamine as a drug, not as a treatment.', {
        desc: 'figures/group/recreational',
      });
    case 'research-reviews':
      return msg('Studies that reviews had found.', { desc: 'figures/group/reviews' });
  }
}

/** Words over a drawing of 100 people. */
export const keyWords = () => ({
  counted: msg('one person it happened to', { desc: 'figures/key/counted: beside a drawing' }),
  rest: msg('one person it did not happen to', { desc: 'figures/key/rest: beside a drawing' }),
});
