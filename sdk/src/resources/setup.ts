import type { Call, CallOptions } from "../core/request.ts";
import type { CreateSetupRequest, SetupStatus, User } from "./types.ts";

export class Setup {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @operation getSetup */
  get(options?: CallOptions): Promise<SetupStatus> {
    return this.#call("getSetup", {}, options);
  }

  /** @operation createSetup */
  create(body: CreateSetupRequest, options?: CallOptions): Promise<User> {
    return this.#call("createSetup", { body }, options);
  }
}
