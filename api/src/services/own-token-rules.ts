import { Problem } from "../errors.ts";
import type { ApiToken } from "../models/api-token.ts";

/**
 * A token that is limited by `permissions` or `allowedCidrs` must not reach beyond its limits by making, or changing, another
 * token of its owner. It may still rotate and revoke itself.
 */
export function refuseLimitedToken(token: ApiToken | undefined, tokenId?: string): void {
  if (!token?.permissions && !token?.allowedCidrs) return;
  if (tokenId === token._id) return;
  throw new Problem("token-permission-missing", {
    detail: "A token with limits cannot make, change or end other tokens of its owner.",
  });
}
