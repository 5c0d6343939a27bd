import type { Authority } from "../authority/authority.ts";
import { Problem } from "../errors.ts";
import { type ApiToken, toTokenId } from "../models/api-token.ts";

/**
 * A token that is limited by `permissions` or `allowedCidrs` must not reach beyond its limits by making, or changing, another
 * token of its owner. It may still rotate and revoke itself.
 */
export function refuseLimitedToken(token: ApiToken | undefined, tokenId?: string): void {
  if (!isLimited(token) || tokenId === token._id || tokenId === toTokenId(token)) return;
  throw new Problem("token-permission-missing", {
    detail: "A token with limits cannot make, change or end other tokens of its owner.",
  });
}

/** A token with limits must not set a password: whoever knows it has no limits. */
export function refusePasswordByLimitedToken(token: ApiToken | undefined): void {
  if (!isLimited(token)) return;
  throw new Problem("token-permission-missing", { detail: "A token with limits cannot set a password." });
}

/** A token with limits must not change who its owner is, nor what it logs in with. */
export function refuseProfileByLimitedToken(token: ApiToken | undefined): void {
  if (!isLimited(token)) return;
  throw new Problem("token-permission-missing", { detail: "A token with limits cannot change its owner." });
}

/** Only a superadmin makes superadmins, and a token with limits must not make somebody who has none. */
export function refuseSuperAdminGrant(
  { token, authority }: { token: ApiToken | undefined; authority: Authority },
  { superAdmin, instanceOwner }: { superAdmin?: boolean | null; instanceOwner?: boolean | null },
): void {
  if (!(superAdmin ?? instanceOwner)) return;
  if (!authority.superAdmin) throw new Problem("forbidden", { detail: "Only a superadmin may grant superAdmin." });
  if (!isLimited(token)) return;
  throw new Problem("token-permission-missing", { detail: "A token with limits cannot grant superAdmin." });
}

/**
 * A token with limits must not get the text of a token that may do more than it may, or that may do anything from
 * elsewhere. `handed`: what the token whose text it would get may do.
 */
export function refuseToHandMore(
  { token, permissions }: { token: ApiToken | undefined; permissions: ReadonlySet<string> },
  handed: ReadonlySet<string>,
  tokenId?: string,
): void {
  if (!isLimited(token) || tokenId === token._id) return;
  const isWithin = token.allowedCidrs ? handed.size === 0 : [...handed].every((one) => permissions.has(one));
  if (isWithin) return;
  throw new Problem("token-permission-missing", {
    detail: "A token with limits cannot get the text of a token that may do more.",
  });
}

const isLimited = (token: ApiToken | undefined): token is ApiToken =>
  token?.permissions !== undefined || token?.allowedCidrs !== undefined;
