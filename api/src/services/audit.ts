import { newId } from "../lib/ids.ts";
import type { AuditEntry } from "../models/audit-entry.ts";

/** Who asked for a change, and with which request. */
export interface Actor {
  id: string;
  requestId: string;
}

/** The actor of what the server does of its own accord. */
export const systemActor: Actor = { id: "system", requestId: "system" };

export interface AuditedChange {
  action: string;
  targetType: AuditEntry["targetType"];
  targetId: string;
  tenantId?: string | undefined;
  groupId?: string | undefined;
}

export function toAuditEntry(actor: Actor, now: Date, { tenantId, groupId, ...change }: AuditedChange): AuditEntry {
  return {
    _id: newId(now.getTime()),
    at: now,
    actorId: actor.id,
    requestId: actor.requestId,
    ...change,
    ...(tenantId !== undefined && { tenantId }),
    ...(groupId !== undefined && { groupId }),
  };
}

/** The members of a new document that carry its first audit entry. */
export const newOutbox = (entry: AuditEntry) => ({ outbox: [entry], outboxAt: entry.at });

/** The part of an update that carries its audit entry. */
export const toOutbox = (entry: AuditEntry) => ({
  $push: { outbox: entry },
  $max: { outboxAt: entry.at },
});
