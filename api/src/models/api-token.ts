import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { toTimestamp } from "../lib/clock.ts";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

export interface ApiToken extends WithOutbox {
  _id: string;
  ownerId: string;
  /** A revoked token stays until its audit entries are stored; it verifies nothing. */
  state: "active" | "revoked";
  /** The part of the token's text that finds it. Not secret. */
  lookupId: string;
  /** HMAC-SHA-256 of the whole text in base64url, and the id of the key. */
  digest: string;
  keyId: string;
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
  lastUsedAt?: Date;
}

const schema = new Schema<ApiToken>(
  {
    _id: { type: String, required: true },
    ownerId: { type: String, required: true },
    state: { type: String, required: true },
    lookupId: { type: String, required: true },
    digest: { type: String, required: true },
    keyId: { type: String, required: true },
    prefix: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, default: "" },
    maxAge: { type: String, default: "" },
    maxAgeMs: Number,
    extended: { type: Boolean, required: true },
    issuedAt: { type: Date, required: true },
    expiresAt: Date,
    lastUsedAt: Date,
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ lookupId: 1 }, { unique: true });
schema.index({ ownerId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const apiTokenModel = (connection: Connection) => connection.model<ApiToken>("ApiToken", schema, "api_tokens");

export const isExpired = (expiresAt: Date | undefined, now: number): boolean =>
  expiresAt !== undefined && expiresAt.getTime() <= now;

export const toApiToken = (token: ApiToken, now: number): Schemas["ApiToken"] => ({
  id: token._id,
  name: token.name,
  description: token.description,
  prefix: token.prefix,
  iat: toTimestamp(token.issuedAt),
  ...(token.expiresAt && { exp: toTimestamp(token.expiresAt) }),
  ...(token.lastUsedAt && { lastUsed: toTimestamp(token.lastUsedAt) }),
  extended: token.extended,
  expired: isExpired(token.expiresAt, now),
});

export const toApiTokenDetail = (token: ApiToken, now: number): Schemas["ApiTokenDetail"] => ({
  ...toApiToken(token, now),
  maxAge: token.maxAge,
});

export const toApiTokenList = (tokens: ApiToken[], now: number): Schemas["ApiTokenList"] => ({
  results: tokens.map((token) => toApiToken(token, now)),
  total: tokens.length,
});

export const toApiTokenCreated = (token: ApiToken, fullToken: string): Schemas["CreateApiTokenResponse"] => ({
  id: token._id,
  name: token.name,
  fullToken,
});
