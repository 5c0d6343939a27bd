import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { toTimestamp } from "../lib/clock.ts";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";
import type { Group } from "./group.ts";
import type { Role } from "./role.ts";

/** What one person gets who has the code: access to a tenant, roles and groups there, and an account where there is none. */
export interface Invitation extends WithOutbox {
  _id: string;
  tenantId: string;
  /** One that is deleted stays until its audit entries are stored, and what it gave is given. */
  state: "active" | "deleted";
  /** A pending one expires by itself. */
  status: "PENDING" | "ACCEPTED";
  /** Unique: `toInvitationKey` while it can be accepted, else the id. */
  key: string;
  /** As it was given. */
  email: string;
  /** The address in lower case. */
  loginKey: string;
  roles: InvitedRole[];
  groupIds: string[];
  /** Those of `groupIds` whose members the person may then manage. */
  ownedGroupIds: string[];
  superAdmin: boolean;
  /** Who must be able to give all of that when it is accepted. */
  inviterId: string;
  /** Of the secret key that the digest of the code is under. */
  keyId: string;
  digest: string;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt?: Date;
  /** The principal that gets it; from then on what it gives is being given. */
  acceptedBy?: string;
  /** All that it gives is given. */
  isFulfilled?: boolean;
  /** The last run of the request with an Idempotency-Key that made it, and gave it its code. */
  onceAttempt?: number;
  /** The account to be made for `acceptedBy`, until it is. */
  newUser?: NewUser;
}

export interface InvitedRole {
  roleId: string;
  /** Absent for the whole tenant. */
  namespaceId?: string;
}

export interface NewUser {
  firstName: string;
  lastName: string;
  /** Absent for an account that nobody has a password of. */
  passwordHash?: string;
}

const role = new Schema<InvitedRole>({ roleId: { type: String, required: true }, namespaceId: String }, { _id: false });
const newUser = new Schema<NewUser>({ firstName: String, lastName: String, passwordHash: String }, { _id: false });
const schema = new Schema<Invitation>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    state: { type: String, required: true },
    status: { type: String, required: true },
    key: { type: String, required: true },
    email: { type: String, required: true },
    loginKey: { type: String, required: true },
    roles: { type: [role], required: true },
    groupIds: { type: [String], required: true },
    ownedGroupIds: { type: [String], required: true },
    superAdmin: { type: Boolean, required: true },
    inviterId: { type: String, required: true },
    keyId: { type: String, required: true },
    digest: { type: String, required: true },
    sentAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    acceptedAt: Date,
    acceptedBy: String,
    isFulfilled: Boolean,
    onceAttempt: Number,
    newUser,
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ key: 1 }, { unique: true });
schema.index({ loginKey: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, loginKey: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, expiresAt: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, status: 1, loginKey: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, status: 1, expiresAt: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const invitationModel = (connection: Connection) =>
  connection.model<Invitation>("Invitation", schema, "invitations");

/** At most one invitation with this key can be accepted. */
export const toInvitationKey = ({ tenantId, loginKey }: Pick<Invitation, "tenantId" | "loginKey">): string =>
  `${tenantId}/${loginKey}`;

/** An invitation with what it names, as far as that is still there. */
export interface DescribedInvitation {
  invitation: Invitation;
  roles: Pick<Role, "_id" | "name">[];
  groups: Pick<Group, "_id" | "name">[];
}

export function toInvitation({ invitation, roles, groups }: DescribedInvitation, nowMs: number): Schemas["Invitation"] {
  return {
    id: invitation._id,
    tenantId: invitation.tenantId,
    email: invitation.email,
    status: toStatus(invitation, nowMs),
    sentAt: toTimestamp(invitation.sentAt),
    expiredAt: toTimestamp(invitation.expiresAt),
    ...(invitation.acceptedAt && { acceptedAt: toTimestamp(invitation.acceptedAt) }),
    roles: roles.map(({ _id: id, name }) => ({ id, name, ...toNamespaces(invitation, id) })),
    groups: groups.map(({ _id: id, name }) => ({
      id,
      name,
      membership: invitation.ownedGroupIds.includes(id) ? ("OWNER" as const) : ("MEMBER" as const),
    })),
    superAdmin: invitation.superAdmin,
    instanceOwner: invitation.superAdmin,
  };
}

/** As whom it is for sees it. */
export const toOwnInvitation = (
  invitation: Invitation,
  principalId: string,
  nowMs: number,
): Schemas["OwnInvitation"] => ({
  id: invitation._id,
  tenantId: invitation.tenantId,
  email: invitation.email,
  status: toStatus(invitation, nowMs),
  isExpired: isExpired(invitation, nowMs),
  sentAt: toTimestamp(invitation.sentAt),
  expiredAt: toTimestamp(invitation.expiresAt),
  bindings: invitation.roles.map((invited) => ({
    type: "USER" as const,
    externalId: principalId,
    ...invited,
    deleted: false,
  })),
  groupIds: invitation.groupIds,
  userType: "STANDARD",
  superAdmin: invitation.superAdmin,
  instanceOwner: invitation.superAdmin,
  deleted: false,
});

const isExpired = ({ expiresAt }: Invitation, nowMs: number): boolean => expiresAt.getTime() <= nowMs;

const toStatus = (invitation: Invitation, nowMs: number): Schemas["InvitationStatus"] =>
  invitation.status === "PENDING" && isExpired(invitation, nowMs) ? "EXPIRED" : invitation.status;

/** Where a role holds; nothing where it holds in the whole tenant. */
function toNamespaces({ roles }: Invitation, id: string): { namespaces?: string[] } {
  const places = roles.filter(({ roleId }) => roleId === id).map(({ namespaceId }) => namespaceId);
  const namespaces = places.filter((place) => place !== undefined);
  return namespaces.length < places.length ? {} : { namespaces };
}
