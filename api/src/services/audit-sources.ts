import type { Model } from "mongoose";
import type { ApiToken } from "../models/api-token.ts";
import type { WithOutbox } from "../models/audit-entry.ts";
import type { Binding } from "../models/binding.ts";
import type { TokenChange } from "../models/change.ts";
import type { Group } from "../models/group.ts";
import type { Models } from "../models/index.ts";
import type { Invitation } from "../models/invitation.ts";
import { ofGroup } from "../models/membership.ts";
import type { Principal } from "../models/principal.ts";
import { firstAdministratorId } from "../models/principal.ts";
import type { Role } from "../models/role.ts";
import type { Tenant } from "../models/tenant.ts";
import { finishNewMembers } from "./add-new-members.ts";
import { ensureManagedRoles } from "./ensure-managed-roles.ts";
import { followTenantMoves } from "./follow-tenant-moves.ts";
import { forEachMember } from "./for-each-member.ts";
import { fulfilInvitation } from "./fulfil-invitation.ts";
import { leaveGroup } from "./leave.ts";
import { removeTokensOf } from "./remove-tokens-of.ts";
import { removeWhatBelongsToTenant } from "./remove-what-belongs-to-tenant.ts";
import { syncMemberships } from "./sync-memberships.ts";

export type Source =
  | "principals"
  | "apiTokens"
  | "tenants"
  | "groups"
  | "roles"
  | "bindings"
  | "invitations"
  | "tokenRevocations";
export type AuditedDocument = WithOutbox & { _id: string };

/** What the relay does with the documents of a collection that have audit entries. */
interface AuditSource {
  model: Model<AuditedDocument>;
  /** What others may have cached that is not so any more. */
  toChange?: (document: AuditedDocument) => TokenChange;
  /** Does what follows from the change and may not have been done. Doing it twice is harmless. */
  finish?: (document: AuditedDocument) => Promise<void>;
  /** True when nothing needs the document any more. */
  remove: (document: AuditedDocument) => Promise<boolean>;
}

const removesDeleted = async (document: AuditedDocument): Promise<boolean> =>
  (document as { state?: string }).state === "deleted";

export function createAuditSources(
  models: Models,
  announce: (change: TokenChange) => Promise<void>,
): Record<Source, AuditSource> {
  return {
    principals: toSource<Principal>({
      model: models.principals,
      toChange: ({ _id }) => ({ principalId: _id }),
      finish: async (principal) => {
        await syncMemberships(models, principal);
        await followTenantMoves(models, principal);
        if (principal.state !== "deleted") return;
        await models.bindings.deleteMany({ externalId: principal._id });
        await removeTokensOf(models, principal._id);
      },
      // While it is there, deleted or not, nobody can set up the instance again.
      remove: async ({ _id, state }) => state === "deleted" && _id !== firstAdministratorId,
    }),
    apiTokens: toSource<ApiToken>({
      model: models.apiTokens,
      toChange: ({ _id }) => ({ tokenId: _id }),
      // An orphan was made while its owner was deleted: the owner's tokens may have been removed before.
      remove: async ({ state, outbox, ownerId }) =>
        state === "revoked" ||
        (outbox.length > 0 && !(await models.principals.exists({ _id: ownerId, state: "active" }))),
    }),
    tenants: toSource<Tenant>({
      model: models.tenants,
      toChange: ({ _id }) => ({ tenantId: _id }),
      finish: async ({ _id: tenantId, state }) => {
        if (state === "active") return ensureManagedRoles(models, tenantId);
        await removeWhatBelongsToTenant(models, tenantId);
      },
    }),
    groups: toSource<Group>({
      model: models.groups,
      toChange: ({ tenantId }) => ({ tenantId }),
      finish: async (group) => {
        const { _id: groupId, state } = group;
        if (state === "active") return finishNewMembers(models, group, announce);
        await models.bindings.deleteMany({ externalId: groupId });
        await forEachMember(models, ofGroup(groupId), (id) => leaveGroup(models, id, groupId));
      },
    }),
    roles: toSource<Role>({
      model: models.roles,
      toChange: ({ tenantId }) => ({ tenantId }),
      finish: async ({ _id: roleId, state }) => {
        if (state === "deleted") await models.bindings.deleteMany({ roleId });
      },
    }),
    bindings: toSource<Binding>({
      model: models.bindings,
      toChange: toBindingChange,
      // What it names may have been deleted while it was made.
      remove: async (binding) =>
        binding.state === "deleted" || (binding.outbox.length > 0 && !(await isWhole(models, binding))),
    }),
    invitations: toSource<Invitation>({
      model: models.invitations,
      finish: async (invitation) => {
        await fulfilInvitation(models, invitation, announce);
      },
    }),
    tokenRevocations: toSource({ model: models.tokenRevocations }),
  };
}

/** What a binding of one changes for it, and a binding of a group for whoever is in the tenant. */
export const toBindingChange = ({ type, externalId, tenantId }: Binding): TokenChange =>
  type === "USER" ? { principalId: externalId } : { tenantId };

/** True when what the binding names is there. */
async function isWhole(models: Models, { type, externalId, roleId }: Binding): Promise<boolean> {
  const role = await models.roles.exists({ _id: roleId, state: "active" });
  if (!role) return false;
  const subject = { _id: externalId, state: "active" as const };
  return (await (type === "GROUP" ? models.groups.exists(subject) : models.principals.exists(subject))) !== null;
}

function toSource<T extends AuditedDocument>(source: {
  model: Model<T>;
  toChange?: (document: T) => TokenChange;
  finish?: (document: T) => Promise<void>;
  remove?: (document: T) => Promise<boolean>;
}): AuditSource {
  return { remove: removesDeleted, ...source } as unknown as AuditSource;
}
