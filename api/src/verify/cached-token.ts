import { latestTimestamp } from "@tokenry/spec";
import { noAuthority } from "../authority/authority.ts";
import { type ApiToken, expiryOf, previousExpiryOf } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import { type AddressList, createAddressList } from "./address-list.ts";
import type { LoadedToken, TokenOwner } from "./token-loader.ts";
import type { VerifiedToken } from "./verifier.ts";
import type { WaitingUse } from "./waiting-use.ts";

/** The second since 1970 that a time in milliseconds lies in. */
export const toSecond = (ms: number): number => Math.floor(ms / 1_000);

/** In 2038: no larger number lies in an object itself. Later seconds are compared as times are. */
const maxPlainSecond = 2 ** 31 - 1;

/**
 * A token by one of its texts, and its owner, as they were read from the store. What a use looks at lies in this one object,
 * but for a few texts: with many tokens in turn, each further one is a wait for memory. Times in milliseconds are such further ones.
 */
export interface CachedToken extends VerifiedToken {
  /** Of its text, in the index. */
  readonly key: string;
  /** The next one of those that share a number in the index. */
  next: CachedToken | undefined;
  /** Before this second since 1970 any use but as a session is right, and changes nothing but the last use; 0 where more is to be asked. */
  readonly plainUntilSecond: number;
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
  /** A use moves the expiry. */
  readonly isExtended: boolean;
  /** How far beyond the use; 0 when it does not. */
  readonly slidesByMs: number;
  /** What the expiry cannot move beyond. */
  readonly latestExpiryMs: number;
  /** A use ends the text before the last rotation. */
  readonly endsPrevious: boolean;
  readonly isRateLimited: boolean;
  readonly addresses: AddressList | undefined;
  /** The second since 1970 of the use that the writer of uses last collected, and the client that it was from. */
  notedSecond: number;
  notedIp: string | undefined;
  notedAgent: string | undefined;
  /** What it is collected in. */
  waitingUse: WaitingUse | undefined;
}

/** Nobody is let in by a token whose owner is gone or disabled. `key`: of the text, in the index. */
export function toCachedToken({ token, owner, isPrevious }: LoadedToken, key: string): CachedToken {
  const isEnabled = token.enabled && owner !== undefined;
  const isSession = token.sessionEpoch !== undefined;
  const isRateLimited = token.rateLimit !== undefined;
  const slidesByMs = isPrevious ? 0 : slideOf(token);
  const isPlain =
    isEnabled && !token.previous && !isSession && slidesByMs === 0 && !isRateLimited && !token.allowedCidrs;
  const expiresAtMs = (isPrevious ? previousExpiryOf(token) : expiryOf(token))?.getTime() ?? Number.POSITIVE_INFINITY;
  return {
    // What a plain use looks at comes first, to lie together.
    key,
    next: undefined,
    plainUntilSecond: isPlain ? Math.min(toSecond(expiresAtMs), maxPlainSecond) : 0,
    touchedSecond: 0,
    notedSecond: -1,
    notedIp: undefined,
    notedAgent: undefined,
    forwardAuthHeaders: undefined,
    isExtended: slidesByMs > 0,
    waitingUse: undefined,
    token,
    principal: owner?.principal ?? nobody,
    authority: owner?.authority.limitedTo(token.permissions) ?? noAuthority,
    owner,
    expiresAtMs,
    readAtMs: 0,
    isEnabled,
    isPrevious,
    isSession,
    slidesByMs,
    latestExpiryMs: token.absoluteExpiresAt?.getTime() ?? latestTimestamp,
    endsPrevious: !isPrevious && token.previous?.retireOn === "first-use",
    isRateLimited,
    addresses: token.allowedCidrs && createAddressList(token.allowedCidrs),
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
