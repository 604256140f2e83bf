import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits for something to become true. The ten seconds are for busy machines: a test goes on as soon
 * as it is true.
 */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message ?? `never came: ${String(predicate)}`, { timeout: 10_000, ...options });
