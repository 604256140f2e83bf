/**
 * What the demo page does itself: light or dark, the language menu, and the code under each
 * element. The elements need none of it. Nothing is stored.
 */

const root = document.documentElement;

/** Light or dark. Follows the system until the button is pressed, and again once both agree. */
function schemeButton(button) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.scheme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    button.textContent = isDark() ? 'Light colors' : 'Dark colors';
  };
  button.addEventListener('click', () => {
    const dark = !isDark();
    if (dark === system.matches) delete root.dataset.scheme;
    else root.dataset.scheme = dark ? 'dark' : 'light';
    label();
  });
  system.addEventListener('change', label);
  label();
  button.hidden = false;
}

/** The languages that the module says are complete. One language needs no menu. */
async function languageMenu(menu) {
  // The address is that of the page's script tag, so this is the same module, not a second copy.
  const { locales } = await import('../dist/trd-elements.js');
  const complete = locales.filter((locale) => locale.complete);
  if (complete.length < 2) return;
  const select = menu.querySelector('select');
  for (const { code, name } of complete) {
    const option = document.createElement('option');
    option.value = option.lang = code;
    option.textContent = name;
    option.selected = code === root.lang;
    select.append(option);
  }
  select.addEventListener('change', () => {
    root.lang = select.value;
  });
  menu.hidden = false;
}

/** What stands in the page's source: the script tag, then the element, one attribute per line. */
function codeOf(element) {
  const shell = element.cloneNode(false).outerHTML;
  const start = shell.slice(0, shell.indexOf('</'));
  const attributes = start.replace(/ (?=[\w-]+=")/g, '\n  ').replace(/>$/, '\n>');
  const lines = element.innerHTML.trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const content = lines.map((line) => line.slice(Math.min(...indents) - 2)).join('\n');
  return `<script type="module" src="dist/trd-elements.js"></script>

${attributes}${content}
</${element.localName}>`;
}

/** Puts the code of the element of a section under it, with a button that copies it. */
function addSnippet(section) {
  const element = [...section.children].find(({ localName }) => localName.startsWith('trd-'));
  const details = document.importNode(document.querySelector('#snippet').content, true);
  const code = details.querySelector('code');
  const button = details.querySelector('button');
  const status = details.querySelector('[role="status"]');
  code.textContent = codeOf(element);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'The code is selected. Copy it with your keyboard.';
    }
  });
  section.append(details);
}

schemeButton(document.querySelector('.scheme'));
for (const section of document.querySelectorAll('section.element')) addSnippet(section);
// Without the built file the page still stands: the elements show what is inside them.
languageMenu(document.querySelector('.language')).catch(() => {});
