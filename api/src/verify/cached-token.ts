import { latestTimestamp } from "@tokenry/spec";
import { noAuthority } from "../authority/authority.ts";
import { type ApiToken, expiryOf, previousExpiryOf } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import { type AddressList, createAddressList } from "./address-list.ts";
import type { LoadedToken, TokenOwner } from "./token-loader.ts";
import type { VerifiedToken } from "./verifier.ts";
import type { WaitingUse } from "./waiting-use.ts";

/**
 * A token by one of its texts, and its owner, as they were read from the store. All that a use looks at lies in this one
 * object: with many tokens in turn, each further one is a wait for memory.
 */
export interface CachedToken extends VerifiedToken {
  /** Undefined when it is gone or disabled. */
  readonly owner: TokenOwner | undefined;
  expiresAtMs: number;
  /** When it was read from the store, in milliseconds since 1970. */
  readAtMs: number;
  /** The second since 1970 in which the index last heard of a use. */
  touchedSecond: number;
  /** Neither the token nor its owner is disabled, and the owner is there. */
  readonly isEnabled: boolean;
  /** By the text before its last rotation. */
  readonly isPrevious: boolean;
  readonly isSession: boolean;
  /** How far beyond a use the expiry moves; 0 when it does not. */
  readonly slidesByMs: number;
  /** What the expiry cannot move beyond. */
  readonly latestExpiryMs: number;
  /** A use ends the text before the last rotation. */
  readonly endsPrevious: boolean;
  readonly isRateLimited: boolean;
  readonly addresses: AddressList | undefined;
  /** What the writer of uses last collected its uses in. */
  waitingUse: WaitingUse | undefined;
}

/** Nobody is let in by a token whose owner is gone or disabled. */
export function toCachedToken({ token, owner, isPrevious }: LoadedToken): CachedToken {
  const expiresAt = isPrevious ? previousExpiryOf(token) : expiryOf(token);
  return {
    token,
    principal: owner?.principal ?? nobody,
    authority: owner?.authority.limitedTo(token.permissions) ?? noAuthority,
    owner,
    expiresAtMs: expiresAt?.getTime() ?? Number.POSITIVE_INFINITY,
    forwardAuthHeaders: undefined,
    readAtMs: 0,
    touchedSecond: 0,
    isEnabled: token.enabled && owner !== undefined,
    isPrevious,
    isSession: token.sessionEpoch !== undefined,
    slidesByMs: isPrevious ? 0 : slideOf(token),
    latestExpiryMs: token.absoluteExpiresAt?.getTime() ?? latestTimestamp,
    endsPrevious: !isPrevious && token.previous?.retireOn === "first-use",
    isRateLimited: token.rateLimit !== undefined,
    addresses: token.allowedCidrs && createAddressList(token.allowedCidrs),
    waitingUse: undefined,
  };
}

const slideOf = ({ extended, maxAgeMs }: ApiToken): number => (extended ? (maxAgeMs ?? 0) : 0);

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

/** Moves the expiry to `expiresAtMs`: never back, nor beyond the absolute expiry. */
export function moveExpiry(cached: CachedToken, expiresAtMs: number): void {
  cached.expiresAtMs = Math.max(cached.expiresAtMs, Math.min(expiresAtMs, cached.latestExpiryMs));
}
