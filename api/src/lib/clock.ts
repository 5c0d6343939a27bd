/** Milliseconds since 1970. Injected wherever time matters, so that tests can move it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** RFC 3339 in UTC; whole seconds are written without a fraction. */
export const toTimestamp = (date: Date): string => date.toISOString().replace(".000Z", "Z");
