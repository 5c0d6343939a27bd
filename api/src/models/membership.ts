import { type Connection, Schema } from "mongoose";
import type { Principal } from "./principal.ts";

/**
 * That a principal is in a tenant or a group, as lists need it: in order of names, with an index. Made from the principals,
 * which are what counts.
 */
export interface Membership {
  /** `<of>/<principal>` */
  _id: string;
  /** `tenant/<id>` or `group/<id>` */
  of: string;
  principalId: string;
  type: Principal["type"];
  /** The principal's. */
  name: string;
  /** Of a group: may manage its members. */
  isOwner: boolean;
  /** Of the principal that it was made from. */
  version: number;
}

const schema = new Schema<Membership>(
  {
    _id: { type: String, required: true },
    of: { type: String, required: true },
    principalId: { type: String, required: true },
    type: { type: String, required: true },
    name: { type: String, required: true },
    isOwner: { type: Boolean, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);
schema.index({ of: 1, type: 1, name: 1, _id: 1 });
schema.index({ of: 1, type: 1, _id: 1 });
schema.index({ of: 1, name: 1, _id: 1 });
schema.index({ principalId: 1 });

export const membershipModel = (connection: Connection) =>
  connection.model<Membership>("Membership", schema, "memberships");

export const ofTenant = (id: string): string => `tenant/${id}`;
export const ofGroup = (id: string): string => `group/${id}`;

/** All memberships of a principal: none once it is deleted. */
export function toMemberships(principal: Principal): Membership[] {
  if (principal.state !== "active") return [];
  const { _id: principalId, type, name, version, tenants, groupIds, ownedGroupIds } = principal;
  const make = (of: string, isOwner: boolean): Membership => ({
    _id: `${of}/${principalId}`,
    of,
    principalId,
    type,
    name,
    isOwner,
    version,
  });
  return [
    ...tenants.map((id) => make(ofTenant(id), false)),
    ...groupIds.map((id) => make(ofGroup(id), ownedGroupIds.includes(id))),
  ];
}
