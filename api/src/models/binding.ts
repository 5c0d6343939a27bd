import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";
import type { Group } from "./group.ts";
import type { Principal } from "./principal.ts";
import type { Role } from "./role.ts";

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
  /** Unique: `toBindingKey`, or the id once it is deleted. */
  key: string;
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
    key: {
      type: String,
      required: true,
      default(this: Binding) {
        return toBindingKey(this);
      },
    },
    namespaceId: String,
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ key: 1 }, { unique: true });
schema.index({ externalId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, externalId: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, type: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, roleId: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, namespaceId: 1, _id: 1 });
schema.index({ roleId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const bindingModel = (connection: Connection) => connection.model<Binding>("Binding", schema, "bindings");

/** The same for every binding of the same role to the same one in the same place. */
export const toBindingKey = ({
  tenantId,
  type,
  externalId,
  roleId,
  namespaceId,
}: Pick<Binding, "tenantId" | "type" | "externalId" | "roleId" | "namespaceId">): string =>
  [tenantId, type, externalId, roleId, namespaceId ?? ""].join("/");

/** A binding with what it binds, as far as that is still there. */
export interface DescribedBinding {
  binding: Binding;
  role: Pick<Role, "_id" | "name"> | undefined;
  group: Pick<Group, "_id" | "name"> | undefined;
  principal: Pick<Principal, "_id" | "name" | "type"> | undefined;
}

export const toBinding = ({ binding, role, group, principal }: DescribedBinding): Schemas["Binding"] => ({
  id: binding._id,
  type: binding.type,
  ...(binding.namespaceId !== undefined && { namespace: binding.namespaceId, namespaceId: binding.namespaceId }),
  role: { id: binding.roleId, name: role?.name ?? "" },
  ...(binding.type === "GROUP"
    ? { group: { id: binding.externalId, name: group?.name ?? "" } }
    : { user: toBoundUser(binding.externalId, principal) }),
});

const toBoundUser = (id: string, principal: DescribedBinding["principal"]) => ({
  id,
  username: principal?.name ?? "",
  displayName: principal?.name ?? "",
  type: principal?.type ?? ("STANDARD" as const),
});
