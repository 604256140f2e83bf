/**
 * Brings the file of one language up to the messages of today without losing a word that a
 * translator typed. Pure: models in, models out.
 */
import { placeOf } from './messages.mjs';
import { descNote, emptyXliff, previousNote } from './xliff.mjs';

/** Without the same place, two English sentences must be at least this alike to share work. */
const alikeEnough = 0.7;

const hasTarget = (unit) => unit.target !== undefined && unit.target.trim() !== '';

/** The description a unit was extracted with. */
export function descOf(unit) {
  return unit.notes.find(({ from }) => from === descNote)?.text ?? '';
}

/**
 * @typedef {object} Update
 * @property {import('./xliff.mjs').Xliff} current
 * @property {import('./xliff.mjs').Xliff} obsolete
 * @property {import('./xliff.mjs').Unit[]} added units without a translation
 * @property {{unit: import('./xliff.mjs').Unit, from: import('./xliff.mjs').Unit}[]} carried
 * @property {import('./xliff.mjs').Unit[]} restored came back from the obsolete units
 * @property {import('./xliff.mjs').Unit[]} removed
 * @property {import('./xliff.mjs').Unit[]} touched source, description or an empty target changed
 */

/**
 * @param {object} files
 * @param {import('./xliff.mjs').Xliff} files.current
 * @param {import('./xliff.mjs').Xliff | undefined} files.obsolete
 * @param {import('./messages.mjs').Message[]} messages
 * @param {{template: boolean}} options the template holds no translations and keeps no old units
 * @returns {Update}
 */
export function update({ current, obsolete }, messages, { template }) {
  const before = new Map(current.units.map((unit) => [unit.id, unit]));
  const wanted = new Set(messages.map(({ id }) => id));
  const removed = current.units.filter(({ id }) => !wanted.has(id));
  const shelf = obsolete ?? emptyXliff(current.sourceLanguage, current.targetLanguage);
  const kept = new Map(shelf.units.map((unit) => [unit.id, unit]));
  const result = { added: [], carried: [], restored: [], removed, touched: [] };
  const news = messages.filter(({ id }) => !before.has(id));
  const back = new Set(
    template
      ? []
      : news.map(({ id }) => id).filter((id) => kept.has(id) && hasTarget(kept.get(id))),
  );
  const origins = findOrigins(
    news.filter(({ id }) => !back.has(id)),
    template ? [] : removed.filter(hasTarget),
  );

  const units = messages.map((message) => {
    const old = before.get(message.id) ?? (back.has(message.id) && kept.get(message.id));
    if (old) {
      const unit = refreshed(old, message, template);
      if (back.has(message.id)) result.restored.push(unit);
      else if (JSON.stringify(unit) !== JSON.stringify(old)) result.touched.push(unit);
      return unit;
    }
    const origin = origins.get(message.id);
    const unit = origin ? adapted(message, origin) : fresh(message);
    if (origin) result.carried.push({ unit, from: origin });
    else result.added.push(unit);
    return unit;
  });
  const stays = shelf.units.filter(({ id }) => !back.has(id));
  return {
    ...result,
    current: { ...current, units },
    obsolete: { ...shelf, units: template ? stays : shelve(stays, removed) },
  };
}

function fresh({ id, source, desc }) {
  return {
    id,
    source,
    target: undefined,
    state: undefined,
    approved: undefined,
    notes: [{ from: descNote, text: desc, attributes: {} }],
    attributes: { unit: {}, source: {}, target: {} },
  };
}

/**
 * A new sentence with the translation of the old one. Notes stay with the old unit: a signature
 * under them was given for that sentence.
 */
function adapted(message, origin) {
  // A translation that is still waiting was made for an even older sentence: name that one.
  const waiting = origin.state === 'needs-adaptation' || origin.state === 'needs-translation';
  const older = waiting && origin.notes.find(({ from }) => from === previousNote)?.text;
  const unit = fresh(message);
  unit.target = origin.target;
  unit.state = 'needs-adaptation';
  unit.notes.push({ from: previousNote, text: older || origin.source, attributes: {} });
  return unit;
}

/** A unit that stays: source and description from the code, the rest as the translator left it. */
function refreshed(unit, { source, desc }, template) {
  const described = unit.notes.some(({ from }) => from === descNote);
  const notes = unit.notes.map((note) => (note.from === descNote ? { ...note, text: desc } : note));
  if (!described) notes.unshift({ from: descNote, text: desc, attributes: {} });
  if (!template && hasTarget(unit)) return { ...unit, source, notes };
  const attributes = { ...unit.attributes, target: {} };
  const nothing = { target: undefined, state: undefined, approved: undefined };
  return { ...unit, ...nothing, source, notes, attributes };
}

/**
 * Which old unit each new sentence was made from: the one in the same place of the content, and of
 * several the most alike; then, for sentences that moved, one that is much the same.
 */
function findOrigins(news, candidates) {
  const origins = new Map();
  const free = new Set(candidates);
  const match = (suits) => {
    const pairs = [];
    for (const message of news) {
      if (origins.has(message.id)) continue;
      for (const unit of free) {
        const score = likeness(message.source, unit.source);
        if (suits(message, unit, score)) pairs.push({ message, unit, score });
      }
    }
    pairs.sort((a, b) => b.score - a.score);
    for (const { message, unit } of pairs) {
      if (origins.has(message.id) || !free.has(unit)) continue;
      origins.set(message.id, unit);
      free.delete(unit);
    }
  };
  match((message, unit) => placeOf(message.desc) === placeOf(descOf(unit)));
  match((message, unit, score) => score >= alikeEnough);
  return origins;
}

/** Share of pairs of letters that two sentences have in common, 0 to 1. */
export function likeness(a, b) {
  const pairs = (text) => {
    const counts = new Map();
    const plain = ` ${text.toLowerCase()} `;
    for (let i = 0; i < plain.length - 1; i++) {
      const pair = plain.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [first, second] = [pairs(a), pairs(b)];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}

/** Adds removed units to the kept ones. Nothing is replaced: a second version gets an id of its own. */
export function shelve(units, removed) {
  const result = [...units];
  const taken = new Map(units.map((unit) => [unit.id, unit]));
  for (const unit of removed) {
    let id = unit.id;
    for (let n = 2; taken.has(id) && !isSame(taken.get(id), unit); n++) id = `${unit.id}-${n}`;
    if (taken.has(id)) continue;
    result.push({ ...unit, id });
    taken.set(id, unit);
  }
  return result;
}

function isSame(a, b) {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });
}
