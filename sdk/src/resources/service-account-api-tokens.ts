import type { Call, CallOptions, IdempotentCallOptions } from "../core/request.ts";
import type {
  ApiTokenDetail,
  ApiTokenList,
  CreateApiTokenRequest,
  CreateApiTokenResponse,
  ListApiTokensQuery,
  RotateApiTokenRequest,
  RotateApiTokenResponse,
  ShownText,
  TextShown,
  UpdateApiTokenRequest,
} from "./types.ts";

export class ServiceAccountApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the API tokens of a service account.
   *
   * All API tokens of the service account, oldest first. The secret is never listed.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listApiTokensForServiceAccountWithTenant
   */
  list(id: string, query: ListApiTokensQuery = {}, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForServiceAccountWithTenant", { path: { id }, query }, options);
  }

  /**
   * Create an API token for a service account.
   *
   * Creates an API token. The answer is the only place where its full text appears; the server keeps a keyed digest.
   * With `recipient` the answer has the text encrypted in its place, with `secret` the caller brings the text and the
   * answer has none. Names need not be unique.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createApiTokensForServiceAccountWithTenant
   */
  create(
    id: string,
    body: CreateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<CreateApiTokenResponse & ShownText>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokensForServiceAccountWithTenant", { path: { id }, body }, options);
  }

  /**
   * Get an API token of a service account.
   *
   * Answers with one API token and the maximum age that it was created with. The secret is never shown again.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getApiTokenForServiceAccountWithTenant
   */
  get(id: string, tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
  }

  /**
   * Change an API token of a service account.
   *
   * Changes the members that the body names: `name`, `description`, `extended`, `enabled`, and `exp` to an earlier
   * time. An expiry is never moved to later: create or rotate a token for that. A disabled token is refused as an
   * unknown one is, until it is enabled again.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateApiTokenForServiceAccountWithTenant
   */
  update(id: string, tokenId: string, body: UpdateApiTokenRequest, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("updateApiTokenForServiceAccountWithTenant", { path: { id, tokenId }, body }, options);
  }

  /**
   * Give an API token of a service account a new text.
   *
   * The token keeps its id, name and history and gets a new text and, if it has a maximum age, a new expiry. The old
   * text works for `overlap` more (default: not at all), never longer than its own expiry; with `retireOn: first-use`
   * it ends earlier, when the new text is first used, and `overlap` is 30 days by default. While two texts live, a
   * further rotation is refused with 409 unless `force` ends the oldest at once. `secret` and `recipient` are as for a
   * new token.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation rotateApiTokenForServiceAccountWithTenant
   */
  rotate(
    id: string,
    tokenId: string,
    body?: RotateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse & ShownText>;
  rotate(
    id: string,
    tokenId: string,
    body: RotateApiTokenRequest,
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse>;
  rotate(
    id: string,
    tokenId: string,
    body: RotateApiTokenRequest = {},
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse> {
    return this.#call("rotateApiTokenForServiceAccountWithTenant", { path: { id, tokenId }, body }, options);
  }

  /**
   * Revoke an API token of a service account.
   *
   * The token stops working at once.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteApiTokenForServiceAccountWithTenant
   */
  delete(id: string, tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
  }
}
