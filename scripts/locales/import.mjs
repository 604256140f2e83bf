/**
 * Takes back a file that came out of a translation program, see foreign.mjs. Only the text of
 * targets and their states are read, by unit id; notes, signatures and descriptions of the project's
 * file stay. Either everything fits or nothing is changed.
 *
 *   node scripts/locales/import.mjs <file> [root]
 *     --language=<code>     where the file names no language, or another variety of it
 *     --stateless=<state>   the state of targets without one: translated, or a draft (default)
 *     --reviewer=<name>     who has approved what the file calls final: signs those units
 */
import { resolve } from 'node:path';
import { shelve } from './carry-over.mjs';
import { checkFile, problemLine } from './check.mjs';
import { readForeign } from './foreign.mjs';
import { readMessages } from './messages.mjs';
import {
  Failure,
  defaultRoot,
  paths,
  readLanguages,
  readText,
  runAsScript,
  shown,
  sourceCode,
  writeIfChanged,
} from './project.mjs';
import { isDone, isSigned, states } from './states.mjs';
import { emptyXliff, parseXliff, previousNote, serialiseXliff } from './xliff.mjs';

/**
 * @param {string} xml the foreign file
 * @param {object} [options]
 * @param {string} [options.root]
 * @param {string} [options.language] instead of the one the file names
 * @param {string} [options.stateless] state of targets without one
 * @param {string} [options.reviewer] signs what becomes final
 * @param {string} [options.day] of the signature
 * @param {import('./messages.mjs').Message[]} [options.messages]
 * @returns {string[]} one line for each unit that changed, was kept or was left out
 */
export function importTargets(xml, options = {}) {
  const { root = defaultRoot, stateless = 'needs-translation' } = options;
  if (!states.includes(stateless) || stateless === 'final') {
    throw new Failure([`--stateless=${stateless}: one of ${states.slice(0, -1).join(', ')}`]);
  }
  const foreign = read('The file to import', () => readForeign(xml));
  const code = languageOf(foreign, options.language, readLanguages(root));
  const path = paths.xliff(root, code);
  const file = shown(root, path);
  if (foreign.problems.length > 0) {
    throw new Failure([...foreign.problems, `${file}: nothing was changed`]);
  }
  const xliff = read(file, () => parseXliff(readText(path) ?? ''));

  const lines = [];
  const { units } = foreign;
  for (const unit of xliff.units) {
    const taken = units.get(unit.id);
    units.delete(unit.id);
    if (taken) take(unit, taken, { ...options, stateless }, lines);
  }
  passOn(units, xliff.units, lines);
  const text = serialiseXliff(xliff);
  const messages = options.messages ?? readMessages(root);
  const wrong = checkFile(text, { code, messages, file }).map(problemLine);
  if (wrong.length > 0) throw new Failure([...wrong, `${file}: nothing was changed`]);
  lines.push(...keepUnknown(root, code, units));
  writeIfChanged(path, text);
  return lines;
}

function read(name, run) {
  try {
    return run();
  } catch (error) {
    throw new Failure([`${name}: ${error.message}`]);
  }
}

/** Which language of ours a file is for. */
function languageOf({ languages }, wanted, known) {
  const codes = known.map(({ code }) => code);
  const list = codes.join(', ') || 'no language yet: npm run locales:add';
  if (languages.length > 1) {
    throw new Failure([`The file to import: several target languages, ${languages.join(', ')}`]);
  }
  const code = wanted ?? languages[0];
  if (!code) {
    throw new Failure([`The file to import: no target language: add --language= (${list})`]);
  }
  if (code === sourceCode) throw new Failure(['English is the source and takes no translations']);
  if (!codes.includes(code)) {
    const advice = wanted ? '' : '; if one of these is meant, add --language=';
    throw new Failure([`locales/languages.json has no language "${code}" (${list})${advice}`]);
  }
  return code;
}

/** Text and state of one unit. What the file does not know better stays as it is. */
function take(unit, { source, target, state, meaning }, { stateless, reviewer, day }, lines) {
  const say = (what) => lines.push(`${unit.id}: ${what}`);
  if (target === '') return;
  const same = target === unit.target;
  // A sentence that a program filled in with its English is no translation.
  if (!same && target === source && meaning !== 'translated' && meaning !== 'final') return;
  let next = meaning ?? (state === undefined ? stateless : 'needs-translation');
  if (same) {
    // Programs that do not know our states must not take a review back.
    if (meaning === undefined && isDone(unit)) next = unit.state;
    if (meaning === 'translated' && unit.state === 'final') next = 'final';
    if (next !== meaning && state !== next) say(`state kept, ${next}`);
  } else if (meaning === undefined) {
    say(`state ${state ?? 'missing'}, set to ${next}`);
  }
  if (next === 'final' && !(same && isSigned(unit))) {
    if (reviewer) {
      unit.notes.push({ from: reviewer, text: `Reviewed, ${day ?? today()}`, attributes: {} });
    } else {
      next = 'translated';
      say('final without a signature, set to translated: say who approved it with --reviewer=');
    }
  }
  if (same && next === unit.state) return;
  Object.assign(unit, { target, state: next });
  if (next !== 'final') unit.approved = undefined;
  say(`${isDone(unit) ? next : 'draft'}: ${target}`);
}

const today = () => new Date().toISOString().slice(0, 10);

/**
 * The English changed while somebody was translating: what came back is newer than the translation
 * that was carried over, and waits in its place.
 */
function passOn(foreign, units, lines) {
  for (const { source, target } of foreign.values()) {
    const next = units.find(
      ({ state, notes }) =>
        state === 'needs-adaptation' &&
        notes.some(({ from, text }) => from === previousNote && text === source),
    );
    if (!next || target === '' || target === next.target) continue;
    next.target = target;
    lines.push(`${next.id}: the English has changed since, needs adaptation: ${target}`);
  }
}

/** Work on sentences that are gone by now: kept beside the other old translations. */
function keepUnknown(root, code, units) {
  const path = paths.obsolete(root, code);
  const before = readText(path);
  const shelf = before
    ? read(shown(root, path), () => parseXliff(before))
    : emptyXliff(sourceCode, code);
  const old = [...units]
    .filter(([, { source, target }]) => target !== '' && target !== source)
    .map(([id, { source, target, meaning = 'needs-translation' }]) => {
      const attributes = { unit: {}, source: {}, target: {} };
      return { id, source, target, state: meaning, notes: [], attributes };
    });
  const known = new Set(shelf.units.map(({ target, source }) => `${source}\n${target}`));
  const news = old.filter(({ target, source }) => !known.has(`${source}\n${target}`));
  if (news.length > 0) {
    writeIfChanged(path, serialiseXliff({ ...shelf, units: shelve(shelf.units, news) }));
  }
  return old.map(({ id, source }) => {
    return `${id}: no sentence of today, kept in ${shown(root, path)}: ${source}`;
  });
}

runAsScript(
  import.meta.url,
  ['--language=', '--stateless=', '--reviewer='],
  (root, options, [name]) => {
    if (!name) throw new Failure(['Usage: npm run locales:import <file>']);
    const path = resolve(name);
    const xml = read(`The file to import, ${name}`, () => readText(path));
    if (xml === undefined) throw new Failure([`There is no file ${name}`]);
    const lines = importTargets(xml, {
      root,
      language: options.get('--language'),
      stateless: options.get('--stateless'),
      reviewer: options.get('--reviewer'),
    });
    for (const line of lines) console.log(line);
    console.log(lines.length > 0 ? `${lines.length} lines above` : 'locales: nothing new in it');
  },
  1,
);
