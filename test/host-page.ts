/** Host pages in frames: what a clinic's page is to the built files, with what it reports. */
import { rootOf } from './helpers.js';
import { waitUntil } from './wait.js';

/** The window of a host page that loads `record.js` first. */
export interface HostWindow extends Window {
  /** Violations of the policy, errors, and everything on the console, in order. */
  readonly reports: string[];
  readonly customElements: CustomElementRegistry;
  readonly DOMParser: typeof DOMParser;
}

export interface HostPage {
  readonly window: HostWindow;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  close(): void;
}

export interface HostOptions {
  readonly head?: string;
  readonly body: string;
  /** Style sheet of the page, in a file of its own as strict policies want it. */
  readonly styles?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** Content security policy that is sent with the page. */
  readonly policy?: string;
  /** Content of the frame's `sandbox` attribute: `allow-same-origin` runs no scripts. */
  readonly sandbox?: string;
  /** Width of the frame, CSS pixels. */
  readonly width?: number;
}

/** The strictest policy under which a page can have the script and style sheets of its own. */
export const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

export const bundle = '<script type="module" src="/dist/trd-elements.js"></script>';

/** Puts a text on the test server and returns its address. */
export async function publish(
  type: 'html' | 'css',
  text: string,
  policy?: string,
): Promise<string> {
  const body = JSON.stringify({ type, text, policy });
  return (await fetch('/test/pages/written', { method: 'POST', body })).text();
}

/** A page as its author wrote it, loaded. `reports` is not there where scripts are off. */
export async function openHostPage(options: HostOptions): Promise<HostPage> {
  const { head = '', body, styles, root = 'lang="en-US"', policy, sandbox, width = 800 } = options;
  const sheet = styles && `<link rel="stylesheet" href="${await publish('css', styles)}">`;
  const markup = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title>
    <script src="/test/pages/record.js"></script>
    ${sheet ?? ''}${head}</head>
    <body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = await publish('html', markup, policy);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return {
    frame,
    window: frame.contentWindow as HostWindow,
    document: frame.contentDocument!,
    close: () => frame.remove(),
  };
}

/** Opens a page, runs the test on it, and closes it whatever happens. */
export async function onHostPage(
  options: HostOptions,
  run: (page: HostPage) => Promise<void> | void,
): Promise<void> {
  const page = await openHostPage(options);
  try {
    await run(page);
  } finally {
    page.close();
  }
}

/** The first match once it has rendered. */
export async function rendered(page: Pick<HostPage, 'document'>, selector = 'trd-faq') {
  const find = () => page.document.querySelector(selector);
  const isThere = () => {
    const found = find();
    return found && rootOf(found) !== found && rootOf(found).querySelector('.crisis');
  };
  await waitUntil(isThere, `${selector} never came`, { timeout: 10_000 });
  return find() as HTMLElement;
}
