/** What a page might do to an element by mistake or on purpose, for the test of the safety floor. */
import fc from 'fast-check';
import { topics } from '../src/content/facts/questions.js';
import { treatmentIds } from '../src/content/facts/treatment-ids.js';

const hacks = [
  '<img src=x onerror="hacked=1">',
  '<script>hacked=1</script>',
  '"><svg onload=hacked=1>',
  'javascript:hacked=1',
  '${hacked=1}',
  '{{hacked=1}}',
  '</style><style>*{display:none}',
  '\u202e\u2066evil',
  '\u0000',
  '  ',
  '988',
];
const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...hacks));
const regions = fc.constantFrom('US', 'GB', 'AR', 'PL', 'ZZ', 'us', '', 'Narnia', 'FR');
export const languages = fc.constantFrom(
  'en',
  'en-US',
  'en-XA',
  'ar-XB',
  'es-MX',
  'tlh',
  '',
  '<b>',
);
/** What is set on an element, by attribute; those of one element among them. */
export const attributes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  level: fc.oneof(fc.integer().map(String), text),
  region: fc.oneof(regions, text),
  offered: fc.oneof(
    fc.subarray([...treatmentIds]).map((ids) => ids.join(' ')),
    text,
  ),
  clinic: text,
  phone: fc.oneof(fc.constant('555-0142'), text),
  href: fc.oneof(fc.constantFrom('https://clinic.example', 'javascript:hacked=1', '//x'), text),
  languages: text,
  dir: fc.constantFrom('ltr', 'rtl', 'x'),
  topics: fc.oneof(
    fc.subarray([...topics], { maxLength: 2 }).map((ids) => ids.join(' ')),
    text,
  ),
  jsonld: fc.constant(''),
  // At most as many as a page of paper holds: all of them take long.
  treatments: fc.oneof(
    fc.subarray([...treatmentIds], { maxLength: 3 }).map((ids) => ids.join(' ')),
    text,
  ),
  treatment: fc.oneof(fc.constantFrom(...treatmentIds), text),
  style: fc.constantFrom(
    'color:transparent',
    'font-size:1px',
    'visibility:hidden',
    'text-indent:-9999px',
    'line-height:0',
    'letter-spacing:-2em',
    '-webkit-text-fill-color:transparent',
    'text-transform:uppercase',
    'white-space:nowrap',
  ),
  part: fc.constant('crisis'),
  slot: text,
  class: fc.constantFrom('trd', 'unseen', 'screen', 'hidden'),
};

const colors = [
  'transparent',
  '#fff',
  '#000',
  'white',
  'rgb(255 255 255 / 0.01)',
  '#777',
  '#ffff00',
  '#00f',
  'currentColor',
  'url(https://evil.invalid/x.png)',
  'red; display: none',
  'var(--trd-text)',
  'var(--none)',
  'light-dark(#fff, #000)',
  'color-mix(in srgb, #fff, transparent)',
  'oklch(0.5 0.4 20)',
  'inherit',
  '',
];
const sizes = ['0', '-99em', '99999px', '1e9em', 'NaN', 'url(x)', '50vw', 'none', '-1', '100%', ''];
const fonts = ['"Wingdings"', 'x', '0', 'url(x)', 'inherit', 'serif; display:none', ''];
export const tokens: Readonly<Record<string, readonly string[]>> = {
  '--trd-surface': colors,
  '--trd-text': colors,
  '--trd-accent': colors,
  '--trd-figure': colors,
  '--trd-alert': colors,
  '--trd-font': fonts,
  '--trd-heading-font': fonts,
  '--trd-heading-weight': ['1', '1000', '-5', 'x', ''],
  '--trd-radius': sizes,
  '--trd-space': sizes,
  '--trd-scheme': ['light', 'dark', 'light dark', 'none', 'x', 'only dark'],
  '--trd-sticky-top': sizes,
};

/** What stands inside. */
export const children = fc.constantFrom(
  '',
  '<p slot="clinic-questions">x</p>',
  '<details slot="clinic-questions"><summary>Is it safe?</summary>Yes.</details>',
  '<div slot="crisis">none</div>',
  '<h2 slot="title">x</h2>',
);
