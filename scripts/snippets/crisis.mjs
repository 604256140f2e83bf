/** Help in a crisis as plain links, by the rules of `src/ui/crisis-notice.ts`. */
import { h } from './html.mjs';

const isForEverybody = ({ audience }) => audience !== 'veterans' && audience !== 'spanish-speakers';

/**
 * Lines of a country and what to call in danger. Where the country is not known: the emergency
 * number in words, then the directory that serves every country.
 */
export function help(words, region, { brief = false } = {}) {
  const { lines, emergency, international } = words.helpIn(region || undefined);
  const show = (all) => all.map((line) => contacts(words, line, brief));
  if (!region) return [danger(words, []), show([international])];
  return [show(lines.length > 0 ? lines : [international]), danger(words, emergency)];
}

/** The block that stands before everything else. */
export function notice(words, region) {
  return [
    h('p', null, h('strong', null, words.crisis.question)),
    help(words, region, { brief: true }),
  ];
}

function danger({ crisis, ...words }, numbers) {
  if (numbers.length === 0) return h('p', null, h('strong', null, crisis.dangerUnknown));
  const links = numbers.map((number) => [
    ' ',
    dial(words, number, words.callEmergencyWords([number])),
  ]);
  return h('p', null, h('strong', null, crisis.danger), links);
}

function contacts(words, line, brief) {
  const { crisis } = words;
  const open = line.hours === 'always' ? crisis.always : words.hoursWords(...line.hours);
  const cost = line.free === 'mobile' ? crisis.freeFromMobiles : line.free ? crisis.free : '';
  const forEverybody = brief ? line.contacts.filter(isForEverybody) : [];
  const shown = forEverybody.length > 0 ? forEverybody : line.contacts;
  const isDirectory = line.id === words.internationalLine.id;
  return [
    h(
      'ul',
      null,
      shown.map((contact) => h('li', null, link(words, contact, line))),
    ),
    h(
      'p',
      null,
      h('span', { lang: line.lang }, line.name),
      `. ${isDirectory ? crisis.elsewhere : [cost, open].filter(Boolean).join(' ')}`,
    ),
  ];
}

function link(words, contact, line) {
  const text = words.contactWords(contact, line);
  const audience = words.audienceWords(contact);
  const target = contact.address
    ? h('a', { href: contact.address, rel: 'noreferrer' }, text)
    : contact.by === 'whatsapp'
      ? h('b', null, text)
      : dial(words, contact.number, text, contact.by === 'text' ? 'sms' : 'tel');
  return [target, audience && ` (${audience})`];
}

/** A link that calls or writes to a number. */
export const dial = ({ dialDigits }, number, text, scheme = 'tel') =>
  h('a', { href: `${scheme}:${dialDigits(number)}` }, text);
