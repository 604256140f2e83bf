/** Ketamine infusions: benefit and harm. */
import { msg } from '@lit/localize/init/install.js';
import {
  clinicApaChecklist,
  ectElektd,
  ectKetect,
  ectKetectRelapse,
  ectWhyDiffer,
  eskContraindications,
  fdaKnownRisks,
  ivDissociationCourse,
  ivRealworldAe,
  ivRealworldBp,
  ketCochraneMidazolam,
  ketKarma2,
  ketMasked,
  ketOfflabel,
  ketPhillips,
  ketSingleDuration,
  liverRepeated,
  whoExtraCare,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { elektdWords, pressureMeasuresWords } from './shared.js';
import type { Cell } from './types.js';

export const ivKetamineEvidence = () =>
  ({
    helps: {
      short: {
        text: msg('It may help some people for a short time.', {
          desc: 'comparison-iv-ketamine/helps/short',
        }),
        facts: [ketCochraneMidazolam, ketSingleDuration],
      },
      also: [
        {
          text: fill(
            msg(
              'Compared directly with ECT: in one trial {count} out of {per} were much better after {weeks} weeks of infusions, and {other} with ECT. In a hospital trial {well} were well with infusions and {wellEct} with ECT. Patients and ECT differed.',
              { desc: 'comparison-iv-ketamine/helps/also: counts of people' },
            ),
            {
              ...counts(ectElektd.estimates.response),
              weeks: ectElektd.estimates.response.time.count,
              well: counts(ectKetect.estimates.remission).other,
              wellEct: counts(ectKetect.estimates.remission).count,
            },
          ),
          facts: [ectElektd, ectKetect, ectWhyDiffer],
        },
        elektdWords(),
      ],
      figures: [
        {
          estimate: ketCochraneMidazolam.estimates.response,
          treated: fill(
            msg('{count} out of {per} were much better a day after one infusion', {
              desc: 'comparison-iv-ketamine/helps/figure: label of a count; no full stop',
            }),
            counts(ketCochraneMidazolam.estimates.response),
          ),
          facts: [ketCochraneMidazolam],
        },
      ],
      more: [
        {
          text: fill(
            msg(
              'With up to {infusions} infusions in hospital {count} out of {per} were much better after {weeks} weeks, with midazolam {other}. That could be chance.',
              { desc: 'comparison-iv-ketamine/helps/more: counts of people' },
            ),
            {
              ...counts(ketKarma2.estimates.response),
              infusions: ketKarma2.quantities.infusions.value,
              weeks: ketKarma2.estimates.response.time.count,
            },
          ),
          facts: [ketKarma2],
        },
        {
          text: fill(
            msg(
              'In one study people had it while asleep for surgery, so no one could feel it. A day later {count} out of {per} were much better, with placebo {other}. Only {people} people took part, and the anesthesia itself may have weakened the effect.',
              { desc: 'comparison-iv-ketamine/helps/more2: counts of people' },
            ),
            {
              ...counts(ketMasked.estimates.responseDay1),
              people: ketMasked.quantities.people.value,
            },
          ),
          facts: [ketMasked],
        },
      ],
    },
    soon: {
      short: {
        text: msg('Some people feel it within a day.', {
          desc: 'comparison-iv-ketamine/soon/short',
        }),
        facts: [ketCochraneMidazolam],
      },
      also: [
        {
          text: fill(
            msg(
              'In a small study, half of those who got better needed {infusions} or more infusions.',
              { desc: 'comparison-iv-ketamine/soon/also' },
            ),
            { infusions: ketPhillips.quantities.medianToResponse.value },
          ),
          facts: [ketPhillips],
        },
      ],
    },
    lasts: {
      short: {
        text: fill(
          msg('The effect of one infusion usually fades within about {days} days.', {
            desc: 'comparison-iv-ketamine/lasts/short',
          }),
          { days: ketSingleDuration.quantities.oneInfusion.value },
        ),
        facts: [ketSingleDuration],
      },
      also: [
        {
          text: fill(
            msg('After a series, relapse came {days} days after the last one on average.', {
              desc: 'comparison-iv-ketamine/lasts/also',
            }),
            { days: ketSingleDuration.quantities.relapseAfterSeries.value },
          ),
          facts: [ketSingleDuration],
        },
      ],
      more: [
        {
          text: fill(
            msg(
              'A hospital trial followed people who had become well. Within {months} months {other} out of {per} relapsed after infusions, and {count} after ECT.',
              { desc: 'comparison-iv-ketamine/lasts/more: counts of people' },
            ),
            {
              ...counts(ectKetectRelapse.estimates.relapse),
              months: ectKetectRelapse.estimates.relapse.time.count,
            },
          ),
          facts: [ectKetectRelapse],
        },
      ],
    },
    effects: {
      short: {
        text: msg('Feeling drowsy, dizzy, detached or sick.', {
          desc: 'comparison-iv-ketamine/effects/short',
        }),
        facts: [ivRealworldAe],
      },
      figures: [
        {
          estimate: ivRealworldAe.estimates.drowsiness,
          treated: fill(
            msg('{count} out of {per} were drowsy', {
              desc: 'comparison-iv-ketamine/effects/figure: label of a count; no full stop',
            }),
            counts(ivRealworldAe.estimates.drowsiness),
          ),
          facts: [ivRealworldAe],
        },
      ],
      more: [
        {
          intro: {
            text: fill(
              msg('Other effects in the same clinic, out of {per} people:', {
                desc: 'comparison-iv-ketamine/effects/list: counts of people follow',
              }),
              { per: 100 },
            ),
            facts: [ivRealworldAe],
          },
          list: [
            {
              text: fill(
                msg('Dizzy: {count}.', {
                  desc: 'comparison-iv-ketamine/effects/list1: counts of people',
                }),
                counts(ivRealworldAe.estimates.dizziness),
              ),
            },
            {
              text: fill(
                msg('Detached: {count}.', {
                  desc: 'comparison-iv-ketamine/effects/list2: counts of people',
                }),
                counts(ivRealworldAe.estimates.dissociation),
              ),
            },
            {
              text: fill(
                msg('Sick to the stomach: {count}.', {
                  desc: 'comparison-iv-ketamine/effects/list3: counts of people',
                }),
                counts(ivRealworldAe.estimates.nausea),
              ),
            },
          ],
        },
        {
          text: msg(
            'Feeling detached is strongest the first time. It then lessens but does not go away.',
            { desc: 'comparison-iv-ketamine/effects/more' },
          ),
          facts: [ivDissociationCourse],
        },
      ],
    },
    risks: {
      short: {
        text: msg('Blood pressure can rise a lot.', { desc: 'comparison-iv-ketamine/risks/short' }),
        facts: [ivRealworldBp],
      },
      also: [
        pressureMeasuresWords(),
        {
          text: msg(
            'The US drug agency also lists misuse, mental effects, slowed breathing and bladder trouble for ketamine.',
            { desc: 'comparison-iv-ketamine/risks/also' },
          ),
          facts: [fdaKnownRisks],
        },
      ],
      figures: [
        {
          estimate: ivRealworldBp.estimates.highReading,
          treated: fill(
            msg(
              '{count} out of {per} had a reading of {systolic} over {diastolic} or more during an infusion',
              { desc: 'comparison-iv-ketamine/risks/figure: label of a count; no full stop' },
            ),
            {
              ...counts(ivRealworldBp.estimates.highReading),
              systolic: ivRealworldBp.quantities.systolicFrom.value,
              diastolic: ivRealworldBp.quantities.diastolicFrom.value,
            },
          ),
          facts: [ivRealworldBp],
        },
      ],
      more: [
        {
          text: msg(
            'Repeated use has been followed by liver and bile duct damage. To how many people that happens is not known.',
            { desc: 'comparison-iv-ketamine/risks/more' },
          ),
          facts: [liverRepeated],
        },
      ],
    },
    caution: {
      short: {
        text: msg('There is no official list, since no label covers this use.', {
          desc: 'comparison-iv-ketamine/caution/short',
        }),
        facts: [ketOfflabel],
      },
      also: [
        {
          text: msg(
            'Tell the team about an allergy to ketamine, a bulge in an artery (aneurysm), or a bleed in the brain. Tell them about high blood pressure, and about your heart, lungs, liver and bladder. Name psychosis, mania, pregnancy, alcohol and drugs too.',
            { desc: 'comparison-iv-ketamine/caution/also' },
          ),
          facts: [eskContraindications, whoExtraCare],
        },
      ],
      more: [
        {
          text: msg(
            'A clinic should ask about all of this before the first dose. If yours does not, ask why.',
            { desc: 'comparison-iv-ketamine/caution/more' },
          ),
          facts: [clinicApaChecklist],
        },
      ],
    },
  }) satisfies Readonly<Record<string, Cell>>;
