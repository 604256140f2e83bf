// One element, without the others, and a second way in that must not define it twice.
import 'trd-elements/elements/trd-faq';
import { TrdFaq } from 'trd-elements/elements/trd-faq';

const faq = document.createElement('trd-faq');
faq.region = 'US';
faq.clinic = 'Example Clinic';
faq.addEventListener('trd-ready', () => {
  document.documentElement.dataset.ready = String(faq instanceof TrdFaq);
});
document.querySelector('#app').append(faq);
