import { msg } from '@lit/localize/init/install.js';
import {
  cobalt,
  eskMonoRemission,
  eskSchedule,
  eskSustain1,
  eskSustain3,
  eskTransform1,
  eskTransform2,
  eskTransform3,
  kapEvidence,
  ketCochraneMidazolam,
  ketDose,
  ketKarma2,
  ketMurrough,
  ketSingleDuration,
  ketTransient,
  ketZarate,
  mechHumanSynapse,
  mechHypotheses,
} from '../../../facts/index.js';
import { counts } from '../../../../logic/estimate.js';
import { fill } from '../../fill.js';
import type { Answer } from '../../types.js';

export const benefitClaimsAnswers = () =>
  ({
    'resets-the-brain': {
      question: msg('Does ketamine “reset”, “re-wire” or “repair” the brain?', {
        desc: 'faq-you-may-have-read/resets-the-brain/question',
      }),
      short: {
        text: msg(
          'That has not been shown in people. The first brain scans of this kind found no overall change after one dose.',
          { desc: 'faq-you-may-have-read/resets-the-brain/short' },
        ),
        facts: [mechHumanSynapse],
      },
      detail: [
        {
          text: fill(
            msg(
              'The scans looked at connections between nerve cells {hours} hours after ketamine. A later look at part of the group hinted at a rise. Such a hint needs a new study.',
              { desc: 'faq-you-may-have-read/resets-the-brain/scan' },
            ),
            { hours: mechHumanSynapse.quantities.after.value },
          ),
          facts: [mechHumanSynapse],
        },
        {
          text: msg(
            'The idea that new connections grow comes in large part from animals. How ketamine acts in people is still open.',
            { desc: 'faq-you-may-have-read/resets-the-brain/animals' },
          ),
          facts: [mechHypotheses],
        },
        {
          text: msg(
            'We found no study showing that ketamine undoes damage from stress or leads to clearer thinking.',
            { desc: 'faq-you-may-have-read/resets-the-brain/damage' },
          ),
          facts: [mechHumanSynapse],
        },
      ],
      synonyms: msg(
        'neuroplasticity, new connections, regenerate, synapses, heal the brain, brain damage',
        { desc: 'faq-you-may-have-read/resets-the-brain/synonyms: search words, comma separated' },
      ),
    },

    'seven-in-ten': {
      question: msg('Does ketamine help seven in ten people within a day?', {
        desc: 'faq-you-may-have-read/seven-in-ten/question',
      }),
      short: {
        text: msg(
          'That figure comes from one very small study. Larger trials with a sedative for comparison found fewer.',
          { desc: 'faq-you-may-have-read/seven-in-ten/short' },
        ),
        facts: [ketZarate, ketMurrough, ketCochraneMidazolam],
      },
      detail: [
        {
          text: fill(
            msg(
              'In the small study {total} people were given ketamine. Symptoms had at least halved the next day in {count} out of {per}. A week later it was {week}. People could tell ketamine from the salt water used as placebo.',
              { desc: 'faq-you-may-have-read/seven-in-ten/small: counts of people' },
            ),
            {
              ...counts(ketZarate.estimates.responseDay1),
              total: ketZarate.estimates.responseDay1.total,
              week: counts(ketZarate.estimates.responseWeek1).count,
            },
          ),
          facts: [ketZarate],
        },
        {
          text: fill(
            msg(
              'In a trial with {people} people it was {count} out of {per} after {hours} hours. With midazolam, a sedative, it was {other}.',
              { desc: 'faq-you-may-have-read/seven-in-ten/larger: counts of people' },
            ),
            {
              ...counts(ketMurrough.estimates.response),
              people: ketMurrough.quantities.randomised.value,
              hours: ketMurrough.estimates.response.time.count,
            },
          ),
          facts: [ketMurrough],
        },
        {
          text: fill(
            msg(
              'Taken together, {studies} trials give {count} out of {per}, and {other} with midazolam. The reviewers rate this as very uncertain.',
              { desc: 'faq-you-may-have-read/seven-in-ten/pooled: counts of people' },
            ),
            {
              ...counts(ketCochraneMidazolam.estimates.response),
              studies: ketCochraneMidazolam.quantities.studies.value,
            },
          ),
          facts: [ketCochraneMidazolam],
        },
        {
          text: fill(
            msg(
              'In a hospital trial with up to {infusions} infusions it was {count} out of {per} after {weeks} weeks. With midazolam it was {other}. That could be chance.',
              { desc: 'faq-you-may-have-read/seven-in-ten/hospital: counts of people' },
            ),
            {
              ...counts(ketKarma2.estimates.response),
              infusions: ketKarma2.quantities.infusions.value,
              weeks: ketKarma2.quantities.over.value,
            },
          ),
          facts: [ketKarma2],
        },
      ],
      synonyms: msg(
        'seventy percent, seven out of ten, success rate, response rate, within a day, IV ketamine',
        { desc: 'faq-you-may-have-read/seven-in-ten/synonyms: search words, comma separated' },
      ),
    },

    'most-people-respond': {
      question: msg('Do most people respond to ketamine or esketamine?', {
        desc: 'faq-you-may-have-read/most-people-respond/question',
      }),
      short: {
        text: fill(
          msg(
            'Many do not. With esketamine {low} to {high} out of {per} people had few or no symptoms left after {weeks} weeks.',
            { desc: 'faq-you-may-have-read/most-people-respond/short: counts of people' },
          ),
          {
            low: counts(eskTransform3.estimates.remission).count,
            high: counts(eskTransform2.estimates.remission).count,
            per: eskTransform2.estimates.remission.per,
            weeks: eskMonoRemission.estimates.remission.time.count,
          },
        ),
        facts: [eskTransform3, eskTransform2, eskTransform1, eskMonoRemission],
      },
      detail: [
        {
          text: fill(
            msg(
              'With placebo spray it was {low} to {high} out of {per} in the same trials. In three of the four trials both groups began a new antidepressant. There only people rated at the end were counted.',
              { desc: 'faq-you-may-have-read/most-people-respond/placebo' },
            ),
            {
              low: counts(eskTransform3.estimates.remission).other,
              high: counts(eskTransform2.estimates.remission).other,
              per: eskTransform2.estimates.remission.per,
            },
          ),
          facts: [eskTransform3, eskTransform2, eskTransform1, eskMonoRemission],
        },
        {
          text: fill(
            msg(
              'In the trial with the largest effect symptoms at least halved in {count} out of {per} people with esketamine. With placebo spray they did so in {other}. So the spray made a difference for {more} more people.',
              { desc: 'faq-you-may-have-read/most-people-respond/halved: counts of people' },
            ),
            counts(eskTransform2.estimates.response),
          ),
          facts: [eskTransform2],
        },
        {
          text: fill(
            msg(
              'With ketamine infusions {count} out of {per} people were at least half better after {hours} hours. With midazolam, a sedative, it was {other}. The reviewers call this very uncertain.',
              { desc: 'faq-you-may-have-read/most-people-respond/infusions: counts of people' },
            ),
            {
              ...counts(ketCochraneMidazolam.estimates.response),
              hours: ketCochraneMidazolam.estimates.response.time.count,
            },
          ),
          facts: [ketCochraneMidazolam],
        },
        {
          text: msg('The maker paid for the esketamine trials.', {
            desc: 'faq-you-may-have-read/most-people-respond/maker',
          }),
          facts: [eskTransform2],
        },
      ],
      synonyms: msg('success rate, response rate, effective, majority, remission, Spravato', {
        desc: 'faq-you-may-have-read/most-people-respond/synonyms: search words, comma separated',
      }),
    },

    'one-dose-lasts-weeks': {
      question: msg('Does one dose last for weeks?', {
        desc: 'faq-you-may-have-read/one-dose-lasts-weeks/question',
      }),
      short: {
        text: fill(
          msg(
            'Studies do not show that for the average person. The effect of one ketamine infusion fades within about {days} days.',
            { desc: 'faq-you-may-have-read/one-dose-lasts-weeks/short' },
          ),
          { days: ketSingleDuration.quantities.oneInfusion.value },
        ),
        facts: [ketSingleDuration],
      },
      detail: [
        {
          text: fill(
            msg(
              'In a very small study with {total} people, {count} out of {per} were still better a week after one infusion.',
              { desc: 'faq-you-may-have-read/one-dose-lasts-weeks/small: counts of people' },
            ),
            {
              ...counts(ketZarate.estimates.responseWeek1),
              total: ketZarate.estimates.responseWeek1.total,
            },
          ),
          facts: [ketZarate],
        },
        {
          text: fill(
            msg('A review of trials with {people} people calls the effect fast but passing.', {
              desc: 'faq-you-may-have-read/one-dose-lasts-weeks/review',
            }),
            { people: ketTransient.quantities.people.value },
          ),
          facts: [ketTransient],
        },
        {
          text: fill(
            msg(
              'After a series of infusions, relapse came about {days} days after the last one on average.',
              { desc: 'faq-you-may-have-read/one-dose-lasts-weeks/series' },
            ),
            { days: ketSingleDuration.quantities.relapseAfterSeries.value },
          ),
          facts: [ketSingleDuration],
        },
        {
          text: fill(
            msg(
              'Esketamine is not meant as a single dose either. The US plan has {sessions} sessions in the first {weeks} weeks.',
              { desc: 'faq-you-may-have-read/one-dose-lasts-weeks/spray' },
            ),
            {
              sessions: eskSchedule.quantities.sessionsWeeks1to4.value,
              weeks: eskSchedule.quantities.firstPhase.value,
            },
          ),
          facts: [eskSchedule],
        },
      ],
      synonyms: msg('single dose, one infusion, how long, lasting, weeks, months', {
        desc: 'faq-you-may-have-read/one-dose-lasts-weeks/synonyms: search words, comma separated',
      }),
    },

    'not-needed-forever': {
      question: msg('Is it a kick-start that I will not need for long?', {
        desc: 'faq-you-may-have-read/not-needed-forever/question',
      }),
      short: {
        text: msg(
          'Nobody can know beforehand. In one trial more people relapsed when esketamine was stopped than when it went on.',
          { desc: 'faq-you-may-have-read/not-needed-forever/short' },
        ),
        facts: [eskSustain1],
      },
      detail: [
        {
          text: fill(
            msg(
              'These people were well after {weeks} weeks of esketamine, and took an antidepressant. {count} out of {per} relapsed when they went on, {other} when they were switched to placebo spray. So some people stayed well without it.',
              { desc: 'faq-you-may-have-read/not-needed-forever/trial: counts of people' },
            ),
            {
              ...counts(eskSustain1.estimates.relapse),
              weeks: eskSustain1.quantities.stableAfter.value,
            },
          ),
          facts: [eskSustain1],
        },
        {
          text: msg('For years of use there is only a study without a comparison group.', {
            desc: 'faq-you-may-have-read/not-needed-forever/years',
          }),
          facts: [eskSustain3],
        },
        {
          text: msg(
            'For ketamine infusions no plan is approved for the time after the first series.',
            { desc: 'faq-you-may-have-read/not-needed-forever/infusions' },
          ),
          facts: [ketDose],
        },
        {
          text: msg(
            'Ask for dates on which you try longer gaps, and for a plan if symptoms come back.',
            { desc: 'faq-you-may-have-read/not-needed-forever/ask' },
          ),
          facts: [eskSchedule],
        },
      ],
      synonyms: msg('forever, lifelong, long-term, jump-start, catalyst, maintenance, stop', {
        desc: 'faq-you-may-have-read/not-needed-forever/synonyms: search words, comma separated',
      }),
    },

    'therapy-makes-it-last': {
      question: msg('Does ketamine help more together with talking therapy?', {
        desc: 'faq-you-may-have-read/therapy-makes-it-last/question',
      }),
      short: {
        text: msg(
          'That is plausible but has not been shown. Studies of the two together are few and differ a lot.',
          { desc: 'faq-you-may-have-read/therapy-makes-it-last/short' },
        ),
        facts: [kapEvidence],
      },
      detail: [
        {
          text: msg(
            'CBT by itself has been tested in people whom medicine had not helped enough. The answer on talking therapy gives the figures.',
            { desc: 'faq-you-may-have-read/therapy-makes-it-last/cbt' },
          ),
          facts: [cobalt],
        },
        {
          text: msg(
            'Integration means to talk over what you lived through in a session. It may feel good. Whether it changes how you do later is open.',
            { desc: 'faq-you-may-have-read/therapy-makes-it-last/integration' },
          ),
          facts: [kapEvidence],
        },
        {
          text: msg(
            'Some say that the altered state loosens fixed thoughts. That is a belief so far.',
            { desc: 'faq-you-may-have-read/therapy-makes-it-last/loosen' },
          ),
          facts: [kapEvidence],
        },
        {
          text: msg(
            'Does a clinic sell ketamine and therapy as a package? Ask how the therapist is trained and what each part costs.',
            { desc: 'faq-you-may-have-read/therapy-makes-it-last/package' },
          ),
        },
      ],
      synonyms: msg(
        'KAP, ketamine-assisted psychotherapy, integration, counseling, combination, mindset',
        {
          desc: 'faq-you-may-have-read/therapy-makes-it-last/synonyms: search words, comma separated',
        },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
