import type { CSSResult, LitElement } from 'lit';
import type { ShortVersion } from './short-version.js';

/** What a page may set, passed on to the sheet: fonts and space, as paper has colours of its own. */
const tokens = ['--trd-font', '--trd-heading-font', '--trd-heading-weight', '--trd-space'];

/** Opens the print dialog of a window; replaceable in tests. */
export const printer = { print: (page: Window): void => page.print() };

/** Margins, and the number of the page where the browser can. */
const pageRules = `@page { margin: 12mm; @bottom-right { content: counter(page); } }
body { margin: 0; }`;

/**
 * Prints one element and not the page around it: an empty frame gets a copy of what the element
 * shows, with its style sheets. The frame lives inside the shadow root, out of reach of the page's
 * scripts. Where a browser does not allow that, the whole page is printed, everything open.
 */
export function printElement(host: LitElement, short?: ShortVersion): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  host.renderRoot.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  const done = () => frame.remove();
  try {
    if (!page) throw new Error('no frame');
    copyInto(page, host, short);
    page.addEventListener('afterprint', done, { once: true });
    page.focus();
    printer.print(page);
  } catch {
    done();
    printer.print(window);
  }
}

/** Puts a copy of what an element shows into an empty page of the same origin, with its styles. */
export function copyInto(
  page: Window & typeof globalThis,
  host: LitElement,
  short?: ShortVersion,
): void {
  const { document: sheet } = page;
  const sheetOf = (text: string) => {
    const styles = new page.CSSStyleSheet();
    styles.replaceSync(text);
    return styles;
  };
  sheet.adoptedStyleSheets = [sheetOf(pageRules)];
  const holder = sheet.createElement('div');
  const set = getComputedStyle(host);
  holder.style.setProperty('font-family', set.fontFamily);
  for (const name of tokens) holder.style.setProperty(name, set.getPropertyValue(name));
  const root = holder.attachShadow({ mode: 'closed' });
  const { elementStyles } = host.constructor as typeof LitElement;
  root.adoptedStyleSheets = elementStyles.map((styles) =>
    sheetOf((styles as CSSResult).toString()),
  );
  const shown = host.renderRoot.querySelector('.trd');
  sheet.title = shown?.querySelector('.title')?.textContent.trim() ?? '';
  if (shown) root.append(sheet.importNode(shown, true));
  // What the reader does not want to take along.
  for (const part of root.querySelectorAll('.left-out')) part.remove();
  short?.(root);
  sheet.body.append(holder);
}
