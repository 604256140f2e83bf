/**
 * Puts a snippet together from its parts. Runs in Node for `dist/snippets` and in the browser for
 * the page that builds snippets, so it needs neither.
 */

const escape = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Digits of a telephone number, as in `src/logic/region.ts`. */
const dialDigits = (number) => number.replace(/^(\s*\+[^(]*)\(0\)/, '$1').replace(/[^\d+*#]/g, '');

/**
 * @typedef {object} SnippetOptions
 * @property {{file: string, version: string, integrity?: string}} script the bundle to load
 * @property {string} [base] address of the folder of the bundle; beside the page by default
 * @property {string} [region] country code; without it the reader chooses
 * @property {number} [level] level of the heading, 2 to 6
 * @property {string} [clinic]
 * @property {string} [phone]
 * @property {string} [href]
 * @property {Record<string, string | true>} [attributes] further attributes of the element
 * @property {boolean} [data] a `div` with `data-trd`, for builders that remove unknown tags
 * @property {boolean} [oneLine] without line breaks, for builders that turn them into paragraphs
 */

/** The script tag. The version in the address keeps an old copy in a cache from failing the hash. */
export function scriptTag({ base = '', script: { file, version, integrity } }) {
  const address = `${base && !base.endsWith('/') ? `${base}/` : base}${file}?v=${version}`;
  const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escape(address)}"${check}></script>`;
}

/** The attributes of the element, in the order in which people look for them. */
export function snippetAttributes({ lang }, options) {
  const { region, level = 2, clinic, phone, href, attributes = {} } = options;
  return {
    // English needs none: a page in another language then shows that one, where it is there.
    ...(lang === 'en' ? {} : { lang }),
    ...(level === 2 ? {} : { level: String(level) }),
    ...(region ? { region } : {}),
    ...attributes,
    ...(clinic ? { clinic } : {}),
    ...(phone ? { phone } : {}),
    ...(href ? { href } : {}),
  };
}

/** Fills the gaps of the content; `[[name]]` on a line of its own keeps its indentation. */
function fillGaps(content, values) {
  return content.replace(/^( *)\[\[(\w+)\]\]$|\[\[(\w+)\]\]/gm, (all, indent, block, word) => {
    if (word) return values[word] ?? '';
    return (values[block] ?? '').replace(/^(?=.)/gm, indent);
  });
}

function clinicBlock(parts, { clinic, phone, href }) {
  if (!clinic && !phone && !href) return '';
  return [
    clinic ? parts.titleNamed : parts.title,
    parts.notOurs,
    phone ? parts.phone : '',
    href ? parts.href : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What stands inside the element, for the country, the clinic and the level. */
export function fallback(parts, options) {
  const { region = '', level = 2, clinic = '', phone = '', href = '' } = options;
  const inRegion = parts.regions.find((each) => each.region === region) ?? parts.regions[0];
  const own = {
    name: escape(clinic),
    phone: escape(phone),
    digits: escape(dialDigits(phone)),
    href: escape(href),
  };
  const filled = fillGaps(parts.content, {
    ...inRegion,
    earn: fillGaps(clinic ? parts.earn.named : parts.earn.unnamed, own),
    clinic: fillGaps(clinicBlock(parts.clinic, options), own),
  });
  return filled
    .replace(/^ *\n/gm, '')
    .trimEnd()
    .replace(/(?<=<\/?h)[2-6](?=[ >])/g, (digit) => Math.min(6, Number(digit) + level - 2));
}

/** The element with its fallback inside, without the script tag. */
export function elementMarkup(parts, options) {
  const { data = false, oneLine = false } = options;
  const name = parts.tag.replace('trd-', '');
  const attributes = Object.entries(snippetAttributes(parts, options)).map(([key, value]) => {
    const written = data && key !== 'lang' ? `data-${key}` : key;
    return value === true ? ` ${written}` : ` ${written}="${escape(value)}"`;
  });
  const tag = data ? 'div' : parts.tag;
  const first = `<${tag}${data ? ` data-trd="${name}"` : ''}${attributes.join('')}>`;
  const direction = parts.dir === 'rtl' ? ' dir="rtl"' : '';
  const lines = [
    first,
    `  <div lang="${parts.lang}"${direction}>`,
    fallback(parts, options).replace(/^(?=.)/gm, '    '),
    '  </div>',
    `</${tag}>`,
  ].join('\n');
  return oneLine ? lines.replace(/\n\s*/g, '') : lines;
}

/** All that a clinic pastes. */
export function snippet(parts, options) {
  const both = [scriptTag(options), elementMarkup(parts, options)];
  // Editors that make paragraphs of lines leave a div alone. In a paragraph the element would end
  // before its fallback, which would then stand on the page a second time.
  return options.oneLine ? `<div>${both.join('')}</div>` : both.join('\n\n');
}
