import type { Call, CallOptions } from "../core/request.ts";
import type { ApiTokenList, CreateApiTokenRequest, CreateApiTokenResponse } from "./types.ts";

export class MyApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @operation listApiTokensForCurrentUser */
  list(options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForCurrentUser", {}, options);
  }

  /** @operation createApiTokenForCurrentUser */
  create(body: CreateApiTokenRequest, options?: CallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokenForCurrentUser", { body }, options);
  }

  /** @operation deleteApiTokenForCurrentUser */
  delete(tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForCurrentUser", { path: { tokenId } }, options);
  }
}
