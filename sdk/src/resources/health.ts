import type { Call, CallOptions } from "../core/request.ts";
import type { HealthStatus } from "./types.ts";

export class Health {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * Tell that the process is alive.
   *
   * Answers as long as the process serves requests, whatever the database does.
   *
   * @throws BadRequestError
   * @operation getHealth
   */
  live(options?: CallOptions): Promise<HealthStatus> {
    return this.#call("getHealth", {}, options);
  }

  /**
   * Tell whether requests can be served.
   *
   * Asks the database. Answers 503 while it does not answer, and while the server is stopping.
   *
   * @throws UnavailableError
   * @operation getReadiness
   */
  ready(options?: CallOptions): Promise<HealthStatus> {
    return this.#call("getReadiness", {}, options);
  }
}
