/** The embed builder on its page; `start` is apart, so that tests can run it on theirs. */
import { start } from './builder.js';

// Without the built files the page still says where ready snippets are.
start(document.querySelector('main')).catch((error) => {
  const note = document.createElement('p');
  note.textContent = `The builder needs the built files: run npm run build. (${error.message})`;
  document.querySelector('main').prepend(note);
});
