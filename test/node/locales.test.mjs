/**
 * The translator's loop: extraction, the files, the strict check, the generated modules. The tests
 * stand beside their fixtures, a file for each step.
 */
import './fixtures/locales/messages-tests.mjs';
import './fixtures/locales/check-tests.mjs';
import './fixtures/locales/loop-tests.mjs';
import './fixtures/locales/build-tests.mjs';
import './fixtures/locales/exchange-tests.mjs';
import './fixtures/locales/add-tests.mjs';
import './fixtures/locales/wording-tests.mjs';
