import type { Principal } from "../models/principal.ts";

/** Decides whether a token's text works now, and for whom. */
export interface Verifier {
  /**
   * The owner, or undefined for every reason not to let it in: malformed, unknown, wrong, expired, revoked, owner gone.
   * Rejects when the store does not answer: never "allowed" then.
   */
  verify(text: string): Promise<Principal | undefined>;
}
