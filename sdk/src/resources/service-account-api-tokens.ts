import type { Call, CallOptions } from "../core/request.ts";
import type { ApiTokenDetail, ApiTokenList, CreateApiTokenRequest, CreateApiTokenResponse } from "./types.ts";

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
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, UnavailableError
   * @operation listApiTokensForServiceAccountWithTenant
   */
  list(id: string, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForServiceAccountWithTenant", { path: { id } }, options);
  }

  /**
   * Create an API token for a service account.
   *
   * Creates an API token. The answer is the only place where its full text appears; the server keeps a keyed digest.
   * Names need not be unique.
   *
   * Needs the permission `SERVICE_ACCOUNT:UPDATE`.
   *
   * @param id - Id of the service account.
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, ValidationError, UnavailableError
   * @operation createApiTokensForServiceAccountWithTenant
   */
  create(id: string, body: CreateApiTokenRequest, options?: CallOptions): Promise<CreateApiTokenResponse> {
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
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, UnavailableError
   * @operation getApiTokenForServiceAccountWithTenant
   */
  get(id: string, tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
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
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, UnavailableError
   * @operation deleteApiTokenForServiceAccountWithTenant
   */
  delete(id: string, tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
  }
}
