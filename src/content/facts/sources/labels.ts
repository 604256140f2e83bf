/** Product labels and what their makers print about them. */
import type { Source } from '../types.js';

/** Which version of the US label is current, and whether anybody here has read its body. */
export const spravatoLabelVersion = {
  setId: 'd81a6a79-a74a-44b7-822c-0dfa3036eaed',
  version: 18,
  effective: '2026-03-13',
  bodyRead: false,
} as const;

/** The current US label; `readIn` of a fact says in which older text its section was read. */
export const spravatoLabel = {
  id: 'spravato-label',
  kind: 'label',
  labelOf: 'us',
  authors: 'Janssen Pharmaceuticals',
  title: 'SPRAVATO (esketamine) nasal spray, CIII: US prescribing information',
  publisher: 'US Food and Drug Administration, DailyMed',
  year: 2026,
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  sponsored: true,
} satisfies Source;

/** Summary of product characteristics and leaflet for the European Union. */
export const spravatoEuInformation = {
  id: 'spravato-eu-information',
  kind: 'label',
  labelOf: 'eu',
  authors: 'Janssen-Cilag International',
  title: 'Spravato (esketamine): EU product information and package leaflet',
  publisher: 'European Medicines Agency',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/spravato',
  sponsored: true,
} satisfies Source;

/** British risk-minimisation materials: checklist before leaving and guide for patients. */
export const emcRmm = {
  id: 'emc-rmm',
  kind: 'label',
  authors: 'Janssen-Cilag',
  title: 'Spravato risk-minimisation guide for healthcare professionals',
  publisher: 'electronic medicines compendium',
  year: 2022,
  url: 'https://www.medicines.org.uk/emc/rmm/1718/Document',
  sponsored: true,
} satisfies Source;

/** The maker's own pages for patients, where they say more than the label. */
export const spravatoConsumer = {
  id: 'spravato-consumer',
  kind: 'label',
  authors: 'Johnson & Johnson',
  title: 'SPRAVATO: safety and tolerability (website for patients)',
  publisher: 'Johnson & Johnson',
  year: 2025,
  url: 'https://www.spravato.com/safety-and-tolerability',
  sponsored: true,
} satisfies Source;
