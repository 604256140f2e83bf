import { msg } from '@lit/localize/init/install.js';
import {
  ectCourse,
  ectElektdMemory,
  ectKetect,
  ectMortalitySystematic,
  ectRisks,
  ectWhat,
  ectWhyDiffer,
  rtmsSeizureTaylor2021,
  rtmsSideEffects,
  rtmsThreed,
  snt2026,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const devicesAnswers = () =>
  ({
    rtms: {
      question: msg('What is rTMS, and does it hurt?', { desc: 'faq-treatments/rtms/question' }),
      short: {
        text: msg(
          'Magnetic pulses to the head while you are awake. The scalp can get sore, and some people get a headache.',
          { desc: 'faq-treatments/rtms/short' },
        ),
        facts: [rtmsSideEffects],
      },
      detail: [
        {
          text: fill(
            msg(
              'You need no anesthesia. One session takes {short} to {standard} minutes, a course {weeks} weeks.',
              { desc: 'faq-treatments/rtms/course' },
            ),
            {
              short: rtmsThreed.quantities.shortSession.value,
              standard: rtmsThreed.quantities.standardSession.value,
              weeks: rtmsThreed.quantities.course.value,
            },
          ),
          facts: [rtmsThreed],
        },
        {
          text: fill(
            msg(
              'A newer form takes {days} days. In a trial with {people} people, {count} out of {per} had few or no symptoms a month later. After sham pulses it was {other}. It was done at the center that invented this form.',
              { desc: 'faq-treatments/rtms/effect: counts of people' },
            ),
            {
              ...counts(snt2026.estimates.remission),
              days: snt2026.quantities.course.value,
              people: snt2026.quantities.people.value,
            },
          ),
          facts: [snt2026],
        },
        {
          text: fill(
            msg(
              'A trial with {people} people compared short and long sessions. Symptom scores fell by about the same. There was no sham group.',
              { desc: 'faq-treatments/rtms/threed' },
            ),
            { people: rtmsThreed.quantities.people.value },
          ),
          facts: [rtmsThreed],
        },
        {
          text: fill(
            msg(
              'The main serious risk is a seizure. A survey of clinics and labs counted it in about {count} out of {per} people. With one type of coil it was {low} out of {per}, with another {high} out of {per}.',
              { desc: 'faq-treatments/rtms/seizure: counts of people' },
            ),
            {
              ...counts(rtmsSeizureTaylor2021.estimates.perPatient),
              low: counts(rtmsSeizureTaylor2021.estimates.perPatientFigure8Coil).count,
              high: counts(rtmsSeizureTaylor2021.estimates.perPatientHCoil).count,
            },
          ),
          facts: [rtmsSeizureTaylor2021],
        },
        {
          text: msg(
            'Staff ask about your risk beforehand. Tell them about any seizure in the past and any metal in your head.',
            { desc: 'faq-treatments/rtms/before' },
          ),
          facts: [rtmsSideEffects],
        },
      ],
      synonyms: msg(
        'TMS, transcranial magnetic stimulation, theta burst, SAINT, SNT, magnet, headache, seizure',
        { desc: 'faq-treatments/rtms/synonyms: search words, comma separated' },
      ),
    },

    ect: {
      question: msg('What is ECT, and what does it do to memory?', {
        desc: 'faq-treatments/ect/question',
      }),
      short: {
        text: msg(
          'A short seizure, set off on purpose while you are under anesthesia. Memory can suffer, and for some people memories stay lost.',
          { desc: 'faq-treatments/ect/short' },
        ),
        facts: [ectWhat, ectRisks],
      },
      detail: [
        {
          text: fill(
            msg(
              'The seizure lasts about {seconds} seconds. A course has {sessions} treatments, {perWeek} a week.',
              { desc: 'faq-treatments/ect/course' },
            ),
            {
              seconds: ectWhat.quantities.seizure.value,
              sessions: ectCourse.quantities.sessions.value,
              perWeek: ectCourse.quantities.perWeek.value,
            },
          ),
          facts: [ectWhat, ectCourse],
        },
        {
          text: fill(
            msg(
              'In one hospital trial {count} out of {per} people had few or no symptoms after ECT. After ketamine infusions it was {other}.',
              { desc: 'faq-treatments/ect/effect: counts of people' },
            ),
            counts(ectKetect.estimates.remission),
          ),
          facts: [ectKetect],
        },
        {
          text: fill(
            msg(
              'In another trial, with a short ECT course, it was {other} after ECT and {count} after ketamine infusions. The patients differed, and so did the ECT.',
              { desc: 'faq-treatments/ect/second-trial: counts of people' },
            ),
            counts(ectWhyDiffer.estimates.remissionElektd),
          ),
          facts: [ectWhyDiffer],
        },
        {
          text: fill(
            msg(
              'This second trial also measured memory after {weeks} weeks. Scores fell by {ect} points with ECT and by {ketamine} with ketamine infusions. They recovered slowly later on.',
              { desc: 'faq-treatments/ect/memory' },
            ),
            {
              ect: ectElektdMemory.quantities.fallWithEct.value,
              ketamine: ectElektdMemory.quantities.fallWithKetamine.value,
              weeks: ectElektdMemory.quantities.after.value,
            },
          ),
          facts: [ectElektdMemory],
        },
        {
          text: fill(
            msg(
              'A review led by patients looked at memories that stayed lost. At least {count} out of {per} people in its studies reported this. That figure is very uncertain.',
              { desc: 'faq-treatments/ect/lost: counts of people' },
            ),
            counts(ectRisks.estimates.lastingMemoryLossAtLeast),
          ),
          facts: [ectRisks],
        },
        {
          text: msg(
            'On the day you can be confused for a while, feel sick, and have a headache or sore muscles.',
            { desc: 'faq-treatments/ect/day' },
          ),
          facts: [ectRisks],
        },
        {
          text: fill(
            msg(
              'Deaths are counted by treatment. About {count} out of {per} ECT treatments were followed by a death linked to ECT. For surgery under general anesthesia it was about {surgery} out of {per}.',
              { desc: 'faq-treatments/ect/deaths: counts of people' },
            ),
            {
              ...counts(ectMortalitySystematic.estimates.deaths),
              surgery: counts(ectMortalitySystematic.estimates.deathsInSurgery).count,
            },
          ),
          facts: [ectMortalitySystematic],
        },
      ],
      synonyms: msg(
        'electroconvulsive therapy, electroshock, shock treatment, memory loss, anesthesia, seizure',
        { desc: 'faq-treatments/ect/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
