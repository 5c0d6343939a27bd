import type { Call, CallOptions } from "../core/request.ts";
import type {
  ListTokenChangesQuery,
  TokenChanges,
  TokenForm,
  TokenIntrospection,
  TokenVerification,
  TokenVerifications,
  VerifyTokenRequest,
  VerifyTokensRequest,
} from "./types.ts";

export class Tokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * Verify an API token.
   *
   * For programs that get a token from their own callers. Answers with the principal, its permissions and the expiry,
   * or with `active: false` for every reason that a token does not work. `ip` is the address of that caller, for tokens
   * that are limited to addresses. It counts as a use of the token.
   *
   * Needs the permission `API_TOKEN:VERIFY`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ValidationError, RateLimitError, UnavailableError
   * @operation verifyToken
   */
  verify(body: VerifyTokenRequest, options?: CallOptions): Promise<TokenVerification> {
    return this.#call("verifyToken", { body }, options);
  }

  /**
   * Verify several API tokens.
   *
   * As `verifyToken` for up to 100 tokens; the answers stand in the order of the questions.
   *
   * Needs the permission `API_TOKEN:VERIFY`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ValidationError, RateLimitError, UnavailableError
   * @operation verifyTokens
   */
  verifyBatch(body: VerifyTokensRequest, options?: CallOptions): Promise<TokenVerifications> {
    return this.#call("verifyTokens", { body }, options);
  }

  /**
   * Introspect an API token (RFC 7662).
   *
   * The standard form of `verifyToken`, for OAuth 2.0 software. `token_type_hint` is ignored.
   *
   * Needs the permission `API_TOKEN:INTROSPECT`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ValidationError, RateLimitError, UnavailableError
   * @operation introspectToken
   */
  introspect(body: TokenForm, options?: CallOptions): Promise<TokenIntrospection> {
    return this.#call("introspectToken", { body }, options);
  }

  /**
   * Revoke an API token by its text (RFC 7009).
   *
   * Whoever holds a token may end it, without another credential: for scanners, and for people who found one. The
   * answer is 200 whether or not there was such a token. At most 60 calls a minute are taken from one address.
   *
   * @throws BadRequestError, ValidationError, RateLimitError, UnavailableError
   * @operation revokeToken
   */
  revoke(body: TokenForm, options?: CallOptions): Promise<void> {
    return this.#call("revokeToken", { body }, options);
  }

  /**
   * Follow the changes of API tokens.
   *
   * For programs that verify with a local cache (`createVerifier` of the SDK). Answers at once with what changed after
   * the position, or waits up to `waitMs` for a change. `reset: true` means that the position is too old: forget all
   * that is cached, and go on from the new one. Whoever has not read this for a second must not vouch for a cached
   * token.
   *
   * Needs the permission `API_TOKEN:VERIFY`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, RateLimitError, UnavailableError
   * @operation listTokenChanges
   */
  changes(query: ListTokenChangesQuery = {}, options?: CallOptions): Promise<TokenChanges> {
    return this.#call("listTokenChanges", { query }, options);
  }
}
