/** The two clocks of a verifier, so that tests can replace them. */
export interface VerifierClock {
  /** Milliseconds since 1970: expiries are compared with it. */
  now(): number;
  /** Milliseconds of a clock that never goes back: the age of what is known is measured with it. */
  monotonic(): number;
}

export const systemVerifierClock: VerifierClock = { now: Date.now, monotonic: () => performance.now() };
