import type { Authority } from "../authority/authority.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import type { Client } from "./client.ts";

/** A token that works now. */
export interface VerifiedToken {
  readonly token: ApiToken;
  readonly principal: Principal;
  /** What the token may do: what its owner may, and no more than it was made for. */
  readonly authority: Authority;
  /** Milliseconds since 1970; Infinity when it never expires. */
  readonly expiresAtMs: number;
  /** What the way for proxies answers, made at its first use: names and values in turn. */
  forwardAuthHeaders: string[] | undefined;
}

/** Decides whether a token's text works now, and for whom. */
export interface Verifier {
  /**
   * What the token is, or undefined for every reason not to let it in: malformed, unknown, wrong, expired, revoked,
   * disabled, from a wrong address, owner gone. Answers at once when the token is known, else when the store has answered.
   * Fails with `unavailable` when it would have to vouch and cannot, and with `token-rate-limited`. It counts as a use.
   */
  verify(text: string, client: Client): VerifiedToken | undefined | Promise<VerifiedToken | undefined>;
  /** The same for the session of a browser, which `verify` never lets in, as this never lets an API token in. */
  verifySession(text: string, client: Client): VerifiedToken | undefined | Promise<VerifiedToken | undefined>;
}
