/**
 * In which ways each story is looked at, by its tags: `every-mode` in all of them, `print` on paper
 * only, `hosts` on a wide and a narrow screen, `once` on one light page, all others in the first
 * three. `strips` is how much of a long page the contact sheet has room for.
 *
 * Rules that read the structure run in each language once; a view that only changes colours or
 * sizes is checked by the rules that depend on these (`looks`).
 */
const wide = { width: 1100, height: 700 };
const phone = { width: 360, height: 640 };

/** On a contact sheet pages are smaller, and long ones stand in strips of this many pixels. */
export const stripHeight = 480;
export const scaleOf = ({ width }) => (width > 500 ? 0.3 : 0.5);

const light = { name: 'light', size: wide, strips: 4, rules: 'all', enhanced: true };
const narrow = { name: 'dark 360', size: phone, globals: { theme: 'dark' }, enhanced: true };
const rtl = { name: 'rtl 360', size: phone, globals: { locale: 'ar-XB' }, rules: 'all' };
const paper = { name: 'print', size: wide, strips: 4, media: { media: 'print' } };
const asPrinted = { name: 'as printed', size: wide, strips: 4, globals: { medium: 'print' } };

const view = (name, size, globals, media) => ({ name, size, globals, media });
const everyMode = [
  { ...view('dark', wide, { theme: 'dark' }), enhanced: true },
  view('high contrast', wide, { theme: 'contrast' }),
  view('hollyhock', wide, { theme: 'hollyhock' }),
  view('brightwater', wide, { theme: 'brightwater' }),
  view('northgate', wide, { theme: 'northgate' }),
  view('forced colors', wide, {}, { forcedColors: 'active' }),
  view('forced colors dark', wide, {}, { forcedColors: 'active', colorScheme: 'dark' }),
  paper,
  { ...paper, name: 'print rtl', globals: { locale: 'ar-XB' }, strips: 1 },
  view('longer', phone, { locale: 'en-XA' }),
  view('root 24', wide, { root: '24' }),
  view('root 24 at 360', phone, { root: '24' }),
  view('root 10', wide, { root: '10' }),
  view('width 480', wide, { width: '480' }),
  view('width 720', wide, { width: '720' }),
  view('page rtl', wide, { direction: 'rtl' }),
  view('on bootstrap', wide, { host: 'bootstrap' }),
  view('on unset', wide, { host: 'unset' }),
  view('on small root', phone, { host: 'small' }),
  view('on shouting', phone, { host: 'shouting' }),
  view('on night', wide, { host: 'night' }),
];

function viewsOf({ type, tags }, languages, short) {
  if (type === 'docs') return [{ name: 'docs', size: wide, rules: 'all' }];
  if (tags.includes('print')) return [paper, asPrinted];
  if (tags.includes('once')) return [light, { ...light, ...view('360', phone), rules: 'looks' }];
  if (tags.includes('hosts')) return [{ ...light, enhanced: false }, view('360', phone)];
  if (short || !tags.includes('every-mode')) return [light, narrow, rtl];
  const translated = languages.flatMap((locale) => [
    { ...view(`${locale} wide`, wide, { locale }), rules: 'all' },
    view(`${locale} 360`, phone, { locale }),
  ]);
  return [light, narrow, rtl, ...translated, ...everyMode];
}

/** `./stories/trd-faq.stories.ts` → `trd-faq`. */
const fileName = ({ importPath }) => importPath.replace(/^.*\/|\.(stories\.ts|mdx)$/g, '');

/** Every view of every story in Storybook's index, in its order; `short`: the first three at most. */
export function planViews(index, languages, short = false) {
  return Object.values(index.entries).flatMap((entry) =>
    viewsOf(entry, languages, short).map(
      ({
        name,
        size,
        globals = {},
        media = {},
        strips = 1,
        rules = 'looks',
        enhanced = false,
      }) => ({
        id: entry.id,
        story: entry.name,
        docs: entry.type === 'docs',
        warns: entry.tags.includes('warns'),
        element: fileName(entry),
        name,
        size,
        media,
        rules,
        enhanced,
        picturedHeight: (strips * stripHeight) / scaleOf(size),
        globals: Object.entries(globals)
          .map((pair) => pair.join(':'))
          .join(';'),
      }),
    ),
  );
}
