/** Everything the comparison says besides its cells: choosing, starring, taking along. */
import { msg } from '@lit/localize/init/install.js';
import { contentChecked } from '../../facts/review.js';
import { day, fill, plural } from '../fill.js';

export const comparisonWords = () => ({
  title: msg('Compare treatments', { desc: 'comparison-controls/frame/title' }),
  lead: msg(
    'What each treatment is like, what studies show, and what can go wrong. Take what matters to you to your next visit.',
    { desc: 'comparison-controls/frame/lead' },
  ),
  decision: msg(
    'The decision: what to try next when treatment has not helped enough, or whether to change nothing for now.',
    { desc: 'comparison-controls/caption/decision' },
  ),
  trialsDiffer: msg(
    'The numbers come from different trials with different people. They cannot show which treatment helps most. Where two treatments were compared directly, the cell says so.',
    { desc: 'comparison-controls/caption/trials-differ' },
  ),
  sources: msg('Small numbers lead to the sources below the table.', {
    desc: 'comparison-controls/caption/sources: about footnotes',
  }),
  question: msg('Question', { desc: 'comparison-controls/table/corner: head of the first column' }),
  choose: msg('Choose treatments', { desc: 'comparison-controls/choose/label' }),
  matters: msg('Matters to me', {
    desc: 'comparison-controls/star/label: box beside each question of the table',
  }),
  starHint: msg('Star the questions that matter to you. They move to the top.', {
    desc: 'comparison-controls/star/hint',
  }),
  onlyStarred: msg('Show only starred questions', { desc: 'comparison-controls/star/only: box' }),
  starred: msg('What matters to me', {
    desc: 'comparison-controls/star/group: heading over the starred rows',
  }),
  undo: msg('Undo', { desc: 'comparison-controls/star/undo: button' }),
  goThere: msg('Go there', {
    desc: 'comparison-controls/star/go: button; jumps to a row that has moved',
  }),
  noStars: msg('You have not starred a question yet. Untick the box above to see all of them.', {
    desc: 'comparison-controls/star/none',
  }),
  noColumns: msg('Choose at least one treatment.', { desc: 'comparison-controls/choose/none' }),
  sideways: msg('Scroll sideways to see all the treatments you chose, or choose fewer.', {
    desc: 'comparison-controls/choose/many',
  }),
  jump: msg('Parts of the table', { desc: 'comparison-controls/jump/label: list of links' }),
  more: msg('More', { desc: 'comparison-controls/cell/more: button in a cell' }),
  less: msg('Less', { desc: 'comparison-controls/cell/less: button in a cell' }),
  notKnown: msg('We do not know.', {
    desc: 'comparison-controls/cell/not-known: the reason follows',
  }),
  offered: msg('Offered here', { desc: 'comparison-controls/offered/yes: by the clinic' }),
  notOffered: msg('Not offered here', { desc: 'comparison-controls/offered/no' }),
});

/** Said by screen readers after "More": of which cell. */
export const cellNameWords = (treatment: string, question: string) =>
  fill(
    msg('about {treatment}: {question}', {
      desc: 'comparison-controls/cell/name: a treatment and the question of the row',
    }),
    { treatment, question },
  );

/** In the place that a row has left. */
export const movedWords = (question: string, toTop: boolean) =>
  toTop
    ? fill(
        msg('“{question}” is now at the top.', {
          desc: 'comparison-controls/star/moved-up: a question of the table',
        }),
        { question },
      )
    : fill(
        msg('“{question}” has no star any more.', {
          desc: 'comparison-controls/star/moved-back: a question of the table',
        }),
        { question },
      );

/** `Choose treatments (3 of 8)`. */
export const chooseCountWords = (count: number, total: number) =>
  fill(
    msg('Choose treatments ({count} of {total})', {
      desc: 'comparison-controls/choose/count: button; two numbers',
    }),
    { count, total },
  );

/** Before and after the date in the caption, so that it can be marked up as one. */
export const captionCheckedWords = () =>
  fill(
    msg('Checked against its sources on {date}.', { desc: 'comparison-controls/caption/date' }),
    {
      date: day(contentChecked),
    },
  );

/** Announced when columns come and go. */
export const shownCountWords = (count: number) =>
  plural(count, {
    zero: msg('{count:zero} treatments shown', { desc: 'comparison-controls/shown/zero' }),
    one: msg('{count:one} treatment shown', { desc: 'comparison-controls/shown/one' }),
    two: msg('{count:two} treatments shown', { desc: 'comparison-controls/shown/two' }),
    few: msg('{count:few} treatments shown', { desc: 'comparison-controls/shown/few' }),
    many: msg('{count:many} treatments shown', { desc: 'comparison-controls/shown/many' }),
    other: msg('{count} treatments shown', { desc: 'comparison-controls/shown/other' }),
  });

/** What to take to a visit, besides the table. */
export const visitWords = () => ({
  title: msg('Take this with me', { desc: 'comparison-controls/visit/title' }),
  lead: msg(
    'Print it or copy it as text: your starred questions first, with the sources. The short version has the first answer to each question and its numbers. It is made on this device and sent nowhere.',
    { desc: 'comparison-controls/visit/lead' },
  ),
  short: msg(
    'Short version: the first answer to each question, and its numbers. The full version says more about benefits and harms. It has the sources in full, under the same numbers.',
    { desc: 'comparison-controls/visit/short: on the short version, on paper' },
  ),
  ask: msg('Questions for your visit', {
    desc: 'comparison-controls/visit/ask: heading of a list',
  }),
  questions: [
    msg('Which of these could fit me, and which could not?', {
      desc: 'comparison-controls/visit/fit',
    }),
    msg('What would it change in my life, and by when would we know?', {
      desc: 'comparison-controls/visit/change',
    }),
    msg('Which harm is most likely for me, and whom do I call then?', {
      desc: 'comparison-controls/visit/harm',
    }),
    msg('What comes next if it does not help, or if it wears off?', {
      desc: 'comparison-controls/visit/next',
    }),
    msg('What will I pay in all, and what do you earn from it?', {
      desc: 'comparison-controls/visit/pay',
    }),
    msg('What happens if we change nothing for now?', { desc: 'comparison-controls/visit/wait' }),
  ],
  own: msg('My own questions and answers:', {
    desc: 'comparison-controls/visit/own: on paper, with lines to write on',
  }),
});
