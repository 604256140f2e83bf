/** The words that every fallback needs, in one language. */
import { loadModule } from '../lib/load-module.mjs';

/** Runs a function in a language, with that language's texts. */
export async function speaker(code) {
  const { addTable, inLanguage } = await loadModule('src/localization.ts');
  if (code !== 'en') {
    addTable(code, (await loadModule(`src/generated/tables/${code}.ts`)).default);
  }
  return (run) => inLanguage(code, code, run);
}

/** Words functions, and what they say of the frame. To be called while a language is active. */
export async function loadWords() {
  const [about, crisis, fill, facts, region, regions] = await Promise.all(
    [
      'content/words/about',
      'content/words/crisis',
      'content/words/fill',
      'content/facts/crisis',
      'logic/region',
      'content/words/types',
    ].map((file) => loadModule(`src/${file}.ts`)),
  );
  return () => ({
    ...crisis,
    ...fill,
    ...region,
    ...about,
    isList: regions.isList,
    internationalLine: facts.internationalLine,
    about: about.aboutWords(),
    crisis: crisis.crisisWords(),
  });
}
