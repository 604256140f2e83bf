/** The boxed warning of esketamine: one text, for every element that shows it. */
import { msg } from '@lit/localize/init/install.js';
import { eskBoxedWarning, eskIndications, eskMonitor2h, eskRems, eskSud } from '../facts/index.js';
import { fill } from './fill.js';
import { limitationWords } from './shared.js';
import type { Passage } from './types.js';

export interface BoxedWarning {
  readonly lead: Passage;
  /** Its five subjects, in the order of the label. */
  readonly subjects: readonly Passage[];
  /** What the label does not claim. */
  readonly limitation: Passage;
  /** What the warning means for where it is given. */
  readonly clinic: Passage;
}

export const boxedWarningWords = (): BoxedWarning => ({
  lead: {
    text: msg(
      'It is the strongest warning a US drug label can carry. The one for esketamine has five parts.',
      { desc: 'warnings/boxed/lead: the boxed warning' },
    ),
    facts: [eskBoxedWarning],
  },
  subjects: [
    {
      text: msg('Sedation. You can become very sleepy, or pass out.', {
        desc: 'warnings/boxed/sedation',
      }),
    },
    {
      text: msg(
        'Dissociation. You can feel cut off from yourself, your body or what is around you.',
        { desc: 'warnings/boxed/dissociation' },
      ),
    },
    {
      text: msg('Respiratory depression. Your breathing can slow down.', {
        desc: 'warnings/boxed/breathing',
      }),
    },
    {
      text: msg('Abuse and misuse. Tell the team if you have had problems with drugs or alcohol.', {
        desc: 'warnings/boxed/misuse',
      }),
      facts: [eskSud],
    },
    {
      text: msg(
        'Suicidal thoughts and acts in children and young adults who take antidepressants. Esketamine is approved for adults only.',
        { desc: 'warnings/boxed/young' },
      ),
      facts: [eskBoxedWarning, eskIndications],
    },
  ],
  limitation: limitationWords(),
  clinic: {
    text: fill(
      msg(
        'The first four are why in the US it is given only in certified places, never at home. Staff watch you for at least {hours} hours after each dose.',
        { desc: 'warnings/boxed/clinic' },
      ),
      { hours: eskMonitor2h.quantities.observation.value },
    ),
    facts: [eskBoxedWarning, eskRems, eskMonitor2h],
  },
});

/** Heading over the boxed warning. */
export const boxedWarningTitleWords = () =>
  msg('Boxed warning on esketamine (US)', { desc: 'warnings/boxed/title: heading' });
