/** All questions and answers: those about safety open, the others as `details`. */
import { loadModule } from '../../lib/load-module.mjs';
import { h, later } from '../html.mjs';
import { blocks, passage } from '../passages.mjs';

export async function loadFaqFallback() {
  const { questions, topics } = await loadModule('src/content/facts/questions.ts');
  const { answers } = await loadModule('src/content/words/faq/index.ts');
  const { answerCheckedWords, faqWords, topicWords } = await loadModule(
    'src/content/words/faq-controls.ts',
  );

  return (citations) => {
    const all = answers();
    const names = topicWords();
    const ids = Object.keys(questions);

    const answer = (id) => [
      h('p', null, h('strong', null, passage(all[id].short, citations))),
      id === 'help-now' && later('contacts'),
      blocks(all[id].detail, citations),
      h('p', null, h('small', null, answerCheckedWords(questions[id].reviewed))),
    ];
    // The same addresses as in the element: `#faq-<id>`.
    const question = (id) => {
      const anchor = { id: `faq-${id}` };
      const text = all[id].question;
      if (questions[id].pinned) return [h('h4', anchor, text), answer(id)];
      const note = questions[id].popularClaim && h('small', null, ` (${faqWords().claim})`);
      return h('details', null, h('summary', anchor, text, note), answer(id));
    };
    const { title, lead } = faqWords();
    const body = topics.map((topic) => [
      h('h3', null, names[topic]),
      ids.filter((id) => questions[id].topic === topic).map(question),
    ]);
    return { title, lead, body };
  };
}
