/**
 * Crisis lines and emergency numbers by country. Numbers follow the region, never the language.
 * Checked on the day in `crisisReview`; older than 180 days they fail a release.
 */
import type { CrisisLine, CrisisRegion } from './types.js';
import { crisisReview } from './review.js';
import * as source from './sources/crisis.js';

const review = crisisReview;

/** The directory that serves every country without a line of its own here. */
export const internationalLine = {
  id: 'crisis-world',
  name: 'Find A Helpline',
  lang: 'en',
  contacts: [{ by: 'web', address: 'https://findahelpline.com' }],
  hours: 'always',
  free: true,
  sources: [source.findahelpline],
  review,
} as const satisfies CrisisLine;

/** Countries with checked lines of their own. Other EU states: `euEmergency` and the directory. */
export const crisisRegions: Readonly<Record<string, CrisisRegion>> = {
  US: {
    emergency: ['911'],
    lines: [
      {
        id: 'crisis-us',
        name: '988 Suicide & Crisis Lifeline',
        lang: 'en',
        contacts: [
          { by: 'call', number: '988' },
          { by: 'text', number: '988' },
          { by: 'chat', address: 'https://988lifeline.org' },
          { by: 'call', number: '988', option: '2', audience: 'spanish-speakers' },
          { by: 'text', number: '988', keyword: 'AYUDA', audience: 'spanish-speakers' },
          { by: 'call', number: '988', option: '1', audience: 'veterans' },
          { by: 'text', number: '838255', audience: 'veterans' },
        ],
        hours: 'always',
        free: true,
        sources: [source.us988, source.us988Samhsa],
        review,
      },
    ],
  },
  CA: {
    emergency: ['911'],
    lines: [
      {
        id: 'crisis-ca',
        name: '9-8-8: Suicide Crisis Helpline',
        lang: 'en',
        contacts: [
          { by: 'call', number: '9-8-8' },
          { by: 'text', number: '9-8-8' },
        ],
        hours: 'always',
        free: true,
        sources: [source.ca988],
        review,
      },
    ],
  },
  GB: {
    emergency: ['999'],
    lines: [
      {
        id: 'crisis-uk-samaritans',
        name: 'Samaritans',
        lang: 'en',
        contacts: [{ by: 'call', number: '116 123' }],
        hours: 'always',
        free: true,
        sources: [source.ukSamaritans],
        review,
      },
      {
        id: 'crisis-uk-shout',
        name: 'Shout',
        lang: 'en',
        contacts: [{ by: 'text', number: '85258', keyword: 'SHOUT' }],
        hours: 'always',
        free: true,
        sources: [source.ukShout],
        review,
      },
      {
        id: 'crisis-uk-nhs',
        name: 'NHS 111',
        lang: 'en',
        contacts: [{ by: 'call', number: '111', option: '2', audience: 'england-and-wales' }],
        hours: 'always',
        free: true,
        sources: [source.ukNhs111],
        review,
      },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    lines: [
      {
        id: 'crisis-ie',
        name: 'Samaritans Ireland',
        lang: 'en',
        contacts: [
          { by: 'call', number: '116 123' },
          { by: 'text', number: '50808', keyword: 'HELLO' },
        ],
        hours: 'always',
        free: true,
        sources: [source.ieSamaritans, source.ieText],
        review,
      },
    ],
  },
  AU: {
    emergency: ['000'],
    lines: [
      {
        id: 'crisis-au',
        name: 'Lifeline',
        lang: 'en',
        contacts: [
          { by: 'call', number: '13 11 14' },
          { by: 'text', number: '0477 13 11 14' },
          { by: 'chat', address: 'https://www.lifeline.org.au' },
        ],
        hours: 'always',
        free: 'mobile',
        sources: [source.auLifeline],
        review,
      },
    ],
  },
  NZ: {
    emergency: ['111'],
    lines: [
      {
        id: 'crisis-nz',
        name: '1737 Need to Talk?',
        lang: 'en',
        contacts: [
          { by: 'call', number: '1737' },
          { by: 'text', number: '1737' },
        ],
        hours: 'always',
        free: true,
        sources: [source.nz1737],
        review,
      },
    ],
  },
  MX: {
    emergency: ['911'],
    lines: [
      {
        id: 'crisis-mx',
        name: 'Línea de la Vida',
        lang: 'es',
        contacts: [{ by: 'call', number: '800 911 2000' }],
        hours: 'always',
        free: true,
        sources: [source.mxLineadelavida],
        review,
      },
    ],
  },
  ES: {
    emergency: ['112'],
    lines: [
      {
        id: 'crisis-es',
        name: 'Línea 024',
        lang: 'es',
        contacts: [
          { by: 'call', number: '024' },
          { by: 'chat', address: 'https://www.sanidad.gob.es/linea024/home.htm' },
        ],
        hours: 'always',
        free: true,
        sources: [source.es024],
        review,
      },
    ],
  },
  FR: {
    emergency: ['15', '112'],
    lines: [
      {
        id: 'crisis-fr',
        name: '3114',
        lang: 'fr',
        contacts: [{ by: 'call', number: '3114' }],
        hours: 'always',
        free: true,
        sources: [source.fr3114],
        review,
      },
    ],
  },
  DE: {
    emergency: ['112'],
    lines: [
      {
        id: 'crisis-de',
        name: 'TelefonSeelsorge',
        lang: 'de',
        contacts: [
          { by: 'call', number: '0800 111 0 111' },
          { by: 'call', number: '0800 111 0 222' },
          { by: 'web', address: 'https://www.telefonseelsorge.de' },
        ],
        hours: 'always',
        free: true,
        sources: [source.deTelefonseelsorge],
        review,
      },
    ],
  },
  NL: {
    emergency: ['112'],
    lines: [
      {
        id: 'crisis-nl',
        name: '113 Zelfmoordpreventie',
        lang: 'nl',
        contacts: [
          { by: 'call', number: '113' },
          { by: 'call', number: '0800-0113' },
          { by: 'chat', address: 'https://www.113.nl' },
        ],
        hours: 'always',
        sources: [source.nl113],
        review,
      },
    ],
  },
  IN: {
    emergency: ['112'],
    lines: [
      {
        id: 'crisis-in',
        name: 'Tele-MANAS',
        lang: 'en',
        contacts: [
          { by: 'call', number: '14416' },
          { by: 'call', number: '1-800-891-4416' },
        ],
        hours: 'always',
        free: true,
        sources: [source.inTelemanas],
        review,
      },
    ],
  },
  BR: {
    emergency: ['192'],
    lines: [
      {
        id: 'crisis-br',
        name: 'CVV',
        lang: 'pt',
        contacts: [
          { by: 'call', number: '188' },
          { by: 'chat', address: 'https://cvv.org.br' },
        ],
        hours: 'always',
        free: true,
        sources: [source.brCvv],
        review,
      },
    ],
  },
  AR: {
    emergency: ['911'],
    lines: [
      {
        id: 'crisis-ar',
        name: 'Centro de Asistencia al Suicida',
        lang: 'es',
        contacts: [
          { by: 'call', number: '0800 345 1435' },
          { by: 'call', number: '(011) 5275-1135' },
          { by: 'call', number: '135', audience: 'buenos-aires' },
        ],
        hours: ['08:00', '24:00'],
        sources: [source.arCas],
        review,
      },
    ],
  },
  CL: {
    emergency: ['131'],
    lines: [
      {
        id: 'crisis-cl',
        name: 'Línea *4141',
        lang: 'es',
        contacts: [{ by: 'call', number: '*4141', audience: 'from-mobiles' }],
        hours: 'always',
        free: true,
        sources: [source.cl4141],
        review,
      },
    ],
  },
  JP: {
    emergency: ['119'],
    lines: [
      {
        id: 'crisis-jp',
        name: 'Yorisoi Hotline / Inochi no Denwa',
        lang: 'ja',
        contacts: [
          { by: 'call', number: '0120-279-338' },
          { by: 'call', number: '0120-783-556', between: ['16:00', '21:00'] },
        ],
        hours: 'always',
        free: true,
        sources: [source.jpMhlw],
        review,
      },
    ],
  },
  SG: {
    emergency: ['995'],
    lines: [
      {
        id: 'crisis-sg',
        name: 'Samaritans of Singapore',
        lang: 'en',
        contacts: [
          { by: 'call', number: '1767' },
          { by: 'whatsapp', number: '9151 1767' },
        ],
        hours: 'always',
        free: true,
        sources: [source.sgSos],
        review,
      },
    ],
  },
  ZA: {
    emergency: ['112', '10177'],
    lines: [
      {
        id: 'crisis-za',
        name: 'SADAG',
        lang: 'en',
        contacts: [
          { by: 'call', number: '0800 567 567' },
          { by: 'text', number: '31393' },
        ],
        hours: 'always',
        free: true,
        sources: [source.zaSadag],
        review,
      },
    ],
  },
};

/** The number for danger to life in every member state of the European Union. */
export const euEmergency = {
  id: 'crisis-emergency',
  emergency: ['112'],
  sources: [source.eu112],
  review,
} as const;
