/**
 * The checks of the content: each refuses a content with one thing broken, and accepts it whole.
 * The tests stand beside their fixture, a file for each subject.
 */
import './fixtures/content/facts-tests.mjs';
import './fixtures/content/words-tests.mjs';
import './fixtures/content/explained-tests.mjs';
import './fixtures/content/readability-tests.mjs';
import './fixtures/content/commands-tests.mjs';
