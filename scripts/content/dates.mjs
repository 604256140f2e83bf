/** Calendar days as `YYYY-MM-DD`, without time zones: the checks get the day as a parameter. */

const dayInMilliseconds = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2026-02-30 does not. */
export function isDay(text) {
  if (typeof text !== 'string' || !pattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from, to) {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds,
  );
}

/** The day some days later. */
export function addDays(day, days) {
  const time = Date.parse(`${day}T00:00:00Z`) + days * dayInMilliseconds;
  return new Date(time).toISOString().slice(0, 10);
}

/** Today in universal time, as the content's own dates are meant. */
export function today() {
  return new Date().toISOString().slice(0, 10);
}
