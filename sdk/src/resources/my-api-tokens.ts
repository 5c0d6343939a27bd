import type { Call, CallOptions } from "../core/request.ts";
import type { ApiTokenList, CreateApiTokenRequest, CreateApiTokenResponse } from "./types.ts";

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
   * @throws BadRequestError, AuthenticationError, UnavailableError
   * @operation listApiTokensForCurrentUser
   */
  list(options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForCurrentUser", {}, options);
  }

  /**
   * Create an API token for yourself.
   *
   * Creates an API token for the principal of this request. The answer is the only place where its full text appears.
   *
   * @throws BadRequestError, AuthenticationError, ValidationError, UnavailableError
   * @operation createApiTokenForCurrentUser
   */
  create(body: CreateApiTokenRequest, options?: CallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokenForCurrentUser", { body }, options);
  }

  /**
   * Revoke one of your own API tokens.
   *
   * The token stops working at once. A token may revoke itself.
   *
   * @param tokenId - Id of the API token. It is not a part of the token's text.
   * @throws BadRequestError, AuthenticationError, NotFoundError, UnavailableError
   * @operation deleteApiTokenForCurrentUser
   */
  delete(tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForCurrentUser", { path: { tokenId } }, options);
  }
}
