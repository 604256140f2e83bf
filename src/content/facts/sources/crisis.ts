/** Crisis lines: the page of the service itself, or of the authority behind it. */
import type { Source } from '../types.js';

export const us988 = {
  id: 'us-988',
  kind: 'crisis-line',
  authors: '988 Suicide & Crisis Lifeline',
  title: 'What to expect when you contact 988',
  publisher: '988 Suicide & Crisis Lifeline',
  year: 2026,
  url: 'https://988lifeline.org/get-help/what-to-expect',
} satisfies Source;

export const us988Samhsa = {
  id: 'us-988-samhsa',
  kind: 'crisis-line',
  authors: 'Substance Abuse and Mental Health Services Administration',
  title: '988 Suicide & Crisis Lifeline adds Spanish text and chat service',
  publisher: 'SAMHSA, press release of 13 July 2023',
  year: 2023,
  url: 'https://www.samhsa.gov/newsroom/press-announcements/20230713/988-suicide-crisis-lifeline-adds-spanish-text-chat-service-ahead-one-year-anniversary',
} satisfies Source;

export const ca988 = {
  id: 'ca-988',
  kind: 'crisis-line',
  authors: '9-8-8: Suicide Crisis Helpline',
  title: '9-8-8: Suicide Crisis Helpline',
  publisher: 'Centre for Addiction and Mental Health',
  year: 2023,
  url: 'https://988.ca/',
} satisfies Source;

export const ukNhs111 = {
  id: 'uk-nhs111',
  kind: 'crisis-line',
  authors: 'National Health Service',
  title: 'Where to get urgent help for mental health',
  publisher: 'NHS',
  year: 2025,
  url: 'https://www.nhs.uk/nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health/',
} satisfies Source;

export const ukSamaritans = {
  id: 'uk-samaritans',
  kind: 'crisis-line',
  authors: 'Samaritans',
  title: 'Contact a Samaritan',
  publisher: 'Samaritans',
  year: 2026,
  url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
} satisfies Source;

export const ukShout = {
  id: 'uk-shout',
  kind: 'crisis-line',
  authors: 'Shout',
  title: 'Text SHOUT to 85258',
  publisher: 'Shout',
  year: 2026,
  url: 'https://giveusashout.org/',
} satisfies Source;

export const mxLineadelavida = {
  id: 'mx-lineadelavida',
  kind: 'crisis-line',
  authors: 'CONASAMA, Secretaría de Salud',
  title: 'Línea de la Vida',
  publisher: 'Gobierno de México',
  year: 2025,
  url: 'https://www.gob.mx/salud/conasama',
} satisfies Source;

export const es024 = {
  id: 'es-024',
  kind: 'crisis-line',
  authors: 'Ministerio de Sanidad',
  title: 'Línea 024 de atención a la conducta suicida',
  publisher: 'Gobierno de España',
  year: 2025,
  url: 'https://www.sanidad.gob.es/linea024/home.htm',
} satisfies Source;

export const auLifeline = {
  id: 'au-lifeline',
  kind: 'crisis-line',
  authors: 'Lifeline Australia',
  title: "Lifeline's crisis text service now available 24/7",
  publisher: 'Life in Mind',
  year: 2022,
  url: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
} satisfies Source;

export const fr3114 = {
  id: 'fr-3114',
  kind: 'crisis-line',
  authors: 'Ministère chargé de la santé',
  title: '3114: numéro national de prévention du suicide',
  publisher: '3114',
  year: 2025,
  url: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
} satisfies Source;

export const inTelemanas = {
  id: 'in-telemanas',
  kind: 'crisis-line',
  authors: 'Ministry of Health and Family Welfare',
  title: 'Tele-MANAS',
  publisher: 'Government of India',
  year: 2025,
  url: 'https://telemanas.mohfw.gov.in/',
} satisfies Source;

export const brCvv = {
  id: 'br-cvv',
  kind: 'crisis-line',
  authors: 'Centro de Valorização da Vida',
  title: 'CVV 188',
  publisher: 'CVV',
  year: 2018,
  url: 'https://cvv.org.br/',
} satisfies Source;

export const ieSamaritans = {
  id: 'ie-samaritans',
  kind: 'crisis-line',
  authors: 'Samaritans Ireland',
  title: 'Samaritans Ireland',
  publisher: 'Samaritans',
  year: 2026,
  url: 'https://www.samaritans.org/ireland/',
} satisfies Source;

export const ieText = {
  id: 'ie-text',
  kind: 'crisis-line',
  authors: 'Health Service Executive',
  title: 'Text About It',
  publisher: 'HSE',
  year: 2026,
  url: 'https://www.textaboutit.ie',
} satisfies Source;

export const nz1737 = {
  id: 'nz-1737',
  kind: 'crisis-line',
  authors: 'Te Whatu Ora',
  title: '1737, Need to Talk?',
  publisher: 'Te Whatu Ora',
  year: 2026,
  url: 'https://1737.org.nz',
} satisfies Source;

export const deTelefonseelsorge = {
  id: 'de-telefonseelsorge',
  kind: 'crisis-line',
  authors: 'TelefonSeelsorge Deutschland',
  title: 'TelefonSeelsorge',
  publisher: 'TelefonSeelsorge Deutschland',
  year: 2026,
  url: 'https://www.telefonseelsorge.de',
} satisfies Source;

export const jpMhlw = {
  id: 'jp-mhlw',
  kind: 'crisis-line',
  authors: 'Ministry of Health, Labour and Welfare',
  title: 'Telephone consultation list',
  publisher: 'Government of Japan',
  year: 2026,
  url: 'https://www.mhlw.go.jp/mamorouyokokoro/soudan/tel/',
} satisfies Source;

export const arCas = {
  id: 'ar-cas',
  kind: 'crisis-line',
  authors: 'Centro de Asistencia al Suicida',
  title: 'Centro de Asistencia al Suicida',
  publisher: 'Centro de Asistencia al Suicida, Buenos Aires',
  year: 2026,
  url: 'https://www.asistenciaalsuicida.org.ar',
} satisfies Source;

export const nl113 = {
  id: 'nl-113',
  kind: 'crisis-line',
  authors: '113 Zelfmoordpreventie',
  title: '113 Zelfmoordpreventie',
  publisher: '113 Zelfmoordpreventie',
  year: 2026,
  url: 'https://www.113.nl/',
} satisfies Source;

export const sgSos = {
  id: 'sg-sos',
  kind: 'crisis-line',
  authors: 'Samaritans of Singapore',
  title: 'Samaritans of Singapore, 1767',
  publisher: 'Samaritans of Singapore',
  year: 2026,
  url: 'https://www.sos.org.sg/',
} satisfies Source;

export const zaSadag = {
  id: 'za-sadag',
  kind: 'crisis-line',
  authors: 'South African Depression and Anxiety Group',
  title: 'South African Depression and Anxiety Group',
  publisher: 'SADAG',
  year: 2026,
  url: 'https://www.sadag.org/',
} satisfies Source;

export const cl4141 = {
  id: 'cl-4141',
  kind: 'crisis-line',
  authors: 'Ministerio de Salud',
  title: 'Línea *4141: no estás solo, no estás sola',
  publisher: 'Gobierno de Chile',
  year: 2026,
  url: 'https://www.minsal.cl/linea-de-atencion-4141-no-estas-solo-no-estas-sola/',
} satisfies Source;

export const findahelpline = {
  id: 'findahelpline',
  kind: 'crisis-line',
  authors: 'ThroughLine',
  title: 'Find A Helpline',
  publisher: 'ThroughLine',
  year: 2026,
  url: 'https://findahelpline.com',
} satisfies Source;

export const eu112 = {
  id: 'eu-112',
  kind: 'crisis-line',
  authors: 'European Union',
  title: '112, the European emergency number',
  publisher: 'European Commission',
  url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
} satisfies Source;
