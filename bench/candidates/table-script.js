/** A native table, written by a script. */
import { head, rows, sources } from 'virtual:texts';
import { add } from './add.js';

const place = document.querySelector('#place');
const fragment = document.createDocumentFragment();
const table = add(fragment, 'table');
const first = add(add(table, 'thead'), 'tr');
for (const text of head) add(first, 'th', text);
const body = add(table, 'tbody');
for (const [question, ...cells] of rows) {
  const row = add(body, 'tr');
  add(row, 'th', question);
  for (const texts of cells) {
    const cell = add(row, 'td');
    for (const text of texts) add(cell, 'p', text);
  }
}
const list = add(fragment, 'ol');
for (const source of sources) add(list, 'li', source);
place.append(fragment);
