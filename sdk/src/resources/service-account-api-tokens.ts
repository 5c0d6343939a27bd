import type { Call, CallOptions } from "../core/request.ts";
import type { ApiTokenDetail, ApiTokenList, CreateApiTokenRequest, CreateApiTokenResponse } from "./types.ts";

export class ServiceAccountApiTokens {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @operation listApiTokensForServiceAccountWithTenant */
  list(id: string, options?: CallOptions): Promise<ApiTokenList> {
    return this.#call("listApiTokensForServiceAccountWithTenant", { path: { id } }, options);
  }

  /** @operation createApiTokensForServiceAccountWithTenant */
  create(id: string, body: CreateApiTokenRequest, options?: CallOptions): Promise<CreateApiTokenResponse> {
    return this.#call("createApiTokensForServiceAccountWithTenant", { path: { id }, body }, options);
  }

  /** @operation getApiTokenForServiceAccountWithTenant */
  get(id: string, tokenId: string, options?: CallOptions): Promise<ApiTokenDetail> {
    return this.#call("getApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
  }

  /** @operation deleteApiTokenForServiceAccountWithTenant */
  delete(id: string, tokenId: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteApiTokenForServiceAccountWithTenant", { path: { id, tokenId } }, options);
  }
}
