import type { Call, CallOptions } from "../core/request.ts";
import type { Auths, LoginConfigs, LoginRequest, LoginResponse, ServerConfigs } from "./types.ts";

export class Sessions {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * Log in with e-mail address and password.
   *
   * Begins a session for a person: the cookie `JWT` (HttpOnly, SameSite=Strict; Secure behind TLS) authenticates
   * further requests until 8 hours after the last of them, 7 days at most, the logout, another password, or the end of
   * all sessions. A request of a browser that changes something must bring `csrfToken`, which is also in a cookie of
   * that name, as `X-CSRF-TOKEN`. Ten wrong passwords in five minutes lock an e-mail address for 30 minutes, whether or
   * not somebody has it: a locked one is answered as a wrong password is.
   *
   * @throws BadRequestError, AuthenticationError, ValidationError, RateLimitError, UnavailableError
   * @operation login
   */
  login(body: LoginRequest, options?: CallOptions): Promise<LoginResponse> {
    return this.#call("login", { body }, options);
  }

  /**
   * Log out.
   *
   * Ends the session of the cookie, everywhere within a second, and lets the browser forget it. Without a session it
   * does nothing.
   *
   * @throws BadRequestError, UnavailableError
   * @operation logout
   */
  logout(options?: CallOptions): Promise<void> {
    return this.#call("logout", {}, options);
  }

  /**
   * List the ways to log in.
   *
   * What a login page offers.
   *
   * @throws BadRequestError
   * @operation getAuths
   */
  auths(options?: CallOptions): Promise<Auths> {
    return this.#call("getAuths", {}, options);
  }

  /**
   * Tell what this server is.
   *
   * What Kestra's clients ask before they use newer operations. `version` is that of the Kestra whose API this is.
   *
   * @throws BadRequestError, AuthenticationError, RateLimitError, UnavailableError
   * @operation getConfigs
   */
  configs(options?: CallOptions): Promise<ServerConfigs> {
    return this.#call("getConfigs", {}, options);
  }

  /**
   * Tell whether anybody can log in.
   *
   * What a login page asks before it shows itself.
   *
   * @throws BadRequestError, UnavailableError
   * @operation getLoginConfigs
   */
  loginConfigs(options?: CallOptions): Promise<LoginConfigs> {
    return this.#call("getLoginConfigs", {}, options);
  }
}
