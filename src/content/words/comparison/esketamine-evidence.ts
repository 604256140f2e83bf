/** Esketamine nasal spray: benefit and harm. */
import { msg } from '@lit/localize/init/install.js';
import {
  eskAeAdjunct,
  eskAeSameDay,
  eskBenefitCheck,
  eskBladderLabel,
  eskBoxedWarning,
  eskBpLabel,
  eskContraindications,
  eskDay2NotSignificant,
  eskInteractions,
  eskJapanNegative,
  eskMonoAe,
  eskMonoMadrs,
  eskMonoRemission,
  eskPregnancy,
  eskSedationLabel,
  eskSud,
  eskSustain1,
  eskTimingAe,
  eskTransform1,
  eskTransform2,
  eskTransform3,
  euLeafletExtra,
  whoExtraCare,
} from '../../facts/index.js';
import { counts } from '../../../logic/estimate.js';
import { fill } from '../fill.js';
import { noSprayFigureWords } from '../shared.js';
import { escapeWords, helpsSomeWords, pressureMeasuresWords } from './shared.js';
import type { Cell } from './types.js';

export const esketamineEvidence = () =>
  ({
    helps: {
      short: helpsSomeWords(),
      also: [escapeWords()],
      figures: [
        {
          estimate: eskMonoRemission.estimates.remission,
          treated: fill(
            msg('About {count} out of {per} were well with esketamine alone', {
              desc: 'comparison-esketamine/helps/figure: label of a count; no full stop',
            }),
            counts(eskMonoRemission.estimates.remission),
          ),
          facts: [eskMonoRemission],
        },
      ],
      more: [
        {
          text: fill(
            msg(
              'In a trial with a new antidepressant in both groups it was {count} with esketamine and {other} with placebo spray, out of {per}. All who left early count as not well.',
              { desc: 'comparison-esketamine/helps/more: counts of people' },
            ),
            counts(eskTransform2.estimates.remissionOfAll),
          ),
          facts: [eskTransform2],
        },
        {
          text: fill(
            msg(
              'Three more trials showed no clear advantage: one like it, one in people from {age} on, and one in Japan. The maker paid for all of these trials.',
              { desc: 'comparison-esketamine/helps/more2' },
            ),
            { age: euLeafletExtra.quantities.olderAgeFrom.value },
          ),
          facts: [eskTransform1, eskTransform3, eskJapanNegative],
        },
      ],
    },
    soon: {
      short: {
        text: msg('For some people within a day.', { desc: 'comparison-esketamine/soon/short' }),
        facts: [eskMonoMadrs],
      },
      also: [
        {
          text: fill(
            msg(
              'One trial counted who was better by day {day} and stayed so for {weeks} weeks. It was not clearly more than with placebo spray.',
              { desc: 'comparison-esketamine/soon/also' },
            ),
            {
              day: eskDay2NotSignificant.quantities.byDay.value,
              weeks: eskDay2NotSignificant.quantities.through.value,
            },
          ),
          facts: [eskDay2NotSignificant],
        },
      ],
      more: [
        {
          text: fill(
            msg('After {weeks} weeks the team should check whether it helps enough to go on.', {
              desc: 'comparison-esketamine/soon/more',
            }),
            { weeks: eskBenefitCheck.quantities.checkAfter.value },
          ),
          facts: [eskBenefitCheck],
        },
      ],
    },
    lasts: {
      short: {
        text: msg('Depression can come back, more so after stopping.', {
          desc: 'comparison-esketamine/lasts/short',
        }),
        facts: [eskSustain1],
      },
      figures: [
        {
          estimate: eskSustain1.estimates.relapse,
          treated: fill(
            msg('{count} out of {per} relapsed while they went on with esketamine', {
              desc: 'comparison-esketamine/lasts/figure: label of a count; no full stop',
            }),
            counts(eskSustain1.estimates.relapse),
          ),
          facts: [eskSustain1],
        },
      ],
      more: [
        {
          text: msg(
            'Only people who had been well for some time took part. All of them kept taking an antidepressant.',
            { desc: 'comparison-esketamine/lasts/more' },
          ),
          facts: [eskSustain1],
        },
      ],
    },
    effects: {
      short: {
        text: msg('Feeling detached, dizzy, sick or sleepy.', {
          desc: 'comparison-esketamine/effects/short',
        }),
        facts: [eskAeAdjunct],
      },
      figures: [
        {
          estimate: eskAeAdjunct.estimates.dissociation,
          treated: fill(
            msg('{count} out of {per} felt detached with esketamine and an antidepressant', {
              desc: 'comparison-esketamine/effects/figure: label of a count; no full stop',
            }),
            counts(eskAeAdjunct.estimates.dissociation),
          ),
          facts: [eskAeAdjunct],
        },
      ],
      also: [
        {
          text: fill(
            msg('In the trial without an antidepressant it was {count} out of {per}.', {
              desc: 'comparison-esketamine/effects/alone: counts of people who felt detached',
            }),
            counts(eskMonoAe.estimates.dissociation),
          ),
          facts: [eskMonoAe],
        },
        noSprayFigureWords(),
      ],
      more: [
        {
          intro: {
            text: fill(
              msg('Other effects in the same trials, out of {per} people:', {
                desc: 'comparison-esketamine/effects/list: counts of people follow',
              }),
              { per: 100 },
            ),
            facts: [eskAeAdjunct],
          },
          list: [
            {
              text: fill(
                msg('Dizzy: {count}, with placebo spray {other}.', {
                  desc: 'comparison-esketamine/effects/list1: counts of people',
                }),
                counts(eskAeAdjunct.estimates.dizziness),
              ),
            },
            {
              text: fill(
                msg('Sick to the stomach: {count}, with placebo spray {other}.', {
                  desc: 'comparison-esketamine/effects/list2: counts of people',
                }),
                counts(eskAeAdjunct.estimates.nausea),
              ),
            },
            {
              text: fill(
                msg('Very sleepy: {count}, with placebo spray {other}.', {
                  desc: 'comparison-esketamine/effects/list3: counts of people',
                }),
                counts(eskAeAdjunct.estimates.sedation),
              ),
            },
            {
              text: fill(
                msg('Things spin: {count}, with placebo spray {other}.', {
                  desc: 'comparison-esketamine/effects/list4: counts of people',
                }),
                counts(eskAeAdjunct.estimates.vertigo),
              ),
            },
          ],
        },
        {
          text: fill(
            msg(
              'The maker says that they mostly pass on the same day. In one trial {count} out of {per} people stopped because of side effects, with placebo spray {other}.',
              { desc: 'comparison-esketamine/effects/more: counts of people' },
            ),
            counts(eskTimingAe.estimates.stopped),
          ),
          facts: [eskAeSameDay, eskTimingAe],
        },
      ],
    },
    risks: {
      short: {
        text: msg('Five serious risks: see the boxed warning above.', {
          desc: 'comparison-esketamine/risks/short',
        }),
        facts: [eskBoxedWarning],
      },
      also: [
        pressureMeasuresWords(),
        {
          text: fill(
            msg('Out of {per} people, {count} lost consciousness for a time.', {
              desc: 'comparison-esketamine/risks/also: counts of people',
            }),
            counts(eskSedationLabel.estimates.lossOfConsciousness),
          ),
          facts: [eskSedationLabel],
        },
        noSprayFigureWords(),
      ],
      figures: [
        {
          estimate: eskBpLabel.estimates.largeRise,
          treated: fill(
            msg(
              '{count} out of {per} had blood pressure rise by at least {systolic} (upper) or {diastolic} (lower)',
              {
                desc: 'comparison-esketamine/risks/figure: label of a count; upper and lower value of blood pressure; no full stop',
              },
            ),
            {
              ...counts(eskBpLabel.estimates.largeRise),
              systolic: eskBpLabel.quantities.systolicRise.value,
              diastolic: eskBpLabel.quantities.diastolicRise.value,
            },
          ),
          facts: [eskBpLabel],
        },
      ],
      more: [
        {
          text: msg('More people had bladder complaints than with placebo spray.', {
            desc: 'comparison-esketamine/risks/more',
          }),
          facts: [eskBladderLabel],
        },
      ],
    },
    caution: {
      short: {
        text: msg(
          'People with an aneurysm, a bleed in the brain ever, or an allergy to it or to ketamine.',
          { desc: 'comparison-esketamine/caution/short' },
        ),
        facts: [eskContraindications],
      },
      also: [
        {
          text: msg(
            'An aneurysm is a bulge in an artery. Arteries and veins that are wrongly joined count too.',
            { desc: 'comparison-esketamine/caution/vessels' },
          ),
          facts: [eskContraindications],
        },
        {
          text: fill(
            msg(
              'Extra care: high blood pressure, a stroke, disease of the heart, lungs, liver or bladder. Also sleep apnea, an overactive thyroid, or an age of {age} and over. Also bipolar disorder, mania or psychosis. Also trouble with alcohol or drugs.',
              { desc: 'comparison-esketamine/caution/also' },
            ),
            { age: euLeafletExtra.quantities.olderAgeFrom.value },
          ),
          facts: [whoExtraCare, eskSud],
        },
        {
          text: msg(
            'Tell the team about alcohol, sleeping pills, opioids, tranquilizers, stimulants and MAO inhibitors.',
            { desc: 'comparison-esketamine/caution/medicines' },
          ),
          facts: [eskInteractions],
        },
        {
          text: fill(
            msg(
              'It is not recommended in pregnancy or while breastfeeding. The European leaflet adds a heart attack in the last {weeks} weeks.',
              { desc: 'comparison-esketamine/caution/also2' },
            ),
            { weeks: euLeafletExtra.quantities.afterHeartAttack.value },
          ),
          facts: [eskPregnancy, euLeafletExtra],
        },
      ],
    },
  }) satisfies Readonly<Record<string, Cell>>;
