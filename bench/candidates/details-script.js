/** Native `details`, written by a script: what thirty lines without a library can do. */
import { questions, sources } from 'virtual:texts';
import { add } from './add.js';

const place = document.querySelector('#place');
const fragment = document.createDocumentFragment();
for (const { question, paragraphs } of questions) {
  const details = add(fragment, 'details');
  add(details, 'summary', question);
  for (const text of paragraphs) add(details, 'p', text);
}
const list = add(fragment, 'ol');
for (const source of sources) add(list, 'li', source);
place.append(fragment);
