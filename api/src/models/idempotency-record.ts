import { type Connection, Schema } from "mongoose";

/**
 * A request that was sent with an Idempotency-Key. Nothing of the key, the request or the answer can be read from it
 * without the secret keys and the credential of the request.
 */
export interface IdempotencyRecord {
  /** HMAC of principal and key. */
  _id: string;
  /** The secret key that `_id`, `fingerprint` and `answer` are under. */
  keyId: string;
  /** HMAC of operation, path and body. */
  fingerprint: string;
  /** Id of the caller's token; absent for a password. */
  tokenId?: string;
  /** Names the effect: the id of what the request creates. */
  effectId: string;
  /** Counts the runs: a later one fences off an earlier one that still goes on. */
  attempt: number;
  /** A number that the first run remembered before its effect. */
  note?: number;
  createdAt: Date;
  /** When the last run began. */
  startedAt: Date;
  /** The sealed answer; absent while it runs. */
  answer?: string;
}

const schema = new Schema<IdempotencyRecord>(
  {
    _id: { type: String, required: true },
    keyId: { type: String, required: true },
    fingerprint: { type: String, required: true },
    tokenId: String,
    effectId: { type: String, required: true },
    attempt: { type: Number, required: true },
    note: Number,
    createdAt: { type: Date, required: true },
    startedAt: { type: Date, required: true },
    answer: String,
  },
  { versionKey: false },
);
schema.index({ createdAt: 1 });

export const idempotencyRecordModel = (connection: Connection) =>
  connection.model<IdempotencyRecord>("IdempotencyRecord", schema, "idempotency_records");
