/** Every file of stories, for the browser tests; `npm run check:stories` notices one left out. */
import * as content from './content.stories.js';
import * as faq from './trd-faq.stories.js';
import * as comparison from './trd-comparison.stories.js';
import * as selfCheck from './trd-self-check.stories.js';
import * as sideEffects from './trd-side-effects.stories.js';
import * as hostPages from './host-pages.stories.js';
import * as languages from './languages.stories.js';
import * as parts from './parts.stories.js';
import * as scripts from './scripts-of-the-world.stories.js';
import * as theming from './theming.stories.js';

export const files = {
  'trd-faq': faq,
  'trd-comparison': comparison,
  'trd-self-check': selfCheck,
  'trd-side-effects': sideEffects,
  parts,
  'scripts-of-the-world': scripts,
  'host-pages': hostPages,
  theming,
  content,
  languages,
};
