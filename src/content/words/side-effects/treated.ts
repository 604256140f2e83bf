/** Labels of the counts of people who had the treatment. */
import { msg } from '@lit/localize/init/install.js';
import type { EffectTreatment } from '../../facts/side-effects/effects.js';
import type { Counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';

/**
 * `41 out of 100 people with esketamine and an antidepressant`.
 *
 * `alone`: the count also holds people who had esketamine without an antidepressant.
 */
export function treatedWords(treatment: EffectTreatment, sums: Counts, alone = false): string {
  const say = (message: string) => fill(message, sums);
  switch (treatment) {
    case 'esketamine':
      return say(
        alone
          ? msg('{count} out of {per} people with esketamine', {
              desc: 'side-effects/treated/esketamine-alone: label of a count',
            })
          : msg('{count} out of {per} people with esketamine and an antidepressant', {
              desc: 'side-effects/treated/esketamine: label of a count',
            }),
      );
    case 'iv-ketamine':
      return say(
        msg('{count} out of {per} people in one clinic for ketamine infusions', {
          desc: 'side-effects/treated/infusion: label of a count',
        }),
      );
    case 'rtms':
      return say(
        msg('{count} out of {per} people who had rTMS', {
          desc: 'side-effects/treated/rtms: label of a count',
        }),
      );
    case 'ect':
      return say(
        msg('A death in {count} out of {per} ECT treatments', {
          desc: 'side-effects/treated/ect: label of a count of treatments, not of people',
        }),
      );
    default:
      return say(
        msg('{count} out of {per} people with this treatment', {
          desc: 'side-effects/treated/other: label of a count',
        }),
      );
  }
}
