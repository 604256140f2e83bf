import { msg } from '@lit/localize/init/install.js';
import {
  adOnset,
  bladderRecreational,
  ectKetectRelapse,
  eskBenefitCheck,
  eskDay2NotSignificant,
  eskMdsiCourse,
  eskSchedule,
  eskSustain1,
  eskSustain3,
  ketCochraneMidazolam,
  ketPhillips,
  ketRepeatOpen,
  ketSingleDuration,
  liverRepeated,
  seShortReview,
  trdRelapseSuicide,
} from '../../../facts/index.js';
import { counts, wholeAmount } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const durationAnswers = () =>
  ({
    'how-soon': {
      question: msg('How soon would I notice something?', { desc: 'faq-after/how-soon/question' }),
      short: {
        text: fill(
          msg(
            'Antidepressant tablets take {weeks} weeks. With ketamine or esketamine some people feel better within a day, others not at all.',
            { desc: 'faq-after/how-soon/short' },
          ),
          { weeks: adOnset.quantities.firstBenefit.value },
        ),
        facts: [adOnset, ketCochraneMidazolam, eskMdsiCourse],
      },
      detail: [
        {
          text: fill(
            msg('For their full effect tablets need {weeks} weeks.', {
              desc: 'faq-after/how-soon/tablets',
            }),
            { weeks: adOnset.quantities.fullBenefit.value },
          ),
          facts: [adOnset],
        },
        {
          text: fill(
            msg(
              'After one ketamine infusion symptoms at least halved within {hours} hours in {count} out of {per} people. With midazolam, a sedative, it was {other}. This is very uncertain.',
              { desc: 'faq-after/how-soon/infusion: counts of people' },
            ),
            {
              ...counts(ketCochraneMidazolam.estimates.response),
              hours: ketCochraneMidazolam.estimates.response.time.count,
            },
          ),
          facts: [ketCochraneMidazolam],
        },
        {
          text: fill(
            msg(
              'In a small study half of those who got better needed {infusions} or more infusions to get there.',
              { desc: 'faq-after/how-soon/later' },
            ),
            { infusions: ketPhillips.quantities.medianToResponse.value },
          ),
          facts: [ketPhillips],
        },
        {
          text: fill(
            msg(
              'One esketamine trial looked for people who were better by day {day} and stayed so for {weeks} weeks. It did not find clearly more of them with esketamine than with placebo spray.',
              { desc: 'faq-after/how-soon/esketamine' },
            ),
            {
              day: eskDay2NotSignificant.quantities.byDay.value,
              weeks: eskDay2NotSignificant.quantities.through.value,
            },
          ),
          facts: [eskDay2NotSignificant],
        },
      ],
      synonyms: msg('onset, how fast, how quickly, first dose, hours, days, when does it start', {
        desc: 'faq-after/how-soon/synonyms: search words, comma separated',
      }),
    },

    'how-long-effects-last': {
      question: msg('How long does the effect last?', {
        desc: 'faq-after/how-long-effects-last/question',
      }),
      short: {
        text: fill(
          msg(
            'After one ketamine infusion it mostly fades within about {days} days. Lasting benefit usually needs repeated doses.',
            { desc: 'faq-after/how-long-effects-last/short' },
          ),
          { days: ketSingleDuration.quantities.oneInfusion.value },
        ),
        facts: [ketSingleDuration, eskSchedule],
      },
      detail: [
        {
          text: fill(
            msg(
              'In a small study people had up to {infusions} ketamine infusions. Half of those who got better were ill again {days} days after the last one. There was no other group to compare with.',
              { desc: 'faq-after/how-long-effects-last/series' },
            ),
            {
              infusions: ketRepeatOpen.quantities.infusions.value,
              days: ketRepeatOpen.quantities.medianToRelapse.value,
            },
          ),
          facts: [ketRepeatOpen],
        },
        {
          text: fill(
            msg(
              'For esketamine, one study followed people who had been well for some time. Of those who went on, {count} out of {per} relapsed. Of those who were changed to a placebo spray, {other} out of {per} relapsed. That is {fewer} fewer with esketamine. All of them took an antidepressant too.',
              { desc: 'faq-after/how-long-effects-last/esketamine: counts of people' },
            ),
            counts(eskSustain1.estimates.relapse),
          ),
          facts: [eskSustain1],
        },
        {
          text: fill(
            msg(
              'Ask before you start: how will we tell whether it helps, and when do we stop? For esketamine the label asks for this check after {weeks} weeks.',
              { desc: 'faq-after/how-long-effects-last/ask' },
            ),
            { weeks: eskBenefitCheck.quantities.checkAfter.value },
          ),
          facts: [eskBenefitCheck],
        },
      ],
      synonyms: msg('duration, wear off, relapse, maintenance, booster, weeks, days, repeat', {
        desc: 'faq-after/how-long-effects-last/synonyms: search words, comma separated',
      }),
    },

    'if-it-wears-off': {
      question: msg('What if it wears off, or I stop?', {
        desc: 'faq-after/if-it-wears-off/question',
      }),
      short: {
        text: msg(
          'Symptoms can come back, even within weeks. Plan beforehand what to watch for and whom to call.',
          { desc: 'faq-after/if-it-wears-off/short' },
        ),
        facts: [ketSingleDuration, ectKetectRelapse],
      },
      detail: [
        {
          text: fill(
            msg(
              'In a hospital trial people who had become well were followed for {months} months. After ketamine infusions {other} out of {per} relapsed, after ECT {count}.',
              { desc: 'faq-after/if-it-wears-off/infusions: counts of people' },
            ),
            {
              ...counts(ectKetectRelapse.estimates.relapse),
              months: ectKetectRelapse.estimates.relapse.time.count,
            },
          ),
          facts: [ectKetectRelapse],
        },
        {
          text: fill(
            msg(
              'One report is about this kind of depression. It says that {count} out of {per} people relapse within {months} months of first getting better. That figure is very uncertain.',
              { desc: 'faq-after/if-it-wears-off/general: counts of people' },
            ),
            {
              ...counts(trdRelapseSuicide.estimates.relapse),
              months: trdRelapseSuicide.estimates.relapse.time.count,
            },
          ),
          facts: [trdRelapseSuicide],
        },
        {
          text: msg(
            'Early signs differ: bad sleep, pulling back, dark thoughts. Write yours down and give the list to someone close.',
            { desc: 'faq-after/if-it-wears-off/signs' },
          ),
        },
        {
          text: msg(
            'If it comes back, call early. The plan can change, and so can the treatment. If thoughts of death come, use crisis help now.',
            { desc: 'faq-after/if-it-wears-off/call' },
          ),
        },
      ],
      synonyms: msg('relapse, come back, stop treatment, withdrawal, booster, maintenance, quit', {
        desc: 'faq-after/if-it-wears-off/synonyms: search words, comma separated',
      }),
    },

    'years-of-treatment': {
      question: msg('What is known about years of treatment?', {
        desc: 'faq-after/years-of-treatment/question',
      }),
      short: {
        text: msg(
          'Little. Esketamine was followed for years without a comparison group. For ketamine infusions there is even less.',
          { desc: 'faq-after/years-of-treatment/short' },
        ),
        facts: [eskSustain3, seShortReview],
      },
      detail: [
        {
          text: fill(
            msg(
              'The maker followed {people} people on esketamine, for {months} months on average. After {weeks} weeks few or no symptoms were left in {start} out of {per}. At the end it was {end}.',
              { desc: 'faq-after/years-of-treatment/well: counts of people' },
            ),
            {
              people: eskSustain3.quantities.people.value,
              months: wholeAmount(eskSustain3.quantities.meanDuration.value),
              weeks: eskSustain3.estimates.remissionAfterInduction.time.count,
              start: counts(eskSustain3.estimates.remissionAfterInduction).count,
              end: counts(eskSustain3.estimates.remissionAtEnd).count,
              per: eskSustain3.estimates.remissionAtEnd.per,
            },
          ),
          facts: [eskSustain3],
        },
        {
          text: msg(
            'People who do well are more likely to stay in such a study. So the later figure looks better than it may be.',
            { desc: 'faq-after/years-of-treatment/stay' },
          ),
          facts: [eskSustain3],
        },
        {
          text: fill(
            msg(
              'Side effects made {sideEffects} out of {per} people stop. Another {noEffect} stopped because it did not help.',
              { desc: 'faq-after/years-of-treatment/stopped: counts of people' },
            ),
            {
              sideEffects: counts(eskSustain3.estimates.stoppedForSideEffects).count,
              noEffect: counts(eskSustain3.estimates.stoppedForLackOfEffect).count,
              per: eskSustain3.estimates.stoppedForSideEffects.per,
            },
          ),
          facts: [eskSustain3],
        },
        {
          text: fill(
            msg(
              'In those years {serious} of the {people} people had a serious health problem, and {deaths} died. Without a comparison group nobody can tell which part esketamine had in that.',
              { desc: 'faq-after/years-of-treatment/serious' },
            ),
            {
              serious: eskSustain3.quantities.peopleWithSeriousEvents.value,
              people: eskSustain3.quantities.people.value,
              deaths: eskSustain3.quantities.deaths.value,
            },
          ),
          facts: [eskSustain3],
        },
        {
          text: fill(
            msg(
              'For infusions a review of {studies} studies found too little on long use. Ask about bladder and liver checks.',
              { desc: 'faq-after/years-of-treatment/infusions' },
            ),
            { studies: seShortReview.quantities.studies.value },
          ),
          facts: [seShortReview, liverRepeated, bladderRecreational],
        },
      ],
      synonyms: msg('long-term, maintenance, forever, SUSTAIN, safety over time, years', {
        desc: 'faq-after/years-of-treatment/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
