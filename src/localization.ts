/**
 * Which language each element speaks. The nearest `lang` decides, for each element on its own, so
 * two languages can stand on one page; `setLocale` overrides it for all.
 *
 * Messages are looked up while an element updates: the language is made active around
 * `performUpdate`, because callbacks of directives run after `render` has returned.
 */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LitElement } from 'lit';
import { locales, pseudoLocales, type LocaleInfo } from './generated/locales.js';
import { warnOnce } from './warn.js';

/** Texts of one language by message id: pure data, no functions. */
export type Table = Readonly<Record<string, string>>;

const sourceLocale = 'en';
/** How long a first render waits for its language before it comes in English, milliseconds. */
const patience = 3000;

/** Languages that elements can be shown in; tests and Storybook add the pseudo-languages. */
export const known = new Map<string, LocaleInfo>(locales.map((info) => [info.code, info]));
const tables = new Map<string, Table>();
const loading = new Map<string, Promise<void>>();
const failures = new Map<string, number>();
const connected = new Set<{ followLanguage(settled?: string): void }>();
let override: string | undefined;
let active = { code: sourceLocale, tag: sourceLocale };

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...locales, ...pseudoLocales].map(({ code }) => code),
  getLocale: () => active.code,
  loadLocaleSync: (code) => ({ templates: tables.get(code) ?? {} }),
});

/**
 * Where the file of a language comes from: beside this module. The address is built at run time so
 * that bundlers leave it alone; tests replace the function.
 */
const base = import.meta.url;
export const source = {
  async fetchTable(code: string, attempt: number): Promise<unknown> {
    const path = `./locales/${code}.js${attempt ? `?retry=${attempt}` : ''}`;
    const module = (await import(/* @vite-ignore */ new URL(path, base).href)) as {
      default: unknown;
    };
    return module.default;
  },
};

/** Makes a language available without a request: for bundles that hold it, tests and Storybook. */
export function addTable(code: string, table: Table): void {
  const info = [...locales, ...pseudoLocales].find((candidate) => candidate.code === code);
  if (info) known.set(code, info);
  tables.set(code, table);
  for (const element of connected) element.followLanguage();
}

/** Exact language, then without its last subtags (`es-MX` → `es`), else English. */
export function resolveLocale(tag: string): string {
  const parts = tag.split('-');
  for (; parts.length > 0; parts.pop()) {
    const wanted = parts.join('-').toLowerCase();
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
  for (const element of connected) element.followLanguage();
}

/** Language tag for numbers and dates: the page's own (`es-MX`) where it fits the text's language. */
export function formatLocale(): string {
  return active.tag;
}

/** Runs a function with a language active, for text that is made outside of an update. */
export function inLanguage<T>(code: string, tag: string, run: () => T): T {
  const before = active;
  active = { code, tag };
  try {
    return run();
  } finally {
    active = before;
  }
}

function isHere(code: string): boolean {
  return code === sourceLocale || tables.has(code);
}

function load(code: string): Promise<void> {
  let promise = loading.get(code);
  if (!promise) {
    promise = (async () => {
      const attempt = failures.get(code) ?? 0;
      try {
        const table = await source.fetchTable(code, attempt);
        if (!table || typeof table !== 'object') throw new Error('it holds no table of texts');
        tables.set(code, table as Table);
        failures.delete(code);
      } catch (error) {
        failures.set(code, attempt + 1);
        const why = error instanceof Error ? error.message : String(error);
        warnOnce(`trd-elements: language "${code}" could not be loaded, English is shown. ${why}`);
        addEventListener('online', retryAll, { once: true });
      } finally {
        loading.delete(code);
      }
      for (const element of connected) element.followLanguage(code);
    })();
    loading.set(code, promise);
  }
  return promise;
}

function retryAll(): void {
  for (const element of connected) element.followLanguage();
}

/** The nearest `lang` of an element, through shadow roots; empty where there is none. */
export function nearestLanguage(element: Element): string {
  for (let from: Element | null = element; from;) {
    const holder: Element | null = from.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The page's own tag where it is a variety of the language shown (`es-MX` of `es`), for figures. */
function regional(tag: string, shown: string): string {
  if (!tag.toLowerCase().startsWith(`${shown.toLowerCase()}-`)) return shown;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? shown;
  } catch {
    return shown;
  }
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
  /** Runs a function in the language of the element. */
  speak<T>(run: () => T): T;
}

/** Renders an element in its nearest language, and again when that changes. */
export function Localized<T extends Constructor<LitElement>>(Base: T) {
  class LocalizedBase extends Base implements LocalizedElement {
    #observer: MutationObserver | undefined;
    #wanted = sourceLocale;
    #shown = sourceLocale;
    #tag = '';
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

    override connectedCallback(): void {
      connected.add(this);
      this.#observer = new MutationObserver(() => this.followLanguage());
      for (let node: Node = this; ;) {
        const root: Node = node.getRootNode();
        this.#observer.observe(root, {
          subtree: true,
          attributes: true,
          attributeFilter: ['lang'],
        });
        if (!(root instanceof ShadowRoot)) break;
        node = root.host;
      }
      this.followLanguage();
      super.connectedCallback();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#observer?.disconnect();
      connected.delete(this);
    }

    /** Looks up the language again. `settled`: this language has arrived or failed. */
    followLanguage(settled?: string): void {
      const tag = nearestLanguage(this);
      const wanted = resolveLocale(override ?? tag);
      const here = isHere(wanted);
      const failed = !here && settled === wanted;
      const next = here ? wanted : failed ? sourceLocale : this.#shown;
      const changed = next !== this.#shown || tag !== this.#tag || this.#arrived !== undefined;
      this.#wanted = wanted;
      this.#shown = next;
      this.#tag = tag;
      if (!here && !failed) void load(wanted);
      if (here || failed) this.#arrived?.();
      if (changed) this.requestUpdate();
    }

    /** The fallback stays up while the first render waits for its language. */
    protected override scheduleUpdate(): void | Promise<unknown> {
      if (this.hasUpdated || isHere(this.#wanted)) return super.scheduleUpdate();
      const arrival = new Promise<void>((resolve) => {
        this.#arrived = resolve;
        setTimeout(resolve, patience);
      });
      return arrival.then(() => {
        this.#arrived = undefined;
        return super.scheduleUpdate();
      });
    }

    protected override performUpdate(): void {
      this.speak(() => super.performUpdate());
    }

    speak<R>(run: () => R): R {
      return inLanguage(
        this.#shown,
        override ? this.#shown : regional(this.#tag, this.#shown),
        run,
      );
    }
  }
  return LocalizedBase as Constructor<LocalizedElement> & T;
}
