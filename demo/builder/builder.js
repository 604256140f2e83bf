/**
 * The embed builder: reads the form, shows the element as it will be, and writes the snippet. Works
 * with the built files alone, as they are on a clinic's site. Nothing is stored or sent.
 */
import { snippetAttributes } from '../../dist/snippets/snippet.js';
import { fillForm } from './choices.js';
import { colorNames, declarations, verdicts } from './colors.js';
import { hosts } from './hosts.js';

const dist = new URL('../../dist/', import.meta.url);
const read = async (file) => {
  const response = await fetch(new URL(`snippets/${file}`, dist));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};

/** Parts that were read already: a change of colour needs no request. */
const known = new Map();
const remembered = (file) => {
  if (!known.has(file)) known.set(file, read(file));
  return known.get(file);
};

const isPhone = (value) => /^\+?[\d\s().\-–/]*\d[\d\s().\-–/]{2,30}$/.test(value);
function isAddress(value) {
  if (!URL.canParse(value, document.baseURI)) return false;
  return /^https?:$/.test(new URL(value, document.baseURI).protocol);
}

/** A field that is left out of the snippet says so. */
function checked(field, isUsable, problem) {
  const value = field.value.trim();
  const bad = value !== '' && !isUsable(value);
  field.setAttribute('aria-invalid', String(bad));
  field.parentElement.querySelector('.error').textContent = bad ? problem : '';
  return bad ? '' : value;
}

/** What the form says, in the words of `snippet.js`. */
function answers(form) {
  const { elements } = form;
  const tag = elements.tag.value;
  const data = new FormData(form);
  const list = (name) => data.getAll(name).join(' ');
  const only = (tags, value) => (tags.includes(tag) && value ? value : undefined);
  const attributes = {
    treatments: only(['trd-comparison'], list('treatments')),
    treatment: only(['trd-side-effects'], elements.treatment.value),
    topics: only(['trd-faq'], list('topics')),
    jsonld: only(['trd-faq'], elements.jsonld.checked),
    offered: only(['trd-faq', 'trd-comparison', 'trd-side-effects'], list('offered')),
    languages: elements.languages.checked || undefined,
  };
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    tag,
    language: elements.language.value,
    host: hosts[elements.host.value],
    short: elements.fallback.value === 'short' || !hosts[elements.host.value].script,
    colors: elements.colored.checked
      ? Object.fromEntries(colorNames.map((name) => [name, elements[name].value]))
      : undefined,
    options: {
      region: elements.region.value,
      level: Number(elements.level.value),
      clinic: elements.clinic.value.trim(),
      phone: checked(elements.phone, isPhone, 'Not a telephone number: it will be left out.'),
      href: checked(elements.href, isAddress, 'Not an address with https: it will be left out.'),
      base: checked(elements.base, isAddress, 'Not an address: it will be left out.'),
      attributes: Object.fromEntries(set),
    },
  };
}

/** The parts of the element, with the short text instead of the whole one where that is wanted. */
async function partsOf({ tag, language, short }) {
  const parts = await remembered(`${language}/${tag}.json`);
  if (!short) return parts;
  const { content } = await remembered(`${language}/short.json`);
  const title = parts.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { ...parts, content: content.replace('[[title]]', () => title) };
}

/** The element of the preview; only what has changed is touched, so that nothing opened is closed. */
function preview(box, sheet, { tag, language, options, colors }, parts) {
  let element = box.firstElementChild;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    box.replaceChildren(element);
  }
  // It belongs to the page that will show it, not to this one.
  const attributes = { ...options.attributes };
  delete attributes.jsonld;
  const wanted = snippetAttributes(parts, { ...options, attributes });
  box.lang = language;
  for (const name of element.getAttributeNames()) {
    if (!(name in wanted)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  sheet.replaceSync(colors ? `.preview {\n${declarations(colors)}\n}` : '');
}

const items = (list, texts) =>
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );

function showColors(form, colors) {
  form.querySelector('#colors').hidden = !colors;
  if (!colors) return;
  const list = form.querySelector('.verdicts');
  const found = verdicts(colors);
  items(
    list,
    found.map(({ text }) => text),
  );
  found.forEach(({ bad, good }, index) => {
    list.children[index].className = bad ? 'bad' : good ? 'good' : '';
  });
}

/** Only what belongs to the element and the host is asked. */
function showQuestions(form, { tag, host }) {
  for (const part of form.querySelectorAll('[data-for]')) {
    part.hidden = !part.dataset.for.split(' ').includes(tag);
  }
  for (const part of form.querySelectorAll('[data-hosts]')) part.hidden = !host.script;
}

function showSnippet(main, { tag, host, colors, short, options }, parts) {
  const text = host.write(parts, { ...options, script: parts.script });
  main.querySelector('#snippet').value = text;
  main.querySelector('.host-name').textContent = host.name;
  const length = text.length.toLocaleString('en');
  const tooLong = !short && text.length > (host.longest ?? Infinity);
  main.querySelector('.size').textContent = tooLong
    ? `${length} characters: may be too long here. Choose the short text.`
    : `${length} characters`;
  const file = `Script: dist/${parts.script.file}, version ${parts.script.version}.`;
  items(main.querySelector('.steps'), host.steps);
  items(main.querySelector('.limits'), host.script ? [file, ...host.limits] : host.limits);
  main.querySelector('.styles').hidden = !colors;
  main.querySelector('#styles').value = colors ? `${tag} {\n${declarations(colors)}\n}` : '';
}

/** Copies what stands in a field; where that is not allowed, selects it. */
async function copy(field, status) {
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = 'Copied.';
  } catch {
    field.focus();
    field.select();
    status.textContent = 'Selected. Copy it with your keyboard.';
  }
}

/** Fills the form and keeps everything up to date from then on. */
export async function start(main) {
  const form = main.querySelector('form');
  const box = main.querySelector('.preview');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const [{ locales }, { languages, elements }, { regions }] = await Promise.all([
    // The address of the page's script tag: the same module, not a second copy.
    import('../../dist/trd-elements.js'),
    remembered('index.json'),
    remembered('en/trd-faq.json'),
  ]);
  fillForm(form, { locales, languages, regions });
  // Without a fallback there is no snippet.
  for (const choice of form.elements.tag) choice.disabled = !elements.includes(choice.value);

  let latest = 0;
  const update = async () => {
    const turn = ++latest;
    const given = answers(form);
    showQuestions(form, given);
    showColors(form, given.colors);
    const parts = await partsOf(given);
    // A later change has overtaken this one.
    if (turn !== latest) return;
    showSnippet(main, given, parts);
    preview(box, sheet, given, parts);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => void update());
  for (const button of main.querySelectorAll('[data-copy]')) {
    const status = button.parentElement.querySelector('[role=status]');
    const field = main.querySelector(`#${button.dataset.copy}`);
    button.addEventListener('click', () => void copy(field, status));
    form.addEventListener('input', () => (status.textContent = ''));
  }
  await update();
}
