import type { Call, CallOptions } from "../core/request.ts";
import type { PermissionLists } from "./types.ts";

export class Acls {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List what can be permitted.
   *
   * Resource -> actions. A role may permit any of them.
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listPermissions
   */
  permissions(options?: CallOptions): Promise<PermissionLists> {
    return this.#call("listPermissions", {}, options);
  }

  /**
   * List what the managed roles permit.
   *
   * `ADMIN`, `EDITOR`, `DEVELOPER`, `LAUNCHER` and `VIEWER` -> resource -> actions: to begin a role with.
   *
   * Needs the permission `ROLE:LIST`.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, NotFoundError, RateLimitError, UnavailableError
   * @operation listTemplates
   */
  templates(options?: CallOptions): Promise<Record<string, PermissionLists>> {
    return this.#call("listTemplates", {}, options);
  }
}
