import type { Call, CallOptions } from "../core/request.ts";
import type { CreateSetupRequest, SetupStatus, User } from "./types.ts";

export class Setup {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * Tell whether the first administrator exists.
   *
   * Answers without a credential, so that an installer can decide whether to call `createSetup`.
   *
   * @throws UnavailableError
   * @operation getSetup
   */
  get(options?: CallOptions): Promise<SetupStatus> {
    return this.#call("getSetup", {}, options);
  }

  /**
   * Make the first administrator.
   *
   * Makes the first administrator, and the tenant when one is named that does not exist yet. Works once, on an
   * installation without any user; afterwards it answers 405.
   *
   * @throws BadRequestError, MethodNotAllowedError, ValidationError, UnavailableError
   * @operation createSetup
   */
  create(body: CreateSetupRequest, options?: CallOptions): Promise<User> {
    return this.#call("createSetup", { body }, options);
  }
}
