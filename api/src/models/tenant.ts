import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

export interface Tenant extends WithOutbox {
  _id: string;
  /** A deleted tenant stays until what belongs to it is gone. */
  state: "active" | "deleted";
  name: string;
  createdAt: Date;
}

const schema = new Schema<Tenant>(
  {
    _id: { type: String, required: true },
    state: { type: String, required: true },
    name: { type: String, required: true },
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ state: 1, name: 1, _id: 1 });
schema.index({ state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const tenantModel = (connection: Connection) => connection.model<Tenant>("Tenant", schema, "tenants");

export const toTenantReference = (tenant: Pick<Tenant, "_id" | "name">): Schemas["TenantReference"] => ({
  id: tenant._id,
  name: tenant.name,
});
