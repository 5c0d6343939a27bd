import type { Call, CallOptions } from "../core/request.ts";
import type { HealthStatus } from "./types.ts";

export class Health {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @operation getHealth */
  live(options?: CallOptions): Promise<HealthStatus> {
    return this.#call("getHealth", {}, options);
  }

  /** @operation getReadiness */
  ready(options?: CallOptions): Promise<HealthStatus> {
    return this.#call("getReadiness", {}, options);
  }
}
