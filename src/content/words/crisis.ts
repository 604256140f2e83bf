/** Help in a crisis: short line, full card, and the answers to why people do not call. */
import { msg } from '@lit/localize/init/install.js';
import type { Contact, CrisisLine } from '../facts/types.js';
import { fill, or } from './fill.js';
import { friendCanCallWords, newTabWords } from './shared.js';

export const crisisWords = () => ({
  label: msg('Help in a crisis', { desc: 'crisis/notice/label: name of the block' }),
  question: msg('Thinking about suicide, or in crisis?', { desc: 'crisis/notice/question' }),
  danger: msg('Are you, or is someone else, in danger right now?', {
    desc: 'crisis/notice/danger: followed by links such as Call 911',
  }),
  dangerUnknown: msg(
    'If you or someone else is in danger right now, call your local emergency number.',
    {
      desc: 'crisis/notice/danger-unknown: the country is not known',
    },
  ),
  elsewhere: msg('Help in every country', { desc: 'crisis/notice/elsewhere: name of a directory' }),
  inAnotherCountry: msg('In another country?', {
    desc: 'crisis/notice/another: button that opens the choice of country; country unknown',
  }),
  choose: msg('Your country', { desc: 'crisis/notice/choose: label of a menu of countries' }),
  chooseFirst: msg('Choose your country', { desc: 'crisis/notice/choose-first: empty menu entry' }),
  notListed: msg('Another country', { desc: 'crisis/notice/not-listed: last menu entry' }),
  always: msg('Day and night.', { desc: 'crisis/notice/always: opening times' }),
  free: msg('Free.', { desc: 'crisis/notice/free: it costs nothing to call or text' }),
  freeFromMobiles: msg('Free from mobile phones.', { desc: 'crisis/notice/free-from-mobiles' }),
  stale: msg(
    'These numbers have not been checked for a while. If a number fails, call the emergency number.',
    {
      desc: 'crisis/notice/stale: the telephone numbers are older than they should be',
    },
  ),
  newTab: newTabWords(),
});

/** Whose numbers are shown, and the way to others: the name of a country takes no article here. */
export const notInWords = (country: string) =>
  fill(
    msg('Country: {country}. Not there?', {
      desc: 'crisis/notice/not-in: button that opens the choice of country; a country name',
    }),
    { country },
  );

/** Before the lines of a country that is only a guess. */
export const ifInWords = (country: string) =>
  fill(
    msg('{country}:', {
      desc: 'crisis/notice/if-in: a country name; followed by its telephone numbers',
    }),
    { country },
  );

/** Opening times of a line that does not answer around the clock. */
export const hoursWords = (from: string, to: string) =>
  fill(msg('Open {from} to {to} every day.', { desc: 'crisis/notice/hours: two times of day' }), {
    from,
    to,
  });

/** `Call 911`, or several numbers: `Call 112 or 999`. */
export const callEmergencyWords = (numbers: readonly string[]) =>
  fill(msg('Call {number}', { desc: 'crisis/contact/call: link to telephone a number' }), {
    number: or(numbers),
  });

/** Text of one link of a crisis line. */
export function contactWords(contact: Contact, line: CrisisLine): string {
  const { number = '', option, keyword, address = '' } = contact;
  const values = { number, option: option ?? '', keyword: keyword ?? '', name: line.name };
  const site = address.replace(/^https:\/\/(www\.)?/, '').replace(/\/.*$/, '');
  switch (contact.by) {
    case 'call':
      return option
        ? fill(
            msg('Call {number}, then press {option}', { desc: 'crisis/contact/call-then-press' }),
            values,
          )
        : callEmergencyWords([number]);
    case 'text':
      return keyword
        ? fill(
            msg('Text {keyword} to {number}', {
              desc: 'crisis/contact/text-keyword: send a text message; keyword is not translated',
            }),
            values,
          )
        : fill(
            msg('Text {number}', { desc: 'crisis/contact/text: send a text message to a number' }),
            values,
          );
    case 'whatsapp':
      return fill(msg('WhatsApp {number}', { desc: 'crisis/contact/whatsapp' }), values);
    case 'chat':
      return fill(msg('Chat at {site}', { desc: 'crisis/contact/chat: a website address' }), {
        site,
      });
    case 'web':
      return fill(msg('Visit {site}', { desc: 'crisis/contact/web: a website address' }), { site });
  }
}

/** Whom a contact is for, where not for everybody. */
export function audienceWords(contact: Contact): string | undefined {
  switch (contact.audience) {
    case 'veterans':
      return msg('For veterans', { desc: 'crisis/audience/veterans' });
    case 'spanish-speakers':
      return msg('In Spanish', { desc: 'crisis/audience/spanish' });
    case 'from-mobiles':
      return msg('From mobile phones', { desc: 'crisis/audience/from-mobiles' });
    case 'buenos-aires':
      return msg('Only in the Buenos Aires area', { desc: 'crisis/audience/buenos-aires' });
    case 'england-and-wales':
      return msg('In England and Wales', { desc: 'crisis/audience/england-and-wales' });
    default:
      return contact.between ? hoursWords(...contact.between) : undefined;
  }
}

/** The full card. It answers what keeps people from calling. */
export const crisisCardWords = () => ({
  title: msg('You do not have to carry this alone', { desc: 'crisis/card/title' }),
  lead: msg('Please talk to someone now. You can call, and in many places you can text or chat.', {
    desc: 'crisis/card/lead',
  }),
  near: msg(
    'If you can, tell someone near you. Put distance between you and anything you could use to hurt yourself.',
    { desc: 'crisis/card/near' },
  ),
  reasonsTitle: msg('If something holds you back from calling', {
    desc: 'crisis/card/reasons-title',
  }),
  reasons: [
    msg('You do not have to be sure, or “bad enough”. Any reason to call is a good one.', {
      desc: 'crisis/card/reason-enough',
    }),
    msg('A trained person listens and asks what is going on. You decide how much you say.', {
      desc: 'crisis/card/reason-what-happens',
    }),
    msg('If talking is too hard, a text or a chat is fine where the line offers one.', {
      desc: 'crisis/card/reason-text',
    }),
    friendCanCallWords(),
  ],
});

/** Words in a search that bring the crisis card first. Comma separated; add common spellings. */
export const crisisSearchWords = () =>
  msg(
    'suicid*, sucid*, kill myself, kill my self, killing myself, kill himself, kill herself, kill themselves, kill themself, kill me, kms, end my life, end my own life, ending my life, end his life, end her life, end their life, end it all, take my life, take my own life, die, dying, dead, hurt myself, hurting myself, hurt himself, hurt herself, hurt themselves, harm myself, harming myself, self harm*, selfharm*, cut myself, cutting myself, cutting, hang myself, unalive*, overdose*, too many pills, be here anymore, not worth living, cant go on, can not go on, cannot go on, can’t go on, end it, want to disappear, hopeless, no point, no reason to live, want to live, wants to live, be alive, better off dead, crisis, help now',
    {
      desc: 'crisis/search/words: words a person in danger may type, comma separated, * stands for any ending; use those of your language',
    },
  );
