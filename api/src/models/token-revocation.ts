import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

/** A revocation of many tokens. It is done in batches, and goes on after a crash. */
export interface TokenRevocation extends WithOutbox {
  _id: string;
  tenantId: string;
  status: "running" | "done";
  /** The conditions, as they were asked for. */
  conditions: Schemas["CreateApiTokenRevocationRequest"];
  actorId: string;
  requestId: string;
  total: number;
  revoked: number;
  createdAt: Date;
}

const schema = new Schema<TokenRevocation>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    status: { type: String, required: true },
    conditions: { type: Schema.Types.Mixed, required: true },
    actorId: { type: String, required: true },
    requestId: { type: String, required: true },
    total: { type: Number, required: true },
    revoked: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false, minimize: false },
);
schema.index({ status: 1 });
schema.index({ outboxAt: 1 });

export const tokenRevocationModel = (connection: Connection) =>
  connection.model<TokenRevocation>("TokenRevocation", schema, "token_revocations");

export const toApiTokenRevocation = (revocation: TokenRevocation): Schemas["ApiTokenRevocation"] => ({
  id: revocation._id,
  status: revocation.status,
  total: revocation.total,
  revoked: revocation.revoked,
});
