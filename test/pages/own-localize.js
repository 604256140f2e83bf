/* A host page that has set up lit-localize for itself, in its own copy. */
import { configureLocalization, msg } from '@lit/localize';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => Promise.resolve({ templates: { hello: 'Bonjour' } }),
});
await setLocale('fr');
document.querySelector('#own').textContent = msg('Hello', { id: 'hello' });
