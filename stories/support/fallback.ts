/** What stands inside an element until its script has run: the snippets of the build, where there are any. */
const snippets = new Map<string, string>();

/** `key` is language and tag: `en/trd-faq`. */
export function addSnippet(key: string, markup: string): void {
  snippets.set(key, markup);
}

/** As short as it may be: a heading, and a way to help. */
const shortest = `
  <h2>About treatment-resistant depression</h2>
  <p>In a crisis in the US, call or text <a href="tel:988">988</a>. If someone is in danger right
    now, call <a href="tel:911">911</a>.</p>
  <p>Please ask us for this information on paper.</p>`;

/** The fallback for an element in the language of its page, else in English. */
export function fallbackFor({ localName }: Element, lang: string): Node[] {
  const own = snippets.get(`${lang}/${localName}`);
  const markup = own ?? snippets.get(`en/${localName}`);
  const page = new DOMParser().parseFromString(markup ?? shortest, 'text/html');
  const content = page.querySelector(localName) ?? page.body;
  for (const child of content.children) if (!own) child.setAttribute('lang', 'en');
  return [...content.childNodes].map((node) => document.importNode(node, true));
}
