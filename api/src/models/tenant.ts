import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

export interface Tenant extends WithOutbox {
  _id: string;
  /** A deleted tenant stays until what belongs to it is gone. */
  state: "active" | "deleted";
  name: string;
  /** What clients have sent along with it: a JSON object. */
  settings?: string;
  createdAt: Date;
  /** Of the request with an Idempotency-Key that made it. */
  onceId?: string;
}

const schema = new Schema<Tenant>(
  {
    _id: { type: String, required: true },
    state: { type: String, required: true },
    name: { type: String, required: true },
    settings: String,
    createdAt: { type: Date, required: true },
    onceId: String,
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

/** What clients send along with a tenant. */
export type TenantSettings = Omit<Schemas["TenantRequest"], "id" | "name">;

const settingNames = [
  "workerGroup",
  "defaultWorkerSelector",
  "storageType",
  "storageConfiguration",
  "storageIsolation",
  "secretType",
  "secretReadOnly",
  "secretConfiguration",
  "secretIsolation",
  "requireExistingNamespace",
  "outputsInInternalStorage",
  "concurrency",
  "quotas",
  "appCatalogConfig",
  "settings",
] as const satisfies readonly (keyof TenantSettings)[];

/** The settings of a request as they are stored, without those that are null and what is none. */
export const toSettingsText = (request: TenantSettings): string =>
  JSON.stringify(Object.fromEntries(settingNames.map((name) => [name, request[name] ?? undefined])));

export const toTenant = ({ _id, name, settings }: Tenant): Schemas["Tenant"] => ({
  id: _id,
  name,
  deleted: false,
  ...(settings !== undefined && (JSON.parse(settings) as Omit<Schemas["Tenant"], "id" | "name" | "deleted">)),
});
