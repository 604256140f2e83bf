/**
 * In which ways each story is looked at. A story chooses with its tags: `every-mode` is looked at
 * in all of them and in every complete language, `print` on paper only, all others in the first
 * three. `strips` is how much of a long page the contact sheet has room for.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/run.mjs';
import { readLanguages } from '../locales/project.mjs';

const wide = { width: 1100, height: 700 };
const phone = { width: 360, height: 640 };

/** On a contact sheet pages are smaller, and long ones stand in strips of this many pixels. */
export const stripHeight = 480;
export const scaleOf = ({ width }) => (width > 500 ? 0.3 : 0.5);

const always = [
  { name: 'light', size: wide, strips: 4 },
  { name: 'dark 360', size: phone, globals: { theme: 'dark' } },
  { name: 'rtl 360', size: phone, globals: { locale: 'ar-XB' } },
];
const paper = { name: 'print', size: wide, strips: 4, media: { media: 'print' } };
const everyMode = [
  { name: 'high contrast', size: wide, globals: { theme: 'contrast' } },
  { name: 'clinic', size: wide, globals: { theme: 'clinic' } },
  { name: 'forced colors', size: wide, media: { forcedColors: 'active' } },
  {
    name: 'forced colors dark',
    size: wide,
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  paper,
  { name: 'root 24', size: wide, globals: { root: '24' } },
  { name: 'root 24 at 360', size: phone, globals: { root: '24' } },
  { name: 'root 10', size: wide, globals: { root: '10' } },
];

/** Languages that are complete have a table; the browser tests look at all stories in them. */
const languages = readLanguages(root)
  .filter(({ code }) => existsSync(path.join(root, 'src/generated/tables', `${code}.ts`)))
  .flatMap(({ code }) => [
    { name: `${code} wide`, size: wide, globals: { locale: code } },
    { name: `${code} 360`, size: phone, globals: { locale: code } },
  ]);

function viewsOf({ type, tags }) {
  if (type === 'docs') return [{ name: 'docs', size: wide }];
  if (tags.includes('print')) return [paper];
  return tags.includes('every-mode') ? [...always, ...everyMode, ...languages] : always;
}

/** `./stories/trd-faq.stories.ts` → `trd-faq`. */
const fileName = ({ importPath }) => importPath.replace(/^.*\/|\.(stories\.ts|mdx)$/g, '');

/** Every view of every story in Storybook's index, in its order. */
export function planViews(index) {
  return Object.values(index.entries).flatMap((entry) =>
    viewsOf(entry).map(({ name, size, globals = {}, media = {}, strips = 1 }) => ({
      id: entry.id,
      story: entry.name,
      docs: entry.type === 'docs',
      element: fileName(entry),
      name,
      size,
      media,
      picturedHeight: (strips * stripHeight) / scaleOf(size),
      globals: Object.entries(globals)
        .map((pair) => pair.join(':'))
        .join(';'),
    })),
  );
}
