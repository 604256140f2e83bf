/**
 * Everything that the snippet of one element in one language is put together from: its fallback,
 * with gaps for what depends on the country and the clinic, and what may fill them.
 */
import { Citations } from './citations.mjs';
import { help, notice } from './crisis.mjs';
import { fallbacks } from './fallbacks/index.mjs';
import { escape, h, later, markup } from './html.mjs';
import { loadWords, speaker } from './words.mjs';

/** Stands in a sentence where the clinic's name or number will be. */
const gap = (name) => `[[${name}]]`;

export async function snippetParts(tag, { code, dir, reviewed }) {
  const speak = await speaker(code);
  const wordsNow = await loadWords();
  const fallback = await fallbacks[tag]();
  return speak(() => {
    const words = wordsNow();
    const citations = new Citations(words);
    const { title, lead, body, inRegion } = fallback(citations);
    return {
      tag,
      lang: code,
      dir,
      title,
      content: markup([
        h('h2', null, title),
        h('p', null, lead),
        reviewed ? '' : h('p', null, words.about.unreviewedTranslation),
        later('help'),
        body,
        citations.list(),
        h('p', null, `${words.about.authorship} ${words.about.checked}`.trim()),
        h('p', null, `${words.about.purpose} `, gap('earn')),
        later('clinic'),
      ]),
      regions: regions(words, code, (region) => regional(words, citations, region, inRegion)),
      earn: {
        unnamed: escape(words.about.mayEarn),
        named: escape(words.clinicWords(gap('name')).mayEarn),
      },
      clinic: clinicParts(words),
    };
  });
}

/** What an element says of a country besides help, and the sources of that. */
function regional(words, citations, region, inRegion = () => ({})) {
  const cited = citations.copy();
  const said = Object.entries(inRegion(region, cited, words));
  const filled = said.map(([name, nodes]) => [name, markup(nodes)]);
  return { ...Object.fromEntries(filled), sources: markup(cited.more()) };
}

/** What fills the gaps of each country; the first one is for where it is not known. */
function regions(words, code, more) {
  const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'code' });
  const known = words.regionsWithHelp.map((region) => ({ region, name: names.of(region) }));
  known.sort((one, other) => one.name.localeCompare(other.name, code));
  return [{ region: '', name: '' }, ...known].map(({ region, name }) => ({
    region,
    name,
    help: markup(notice(words, region)),
    contacts: markup(help(words, region)),
    ...more(region),
  }));
}

/** The clinic's own block, last: see `src/ui/clinic-block.ts`. */
function clinicParts(words) {
  const { title, notOurs, book } = words.clinicContactWords();
  return {
    title: markup(h('h3', null, title)),
    titleNamed: markup(h('h3', null, words.clinicWords(gap('name')).title)),
    notOurs: markup(h('p', null, notOurs)),
    phone: markup(
      h('p', null, h('a', { href: `tel:${gap('digits')}` }, words.callClinicWords(gap('phone')))),
    ),
    href: markup(h('p', null, h('a', { href: gap('href'), rel: 'noreferrer' }, book))),
  };
}
