/**
 * Writes `verification.json`: how directly the text behind each record of the evidence was read,
 * and what a second check found. For `docs/quality/methods.md`.
 *
 *   node scripts/content/derive-verification.mjs <path-to-evidence.json>
 *
 * Only ids and levels are taken over; the evidence itself is not part of this repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2];
if (!path) {
  console.error('usage: node scripts/content/derive-verification.mjs <path-to-evidence.json>');
  process.exit(1);
}
const { facts } = JSON.parse(readFileSync(path, 'utf8'));

/** Short names of the levels; records without one were not rated. */
const levels = {
  'primary-or-official': 'original',
  'copy-or-abstract-copy': 'copy',
  secondary: 'secondary',
  none: 'memory',
};
const checks = {
  confirmed: 'confirmed',
  differs: 'corrected',
  'only one text found': 'one-text',
  added: 'added',
};

const rows = facts.map(({ id, verification_level: level, second_check: second }) => {
  const row = { level: levels[level] ?? 'not-rated', second: checks[second] ?? 'none' };
  return `  ${JSON.stringify(id)}: ${JSON.stringify(row)
    .replaceAll(':', ': ')
    .replaceAll(',', ', ')
    .replace(/^\{(.*)\}$/, '{ $1 }')}`;
});
writeFileSync(new URL('./verification.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
console.log(`${rows.length} records`);
