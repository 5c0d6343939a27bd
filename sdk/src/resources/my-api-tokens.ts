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

export class MyApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List your own API tokens.
   *
   * All API tokens of the principal of this request, oldest first. The secret is never listed.
   *
   * @throws BadRequestError, AuthenticationError, RateLimitError, UnavailableError
   * @operation listApiTokensForCurrentUser
   */
  list(query: ListApiTokensQuery = {}, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForCurrentUser", { query }, options);
  }

  /**
   * Create an API token for yourself.
   *
   * Creates an API token for the principal of this request. The answer is the only place where its full text appears.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ConflictError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation createApiTokenForCurrentUser
   */
  create(
    body: CreateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<CreateApiTokenResponse & ShownText>;
  create(body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse>;
  create(body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokenForCurrentUser", { body }, options);
  }

  /**
   * Get one of your own API tokens.
   *
   * Answers with one API token and the maximum age that it was created with. The secret is never shown again.
   *
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, NotFoundError, RateLimitError, UnavailableError
   * @operation getApiTokenForCurrentUser
   */
  get(tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForCurrentUser", { path: { tokenId } }, options);
  }

  /**
   * Change one of your own API tokens.
   *
   * As `updateApiTokenForServiceAccountWithTenant`, for the principal of this request.
   *
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateApiTokenForCurrentUser
   */
  update(tokenId: string, body: UpdateApiTokenRequest, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("updateApiTokenForCurrentUser", { path: { tokenId }, body }, options);
  }

  /**
   * Give one of your own API tokens a new text.
   *
   * As `rotateApiTokenForServiceAccountWithTenant`, for the principal of this request.
   *
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation rotateApiTokenForCurrentUser
   */
  rotate(
    tokenId: string,
    body?: RotateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse & ShownText>;
  rotate(
    tokenId: string,
    body: RotateApiTokenRequest,
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse>;
  rotate(
    tokenId: string,
    body: RotateApiTokenRequest = {},
    options?: IdempotentCallOptions,
  ): Promise<RotateApiTokenResponse> {
    return this.#call("rotateApiTokenForCurrentUser", { path: { tokenId }, body }, options);
  }

  /**
   * Revoke one of your own API tokens.
   *
   * The token stops working at once. A token may revoke itself.
   *
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteApiTokenForCurrentUser
   */
  delete(tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForCurrentUser", { path: { tokenId } }, options);
  }
}
