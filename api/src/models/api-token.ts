import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { toTimestamp } from "../lib/clock.ts";
import { earlierOf } from "../lib/earlier-of.ts";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

/** How often a token may be used, on each node. `window` is the duration as it was asked for. */
export interface RateLimit {
  requests: number;
  window: string;
  windowMs: number;
}

/** The text before the last rotation, while it still works. */
export interface PreviousText {
  digest: string;
  keyId: string;
  expiresAt: Date;
  /** `first-use`: it ends when the new text is first used, if that is earlier. */
  retireOn: "time" | "first-use";
}

export interface ApiToken extends WithOutbox {
  _id: string;
  /** The id that a bootstrap file chose, unique only among the tokens of the owner. It is shown in the place of `_id`. */
  chosenId?: string;
  ownerId: string;
  /** The tenant of the owner; absent when it belongs to the whole instance. */
  tenantId?: string;
  /** A revoked token stays until its audit entries are stored; it verifies nothing. */
  state: "active" | "revoked";
  /** A token that is not enabled verifies nothing, until it is again. */
  enabled: boolean;
  /** The part of the token's text that finds it; rotation keeps it. Not secret. */
  lookupId: string;
  /** HMAC-SHA-256 of the whole text in base64url, and the id of the key. */
  digest: string;
  keyId: string;
  /** How many texts it has had. */
  generation: number;
  previous?: PreviousText;
  /** What gave it its text, if that was a request with an Idempotency-Key: see `services/once.ts`. */
  onceId?: string;
  onceAttempt?: number;
  /** The first characters of the text, for recognition. */
  prefix: string;
  name: string;
  description: string;
  /** As it was asked for; empty: never expires. */
  maxAge: string;
  /** Milliseconds. */
  maxAgeMs?: number;
  extended: boolean;
  issuedAt: Date;
  expiresAt?: Date;
  /** What neither use nor rotation can move the expiry beyond. */
  absoluteExpiresAt?: Date;
  allowedCidrs?: string[];
  permissions?: string[];
  rateLimit?: RateLimit;
  lastUsedAt?: Date;
  lastUsedIp?: string;
  lastUsedAgent?: string;
  /** A session of a browser, not an API token. It lives while its owner has this epoch. */
  sessionEpoch?: number;
}

const previousSchema = new Schema<PreviousText>(
  {
    digest: { type: String, required: true },
    keyId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    retireOn: { type: String, required: true },
  },
  { _id: false },
);

const rateLimitSchema = new Schema<RateLimit>(
  {
    requests: { type: Number, required: true },
    window: { type: String, required: true },
    windowMs: { type: Number, required: true },
  },
  { _id: false },
);

const schema = new Schema<ApiToken>(
  {
    _id: { type: String, required: true },
    chosenId: String,
    ownerId: { type: String, required: true },
    tenantId: String,
    state: { type: String, required: true },
    enabled: { type: Boolean, required: true },
    lookupId: { type: String, required: true },
    digest: { type: String, required: true },
    keyId: { type: String, required: true },
    generation: { type: Number, required: true },
    previous: previousSchema,
    onceId: String,
    onceAttempt: Number,
    prefix: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, default: "" },
    maxAge: { type: String, default: "" },
    maxAgeMs: Number,
    extended: { type: Boolean, required: true },
    issuedAt: { type: Date, required: true },
    expiresAt: Date,
    absoluteExpiresAt: Date,
    allowedCidrs: { type: [String], default: undefined },
    permissions: { type: [String], default: undefined },
    rateLimit: rateLimitSchema,
    lastUsedAt: Date,
    lastUsedIp: String,
    lastUsedAgent: String,
    sessionEpoch: Number,
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ lookupId: 1 }, { unique: true });
schema.index({ ownerId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const apiTokenModel = (connection: Connection) => connection.model<ApiToken>("ApiToken", schema, "api_tokens");

/** When it stops working; a moved expiry never counts beyond the absolute one. Undefined: never. */
export const expiryOf = ({ expiresAt, absoluteExpiresAt }: ApiToken): Date | undefined =>
  expiresAt && earlierOf(expiresAt, absoluteExpiresAt);

/** When the text before the last rotation stops working: an update may have moved the absolute expiry before its own since. */
export const previousExpiryOf = ({ previous, absoluteExpiresAt }: ApiToken): Date | undefined =>
  previous && earlierOf(previous.expiresAt, absoluteExpiresAt);

export const isExpired = (expiresAt: Date | undefined, now: number): boolean =>
  expiresAt !== undefined && expiresAt.getTime() <= now;

/** What callers know the token by. */
export const toTokenId = ({ _id, chosenId }: Pick<ApiToken, "_id" | "chosenId">): string => chosenId ?? _id;

export const toApiToken = (token: ApiToken, now: number, expiresAt = expiryOf(token)): Schemas["ApiToken"] => ({
  id: toTokenId(token),
  name: token.name,
  description: token.description,
  prefix: token.prefix,
  iat: toTimestamp(token.issuedAt),
  ...toExpiry(expiresAt),
  ...(token.lastUsedAt && { lastUsed: toTimestamp(token.lastUsedAt) }),
  extended: token.extended,
  expired: isExpired(expiresAt, now),
  enabled: token.enabled,
  generation: token.generation,
  ...toPreviousExpiry(token, now),
  ...(token.absoluteExpiresAt && { absoluteExp: toTimestamp(token.absoluteExpiresAt) }),
  ...(token.lastUsedIp && { lastUsedIp: token.lastUsedIp }),
  ...(token.lastUsedAgent && { lastUsedAgent: token.lastUsedAgent }),
  ...(token.allowedCidrs && { allowedCidrs: token.allowedCidrs }),
  ...(token.permissions && { permissions: token.permissions as Schemas["Permission"][] }),
  ...(token.rateLimit && { rateLimit: { requests: token.rateLimit.requests, window: token.rateLimit.window } }),
});

export const toApiTokenDetail = (token: ApiToken, now: number): Schemas["ApiTokenDetail"] => ({
  ...toApiToken(token, now),
  maxAge: token.maxAge,
});

export const toApiTokenList = (tokens: ApiToken[], now: number): Schemas["ApiTokenList"] => ({
  results: tokens.map((token) => toApiTokenDetail(token, now)),
  total: tokens.length,
});

/** How an answer gives a token's text: as it is, encrypted, or not at all. */
export type ShownText = Pick<Schemas["CreateApiTokenResponse"], "fullToken" | "sealedToken">;

/** Of a token that was created or rotated: what it is read as later, and its text. */
export const toApiTokenWithText = (
  token: ApiToken,
  shown: ShownText,
  now: number,
): Schemas["ApiTokenDetail"] & ShownText => ({ ...toApiTokenDetail(token, now), ...shown });

const toExpiry = (expiresAt: Date | undefined): { exp?: string } => (expiresAt ? { exp: toTimestamp(expiresAt) } : {});

function toPreviousExpiry(token: ApiToken, now: number): { previousExpiresAt?: string } {
  const expiresAt = previousExpiryOf(token);
  return expiresAt && !isExpired(expiresAt, now) ? { previousExpiresAt: toTimestamp(expiresAt) } : {};
}
