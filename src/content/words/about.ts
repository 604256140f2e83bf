/** Who wrote it, when it was checked, who may earn from it: shown in every element. */
import { msg } from '@lit/localize/init/install.js';
import { spravatoLabelVersion } from '../facts/sources/labels.js';
import { contentChecked, contentReviewBy, clinicalReview } from '../facts/review.js';
import type { Fact, ReadIn } from '../facts/types.js';
import { and, day, fill, plain } from './fill.js';
import { newTabWords } from './shared.js';

export const aboutWords = () => ({
  title: msg('About this information', { desc: 'about/frame/title' }),
  authorship: clinicalReview
    ? ''
    : msg(
        'Written by the trd-elements project from the listed sources. No clinician has checked this text yet.',
        { desc: 'about/frame/authorship' },
      ),
  checked: fill(
    msg('Checked against its sources on {checked}. The next check is due by {due}.', {
      desc: 'about/frame/checked: two dates',
    }),
    { checked: day(contentChecked), due: day(contentReviewBy) },
  ),
  purpose: msg(
    'This is information, not medical advice. Talk with your clinician before you start, change or stop any treatment.',
    { desc: 'about/frame/purpose' },
  ),
  mayEarn: msg('This website may earn money from some of these treatments.', {
    desc: 'about/frame/may-earn: the clinic is not named',
  }),
  unreviewedTranslation: msg('This translation has not been checked by a qualified translator.', {
    desc: 'about/frame/unreviewed: shown in languages without a human review',
  }),
  sources: msg('Sources', { desc: 'about/sources/title' }),
  backToText: msg('Back to where I was', {
    desc: 'about/sources/back: button beside a source, returns to the sentence it was opened from',
  }),
  sponsored: msg('Paid for or written by the maker of the treatment.', {
    desc: 'about/sources/sponsored',
  }),
  newTab: newTabWords(),
  language: msg('Language', { desc: 'about/frame/language: label of the language menu' }),
});

export const clinicWords = (name: string) => ({
  mayEarn: fill(
    msg('{name} may earn money from the treatments it offers.', {
      desc: 'about/clinic/may-earn: name of a clinic',
    }),
    { name },
  ),
  title: fill(msg('From {name}', { desc: 'about/clinic/title: heading, name of a clinic' }), {
    name,
  }),
});

export const clinicContactWords = () => ({
  title: msg('From this website', { desc: 'about/clinic/title-unnamed: heading' }),
  notOurs: msg('This part comes from the website, not from the authors of this information.', {
    desc: 'about/clinic/not-ours',
  }),
  book: msg('Ask for an appointment', { desc: 'about/clinic/book: link' }),
});

export const callClinicWords = (phone: string) =>
  fill(msg('Call {phone}', { desc: 'about/clinic/call: telephone number of a clinic' }), { phone });

/** Content past its review date says so; long past it, figures go. */
export const freshnessWords = () => {
  const checked = day(contentChecked);
  return {
    due: fill(
      msg('This was last checked on {checked}. Please check with a clinician what has changed.', {
        desc: 'about/freshness/due: a date',
      }),
      { checked },
    ),
    expired: fill(
      msg('This is out of date: it was last checked on {checked}. Numbers are no longer shown.', {
        desc: 'about/freshness/expired: a date',
      }),
      { checked },
    ),
    hidden: msg('A number stood here. It is too old to be shown. Please ask a clinician.', {
      desc: 'about/freshness/hidden: in place of an expired figure',
    }),
  };
};

/** Who may earn from it; the clinic by its name where it has said it. */
export const mayEarnWords = (name = '') =>
  name ? clinicWords(name).mayEarn : aboutWords().mayEarn;

/** Name of a footnote link for screen readers. */
export const sourceNumberWords = (number: number) =>
  fill(msg('Source {number}', { desc: 'about/sources/number: label of a footnote' }), { number });

/** `Sources (4)`. */
export const sourceCountWords = (count: number) =>
  fill(msg('Sources ({count})', { desc: 'about/sources/count: heading with how many' }), { count });

const readInYear: Readonly<Record<ReadIn, number>> = {
  'us-label-2019': 2019,
  'us-label-2021': 2021,
  'us-label-2023': 2023,
  'us-label-2025': 2025,
  'us-label-2026-header': 2026,
  'us-manufacturer-2020': 2020,
  'us-manufacturer-2022': 2022,
  'us-manufacturer-2025': 2025,
  'eu-label-2023': 2023,
  'eu-leaflet': 0,
};

/** In which texts of a label our figures were read, and what the current version is. */
export function readInWords(readIn: readonly ReadIn[]): string {
  const years = [...new Set(readIn.map((text) => readInYear[text]))].filter(Boolean).sort();
  const texts = and(years.map(plain));
  if (readIn.some((text) => text.startsWith('us'))) {
    return fill(
      msg(
        'Read in texts from {years}. The current version is {version} of {date}. We have read only its heading, so some details may have changed.',
        { desc: 'about/sources/read-in-us: years; number and date of the current US label' },
      ),
      {
        years: texts,
        version: plain(spravatoLabelVersion.version),
        date: day(spravatoLabelVersion.effective),
      },
    );
  }
  if (!texts) return '';
  return fill(
    msg('Read in a text from {years}. A later version may differ.', {
      desc: 'about/sources/read-in: a year',
    }),
    { years: texts },
  );
}

/** Where in the US label a figure stands, and in which text it was read. Empty for other sources. */
export function labelPlaceWords({ labelSection, readIn }: Fact): string {
  if (!labelSection || !readIn) return '';
  const years = [...new Set(readIn.map((text) => readInYear[text]))].sort();
  return fill(
    msg('US label, section {section}, read in a text from {years}.', {
      desc: 'about/sources/label-place: number of a section, and one or more years',
    }),
    { section: plain(labelSection), years: and(years.map(plain)) },
  );
}
