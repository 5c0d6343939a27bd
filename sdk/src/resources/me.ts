import type { Call, CallOptions } from "../core/request.ts";
import { MyApiTokens } from "./my-api-tokens.ts";
import type { Principal } from "./types.ts";

export class Me {
  readonly #call: Call;
  readonly apiTokens: MyApiTokens;

  constructor(call: Call) {
    this.#call = call;
    this.apiTokens = new MyApiTokens(call);
  }

  /**
   * Get the principal of this request.
   *
   * Answers with the user or the service account that the credential belongs to.
   *
   * @throws BadRequestError, AuthenticationError, RateLimitError, UnavailableError
   * @operation getCurrentUser
   */
  get(options?: CallOptions): Promise<Principal> {
    return this.#call("getCurrentUser", {}, options);
  }
}
