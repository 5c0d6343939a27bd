import type { AuthenticateOptions, Authentication, IncomingRequest } from "./authenticate.ts";
import type { Hook } from "./hook.ts";
import type { Middleware } from "./middleware.ts";
import type { VerifiedToken } from "./verified-token.ts";

/** Verifies the API tokens that an application gets from its callers. Made by `createVerifier`. */
export interface TokenVerifier {
  /**
   * What the token is, or undefined for every reason that it does not work. From memory in microseconds when the token is
   * known and the change feed was read within the last second; else the server is asked.
   *
   * @param context - `ip`: the address that the token came from, for tokens that are limited to addresses.
   * @throws UnavailableError - the server could not be asked; nobody may be let in then. Its `cause` says why.
   */
  verify(token: string, context?: { ip?: string | undefined }): Promise<VerifiedToken | undefined>;
  /** What is known of the token without asking. Undefined says nothing: then `verify` has to tell. */
  peek(token: string): VerifiedToken | undefined;
  /**
   * Verifies the token in `Authorization: Bearer` (RFC 6750, 2.1) and tells what to answer when it does not work.
   *
   * @throws UnavailableError
   */
  authenticate(request: IncomingRequest, options?: AuthenticateOptions): Promise<Authentication>;
  /**
   * For Express and Connect: requests without a working token get 401 (or 400), others go on, and `verifiedTokenOf(request)`
   * gives their token. An UnavailableError goes to `next`; Express answers 503 to it.
   */
  middleware(options?: AuthenticateOptions): Middleware;
  /** The same for Fastify, as an `onRequest` hook. */
  hook(options?: AuthenticateOptions): Hook;
  /** True while tokens are verified from memory. */
  readonly isFresh: boolean;
  /** Stops following the change feed. A process ends only after that. */
  close(): Promise<void>;
}
