import type { TokenryClient } from "../client.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { systemVerifierClock, type VerifierClock } from "./verifier-clock.ts";

/** Options of a verifier. `Options`: those of the client that it makes when none is given. */
export interface VerifierOptions<Options extends ClientOptions = ClientOptions> {
  /**
   * A client, or the options of one. Its credential needs the permission `API_TOKEN:VERIFY`. Default: a client made from
   * the environment. A client that is given is not closed by the verifier.
   */
  client?: TokenryClient | Options | undefined;
  /** How many tokens are remembered at most; least recently used ones go. Default: 10,000. */
  maxEntries?: number | undefined;
  /**
   * After how long the server is asked again for a token that has not changed, so that its last use stays known there.
   * Milliseconds. Default: 600,000 (ten minutes).
   */
  maxAgeMs?: number | undefined;
  /** How long a refused token is refused without asking again, milliseconds; 0: not at all. Default: 1,000. */
  refusedForMs?: number | undefined;
  /**
   * How far the clock of this machine may be behind the server's, milliseconds. A remembered token is asked for again that
   * much before its expiry. Default: 0.
   */
  clockSkewMs?: number | undefined;
  /** Time for one `verify` that has to ask the server, with all its attempts, milliseconds. Default: 1,000. */
  timeoutMs?: number | undefined;
  /**
   * Called once when the change feed cannot be read (any more): until it can be, the server is asked for each token.
   * `isFresh` tells the present state.
   */
  onError?: ((error: unknown) => void) | undefined;
  /** For tests. */
  clock?: VerifierClock | undefined;
}

/** Options with everything decided and checked. */
export interface VerifierSettings {
  readonly maxEntries: number;
  readonly maxAgeMs: number;
  readonly refusedForMs: number;
  readonly clockSkewMs: number;
  readonly timeoutMs: number;
  readonly onError: (error: unknown) => void;
  readonly clock: VerifierClock;
}

/** Throws ConfigurationError. */
export function toVerifierSettings(options: VerifierOptions): VerifierSettings {
  return {
    maxEntries: toWhole("maxEntries", options.maxEntries ?? 10_000, 1),
    maxAgeMs: toWhole("maxAgeMs", options.maxAgeMs ?? 600_000, 1),
    refusedForMs: toWhole("refusedForMs", options.refusedForMs ?? 1_000, 0),
    clockSkewMs: toWhole("clockSkewMs", options.clockSkewMs ?? 0, 0),
    timeoutMs: toWhole("timeoutMs", options.timeoutMs ?? 1_000, 1),
    onError: options.onError ?? (() => undefined),
    clock: options.clock ?? systemVerifierClock,
  };
}

function toWhole(option: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least && value <= 2_147_483_647) return value;
  throw new ConfigurationError(
    option,
    `${option} must be a whole number from ${least} to 2147483647, got ${String(value)}.`,
  );
}
