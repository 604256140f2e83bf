/** What can be chosen: filled into the form from the built files, so that nothing is written twice. */
import { hosts } from './hosts.js';

const text = (node, content) => {
  node.textContent = content;
  return node;
};

export function options(select, entries, chosen) {
  select.replaceChildren(
    ...entries.map(([value, label]) => {
      const option = text(document.createElement('option'), label);
      option.value = value;
      option.selected = value === chosen;
      return option;
    }),
  );
}

function checkboxes(list, entries) {
  const { list: name } = list.dataset;
  list.replaceChildren(
    ...entries.map(([value, label]) => {
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name, value });
      const holder = document.createElement('label');
      holder.append(box, ` ${label}`);
      return holder;
    }),
  );
}

/** In the order of the element. The ids are public, the names are for this page alone. */
export const treatments = [
  ['no-change', 'No change'],
  ['next-antidepressant', 'Switch or add a medicine'],
  ['psychotherapy', 'Talking therapy'],
  ['esketamine', 'Esketamine nasal spray'],
  ['iv-ketamine', 'Ketamine infusion (off-label)'],
  ['oral-ketamine', 'Ketamine by mouth (off-label, compounded)'],
  ['rtms', 'Magnetic stimulation (rTMS)'],
  ['ect', 'Electroconvulsive therapy (ECT)'],
];

export const topics = [
  ['safety', 'Safety'],
  ['understanding', 'Understanding'],
  ['treatments', 'Treatments'],
  ['session', 'A session'],
  ['after', 'Afterwards'],
  ['family', 'Family and friends'],
  ['practical', 'Practical questions'],
  ['you-may-have-read', 'Popular claims'],
];

export function fillForm(form, { locales, languages, regions }) {
  const names = locales.filter(({ code }) => languages.includes(code));
  options(
    form.elements.language,
    names.map(({ code, name, reviewed }) => [
      code,
      code === 'en' || reviewed ? name : `${name} (not reviewed by a person)`,
    ]),
    'en',
  );
  const known = regions.filter(({ region }) => region).map(({ region, name }) => [region, name]);
  options(form.elements.region, [['', 'The reader chooses'], ...known], '');
  // Nobody gives "no change", and it has no side effects of its own to show.
  const given = treatments.filter(([id]) => id !== 'no-change');
  options(form.elements.treatment, given, 'esketamine');
  options(
    form.elements.host,
    Object.entries(hosts).map(([id, { name }]) => [id, name]),
    'html',
  );
  const lists = { topics, treatments, offered: given };
  for (const list of form.querySelectorAll('[data-list]')) {
    checkboxes(list, lists[list.dataset.list]);
  }
}
