/** The boxed warning of esketamine, as in `src/ui/boxed-warning.ts`: always open. */
import { loadModule } from '../lib/load-module.mjs';
import { h } from './html.mjs';
import { blocks } from './passages.mjs';

/** A function that shows it under a heading such as `h4`. */
export async function loadBoxedWarning() {
  const { eskBoxedWarning } = await loadModule('src/content/facts/index.ts');
  const { readInWords } = await loadModule('src/content/words/about.ts');
  const { boxedWarningTitleWords, boxedWarningWords } = await loadModule(
    'src/content/words/warnings.ts',
  );
  return (heading, citations) => {
    const { lead, subjects, clinic, limitation } = boxedWarningWords();
    return [
      h(heading, null, boxedWarningTitleWords()),
      blocks([lead, { list: subjects }, clinic, limitation], citations),
      h('p', null, h('small', null, readInWords(eskBoxedWarning.readIn))),
    ];
  };
}
