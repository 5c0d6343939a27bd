import type { Call, CallOptions } from "../core/request.ts";
import { MyApiTokens } from "./my-api-tokens.ts";
import type { PatchProfileRequest, Principal, UpdatePasswordRequest } from "./types.ts";

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

  /**
   * Change your own profile.
   *
   * Changes the members that the body names. Other members are ignored, so that nobody makes themselves a superadmin.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ConflictError, ValidationError, RateLimitError,
   * UnavailableError
   * @operation patchCurrentUser
   */
  patch(body: PatchProfileRequest, options?: CallOptions): Promise<Principal> {
    return this.#call("patchCurrentUser", { body }, options);
  }

  /**
   * Change your own password.
   *
   * Takes the old password too, and ends all your sessions, the one of this request included. A wrong old password
   * counts as a failed login.
   *
   * @throws BadRequestError, AuthenticationError, PermissionError, ValidationError, RateLimitError, UnavailableError
   * @operation updateCurrentUserPassword
   */
  updatePassword(body: UpdatePasswordRequest, options?: CallOptions): Promise<Principal> {
    return this.#call("updateCurrentUserPassword", { body }, options);
  }
}
