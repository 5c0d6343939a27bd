import type { Schemas } from "@tokenry/spec";
import { Problem } from "../errors.ts";
import { earlierOf } from "../lib/earlier-of.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import { type ApiToken, expiryOf } from "../models/api-token.ts";
import { readTime } from "./read-time.ts";

/**
 * What an update changes. `isCurrent` is a condition that fails if another change came between reading and writing the expiry.
 * Fails with `expiry-lengthened`.
 */
export function toTokenUpdate(
  token: ApiToken,
  { name, description, extended, enabled, exp }: Schemas["UpdateApiTokenRequest"],
): { set: Partial<ApiToken>; isCurrent: { expiresAt?: Date | null } } {
  const expiresAt = exp === undefined ? undefined : readTime(exp, "/exp");
  const current = expiryOf(token);
  if (expiresAt && current && expiresAt > current) {
    throw new Problem("expiry-lengthened", {
      detail: `exp: the token expires at ${current.toISOString()}, and an expiry is never moved to later. Rotate the token, or create another.`,
      faults: [{ pointer: "/exp", detail: "is later than the expiry", type: "maximum" }],
    });
  }
  return {
    set: {
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description: toStoredText(description ?? "") }),
      ...(extended !== undefined && { extended }),
      ...(enabled !== undefined && { enabled }),
      // Use must not move the expiry beyond what was asked for here.
      ...(expiresAt && { expiresAt, absoluteExpiresAt: earlierOf(expiresAt, token.absoluteExpiresAt) }),
    },
    isCurrent: expiresAt ? { expiresAt: token.expiresAt ?? null } : {},
  };
}
