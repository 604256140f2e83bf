/**
 * Which language each element speaks. The nearest `lang` decides, for each element on its own, so
 * two languages can stand on one page; `setLocale` overrides it for all.
 *
 * Messages are looked up while an element updates: the language is made active around
 * `performUpdate`, because callbacks of directives run after `render` has returned.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LitElement } from 'lit';
import {
  fingerprint,
  locales,
  previewLocales,
  pseudoLocales,
  tableCodes,
  type LocaleInfo,
} from './generated/locales.js';
import { unpack, type LanguageFile, type Table } from './language-file.js';
import { nextFrame, takeTurn } from './turns.js';
import { warnOnce } from './warn.js';

const sourceLocale = 'en';
/** How long a first render waits for its language before it comes in English, milliseconds. */
const patience = 3000;

/** Languages that elements can be shown in; tests and Storybook add the pseudo-languages. */
export const known = new Map<string, LocaleInfo>(locales.map((info) => [info.code, info]));
/** Tables that are here. English needs none: its texts stand in the code. */
const tables = new Map<string, Table>([[sourceLocale, {}]]);
const loading = new Set<string>();
/** How often a language has failed to load. */
const failures = new Map<string, number>();
const connected = new Set<{ followLanguage(settled?: unknown): void }>();
let override: string | undefined;
let active = { code: sourceLocale, tag: sourceLocale };

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...tableCodes],
  getLocale: () => active.code,
  loadLocaleSync: (code) => ({ templates: tables.get(code) ?? {} }),
});

/**
 * Where the file of a language comes from: beside this module. The address is built at run time so
 * that bundlers leave it alone; tests replace the function.
 */
const base = import.meta.url;
export const source = {
  async fetchFile(code: string, attempt: number): Promise<unknown> {
    const path = `./locales/${code}.js${attempt ? `?retry=${attempt}` : ''}`;
    const module = (await import(/* @vite-ignore */ new URL(path, base).href)) as {
      default: unknown;
    };
    return module.default;
  },
};

/** Makes a language available without a request: for bundles that hold it, tests and Storybook. */
export function addTable(code: string, table: Table): void {
  const all = [...locales, ...pseudoLocales, ...previewLocales];
  const info = all.find((candidate) => candidate.code === code);
  if (info) known.set(code, info);
  tables.set(code, table);
  followAll();
}

/** Exact language, then without its last subtags (`es-MX` → `es`), else English. */
function resolveLocale(tag: string): string {
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    for (const code of known.keys()) if (code.toLowerCase() === wanted) return code;
  }
  return sourceLocale;
}

/** What is known about a language: its own name, direction, whether a person has reviewed it. */
export function localeInfo(code: string): LocaleInfo {
  return known.get(code) ?? locales[0]!;
}

/** Language of the page as far as this library is concerned. */
export function getLocale(): string {
  return resolveLocale(override ?? document.documentElement.lang);
}

/**
 * Overrides the language of all elements on the page. An unknown code warns and changes nothing;
 * an empty one gives the choice back to the nearest `lang`.
 */
export function setLocale(code: string): void {
  if (code && resolveLocale(code) === sourceLocale && !/^en(-|$)/i.test(code)) {
    const allowed = [...known.keys()].join(', ');
    warnOnce(`trd-elements: setLocale("${code}") is not usable. Allowed: ${allowed}.`);
    return;
  }
  override = code || undefined;
  followAll();
}

/** Has every element look up its language again; `settled` is one that has arrived or failed. */
function followAll(settled?: unknown): void {
  for (const element of connected) element.followLanguage(settled);
}

/** Language tag for numbers and dates: the page's own (`es-MX`) where it fits the text's language. */
export function formatLocale(): string {
  return active.tag;
}

/** Direction of the language that is active. */
export function formatDirection(): 'ltr' | 'rtl' {
  return localeInfo(active.code).dir;
}

/** Runs a function with a language active, for text that is made outside of an update. */
export function inLanguage<T>(code: string, tag: string, run: () => T): T {
  const before = active;
  active = { code, tag: withDigits(tag) };
  try {
    return run();
  } finally {
    active = before;
  }
}

async function load(code: string): Promise<void> {
  if (loading.has(code)) return;
  loading.add(code);
  const attempt = failures.get(code) ?? 0;
  try {
    tables.set(code, unpack(checked(await source.fetchFile(code, attempt))));
  } catch (error) {
    failures.set(code, attempt + 1);
    const why = error instanceof Error ? error.message : String(error);
    warnOnce(`trd-elements: language "${code}" could not be loaded, English is shown. ${why}`);
    addEventListener('online', followAll, { once: true });
  }
  loading.delete(code);
  followAll(code);
}

/**
 * A file that fits. One of another version would have other sentences, or none, where this script
 * looks for a message: a page that was updated in part gets English as a whole instead.
 */
function checked(file: unknown): LanguageFile {
  if (!Array.isArray(file)) throw new Error('it holds no table of texts');
  if (file[0] === fingerprint) return file as unknown as LanguageFile;
  throw new Error('its file and the script are of different versions');
}

/** The nearest `lang` of an element, through shadow roots; empty where there is none. */
function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  // Some systems write es_MX, which is not a language tag.
  if (holder) return holder.getAttribute('lang')!.replaceAll('_', '-');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

/**
 * Languages whose countries write large numbers in opposite ways: 100.000 in Spain is 100,000 in
 * Mexico and the United States, where the other form reads as one hundred.
 */
const numbersByCountry: ReadonlySet<string> = new Set(['es']);

/**
 * For figures: the page's own tag where it is a variety of the language shown (`es-MX` of `es`),
 * else the variety of the reader's country where that matters and the engine knows it.
 */
function regional(tag: string, shown: string, country: string | undefined): string {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    if (canonical.startsWith(`${shown}-`)) return canonical;
    if (!country || !numbersByCountry.has(shown)) return shown;
    return new Intl.NumberFormat(`${shown}-${country}`).resolvedOptions().locale;
  } catch {
    return shown;
  }
}

/** Digits of languages on which engines of different age do not agree. */
const digits: Readonly<Record<string, string>> = { ar: 'latn' };

/**
 * The tag with the digits of our choice, unless the page names a country whose digits the engine
 * knows (`ar-EG`) or asks for some itself (`ar-u-nu-arab`).
 */
function withDigits(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const numberingSystem = digits[language];
  if (!numberingSystem) return tag;
  const { locale } = new Intl.NumberFormat(tag).resolvedOptions();
  return locale === language ? new Intl.Locale(tag, { numberingSystem }).toString() : tag;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of mixins
type Constructor<T> = new (...parameters: any[]) => T;

export interface LocalizedElement {
  /** Code of the language the element is shown in. */
  readonly locale: string;
  /** `ltr` or `rtl`. */
  readonly direction: 'ltr' | 'rtl';
  /** Language tag that is nearest to the element, as the page wrote it. */
  readonly pageLanguage: string;
  /** Country of the reader as far as the page says; `undefined` where it does not. */
  readonly pageRegion: string | undefined;
  /** Runs a function in the language of the element. */
  speak<T>(run: () => T): T;
}

/** Renders an element in its nearest language, and again when that changes. */
export function Localized<T extends Constructor<LitElement>>(Base: T) {
  class LocalizedBase extends Base implements LocalizedElement {
    readonly #observer = new MutationObserver(() => this.followLanguage());
    #wanted = sourceLocale;
    #shown = sourceLocale;
    #tag = '';
    /** Decides how numbers are written: what `setLocale` asked for, else the nearest `lang`. */
    #numbers = '';
    #arrived: (() => void) | undefined;

    get locale() {
      return this.#shown;
    }

    get direction() {
      return localeInfo(this.#shown).dir;
    }

    get pageLanguage() {
      return this.#tag;
    }

    get pageRegion(): string | undefined {
      return undefined;
    }

    override connectedCallback(): void {
      connected.add(this);
      for (let node: Node | undefined = this; node;) {
        const root: Node = node.getRootNode();
        this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
        node = root instanceof ShadowRoot ? root.host : undefined;
      }
      this.followLanguage();
      super.connectedCallback();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#observer.disconnect();
      connected.delete(this);
    }

    /** Looks up the language again. `settled`: this language has arrived or failed. */
    followLanguage(settled?: unknown): void {
      const before = [this.#shown, this.#tag, this.#numbers].join();
      this.#tag = nearestLanguage(this);
      this.#numbers = override ?? this.#tag;
      this.#wanted = resolveLocale(this.#numbers);
      const here = tables.has(this.#wanted);
      if (here || settled === this.#wanted) {
        this.#shown = here ? this.#wanted : sourceLocale;
        this.#arrived?.();
      } else if (typeof settled !== 'string') {
        // Not because another language has failed: two that fail would ask for ever.
        void load(this.#wanted);
      }
      if (before !== [this.#shown, this.#tag, this.#numbers].join()) this.requestUpdate();
    }

    /**
     * The first render waits for its language, for the fallback to be painted, and for its turn.
     * Until then the fallback stays up.
     */
    protected override scheduleUpdate(): void | Promise<unknown> {
      if (this.hasUpdated) return super.scheduleUpdate();
      const arrival = tables.has(this.#wanted)
        ? undefined
        : new Promise<void>((resolve) => {
            this.#arrived = resolve;
            setTimeout(resolve, patience);
          });
      const painted = this.hasChildNodes() ? nextFrame() : undefined;
      return Promise.all([arrival, painted])
        .then(() => takeTurn(this))
        .then(() => super.scheduleUpdate());
    }

    protected override performUpdate(): void {
      this.speak(() => super.performUpdate());
    }

    speak<R>(run: () => R): R {
      const shown = this.#shown;
      return inLanguage(shown, regional(this.#numbers, shown, this.pageRegion), run);
    }
  }
  return LocalizedBase as Constructor<LocalizedElement> & T;
}
