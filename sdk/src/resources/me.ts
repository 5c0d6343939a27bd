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

  /** @operation getCurrentUser */
  get(options?: CallOptions): Promise<Principal> {
    return this.#call("getCurrentUser", {}, options);
  }
}
