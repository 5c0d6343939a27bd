import { isDeepStrictEqual } from "node:util";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { TokenChange } from "../models/change.ts";
import type { Models } from "../models/index.ts";
import type { Invitation } from "../models/invitation.ts";
import type { Principal } from "../models/principal.ts";
import { type AuditedChange, systemActor, toAuditEntry, toOutbox } from "./audit.ts";
import { bindRoles } from "./bind-roles.ts";
import { createPrincipal } from "./create-principal.ts";
import { editPrincipal, type PrincipalEdit } from "./edit-principal.ts";
import { followTenantMoves } from "./follow-tenant-moves.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { leaveGroup, leaveTenant } from "./leave.ts";
import { newUser } from "./new-user.ts";
import { syncMemberships } from "./sync-memberships.ts";

export interface Fulfilment {
  principal?: Principal;
  bindings: readonly string[];
}

const nothing: Fulfilment = { bindings: [] };

/** The audit entry with which somebody was chosen who gets what an invitation gives. */
const isAcceptance = ({ action }: AuditEntry): boolean =>
  action === "invitation.accept" || action === "invitation.grant";

/**
 * Gives what an accepted invitation gives, as far as it is still there: account, access, groups, roles. After the invitation
 * was written; where that crashed, the relay does it. Doing it twice is harmless. `principal`: who has it; undefined when it is
 * gone, or when somebody else has got the e-mail address of the new account meanwhile, which ends the invitation. `bindings`: the
 * ids of those that it made.
 */
export async function fulfilInvitation(
  models: Models,
  invitation: Invitation,
  announce: (change: TokenChange) => Promise<void>,
): Promise<Fulfilment> {
  const { _id, acceptedBy, isFulfilled } = invitation;
  const accepted = invitation.outbox.find(isAcceptance);
  if (!accepted || acceptedBy === undefined || isFulfilled) return nothing;
  if (invitation.newUser && !(await ensureUser(models, invitation, acceptedBy, accepted))) return nothing;
  const fulfilment = await giveAccess(models, invitation, acceptedBy, accepted);
  if (fulfilment.principal) await announce({ principalId: acceptedBy });
  await models.invitations.updateOne({ _id }, { $set: { isFulfilled: true }, $unset: { newUser: 1 } });
  return fulfilment;
}

/** Makes the account unless that was done. False when somebody else has its e-mail address. */
async function ensureUser(models: Models, invitation: Invitation, id: string, accepted: AuditEntry): Promise<boolean> {
  const action = "user.create";
  // One that was made and is gone again must not come back.
  if (await models.auditEntries.exists({ targetId: id, action })) return true;
  const draft = { ...newUser(id, invitation.email), ...invitation.newUser };
  try {
    await createPrincipal(models, draft, toFollowing(accepted, { action, targetType: "principal", targetId: id }));
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    if (await models.principals.exists({ _id: id })) return true;
  }
  const ended = toAuditEntry(systemActor, accepted.at, {
    action: "invitation.delete",
    targetType: "invitation",
    targetId: invitation._id,
    tenantId: invitation.tenantId,
  });
  await models.invitations.updateOne(
    { _id: invitation._id },
    { $set: { state: "deleted", isFulfilled: true }, $unset: { newUser: 1 }, ...toOutbox(ended) },
  );
  return false;
}

async function giveAccess(
  models: Models,
  { tenantId, groupIds: invitedTo, ownedGroupIds, roles, superAdmin }: Invitation,
  principalId: string,
  accepted: AuditEntry,
): Promise<Fulfilment> {
  const isTenantThere = async () => (await models.tenants.exists({ _id: tenantId, state: "active" })) !== null;
  const groupsThere = async () => {
    const found = await models.groups.find({ _id: { $in: invitedTo }, tenantId, state: "active" }, { _id: 1 }).lean();
    return invitedTo.filter((id) => found.some((group) => group._id === id));
  };
  if (!(await isTenantThere())) return nothing;
  const groups = await groupsThere();
  const edited = await editPrincipal(
    models,
    { _id: principalId },
    (before): PrincipalEdit | undefined => {
      const after = {
        tenants: [...new Set([...before.tenants, tenantId])],
        groupIds: [...new Set([...before.groupIds, ...groups])],
        ownedGroupIds: [...new Set([...before.ownedGroupIds, ...groups.filter((id) => ownedGroupIds.includes(id))])],
        superAdmin: before.superAdmin || superAdmin,
      };
      return isDeepStrictEqual(after, pick(before)) ? undefined : after;
    },
    toFollowing(accepted, {
      action: "principal.accept-invitation",
      targetType: "principal",
      targetId: principalId,
      tenantId,
    }),
  );
  if (!edited) return nothing;
  await syncMemberships(models, edited.after);
  const bindings = await followTenantMoves(models, edited.after);
  const known = await models.roles
    .find({ _id: { $in: roles.map(({ roleId }) => roleId) }, tenantId, state: "active" }, { _id: 1 })
    .lean();
  const given = roles.filter(({ roleId }) => known.some((role) => role._id === roleId));
  bindings.push(...(await bindRoles(models, principalId, tenantId, given, accepted)));
  // What was deleted meanwhile may not have seen this principal.
  const still = await groupsThere();
  for (const id of groups) if (!still.includes(id)) await leaveGroup(models, principalId, id);
  if (!(await isTenantThere())) await leaveTenant(models, principalId, tenantId);
  return { principal: edited.after, bindings };
}

const pick = ({ tenants, groupIds, ownedGroupIds, superAdmin }: Principal) => ({
  tenants,
  groupIds,
  ownedGroupIds,
  superAdmin,
});

const toFollowing = ({ actorId, requestId, at }: AuditEntry, change: AuditedChange): AuditEntry =>
  toAuditEntry({ id: actorId, requestId }, at, change);
