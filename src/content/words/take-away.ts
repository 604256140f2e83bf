/** Taking something along: on paper or as text. */
import { msg } from '@lit/localize/init/install.js';

export const takeAwayWords = () => ({
  print: msg('Print', { desc: 'take-away/print: button' }),
  printShort: msg('Print the short version', {
    desc: 'take-away/print-short: button; the main answers and the numbers, two pages or so',
  }),
  printAll: msg('Print everything', { desc: 'take-away/print-all: button' }),
  copy: msg('Copy as text', { desc: 'take-away/copy: button' }),
  copied: msg('Copied. You can paste it into a message or a note.', {
    desc: 'take-away/copied: message',
  }),
  byHand: msg('Copying is not allowed here. Select the text and copy it yourself.', {
    desc: 'take-away/by-hand: label of a field that holds the text',
  }),
});
