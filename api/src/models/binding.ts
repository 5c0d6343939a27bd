import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

/** A role for a principal or a group, in the whole tenant or in one namespace and its children. It never changes. */
export interface Binding extends WithOutbox {
  _id: string;
  tenantId: string;
  state: "active" | "deleted";
  /** USER: a person or a service account. */
  type: "USER" | "GROUP";
  /** Of the principal or group. */
  externalId: string;
  roleId: string;
  /** Absent for the whole tenant. */
  namespaceId?: string;
  createdAt: Date;
}

const schema = new Schema<Binding>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    state: { type: String, required: true },
    type: { type: String, required: true },
    externalId: { type: String, required: true },
    roleId: { type: String, required: true },
    namespaceId: String,
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ externalId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, externalId: 1, _id: 1 });
schema.index({ roleId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const bindingModel = (connection: Connection) => connection.model<Binding>("Binding", schema, "bindings");
