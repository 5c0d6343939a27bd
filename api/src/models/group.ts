import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";

/** Principals that share bindings. Who is in it is told by the principals, and by `memberships` in order. */
export interface Group extends WithOutbox {
  _id: string;
  tenantId: string;
  /** A deleted group stays until its members and bindings are gone. */
  state: "active" | "deleted";
  name: string;
  /** Unique in the tenant: the name, or the id once it is deleted. */
  nameKey: string;
  description: string;
  /** Who joins with its creation and has not yet, as far as is known. Absent once all have. */
  newMemberIds?: string[];
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<Group>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    state: { type: String, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    description: { type: String, default: "" },
    newMemberIds: { type: [String], default: undefined },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ tenantId: 1, nameKey: 1 }, { unique: true });
schema.index({ tenantId: 1, state: 1, name: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const groupModel = (connection: Connection) => connection.model<Group>("Group", schema, "groups");

export const toGroup = ({ _id: id, name, description }: Group): Schemas["Group"] => ({ id, name, description });

export type Membership = Schemas["Membership"];

/** A group of a principal, and what it is there. */
export interface OwnGroup {
  group: Group;
  membership: Membership;
}

export const toGroupMembership = ({ group, membership }: OwnGroup): Schemas["GroupMembership"] => ({
  id: group._id,
  name: group.name,
  external: false,
  membership,
});
