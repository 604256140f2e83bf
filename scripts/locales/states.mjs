/** What the state of a translation means, and who has approved it. */
import { descNote, previousNote } from './xliff.mjs';

/** Weblate understands exactly these; the last two mean done. */
export const states = ['needs-translation', 'needs-adaptation', 'translated', 'final'];

/** True for a unit that may be shipped. */
export function isDone(unit) {
  return unit.target !== undefined && (unit.state === 'translated' || unit.state === 'final');
}

const ours = [descNote, previousNote];

/** True for a unit under which somebody has put a name and a day. Other notes are remarks. */
export function isSigned({ notes }) {
  return notes.some(
    ({ from, text }) => from?.trim() && !ours.includes(from) && /\b\d{4}-\d\d-\d\d\b/.test(text),
  );
}
