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

export class UserApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the API tokens of a user.
   *
   * All API tokens of the user, oldest first. The secret is never listed. For superadmins.
   *
   * Needs the permission `USER:VIEW`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listApiTokensForUser
   */
  list(id: string, query: ListApiTokensQuery = {}, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForUser", { path: { id }, query }, options);
  }

  /**
   * Create an API token for a user.
   *
   * Creates an API token that may do what the user may. The answer is the only place where its full text appears. For
   * superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createApiTokensForUser
   */
  create(
    id: string,
    body: CreateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<CreateApiTokenResponse & ShownText>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokensForUser", { path: { id }, body }, options);
  }

  /**
   * Get an API token of a user.
   *
   * Answers with one API token and the maximum age that it was created with. For superadmins.
   *
   * Needs the permission `USER:VIEW`.
   *
   * @param id - Id of the user.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getApiTokenForUser
   */
  get(id: string, tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForUser", { path: { id, tokenId } }, options);
  }

  /**
   * Change an API token of a user.
   *
   * Changes the members that the body names. An expiry is never moved to later. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateApiTokenForUser
   */
  update(id: string, tokenId: string, body: UpdateApiTokenRequest, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("updateApiTokenForUser", { path: { id, tokenId }, body }, options);
  }

  /**
   * Give an API token of a user a new text.
   *
   * As `rotateApiTokenForServiceAccountWithTenant`, for the token of a person. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation rotateApiTokenForUser
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
    return this.#call("rotateApiTokenForUser", { path: { id, tokenId }, body }, options);
  }

  /**
   * Revoke an API token of a user.
   *
   * The token stops working at once. For superadmins.
   *
   * Needs the permission `USER:UPDATE`.
   *
   * @param id - Id of the user.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteApiTokenForUser
   */
  delete(id: string, tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForUser", { path: { id, tokenId } }, options);
  }
}
