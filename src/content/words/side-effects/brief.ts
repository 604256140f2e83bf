/** Names of the effects of esketamine that are listed with their counts and nothing else. */
import { msg } from '@lit/localize/init/install.js';
import type { Amount } from '../../facts/types.js';
import { wholeAmount } from '../../../logic/estimate.js';
import { figure, fill } from '../fill.js';
import { effectNames } from './names.js';

export const briefEffectWords = (): Readonly<Record<string, string>> => ({
  insomnia: effectNames().insomnia.name,
  diarrhoea: msg('Diarrhea', { desc: 'side-effects/brief/diarrhea' }),
  nasalDiscomfort: msg('Discomfort in the nose', { desc: 'side-effects/brief/nose' }),
  throatIrritation: msg('A scratchy throat', { desc: 'side-effects/brief/throat-irritation' }),
  feelingDrunk: msg('Feeling drunk', { desc: 'side-effects/brief/drunk' }),
  dryMouth: msg('A dry mouth', { desc: 'side-effects/brief/dry-mouth' }),
  sweating: msg('Sweating a lot', { desc: 'side-effects/brief/sweating' }),
  euphoricMood: msg('Feeling overjoyed', { desc: 'side-effects/brief/euphoria: euphoric mood' }),
  slurredSpeech: msg('Slurred speech', { desc: 'side-effects/brief/speech' }),
  tremor: msg('Shaking', { desc: 'side-effects/brief/tremor' }),
  mentalImpairment: msg('Trouble thinking', { desc: 'side-effects/brief/mental-impairment' }),
  constipation: msg('Constipation', { desc: 'side-effects/brief/constipation' }),
  frequentUrination: msg('Peeing more than before', {
    desc: 'side-effects/brief/urination',
  }),
  feelingAbnormal: msg('Feeling strange', { desc: 'side-effects/brief/abnormal' }),
  throatPain: msg('A sore throat', { desc: 'side-effects/brief/throat-pain' }),
  fastHeartbeat: msg('A fast heartbeat', { desc: 'side-effects/brief/heartbeat' }),
});

/** A count in their table: half a person would be rounded to one, which is more than was published. */
export function briefCountWords(value: Amount): string {
  return typeof value === 'number' && value > 0 && value < 1
    ? fill(msg('fewer than {count}', { desc: 'side-effects/brief/fewer: in a table of counts' }), {
        count: 1,
      })
    : figure(wholeAmount(value));
}

/** Caption and columns of their table. */
export const briefTableWords = () => ({
  caption: fill(
    msg(
      'Other effects in the same trials, out of {per} people in each group. All took an antidepressant.',
      {
        desc: 'side-effects/brief/caption: of a table of counts',
      },
    ),
    { per: 100 },
  ),
  effect: msg('Effect', { desc: 'side-effects/brief/effect: heading of a column' }),
  treated: msg('With esketamine', {
    desc: 'side-effects/brief/treated: heading of a column',
  }),
  other: msg('With placebo spray', {
    desc: 'side-effects/brief/other: heading of a column',
  }),
});
