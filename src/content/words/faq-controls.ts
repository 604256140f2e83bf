/** Everything the FAQ says besides its questions and answers. */
import { msg } from '@lit/localize/init/install.js';
import type { TopicId } from '../facts/questions.js';
import type { IsoDate } from '../facts/types.js';
import { day, fill, plural } from './fill.js';

export const faqWords = () => ({
  title: msg('Questions and answers', { desc: 'faq-controls/frame/title' }),
  lead: msg('Short answers about depression that has not got better with medicine, with sources.', {
    desc: 'faq-controls/frame/lead',
  }),
  find: msg('Find a question', { desc: 'faq-controls/search/label' }),
  openAll: msg('Open all answers', { desc: 'faq-controls/open-all: button' }),
  closeAll: msg('Close all answers', {
    desc: 'faq-controls/close-all: button; the safety answers stay open',
  }),
  showAll: msg('Show all questions', { desc: 'faq-controls/search/show-all: button' }),
  clear: msg('Clear the search', { desc: 'faq-controls/search/clear: button' }),
  topics: msg('Topics', { desc: 'faq-controls/topics/label: list of links to groups' }),
  copyLink: msg('Copy a link to this question', { desc: 'faq-controls/link/copy: button' }),
  copied: msg('Link copied', { desc: 'faq-controls/link/copied: message' }),
  copyByHand: msg('Copy this address:', {
    desc: 'faq-controls/link/by-hand: followed by an address, where copying is not allowed',
  }),
  none: msg('No question here has all of these words.', { desc: 'faq-controls/search/none' }),
  noneHints: [
    msg('Try one short word, such as “drive” or “cost”.', {
      desc: 'faq-controls/search/hint-short: use two words that bring results in your language',
    }),
    msg('Check the spelling. Names of medicines can be hard to type.', {
      desc: 'faq-controls/search/hint-spelling',
    }),
    msg('Write your question down and ask your clinician or pharmacist.', {
      desc: 'faq-controls/search/hint-ask',
    }),
  ],
  fromClinic: msg('From this clinic', {
    desc: 'faq-controls/clinic/title: heading over questions that the clinic wrote',
  }),
  fromClinicNote: msg('The clinic wrote these answers. They are not part of this information.', {
    desc: 'faq-controls/clinic/note',
  }),
  claim: msg('A claim you may have read', {
    desc: 'faq-controls/claim/label: small label over a question that quotes a popular claim',
  }),
});

/** `Answer checked on November 21, 2026`. */
export const answerCheckedWords = (date: IsoDate) =>
  fill(msg('Answer checked on {date}', { desc: 'faq-controls/answer/checked: a date' }), {
    date: day(date),
  });

/** How many questions there are. Every plural form of every language has a message of its own. */
export const questionCountWords = (count: number) =>
  plural(count, {
    zero: msg('{count:zero} questions', { desc: 'faq-controls/count/all-zero' }),
    one: msg('{count:one} question', { desc: 'faq-controls/count/all-one' }),
    two: msg('{count:two} questions', { desc: 'faq-controls/count/all-two' }),
    few: msg('{count:few} questions', { desc: 'faq-controls/count/all-few' }),
    many: msg('{count:many} questions', { desc: 'faq-controls/count/all-many' }),
    other: msg('{count} questions', { desc: 'faq-controls/count/all-other' }),
  });

/** How many questions match what was typed. */
export const matchCountWords = (count: number, total: number) =>
  plural(
    count,
    {
      zero: msg('{count:zero} of {total} questions match', {
        desc: 'faq-controls/count/match-zero',
      }),
      one: msg('{count:one} of {total} questions matches', {
        desc: 'faq-controls/count/match-one',
      }),
      two: msg('{count:two} of {total} questions match', { desc: 'faq-controls/count/match-two' }),
      few: msg('{count:few} of {total} questions match', { desc: 'faq-controls/count/match-few' }),
      many: msg('{count:many} of {total} questions match', {
        desc: 'faq-controls/count/match-many',
      }),
      other: msg('{count} of {total} questions match', { desc: 'faq-controls/count/match-other' }),
    },
    { total },
  );

export const topicWords = (): Readonly<Record<TopicId, string>> => ({
  safety: msg('Staying safe', { desc: 'faq-controls/topic/safety' }),
  understanding: msg('Understanding this kind of depression', {
    desc: 'faq-controls/topic/understanding',
  }),
  treatments: msg('The treatments', { desc: 'faq-controls/topic/treatments' }),
  session: msg('The day of a session', { desc: 'faq-controls/topic/session' }),
  after: msg('Afterwards and over time', { desc: 'faq-controls/topic/after' }),
  family: msg('For family and friends', { desc: 'faq-controls/topic/family' }),
  practical: msg('Cost, work and daily life', { desc: 'faq-controls/topic/practical' }),
  'you-may-have-read': msg('You may have read', { desc: 'faq-controls/topic/you-may-have-read' }),
});
