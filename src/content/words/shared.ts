/** Sentences that several places share. The same sentence never stands in two messages. */
import { msg } from '@lit/localize/init/install.js';
import { eskLimitations, rtmsSeizureTaylor2021 } from '../facts/index.js';
import type { Fact } from '../facts/types.js';
import { counts } from '../../logic/estimate.js';
import { fill } from './fill.js';
import type { Passage } from './types.js';

/** Before a list of side effects from the label's table of short trials. */
export const eachGroupWords = (fact: Fact): Passage => ({
  text: fill(
    msg(
      'In trials of {weeks} weeks, adults under {age} took an antidepressant and either esketamine or a placebo spray. Out of {per} people in each group:',
      { desc: 'shared/esketamine-trials/each-group: a list of counts follows' },
    ),
    { weeks: 4, age: 65, per: 100 },
  ),
  facts: [fact],
});

/** Said by screen readers after the text of a link that leaves the page. */
export const newTabWords = () =>
  msg('opens in a new tab', { desc: 'shared/links/new-tab: said by screen readers' });

/** One of the answers to why people do not call. */
export const friendCanCallWords = () =>
  msg('A friend or relative can call for you, or about you.', {
    desc: 'shared/crisis/friend-can-call',
  });

/** Seizures with rTMS, by the kind of coil. */
export const seizureByCoilWords = (): Passage => {
  const { perPatientFigure8Coil, perPatientHCoil } = rtmsSeizureTaylor2021.estimates;
  return {
    text: fill(
      msg(
        'It depends on the coil. With the common figure-eight coil it was {low} out of {per} people, with the H coil {high}.',
        { desc: 'shared/rtms/coils: counts of people who had a seizure' },
      ),
      {
        low: counts(perPatientFigure8Coil).count,
        high: counts(perPatientHCoil).count,
        per: perPatientHCoil.per,
      },
    ),
    facts: [rtmsSeizureTaylor2021],
  };
};

/** After a count with esketamine whose comparison was not read. */
export const noSprayFigureWords = (): Passage => ({
  text: msg('We have not read the number with placebo spray.', {
    desc: 'shared/esketamine/no-comparison: after a count of people who had esketamine',
  }),
});

/** Stands wherever esketamine and suicide are named together: what the US label does not claim. */
export const limitationWords = (): Passage => ({
  text: msg(
    'Esketamine has not been shown to prevent suicide, or to reduce suicidal thoughts or acts. This stands on its US label. People who need hospital care still need it when they use esketamine.',
    { desc: 'shared/esketamine/limitation: from the US label; keep the meaning exactly' },
  ),
  facts: [eskLimitations],
});
