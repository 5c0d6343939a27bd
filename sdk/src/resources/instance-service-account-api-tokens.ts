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

export class InstanceServiceAccountApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the API tokens of a service account of the instance.
   *
   * All API tokens of the service account, oldest first. The secret is never listed. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listApiTokensForServiceAccount
   */
  list(id: string, query: ListApiTokensQuery = {}, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForServiceAccount", { path: { id }, query }, options);
  }

  /**
   * Create an API token for a service account of the instance.
   *
   * As `createApiTokensForServiceAccountWithTenant`, for any service account. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation createApiTokensForServiceAccount
   */
  create(
    id: string,
    body: CreateApiTokenRequest & TextShown,
    options?: IdempotentCallOptions,
  ): Promise<CreateApiTokenResponse & ShownText>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse>;
  create(id: string, body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokensForServiceAccount", { path: { id }, body }, options);
  }

  /**
   * Get an API token of a service account of the instance.
   *
   * Answers with one API token and the maximum age that it was created with. The secret is never shown again. For
   * superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:VIEW`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation getApiTokenForServiceAccount
   */
  get(id: string, tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForServiceAccount", { path: { id, tokenId } }, options);
  }

  /**
   * Change an API token of a service account of the instance.
   *
   * As `updateApiTokenForServiceAccountWithTenant`, for any service account. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation updateApiTokenForServiceAccount
   */
  update(id: string, tokenId: string, body: UpdateApiTokenRequest, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("updateApiTokenForServiceAccount", { path: { id, tokenId }, body }, options);
  }

  /**
   * Give an API token of a service account of the instance a new text.
   *
   * As `rotateApiTokenForServiceAccountWithTenant`, for any service account. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ConflictError, ValidationError,
   * RateLimitError, UnavailableError
   * @operation rotateApiTokenForServiceAccount
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
    return this.#call("rotateApiTokenForServiceAccount", { path: { id, tokenId }, body }, options);
  }

  /**
   * Revoke an API token of a service account of the instance.
   *
   * The token stops working at once. For superadmins.
   *
   * Needs the permission `SERVICE_ACCOUNT:DELETE`.
   *
   * @param id - Id of the service account.
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation deleteApiTokenForServiceAccount
   */
  delete(id: string, tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForServiceAccount", { path: { id, tokenId } }, options);
  }
}
