import { msg } from '@lit/localize/init/install.js';
import {
  adequateTrial,
  clinicApaChecklist,
  costInsuranceUs,
  eskBenefitCheck,
  eskBladderLabel,
  eskBpLabel,
  eskDriving,
  eskIndications,
  eskMonitor2h,
  eskMonotherapyDate,
  eskNasalNotKetamine,
  eskSchedule,
  euAdjunct,
  ketOfflabel,
  liverRepeated,
  niceNotRecommended,
  pseudoResistance,
  vadodRec,
} from '../../facts/index.js';
import { day, fill } from '../fill.js';
import type { Answer } from '../types.js';

export const practicalAnswers = () =>
  ({
    cost: {
      question: msg('What does it cost, and who pays?', { desc: 'faq-practical/cost/question' }),
      short: {
        text: msg(
          'Ask first, in writing. US insurers tend to pay for esketamine if they approve it beforehand, and not for off-label ketamine.',
          { desc: 'faq-practical/cost/short' },
        ),
        facts: [costInsuranceUs],
      },
      detail: [
        {
          text: msg(
            'We give no prices. They differ by place, and we found no source that is good enough.',
            { desc: 'faq-practical/cost/prices' },
          ),
        },
        {
          intro: {
            text: msg('Ask the clinic and the insurer:', { desc: 'faq-practical/cost/ask' }),
          },
          list: [
            {
              text: msg('Is approval needed beforehand, and who asks for it?', {
                desc: 'faq-practical/cost/approval',
              }),
            },
            {
              text: msg(
                'What do I pay for the drug, for each visit and for the time I am watched?',
                { desc: 'faq-practical/cost/pay' },
              ),
            },
            {
              text: msg('Is the number of sessions limited?', { desc: 'faq-practical/cost/limit' }),
            },
            {
              text: msg('What happens if the insurer stops paying while it helps?', {
                desc: 'faq-practical/cost/stop',
              }),
            },
            {
              text: msg('Are talking therapy, rTMS and ECT covered?', {
                desc: 'faq-practical/cost/others',
              }),
            },
          ],
        },
        {
          text: msg(
            'Outside the US it depends on the country. Ask your insurer or health service before you start.',
            { desc: 'faq-practical/cost/elsewhere' },
          ),
        },
      ],
      synonyms: msg(
        'price, insurance, Medicare, Medicaid, prior authorization, copay, coverage, money, afford',
        { desc: 'faq-practical/cost/synonyms: search words, comma separated' },
      ),
    },

    'work-and-being-alone': {
      question: msg('Can I work, and may I be alone afterwards?', {
        desc: 'faq-practical/work-and-being-alone/question',
      }),
      short: {
        text: msg(
          'Keep the rest of the day free, and work again the next day after a good sleep. Have someone near you that evening if possible.',
          { desc: 'faq-practical/work-and-being-alone/short' },
        ),
        facts: [eskDriving],
      },
      detail: [
        {
          text: msg(
            'The same goes for looking after small children alone and for signing anything important.',
            { desc: 'faq-practical/work-and-being-alone/care' },
          ),
        },
        {
          text: fill(
            msg(
              'Ask the clinic whether you may be alone that evening. After esketamine blood pressure can stay up for about {hours} hours. Have someone near at least the first time.',
              { desc: 'faq-practical/work-and-being-alone/alone' },
            ),
            { hours: eskBpLabel.quantities.duration.value },
          ),
          facts: [eskBpLabel],
        },
        {
          text: fill(
            msg(
              'Plan the time. An esketamine visit takes at least {hours} hours, plus the way. In the first {weeks} weeks there are {times} visits a week.',
              { desc: 'faq-practical/work-and-being-alone/time' },
            ),
            {
              hours: eskMonitor2h.quantities.observation.value,
              times: eskSchedule.quantities.perWeekAtFirst.value,
              weeks: eskSchedule.quantities.firstPhase.value,
            },
          ),
          facts: [eskSchedule, eskMonitor2h],
        },
        {
          text: msg(
            'Ask the clinic for a note that says only when you cannot work. It need not name the treatment.',
            { desc: 'faq-practical/work-and-being-alone/note' },
          ),
        },
      ],
      synonyms: msg('job, employer, sick leave, time off, childcare, home alone, next day', {
        desc: 'faq-practical/work-and-being-alone/synonyms: search words, comma separated',
      }),
    },

    'outside-the-us': {
      question: msg('Is it approved outside the US?', {
        desc: 'faq-practical/outside-the-us/question',
      }),
      short: {
        text: msg(
          'Esketamine is approved in the European Union, together with an antidepressant. Other countries have rules of their own.',
          { desc: 'faq-practical/outside-the-us/short' },
        ),
        facts: [euAdjunct],
      },
      detail: [
        {
          text: fill(
            msg(
              'In the US its approval for use alone was announced on {date}. We found none for use alone in the European Union.',
              { desc: 'faq-practical/outside-the-us/alone: dates' },
            ),
            { date: day(eskMonotherapyDate.date) },
          ),
          facts: [eskMonotherapyDate, euAdjunct],
        },
        {
          text: msg('NICE, which advises the health service in England, does not recommend it.', {
            desc: 'faq-practical/outside-the-us/england',
          }),
          facts: [niceNotRecommended],
        },
        {
          text: msg(
            'Ketamine infusions for depression are off-label in the US. We have not checked the rules of every other country.',
            { desc: 'faq-practical/outside-the-us/infusions' },
          ),
          facts: [ketOfflabel],
        },
        {
          text: msg(
            'Ask a doctor or pharmacist where you live. Do not order ketamine from abroad.',
            { desc: 'faq-practical/outside-the-us/order' },
          ),
        },
      ],
      synonyms: msg('Europe, EU, UK, England, Canada, Australia, licensed, legal, NHS, country', {
        desc: 'faq-practical/outside-the-us/synonyms: search words, comma separated',
      }),
    },

    'what-to-ask': {
      question: msg('What should I ask a clinic before I start?', {
        desc: 'faq-practical/what-to-ask/question',
      }),
      short: {
        text: msg(
          'Ask which of the three treatments they mean, who watches you, and what happens if it does not help.',
          { desc: 'faq-practical/what-to-ask/short' },
        ),
        facts: [eskNasalNotKetamine, clinicApaChecklist, eskBenefitCheck],
      },
      detail: [
        {
          intro: { text: msg('Before:', { desc: 'faq-practical/what-to-ask/before' }) },
          list: [
            {
              text: msg('Were my earlier tries long enough and at a full dose?', {
                desc: 'faq-practical/what-to-ask/tries',
              }),
              facts: [adequateTrial],
            },
            {
              text: msg('Could it be bipolar disorder, my thyroid, my sleep or alcohol?', {
                desc: 'faq-practical/what-to-ask/else',
              }),
              facts: [pseudoResistance],
            },
            {
              text: msg('Is this approved for me or off-label?', {
                desc: 'faq-practical/what-to-ask/approved',
              }),
              facts: [eskIndications, ketOfflabel],
            },
            {
              text: msg('Why this and not another medicine, CBT, rTMS or ECT?', {
                desc: 'faq-practical/what-to-ask/why',
              }),
            },
          ],
        },
        {
          intro: {
            text: msg('On the day and after:', { desc: 'faq-practical/what-to-ask/during' }),
          },
          list: [
            {
              text: msg('Who is in the room, and how are they trained?', {
                desc: 'faq-practical/what-to-ask/room',
              }),
              facts: [clinicApaChecklist],
            },
            {
              text: msg('At what blood pressure do you give no dose, and what if it rises?', {
                desc: 'faq-practical/what-to-ask/pressure',
              }),
              facts: [eskBpLabel],
            },
            {
              text: msg('Who takes me home, and whom can I call at night?', {
                desc: 'faq-practical/what-to-ask/night',
              }),
            },
          ],
        },
        {
          intro: { text: msg('Later:', { desc: 'faq-practical/what-to-ask/later' }) },
          list: [
            {
              text: msg('How do we measure change, and when do we stop?', {
                desc: 'faq-practical/what-to-ask/measure',
              }),
              facts: [eskBenefitCheck],
            },
            {
              text: msg('Which bladder and liver checks do you do?', {
                desc: 'faq-practical/what-to-ask/checks',
              }),
              facts: [eskBladderLabel, liverRepeated],
            },
            {
              text: msg('Do you work with my therapist and my other doctors?', {
                desc: 'faq-practical/what-to-ask/therapy',
              }),
            },
            {
              text: msg('What will I pay, and what do you earn from it?', {
                desc: 'faq-practical/what-to-ask/money',
              }),
              facts: [costInsuranceUs],
            },
          ],
        },
      ],
      synonyms: msg(
        'question list, choose a provider, appointment, checklist, interview, experience',
        { desc: 'faq-practical/what-to-ask/synonyms: search words, comma separated' },
      ),
    },

    deciding: {
      question: msg('How do I decide what is right for me?', {
        desc: 'faq-practical/deciding/question',
      }),
      short: {
        text: msg(
          'Think about what matters to you, and decide together with a clinician who knows your history. There is no single right answer.',
          { desc: 'faq-practical/deciding/short' },
        ),
        facts: [vadodRec, niceNotRecommended],
      },
      detail: [
        {
          list: [
            {
              text: msg('What do I hope will be different in my daily life?', {
                desc: 'faq-practical/deciding/hope',
              }),
            },
            {
              text: msg('Which side effects could I live with, and which not?', {
                desc: 'faq-practical/deciding/accept',
              }),
            },
            {
              text: msg('How many visits, and how much time and money, can I manage?', {
                desc: 'faq-practical/deciding/effort',
              }),
            },
            {
              text: msg('What happens if I change nothing for now?', {
                desc: 'faq-practical/deciding/wait',
              }),
            },
          ],
        },
        {
          text: msg(
            'Here is a thought to try. If you had a little more energy next month, what would you do first? Your answer shows what to look out for.',
            { desc: 'faq-practical/deciding/picture' },
          ),
        },
        {
          text: msg(
            'A clinic that sells one treatment may see it as the answer. You can ask for a second opinion.',
            { desc: 'faq-practical/deciding/second' },
          ),
        },
        {
          text: msg('You may say no, and you may change your mind, also after you have started.', {
            desc: 'faq-practical/deciding/change',
          }),
        },
      ],
      synonyms: msg(
        'choose, decision, values, second opinion, consent, right for me, shared decision',
        { desc: 'faq-practical/deciding/synonyms: search words, comma separated' },
      ),
    },
  }) satisfies Readonly<Record<string, Answer>>;
