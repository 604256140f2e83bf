/** Walks through answers. Every check and page that reads words uses these, so none forgets a part. */

/**
 * Every passage of an answer with a name for its place: `short`, `detail 2`, `detail 3 intro`,
 * `detail 3 item 1`. A list also says to which block its items belong.
 */
export function passagesOf({ short, detail }) {
  const places = [{ place: 'short', block: 'short', passage: short }];
  detail.forEach((block, index) => {
    const name = `detail ${index + 1}`;
    if (!('list' in block)) {
      places.push({ place: name, block: name, passage: block });
      return;
    }
    if (block.intro) places.push({ place: `${name} intro`, block: name, passage: block.intro });
    block.list.forEach((passage, item) => {
      places.push({ place: `${name} item ${item + 1}`, block: name, passage });
    });
  });
  return places;
}

/** The blocks of an answer as a reader sees them: a list with its opening is one block. */
export function blocksOf(answer) {
  const blocks = new Map();
  for (const { block, passage } of passagesOf(answer)) {
    blocks.set(block, [...(blocks.get(block) ?? []), passage.text]);
  }
  return [...blocks].map(([place, texts]) => ({ place, texts }));
}

/** Everything of an answer that is shown, question first. Search words are not shown. */
export function shownTexts(answer) {
  return [answer.question, ...passagesOf(answer).map(({ passage }) => passage.text)];
}

/** Ids of the facts an answer cites, in the order of first mention. */
export function factIdsOf(answer) {
  const ids = passagesOf(answer).flatMap(({ passage }) => passage.facts ?? []);
  return [...new Set(ids.map(({ id }) => id))];
}

/** The first words of a text, to find it by. */
export function opening(text) {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}...`;
}

/** How an answer is named in reports. */
export function answerPlace(id, place) {
  return `words/faq ${id}${place ? `, ${place}` : ''}`;
}
