/**
 * Telephone numbers: compared digit by digit with a second list that was typed independently. One
 * wrong digit sends a person in danger to a stranger, and nothing else here would notice.
 */
import { collector } from '../problem.mjs';

const digits = (text) => text.replace(/[^\d*+]/g, '');
const hostOf = (address) => new URL(address).hostname.replace(/^www\./, '');

/** `text AYUDA to 988`, `call 988 press 2`, `chat 988lifeline.org`: a contact in one fixed form. */
export function contactLine({ by, number, option, keyword, address, between }) {
  if (address) return `${by} ${hostOf(address)}`;
  const to = digits(number ?? '');
  const press = option && `press ${option}`;
  return [by, keyword && `${keyword} to`, to, press, between?.join('-')].filter(Boolean).join(' ');
}

const hoursLine = (hours) => (hours === 'always' ? hours : hours.join('-'));
const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Digits to dial for a number written with letters, as on a telephone's keys. */
export function dialled(phone) {
  return [...phone.toUpperCase()]
    .map((c) => (/[A-Z]/.test(c) ? keypad.findIndex((keys) => keys.includes(c)) : c))
    .join('')
    .replace(/\D/g, '');
}

function compare(where, found, wanted, error) {
  for (const item of found.filter((item) => !wanted.includes(item))) {
    error(where, `"${item}" is not in the second list`, wanted.join(' | ') || 'nothing');
  }
  for (const item of wanted.filter((item) => !found.includes(item))) {
    error(where, `"${item}" is missing`, 'as in scripts/content/crisis-numbers.json');
  }
}

export function checkCrisisNumbers({ crisis, reporting, data: { crisisNumbers: second } }) {
  const { problems, error } = collector();
  const seen = new Set();
  const checkLine = (line, region) => {
    const where = `facts/crisis.ts ${line.id}`;
    seen.add(line.id);
    const other = second.lines[line.id];
    if (!other) {
      error(where, 'not in the second list', 'an entry in scripts/content/crisis-numbers.json');
      return;
    }
    if (other.region !== region) error(where, `region ${region}`, other.region);
    compare(where, line.contacts.map(contactLine), other.contacts, error);
    compare(`${where}, hours`, [hoursLine(line.hours)], [other.hours], error);
  };
  for (const [code, region] of Object.entries(crisis.regions)) {
    const where = `facts/crisis.ts ${code}, emergency`;
    compare(where, region.emergency.map(digits), second.emergency[code] ?? [], error);
    for (const line of region.lines) checkLine(line, code);
  }
  checkLine(crisis.international, 'world');
  compare(
    'facts/crisis.ts EU, emergency',
    crisis.euEmergency.emergency,
    second.emergency.EU,
    error,
  );

  for (const code of Object.keys(second.emergency)) {
    if (code !== 'EU' && !crisis.regions[code]) {
      error(`facts/crisis.ts ${code}`, 'the country is missing', 'as in crisis-numbers.json');
    }
  }
  for (const id of Object.keys(second.lines)) {
    if (!seen.has(id))
      error(`facts/crisis.ts ${id}`, 'the line is missing', 'as in the second list');
  }
  for (const [region, { phone, digits: toDial }] of Object.entries(reporting)) {
    const where = `facts/approvals.ts reporting ${region}`;
    const number = phone ? [dialled(phone)] : [];
    compare(where, number, second.reporting[region] ? [second.reporting[region]] : [], error);
    if (toDial && toDial !== dialled(phone)) error(where, `digits ${toDial}`, dialled(phone));
  }
  return problems;
}
