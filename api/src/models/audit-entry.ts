import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { toTimestamp } from "../lib/clock.ts";

/** What was done, by whom, to what. Holds no secret. */
export interface AuditEntry {
  _id: string;
  at: Date;
  /** `<thing>.<verb>` */
  action: string;
  actorId: string;
  requestId: string;
  targetType: "principal" | "api-token" | "tenant" | "group" | "role" | "binding" | "invitation" | "token-revocation";
  targetId: string;
  tenantId?: string;
  /** The group that a principal came into or left. */
  groupId?: string;
  /** Tenants that a principal got access to: it is given their default roles. */
  joinedTenants?: string[];
  /** Tenants that a principal lost its access to: its bindings there end. */
  leftTenants?: string[];
}

const fields = {
  _id: { type: String, required: true },
  at: { type: Date, required: true },
  action: { type: String, required: true },
  actorId: { type: String, required: true },
  requestId: { type: String, required: true },
  targetType: { type: String, required: true },
  targetId: { type: String, required: true },
  tenantId: String,
  groupId: String,
  joinedTenants: { type: [String], default: undefined },
  leftTenants: { type: [String], default: undefined },
};

/**
 * Audit entries that were written with the change, inside the changed document, and wait to be moved to their own
 * collection. `outboxAt` is the time of the newest one; it is absent when there is none.
 */
export interface WithOutbox {
  outbox: AuditEntry[];
  outboxAt?: Date;
}

export const outboxFields = {
  outbox: { type: [new Schema<AuditEntry>(fields)], required: true },
  outboxAt: Date,
};

const schema = new Schema<AuditEntry>(fields, { versionKey: false });
schema.index({ targetId: 1, _id: 1 });
schema.index({ actorId: 1, _id: 1 });
schema.index({ tenantId: 1, _id: 1 });
schema.index({ tenantId: 1, targetId: 1, _id: 1 });
schema.index({ tenantId: 1, actorId: 1, _id: 1 });

export const auditEntryModel = (connection: Connection) =>
  connection.model<AuditEntry>("AuditEntry", schema, "audit_entries");

export const toAuditLogEntry = (entry: AuditEntry): Schemas["AuditEntry"] => ({
  id: entry._id,
  at: toTimestamp(entry.at),
  action: entry.action,
  actorId: entry.actorId,
  requestId: entry.requestId,
  targetType: entry.targetType,
  targetId: entry.targetId,
  ...(entry.tenantId !== undefined && { tenantId: entry.tenantId }),
  ...(entry.groupId !== undefined && { groupId: entry.groupId }),
});
