/** The time of day, replaceable in tests: content past its review date looks different. */
export const clock = { now: (): number => Date.now() };
