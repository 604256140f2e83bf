/**
 * Every story in every language that is complete, and in the two made by a machine: nothing left in
 * English, nothing cut off or overflowing at 320 px, room between lines, and axe. Languages and
 * stories are found by themselves.
 */
import { expect } from '@open-wc/testing';
import { locales, pseudoLocales } from '../src/generated/locales.js';
import type { Table } from '../src/language-file.js';
import { addTable } from '../src/localization.js';
import { files } from '../stories/all.js';
import { isSaid, matcher, textsOf } from './said.js';
import { addStyles, once, show, storiesOf } from './stories.js';

const complete = locales.filter(({ code }) => code !== 'en');
const matchers = new Map<string, (text: string) => boolean>();

/** Frames of elements in a language, through shadow roots. */
function framesIn(root: ParentNode, language: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('.trd:not([data-sample])') && element.lang === language ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot, language) : []),
  ]);
}

const visible = (element: Element) =>
  element.checkVisibility() && !element.closest('.unseen, select, svg');

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

const nameOf = (element: Element) =>
  `${element.localName}.${[...element.classList].join('.')}: ${element.textContent.trim().slice(0, 40)}`;

/** Elements whose content is cut off, or stands out of the column. */
function outOfPlace(frame: HTMLElement): string[] {
  const box = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('*')]
    .filter((element) => visible(element) && hasText(element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const cut = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      // A mark stands a little out of its line.
      const beyond = left < box.left - 2 || right > box.right + 2;
      const scrolls = element.closest('.scroll, [tabindex="0"]');
      // Of one pixel: only for screen readers.
      const shown = width > 1;
      return shown && ((beyond && !scrolls) || (cut && element.scrollWidth > element.clientWidth));
    })
    .map(nameOf);
}

/** What the page itself says, which no table holds. */
function ofThePage(page: HTMLElement): string[] {
  return ['clinic', 'phone'].flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
  );
}

/** Lines so tight that marks of Arabic letters would touch. Footnotes and big numbers have none. */
function tight(frame: HTMLElement): string[] {
  return [...frame.querySelectorAll('*')]
    .filter((element) => visible(element) && hasText(element))
    .filter((element) => element.matches(':lang(ar)') && !element.closest('.footnote, .number'))
    .filter((element) => {
      const { fontSize, lineHeight, whiteSpace } = getComputedStyle(element);
      const oneLine = whiteSpace === 'nowrap';
      return !oneLine && parseFloat(lineHeight) < 1.4 * parseFloat(fontSize);
    })
    .map(nameOf);
}

let styles: HTMLLinkElement;

before(async () => {
  for (const { code } of [...complete, ...pseudoLocales]) {
    const module = (await import(`../src/generated/tables/${code}.ts`)) as { default: Table };
    matchers.set(code, matcher(module.default, code));
    addTable(code, module.default);
  }
  styles = await addStyles();
});

after(() => {
  styles.remove();
});

const chromium = navigator.userAgent.includes('Chrome/');
const made = (code: string) => pseudoLocales.some((pseudo) => pseudo.code === code);

for (const { code, dir } of [...pseudoLocales, ...complete]) {
  for (const [file, stories] of Object.entries(files)) {
    describe(`stories of ${file} in ${code}`, function () {
      this.timeout(60_000);
      for (const [name, story] of storiesOf(stories)) {
        // A story that is about another language has its own; others are not about a language.
        if (story.globals?.locale || story.globals?.medium || once(story)) continue;
        it(`${name} says nothing that is not translated, and has room for it`, async () => {
          const known = matchers.get(code)!;
          await show(story, { locale: code, width: '320' }, (page) => {
            const given = ofThePage(page);
            const own = (text: string) =>
              given.reduce((rest, name) => rest.replaceAll(name, '0'), text);
            const frames = framesIn(page, code);
            // Samples of other scripts are in languages of their own.
            if (!page.querySelector('story-scripts')) expect(frames.length).to.be.above(0);
            for (const frame of frames) {
              expect(frame.dir).to.equal(dir);
              const foreign = textsOf(frame, code).filter(
                (pieces) => !isSaid(pieces.map(own), known),
              );
              expect(foreign.map((pieces) => pieces.join('|'))).to.deep.equal([]);
              expect(outOfPlace(frame)).to.deep.equal([]);
              expect(tight(frame)).to.deep.equal([]);
            }
          });
        });
        // The two made by a machine are looked at in stories.test.ts, and with them each structure.
        // Axe reads the same structure in each engine, so one of them goes through all stories.
        if (made(code) || !(chromium || story.tags?.includes('every-mode'))) continue;
        it(`${name} is accessible`, async () => {
          await show(story, { locale: code }, async (page) => {
            await expect(page).to.be.accessible();
          });
        });
      }
    });
  }
}

describe('the search for English', () => {
  const table = { '': 'x', a: 'Hola {name}, ¿qué tal?', b: 'Adiós', c: '{from} a {until}' };
  const known = matcher(table, 'es');

  it('knows the texts of a table, with anything for a token', () => {
    for (const text of ['Adiós', ' Adiós\n', 'Hola \u2068Ana\u2069, ¿qué tal?', '08:00 a 24:00']) {
      expect(known(text), text).to.equal(true);
    }
  });

  it('does not know English, in whole or in part', () => {
    for (const text of ['Close', 'Adiós Close', 'Send a letter', 'Hola Ana']) {
      expect(known(text), text).to.equal(false);
    }
  });

  it('puts together what marks cut, and takes apart what stands side by side', () => {
    expect(isSaid(['Ad', 'ió', 's'], known)).to.equal(true);
    expect(isSaid(['Adiós', ' ', 'Hola Ana, ¿qué ', 'tal', '?'], known)).to.equal(true);
    expect(isSaid(['Adiós', ' ', 'Close'], known)).to.equal(false);
  });

  it('reads labels and hidden text, and leaves out names and other languages', () => {
    const page = document.createElement('div');
    const add = (tag: string, text: string, attributes: Record<string, string> = {}) => {
      const element = document.createElement(tag);
      element.textContent = text;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      page.append(element);
    };
    add('p', 'seen');
    add('p', 'hidden', { hidden: '' });
    add('button', '', { 'aria-label': 'label' });
    add('bdi', 'name');
    add('p', 'English', { lang: 'en' });
    expect(textsOf(page, 'es')).to.deep.equal([['seen'], ['hidden'], ['label']]);
  });
});
