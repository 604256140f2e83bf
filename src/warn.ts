/**
 * One clear line in the console for each misuse, and silence otherwise. A misuse that is repeated
 * on every render is reported once.
 */
const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Names the element, the attribute, the value that was given and what it may be. */
export function warnValue(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: string,
): void {
  const given = String(value).slice(0, 80);
  warnOnce(`<${element.localName}>: ${attribute}="${given}" is not usable. Allowed: ${allowed}.`);
}
