/** Numbered sources in order of first mention, as in `src/ui/citations.ts`, without anything to press. */
import { h, later } from './html.mjs';

export class Citations {
  #cited;
  /** How many sources the list without a country has. */
  #listed = 0;

  constructor(words, cited = new Map()) {
    this.words = words;
    this.#cited = cited;
  }

  /** The same sources, to which those of a country can be added: see `more`. */
  copy() {
    const copy = new Citations(this.words, new Map(this.#cited));
    copy.#listed = this.#cited.size;
    return copy;
  }

  /** Footnote numbers for the facts behind a sentence. */
  cite(facts = []) {
    const numbers = new Set();
    for (const { sources, readIn = [] } of facts) {
      for (const source of sources) {
        const texts = this.#cited.get(source) ?? new Set();
        this.#cited.set(source, texts);
        // A fact may also cite a paper, or the label of another place.
        for (const text of readIn) {
          if (source.labelOf && text.startsWith(source.labelOf)) texts.add(text);
        }
        numbers.add([...this.#cited.keys()].indexOf(source) + 1);
      }
    }
    const sorted = [...numbers].sort((one, other) => one - other);
    if (sorted.length === 0) return [];
    return [' ', h('sup', null, sorted.map((number) => this.words.plain(number)).join(' '))];
  }

  /** The list, after everything that cites. At its end is the place for those of the country. */
  list() {
    return [
      h('h3', null, this.words.about.sources),
      h('ol', null, this.#items(), later('sources')),
    ];
  }

  /** What was cited after `copy`. */
  more() {
    return this.#items().slice(this.#listed);
  }

  #items() {
    return [...this.#cited].map(([source, readIn]) => this.#item(source, [...readIn]));
  }

  #item({ doi, url, year, authors, title, publisher, sponsored }, readIn) {
    const { about, readInWords } = this.words;
    const address = doi ? `https://doi.org/${doi}` : url;
    const shown = doi ? `doi.org/${doi}` : address && new URL(address).hostname;
    const parts = [authors, title, year ? `${publisher}, ${year}` : publisher];
    const cited = parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
    return h(
      'li',
      null,
      h('span', { lang: 'en', dir: 'ltr' }, cited),
      address && [' ', h('a', { href: address, rel: 'noreferrer', dir: 'ltr' }, breakable(shown))],
      sponsored && ` ${about.sponsored}`,
      readIn.length > 0 && ` ${readInWords(readIn)}`,
    );
  }
}

/** Not every browser breaks an address by itself, and a long one would widen the page of a phone. */
const breakable = (address) =>
  address.split(/(?<=[/.])/).flatMap((part, index) => (index > 0 ? [h('wbr'), part] : [part]));
