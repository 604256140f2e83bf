import { msg } from '@lit/localize/init/install.js';
import {
  cobaltSessions,
  ectCourse,
  eskBenefitCheck,
  eskMonitor2h,
  eskSchedule,
  eskSud,
  ketDose,
  rtmsThreed,
} from '../../../facts/index.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const planAnswers = () =>
  ({
    'how-many-visits': {
      question: msg('How many visits does it take?', {
        desc: 'faq-after/how-many-visits/question',
      }),
      short: {
        text: fill(
          msg(
            'In the US, {sessions} esketamine visits in the first {weeks} weeks. Then one a week, and later one a week or every other week.',
            { desc: 'faq-after/how-many-visits/short' },
          ),
          {
            sessions: eskSchedule.quantities.sessionsWeeks1to4.value,
            weeks: eskSchedule.quantities.firstPhase.value,
          },
        ),
        facts: [eskSchedule],
      },
      detail: [
        {
          text: fill(
            msg(
              'That is {sessions} visits in {weeks} weeks, each with at least {hours} hours under watch. From week {from} on, the label asks for the fewest visits that keep you well.',
              { desc: 'faq-after/how-many-visits/total' },
            ),
            {
              sessions: eskSchedule.quantities.sessionsFirst8Weeks.value,
              weeks: eskSchedule.quantities.firstTwoPhases.value,
              hours: eskMonitor2h.quantities.observation.value,
              from: eskSchedule.quantities.thenFromWeek.value,
            },
          ),
          facts: [eskSchedule, eskMonitor2h],
        },
        {
          text: fill(
            msg(
              'Studies of ketamine infusions used about {sessions} in {weeks} weeks. No plan for later is approved.',
              { desc: 'faq-after/how-many-visits/infusions' },
            ),
            { sessions: ketDose.quantities.series.value, weeks: ketDose.quantities.over.value },
          ),
          facts: [ketDose],
        },
        {
          text: fill(
            msg(
              'Other treatments take time too: rTMS {rtms} weeks, ECT {ect} treatments, CBT {cbt} sessions or more in one trial.',
              { desc: 'faq-after/how-many-visits/others' },
            ),
            {
              rtms: rtmsThreed.quantities.course.value,
              ect: ectCourse.quantities.sessions.value,
              cbt: cobaltSessions.quantities.sessions.value,
            },
          ),
          facts: [rtmsThreed, ectCourse, cobaltSessions],
        },
        {
          text: msg(
            'Each plan is personal. Ask for yours in writing, with the dates on which it is looked at again.',
            { desc: 'faq-after/how-many-visits/plan' },
          ),
        },
      ],
      synonyms: msg(
        'schedule, sessions, appointments, how often, frequency, treatment plan, time',
        { desc: 'faq-after/how-many-visits/synonyms: search words, comma separated' },
      ),
    },

    'is-it-helping': {
      question: msg('How will we know whether it helps, and when do we stop?', {
        desc: 'faq-after/is-it-helping/question',
      }),
      short: {
        text: fill(
          msg(
            'Agree on a measure and a date before you start. For esketamine the label names {weeks} weeks.',
            { desc: 'faq-after/is-it-helping/short' },
          ),
          { weeks: eskBenefitCheck.quantities.checkAfter.value },
        ),
        facts: [eskBenefitCheck],
      },
      detail: [
        {
          text: msg(
            'The same short list of questions at each visit shows changes you might miss. Notes on sleep, work and what you manage in a day help as well.',
            { desc: 'faq-after/is-it-helping/measure' },
          ),
        },
        {
          text: msg(
            'Say what would be enough for you. It can be something small, such as cooking again or seeing a friend.',
            { desc: 'faq-after/is-it-helping/enough' },
          ),
        },
        {
          text: msg(
            'Reasons to talk about stopping or changing: no real benefit by that date, or side effects that are too much for you. Another is wanting to use more than planned. Do not stop by yourself.',
            { desc: 'faq-after/is-it-helping/stop' },
          ),
          facts: [eskBenefitCheck, eskSud],
        },
        {
          text: msg(
            'If it helps, the next talk is about fewer sessions. The label of esketamine asks for as few as keep you well.',
            { desc: 'faq-after/is-it-helping/fewer' },
          ),
          facts: [eskSchedule],
        },
      ],
      synonyms: msg('progress, measure, questionnaire, tracking, stop, review, follow-up, adjust', {
        desc: 'faq-after/is-it-helping/synonyms: search words, comma separated',
      }),
    },
  }) satisfies Readonly<Record<string, Answer>>;
