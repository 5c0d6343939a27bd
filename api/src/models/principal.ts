import type { Schemas } from "@tokenry/spec";
import { type Connection, Schema } from "mongoose";
import { outboxFields, type WithOutbox } from "./audit-entry.ts";
import type { Group } from "./group.ts";

/** The id of the first administrator, whoever that is. */
export const firstAdministratorId = "firstAdministrator";

/** A person (`STANDARD`) or a service account. */
export interface Principal extends WithOutbox {
  _id: string;
  type: "STANDARD" | "SERVICE_ACCOUNT";
  /** A deleted principal stays until its tokens are gone and its audit entries are stored. */
  state: "active" | "deleted";
  /** The tokens of a principal that is not enabled verify nothing, and its password neither. */
  enabled: boolean;
  /** What must be unique: the lower case e-mail address of a person, else the id. */
  loginKey: string;
  /** E-mail address of a person or name of a service account. */
  name: string;
  description: string;
  superAdmin: boolean;
  /** The tenant whose administrators manage a service account; absent for people, and for accounts of the whole instance. */
  tenantId?: string;
  /** Where it may have roles. */
  tenants: string[];
  /** In the order in which they were given. */
  groupIds: string[];
  /** Those of `groupIds` whose members it may manage. */
  ownedGroupIds: string[];
  firstName?: string;
  lastName?: string;
  /** Only looks at things, for demonstrations. */
  restricted?: boolean;
  /** Counts the changes. */
  version: number;
  /** Empty: taken away. */
  passwordHash?: string;
  /** Sessions that began under another number have ended. Absent: 0. */
  sessionEpoch?: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The login key of a person: e-mail addresses are the same whatever their case. */
export const toLoginKey = (email: string): string => email.toLowerCase();

const schema = new Schema<Principal>(
  {
    _id: { type: String, required: true },
    type: { type: String, required: true },
    state: { type: String, required: true },
    enabled: { type: Boolean, required: true },
    loginKey: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, default: "" },
    superAdmin: { type: Boolean, required: true },
    tenantId: String,
    tenants: { type: [String], required: true },
    groupIds: { type: [String], required: true },
    ownedGroupIds: { type: [String], required: true },
    firstName: String,
    lastName: String,
    restricted: Boolean,
    version: { type: Number, required: true },
    passwordHash: String,
    sessionEpoch: Number,
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
schema.index({ loginKey: 1 }, { unique: true });
schema.index({ type: 1, state: 1, name: 1, _id: 1 });
schema.index({ type: 1, state: 1, loginKey: 1, _id: 1 });
schema.index({ type: 1, state: 1, _id: 1 });
schema.index({ type: 1, state: 1, createdAt: 1, _id: 1 });
schema.index({ superAdmin: 1, state: 1, type: 1, loginKey: 1, _id: 1 });
schema.index({ tenantId: 1, state: 1, _id: 1 });
schema.index({ outboxAt: 1 });

export const principalModel = (connection: Connection) =>
  connection.model<Principal>("Principal", schema, "principals");

export const toServiceAccount = (account: Principal): Schemas["ServiceAccount"] => ({
  id: account._id,
  name: account.name,
  description: account.description,
  groups: account.groupIds.map((id) => ({ id })),
  ...toOwnerFlags(account),
  enabled: account.enabled,
});

/** `tenants`: the references of its tenants, perhaps among others. */
export const toServiceAccountDetail = (
  account: Principal,
  tenants: readonly Schemas["TenantReference"][],
): Schemas["ServiceAccountDetail"] => ({
  ...toServiceAccount(account),
  tenants: account.tenants.flatMap((id) => tenants.find((tenant) => tenant.id === id) ?? []),
});

export const toServiceAccountSummary = (account: Principal): Schemas["ServiceAccountSummary"] => ({
  ...toServiceAccount(account),
  username: account.name,
  displayName: account.name,
  auths: [],
});

export const toUser = (
  user: Principal,
  tenants: Schemas["TenantReference"][],
  groups: readonly Pick<Group, "_id" | "tenantId">[] = [],
): Schemas["User"] => ({
  ...toUserSummary(user, tenants),
  firstName: user.firstName ?? "",
  lastName: user.lastName ?? "",
  email: user.name,
  groups: groups.map(({ _id: id, tenantId }) => ({ id, tenantId })),
});

export const toUserSummary = (user: Principal, tenants: Schemas["TenantReference"][]): Schemas["UserSummary"] => ({
  id: user._id,
  username: user.name,
  displayName: toDisplayName(user),
  tenants,
  auths: toAuthMethods(user),
  restricted: user.restricted ?? false,
  enabled: user.enabled,
  ...toOwnerFlags(user),
});

export const toMe = (principal: Principal, tenants: Schemas["TenantReference"][]): Schemas["Me"] => ({
  id: principal._id,
  type: principal.type,
  restricted: principal.restricted ?? false,
  profile: {
    username: principal.name,
    ...(principal.type === "STANDARD" && {
      email: principal.name,
      firstName: principal.firstName ?? "",
      lastName: principal.lastName ?? "",
    }),
  },
  auths: toAuthMethods(principal),
  tenants,
  ...toOwnerFlags(principal),
});

/** What a person is called: by name where that is known, else by e-mail address; a service account by name. */
export const toDisplayName = ({ firstName = "", lastName = "", name }: Principal): string =>
  `${firstName} ${lastName}`.trim() || name;

const toOwnerFlags = ({ superAdmin }: Principal) => ({ superAdmin, instanceOwner: superAdmin });

export const toAuthMethods = ({ passwordHash }: Principal): Schemas["AuthMethod"][] =>
  passwordHash ? [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }] : [];
