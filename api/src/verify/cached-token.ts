import { latestTimestamp } from "@tokenry/spec";
import { type Authority, noAuthority } from "../authority/authority.ts";
import { type ApiToken, expiryOf } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import { type AddressList, createAddressList } from "./address-list.ts";
import type { VerifiedToken } from "./verifier.ts";

/** A token and its owner as they were read from the store, with what is worked out once. */
export interface CachedToken extends VerifiedToken {
  expiresAtMs: number;
  /** When it was read from the store, in milliseconds since 1970. */
  readAtMs: number;
  /** Neither the token nor its owner is disabled, and the owner is there. */
  readonly isEnabled: boolean;
  readonly addresses: AddressList | undefined;
}

/** `owner`: undefined when it is gone or disabled; nobody is let in then. */
export function toCachedToken(
  token: ApiToken,
  owner: Principal | undefined,
  authority: Authority = noAuthority,
): CachedToken {
  return {
    token,
    principal: owner ?? nobody,
    authority: authority.limitedTo(token.permissions),
    isEnabled: token.enabled && owner !== undefined,
    readAtMs: 0,
    expiresAtMs: expiryOf(token)?.getTime() ?? Number.POSITIVE_INFINITY,
    addresses: token.allowedCidrs && createAddressList(token.allowedCidrs),
  };
}

const nobody: Principal = Object.freeze({
  _id: "",
  type: "STANDARD",
  state: "deleted",
  enabled: false,
  loginKey: "",
  name: "",
  description: "",
  superAdmin: false,
  tenants: [],
  groupIds: [],
  ownedGroupIds: [],
  version: 0,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  outbox: [],
});

/** The expiry that moves to `expiresAtMs`: never back, nor beyond the absolute expiry. */
export function moveExpiry({ token, expiresAtMs: current }: CachedToken, expiresAtMs: number): number {
  const latest = token.absoluteExpiresAt?.getTime() ?? latestTimestamp;
  return Math.max(current, Math.min(expiresAtMs, latest));
}

/** The expiry after a use at `now`. */
export function slideExpiry(cached: CachedToken, now: number): number {
  const { extended, maxAgeMs } = cached.token;
  return extended && maxAgeMs !== undefined ? moveExpiry(cached, now + maxAgeMs) : cached.expiresAtMs;
}
