/** Ketamine infusions: what the comparison says besides benefit and harm. */
import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  costInsuranceUs,
  ketApaConsensus,
  ketCochraneMidazolam,
  ketDose,
  ketMasked,
  ketOfflabel,
  seShortReview,
} from '../../facts/index.js';
import { fill } from '../fill.js';
import { ivKetamineEvidence } from './iv-ketamine-evidence.js';
import { sureWords } from './shared.js';
import type { TreatmentCells } from './types.js';

export const ivKetamineCells = (): TreatmentCells => ({
  ...ivKetamineEvidence(),
  given: {
    short: {
      text: fill(
        msg('A drip in your arm for about {minutes} minutes.', {
          desc: 'comparison-iv-ketamine/given/short',
        }),
        { minutes: ketDose.quantities.infusion.value },
      ),
      facts: [ketDose],
    },
    also: [
      {
        text: msg('Trained staff should watch your breathing, your heart and your state of mind.', {
          desc: 'comparison-iv-ketamine/given/also',
        }),
        facts: [clinicApaChecklist],
      },
    ],
    more: [
      {
        text: msg(
          'Before the first one there should be a full check of your health and your mind.',
          { desc: 'comparison-iv-ketamine/given/more' },
        ),
        facts: [clinicApaChecklist],
      },
    ],
  },
  visits: {
    short: {
      text: fill(
        msg('About {sessions} in {weeks} weeks in studies.', {
          desc: 'comparison-iv-ketamine/visits/short',
        }),
        { sessions: ketDose.quantities.series.value, weeks: ketDose.quantities.over.value },
      ),
      facts: [ketDose],
    },
    also: [
      {
        text: msg(
          'No plan is approved for depression. How long you stay, and what comes later, differs by clinic.',
          { desc: 'comparison-iv-ketamine/visits/also' },
        ),
        facts: [ketDose, ketOfflabel],
      },
    ],
  },
  daily: {
    short: {
      text: msg('Plan not to drive until the next day.', {
        desc: 'comparison-iv-ketamine/daily/short',
      }),
    },
    also: [
      {
        text: msg(
          'This use has no label, so each clinic has its own rules. Ask who takes you home and who stays with you.',
          { desc: 'comparison-iv-ketamine/daily/also' },
        ),
        facts: [ketOfflabel],
      },
    ],
  },
  cost: {
    short: {
      text: msg('In the US, insurers tend not to pay for infusions.', {
        desc: 'comparison-iv-ketamine/cost/short',
      }),
      facts: [costInsuranceUs],
    },
    also: [
      {
        text: msg('Ask for the price of a whole series in writing, and of what comes after it.', {
          desc: 'comparison-iv-ketamine/cost/also',
        }),
      },
    ],
  },
  certainty: {
    short: sureWords(ketCochraneMidazolam.estimates.response.certainty),
    also: [
      {
        text: msg(
          'The reviewers call the figure for one day very uncertain. People can feel what they got, so hope may play a part.',
          { desc: 'comparison-iv-ketamine/certainty/also' },
        ),
        facts: [ketCochraneMidazolam, ketMasked],
      },
    ],
    more: [
      {
        text: msg(
          'A US expert group says that it may help some people, and that long-term data are scarce.',
          { desc: 'comparison-iv-ketamine/certainty/more' },
        ),
        facts: [ketApaConsensus],
      },
    ],
  },
  unknown: {
    short: {
      text: msg('What repeated infusions do over months and years.', {
        desc: 'comparison-iv-ketamine/unknown/short',
      }),
    },
    also: [
      {
        text: fill(
          msg(
            'A review of {studies} studies found too little on this, and signs that some harms were never reported.',
            { desc: 'comparison-iv-ketamine/unknown/also' },
          ),
          { studies: seShortReview.quantities.studies.value },
        ),
        facts: [seShortReview],
      },
    ],
  },
});
