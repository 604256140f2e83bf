/**
 * `npm run content:docs`: the pages about the quality of the content, made from the content itself,
 * so that they cannot promise what is no longer true.
 *
 *   node scripts/content/docs.mjs [--check]
 *
 * With `--check` nothing is written; a page that would change is an error.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/run.mjs';
import { writeIfChanged } from '../locales/project.mjs';
import { readTranslations } from '../locales/reading.mjs';
import { runAsCommand } from './command.mjs';
import { loadContent, readData } from './load.mjs';
import { balancePage } from './pages/balance.mjs';
import { contentMapPage } from './pages/content-map.mjs';
import { ipdasPage } from './pages/ipdas.mjs';
import { methodsPage } from './pages/methods.mjs';
import { readabilityPage } from './pages/readability.mjs';
import { translationsPage } from './pages/translations.mjs';

/**
 * Every generated page by its path.
 * @returns {Record<string, string>}
 */
export function pagesOf(content, { ipdas, verification, rule, translations = [] }) {
  return {
    'docs/quality/balance.md': balancePage(content),
    'docs/quality/ipdas.md': ipdasPage(content, ipdas),
    'docs/quality/methods.md': methodsPage(content, verification, rule),
    'docs/quality/readability.md': readabilityPage(content),
    'docs/quality/translations.md': translationsPage(content, translations),
    'docs/content-map.md': contentMapPage(content),
  };
}

/** Pages that are not as they would be made now. */
export function stalePages(pages, read) {
  return Object.keys(pages).filter((file) => read(file) !== pages[file]);
}

await runAsCommand(import.meta.url, ['--check'], async (options) => {
  const content = await loadContent();
  const lists = {
    ipdas: readData('ipdas'),
    verification: readData('verification'),
    translations: readTranslations(root),
  };
  const pages = pagesOf(content, lists);
  if (options.has('--check')) {
    const read = (file) => {
      const full = path.join(root, file);
      return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    };
    const stale = stalePages(pages, read);
    for (const file of stale) {
      console.error(`${file}: not current (expected: npm run content:docs was run)`);
    }
    if (stale.length === 0) console.log('content: generated pages are current');
    return stale.length > 0 ? 1 : 0;
  }
  for (const [file, text] of Object.entries(pages)) {
    if (writeIfChanged(path.join(root, file), text)) console.log(file);
  }
  return 0;
});
