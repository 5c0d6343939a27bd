import type { Clock } from "../core/clock.ts";
import { ArgumentError } from "../core/errors.ts";
import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type { ApiTokenRevocation, CreateApiTokenRevocationRequest } from "./types.ts";

/** Options of `wait`. */
export interface WaitOptions extends CallOptions {
  /** Time between two looks, milliseconds. Default: 500. */
  intervalMs?: number | undefined;
}

export class TokenRevocations {
  readonly #call: Call;
  readonly #clock: Clock;

  constructor(call: Call, clock: Clock) {
    this.#call = call;
    this.#clock = clock;
  }

  /**
   * Revoke many API tokens.
   *
   * Revokes all API tokens of the tenant that meet every condition of the body; at least one is needed. Up to 1,000 are
   * revoked before the answer (200); more are revoked in the background (202), and `getApiTokenRevocation` tells the
   * progress. A revocation that a crash interrupts goes on at the next start.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createApiTokenRevocation
   */
  create(body: CreateApiTokenRevocationRequest, options?: IdempotentCallOptions): Promise<ApiTokenRevocation> {
    return this.#call("createApiTokenRevocation", { body }, options);
  }

  /**
   * Get the progress of a revocation.
   *
   * How many API tokens the revocation found and how many of them are revoked by now.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @param revocationId - Id of the revocation.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getApiTokenRevocation
   */
  get(revocationId: string, options?: CallOptions): Promise<ApiTokenRevocation> {
    return this.#call("getApiTokenRevocation", { path: { revocationId } }, options);
  }

  /**
   * Resolves when the revocation is done, with its last state. It waits without end: give a `signal`, such as
   * `AbortSignal.timeout(60_000)`, to stop waiting; the revocation goes on.
   *
   * @throws What `get` throws; ArgumentError.
   */
  async wait(revocationId: string, { intervalMs = 500, ...options }: WaitOptions = {}): Promise<ApiTokenRevocation> {
    if (!(intervalMs > 0 && intervalMs <= 2_147_483_647)) {
      throw new ArgumentError("intervalMs", "intervalMs must be more than 0 and at most 2147483647 milliseconds.");
    }
    for (;;) {
      const revocation = await this.get(revocationId, options);
      if (revocation.status === "done") return revocation;
      await this.#clock.sleep(intervalMs, options.signal);
    }
  }
}
