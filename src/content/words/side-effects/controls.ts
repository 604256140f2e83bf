/** Headings, labels and messages of the side-effect explainer. */
import { msg } from '@lit/localize/init/install.js';
import type { GroupKey, Grouping } from '../../../logic/side-effects.js';
import { and, fill } from '../fill.js';

export const sideEffectsWords = () => ({
  title: msg('Side effects', { desc: 'side-effects/frame/title' }),
  lead: msg('What may happen, how often, what it is like, and when to call for help.', {
    desc: 'side-effects/frame/lead',
  }),
  treatment: msg('Treatment', { desc: 'side-effects/controls/treatment: label of a menu' }),
  jump: msg('On this page', { desc: 'side-effects/controls/jump: list of links to sections' }),
  offered: msg('This clinic says that it offers this treatment.', {
    desc: 'side-effects/controls/offered',
  }),
  notOffered: msg('This clinic does not say that it offers this treatment.', {
    desc: 'side-effects/controls/not-offered',
  }),
  groupBy: msg('Sort the list by', { desc: 'side-effects/controls/group-by: legend of 3 choices' }),
  certainty: msg(
    'Each number says how sure we are of it. Where we are not very sure, the real number may be quite different.',
    { desc: 'side-effects/list/certainty: said once before the numbers' },
  ),
  sorting: msg(
    'No source gives the hour for each effect. Sorting by time is ours, from what the sources say.',
    { desc: 'side-effects/list/sorting' },
  ),
  clinicDoes: msg('What the clinic does', { desc: 'side-effects/effect/clinic-does: label' }),
  youCan: msg('What you can do', { desc: 'side-effects/effect/you-can: label' }),
  ask: msg('Ask about this', { desc: 'side-effects/effect/ask: label of a checkbox' }),
  notKnown: msg('We have no number for this.', {
    desc: 'side-effects/effect/not-known: in bold; the reason follows',
  }),
  noDriving: msg('No driving', { desc: 'side-effects/day/no-driving: label in a drawing; short' }),
  drip: msg('Drip', { desc: 'side-effects/day/drip: label in a drawing; an infusion; short' }),
});

/** Headings of the sections, in their order. */
export const sectionWords = () => ({
  warnings: msg('Serious warnings', { desc: 'side-effects/section/warnings' }),
  list: msg('What may happen', { desc: 'side-effects/section/list: the effects one by one' }),
  day: msg('A session day', { desc: 'side-effects/section/day' }),
  before: msg('Before you start: tell the team', { desc: 'side-effects/section/before' }),
  call: msg('When to call for help', { desc: 'side-effects/section/call' }),
  questions: msg('Questions to ask about side effects', {
    desc: 'side-effects/section/questions',
  }),
});

/** The three ways to sort the list. */
export const groupingWords = (): Readonly<Record<Grouping, string>> => ({
  when: msg('When they come', { desc: 'side-effects/controls/when' }),
  often: msg('How often they come', { desc: 'side-effects/controls/often' }),
  action: msg('What to do', { desc: 'side-effects/controls/action' }),
});

/** Heading of a group of effects. */
export function groupWordsOf(key: GroupKey): string {
  switch (key) {
    case 'visit':
      return msg('During the visit', { desc: 'side-effects/group/visit' });
    case 'later':
      return msg('During the visit or later that day', { desc: 'side-effects/group/later' });
    case 'weeks':
      return msg('Over weeks and months', { desc: 'side-effects/group/weeks' });
    case 'serious':
      return msg('Serious risks', {
        desc: 'side-effects/group/serious: rare, or how rare is not known',
      });
    case 'ten-or-more':
      return fill(
        msg('{ten} or more out of {per} people', { desc: 'side-effects/group/ten-or-more' }),
        { ten: 10, per: 100 },
      );
    case 'fewer-than-ten':
      return fill(
        msg('Fewer than {ten} out of {per} people', { desc: 'side-effects/group/fewer-than-ten' }),
        { ten: 10, per: 100 },
      );
    case 'not-known':
      return msg('How often is not known', { desc: 'side-effects/group/not-known' });
    case 'passes':
      return msg('Tends to pass by itself', { desc: 'side-effects/group/passes' });
    case 'tell':
      return msg('Tell the team', { desc: 'side-effects/group/tell' });
    case 'call':
      return msg('Call for help now', { desc: 'side-effects/group/call' });
  }
}

/** Under the heading of a group that is not counted out of a hundred. */
export const largerNumberWords = (per: number) =>
  fill(
    msg(
      'Counts here are out of {per} and not out of {hundred}, since these happen to fewer people.',
      {
        desc: 'side-effects/group/larger-number: two whole numbers',
      },
    ),
    { per, hundred: 100 },
  );

/** A lower bound, with the other framing. */
export const moreThanWords = (count: number, per: number) =>
  fill(
    msg(
      'More than {count} out of {per} people who take an SSRI. It does not happen to the others, fewer than {rest} out of {per}.',
      { desc: 'side-effects/effect/more-than: counts of people' },
    ),
    { count, rest: per - count, per },
  );

/** Said by screen readers after the list was sorted anew. */
export const sortedWords = (groups: readonly string[]) =>
  fill(msg('The list now has these groups: {groups}.', { desc: 'side-effects/controls/sorted' }), {
    groups: and(groups),
  });

/** Said by screen readers after another treatment was chosen. */
export const shownWords = (name: string) =>
  fill(
    msg('Shown now: {name}. Serious warnings come first.', { desc: 'side-effects/controls/shown' }),
    {
      name,
    },
  );

/** Name of the checkbox of one effect, for screen readers after `Ask about this`. */
export const askAboutWords = (name: string) =>
  fill(msg('({name})', { desc: 'side-effects/effect/ask-about: name of the effect' }), { name });

/** The question that a marked effect becomes. */
export const markedQuestionWords = (name: string) =>
  fill(
    msg('{name}: how likely is it for me, and what will you do if it happens?', {
      desc: 'side-effects/questions/marked: name of an effect',
    }),
    { name },
  );
