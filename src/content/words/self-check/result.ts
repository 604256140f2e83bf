/** Headings and lists of the result and of the page with all answers. */
import { msg } from '@lit/localize/init/install.js';
import {
  fdaKetamineUnapproved,
  ketOfflabel,
  trdDefinitionLabel,
  trdRelapseSuicide,
} from '../../facts/index.js';
import type { CheckQuestionId } from '../../facts/self-check-questions.js';
import type { Fit } from '../../../logic/self-check.js';
import { fill, pick } from '../fill.js';
import type { Passage, Who } from '../types.js';

export const checkAnswersWords = (who: Who) => ({
  title: pick(
    who,
    msg('Check your answers', { desc: 'self-check-result/check/title-self' }),
    msg('Check the answers', { desc: 'self-check-result/check/title-other' }),
  ),
  lead: msg('You can change any of them before you see what they show.', {
    desc: 'self-check-result/check/lead',
  }),
  show: msg('See what they show', { desc: 'self-check-result/check/show: button' }),
});

/** A button beside an answer. */
export const changeWords = () =>
  msg('Change', { desc: 'self-check-result/change/button: an answer' });

/** The same button for screen readers, with the question it belongs to. */
export const changeAnswerWords = (question: string) =>
  fill(
    msg('Change: {question}', {
      desc: 'self-check-result/change/label: begin with the words of the button',
    }),
    { question },
  );

export const resultWords = (who: Who) => ({
  title: msg('The result', { desc: 'self-check-result/page/title' }),
  showTitle: msg('What the answers show', { desc: 'self-check-result/page/show-title: heading' }),
  notDiagnosis: msg('This is not a diagnosis.', { desc: 'self-check-result/page/not-diagnosis' }),
  notDiagnosisMore: pick(
    who,
    msg(
      'It cannot tell what is wrong or which treatment to choose. A clinician who knows you can help with both.',
      { desc: 'self-check-result/page/not-diagnosis-more-self' },
    ),
    msg(
      'It cannot tell what is wrong or which treatment to choose. A clinician who knows them can help with both.',
      { desc: 'self-check-result/page/not-diagnosis-more-other: one person' },
    ),
  ),
  partsTitle: msg('Part by part', {
    desc: 'self-check-result/parts/title: heading over the parts of the usual description',
  }),
  partsLead: msg('The usual description has several parts. This is how each answer fits.', {
    desc: 'self-check-result/parts/lead',
  }),
  elseTitle: msg('Other explanations worth checking', { desc: 'self-check-result/else/title' }),
  optionsTitle: msg('All the options', { desc: 'self-check-result/options/title' }),
  optionsLead: msg(
    'The order says nothing about which is better. The list is the same for every reader and every clinic.',
    { desc: 'self-check-result/options/lead' },
  ),
  compare: msg('Compare them in the table on this page', {
    desc: 'self-check-result/options/compare: button, goes to the comparison',
  }),
  change: msg('Change the answers', { desc: 'self-check-result/end/change: button' }),
  clear: msg('Start again and clear everything', { desc: 'self-check-result/end/clear: button' }),
});

export const unapprovedWords = (): Passage => ({
  text: msg(
    'Ketamine infusions and ketamine by mouth are not approved for depression in the US. Esketamine is a different product with its own approval.',
    { desc: 'self-check-result/options/unapproved' },
  ),
  facts: [fdaKetamineUnapproved, ketOfflabel],
});

/** The parts of the usual description, in the order of the questions. */
export const partWords = (): Readonly<Record<CheckQuestionId, string>> => ({
  age: msg('An adult', { desc: 'self-check-result/part/age' }),
  diagnosis: msg('Depression diagnosed by a clinician', {
    desc: 'self-check-result/part/diagnosis',
  }),
  low: msg('Still low on most days', { desc: 'self-check-result/part/low' }),
  explanations: msg('No other explanation known', {
    desc: 'self-check-result/part/explanations',
  }),
  medicines: fill(
    msg('At least {medicines} different antidepressants', {
      desc: 'self-check-result/part/medicines',
    }),
    { medicines: trdDefinitionLabel.quantities.medicines.value },
  ),
  tries: fill(msg('At least {medicines} full tries', { desc: 'self-check-result/part/tries' }), {
    medicines: trdDefinitionLabel.quantities.medicines.value,
  }),
  better: msg('Little or no better with them', { desc: 'self-check-result/part/better' }),
});

export const fitWords = (): Readonly<Record<Fit, string>> => ({
  fits: msg('Fits', { desc: 'self-check-result/fit/fits: a part of the description' }),
  'does-not-fit': msg('Does not fit', { desc: 'self-check-result/fit/does-not-fit' }),
  'not-clear': msg('Not clear yet', { desc: 'self-check-result/fit/not-clear' }),
});

/** Before what was chosen. */
export const youSaidWords = () =>
  msg('You said:', { desc: 'self-check-result/part/you-said: an answer follows' });

/** Signs that should not wait for the next visit. */
export const todayWords = (who: Who) => ({
  title: pick(
    who,
    msg('Talk to someone today if', { desc: 'self-check-result/today/title-self: a list follows' }),
    msg('Help them talk to someone today if', {
      desc: 'self-check-result/today/title-other: one person, a list follows',
    }),
  ),
  signs: [
    {
      text: msg('thoughts of death or of ending life keep coming back;', {
        desc: 'self-check-result/today/thoughts',
      }),
      facts: [trdRelapseSuicide],
    },
    {
      text: msg('eating, drinking or getting out of bed is hardly possible;', {
        desc: 'self-check-result/today/care',
      }),
    },
    {
      text: msg('there are voices or beliefs that others do not share;', {
        desc: 'self-check-result/today/psychosis',
      }),
    },
    {
      text: msg('mood or energy is suddenly very high, with hardly any sleep.', {
        desc: 'self-check-result/today/high',
      }),
    },
  ] as readonly Passage[],
});

/** The page for readers under 18, and for someone who asks about a person under 18. */
export const under18Words = (who: Who) => ({
  title: msg('This check is for adults', { desc: 'self-check-result/under/title' }),
  lead: pick(
    who,
    msg(
      'That does not mean that what you feel is not serious. You deserve help too, and there are people who know how depression feels at your age.',
      { desc: 'self-check-result/under/lead-self' },
    ),
    msg(
      'That does not mean that what they feel is not serious. They deserve help too, and there are people who know how depression feels at their age.',
      { desc: 'self-check-result/under/lead-other: one young person' },
    ),
  ),
  peopleTitle: pick(
    who,
    msg('People you can tell', { desc: 'self-check-result/under/people-title-self' }),
    msg('People who can help', { desc: 'self-check-result/under/people-title-other' }),
  ),
  people: pick(
    who,
    [
      msg('a parent, or another adult you trust;', {
        desc: 'self-check-result/under/parent-self',
      }),
      msg('a school nurse, counselor or teacher;', {
        desc: 'self-check-result/under/school-self',
      }),
      msg('your doctor or a clinic. You can ask what stays between you.', {
        desc: 'self-check-result/under/doctor-self',
      }),
    ],
    [
      msg('their parents, or another adult they trust;', {
        desc: 'self-check-result/under/parent-other',
      }),
      msg('the nurse, counselor or teacher at their school;', {
        desc: 'self-check-result/under/school-other',
      }),
      msg('their doctor, or a clinic for young people.', {
        desc: 'self-check-result/under/doctor-other',
      }),
    ],
  ),
  say: pick(
    who,
    msg('You could say: “I have felt low for a while and I need help.” That is enough.', {
      desc: 'self-check-result/under/say-self',
    }),
    msg('You could say: “I am worried about you. Can we find help together?” That is enough.', {
      desc: 'self-check-result/under/say-other',
    }),
  ),
  medicines: pick(
    who,
    msg(
      'If you take an antidepressant, do not stop it on your own. If your mood changes suddenly, tell an adult the same day.',
      { desc: 'self-check-result/under/medicines-self' },
    ),
    msg(
      'If they take an antidepressant, they should not stop it on their own. If their mood changes suddenly, call their doctor the same day.',
      { desc: 'self-check-result/under/medicines-other' },
    ),
  ),
});
