import type { Schemas } from "@tokenry/spec";
import type { Models } from "../models/index.ts";
import type { InvitedRole } from "../models/invitation.ts";
import { requireGroups } from "./group-references.ts";
import { missingReference } from "./missing-reference.ts";
import type { InvitedRights } from "./refuse-to-invite.ts";

/** What a request gives whom it invites. Fails with `not-found` that points at a role or group that is not there. */
export async function readInvitedRights(
  models: Models,
  tenantId: string,
  { roles, groups }: Schemas["InvitationRequest"],
): Promise<InvitedRights> {
  const asked = (groups ?? []).map((group) => (typeof group === "string" ? { id: group } : group));
  const askedIds = asked.map(({ id }) => id);
  await requireRoles(
    models,
    tenantId,
    (roles ?? []).map(({ id }) => id),
  );
  await requireGroups(models, askedIds, { tenantId, pointer: (index) => `/groups/${index}` });
  const owned = asked.filter(({ membership }) => membership === "OWNER");
  return {
    tenantId,
    roles: toInvitedRoles(roles ?? []),
    groupIds: [...new Set(askedIds)],
    ownedGroupIds: [...new Set(owned.map(({ id }) => id))],
  };
}

/** One for each place; a role in the whole tenant needs no other. */
function toInvitedRoles(requested: readonly Schemas["InvitationRoleRequest"][]): InvitedRole[] {
  const places = new Map<string, Set<string>>();
  for (const { id, namespaces } of requested) {
    const known = places.get(id) ?? new Set();
    for (const namespace of namespaces?.length ? namespaces : [wholeTenant]) known.add(namespace);
    places.set(id, known);
  }
  return [...places].flatMap(([roleId, namespaces]): InvitedRole[] =>
    namespaces.has(wholeTenant) ? [{ roleId }] : [...namespaces].map((namespaceId) => ({ roleId, namespaceId })),
  );
}

const wholeTenant = "";

async function requireRoles(models: Models, tenantId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await models.roles.find({ _id: { $in: [...ids] }, tenantId, state: "active" }, { _id: 1 }).lean();
  const known = new Set(found.map(({ _id }) => _id));
  const index = ids.findIndex((id) => !known.has(id));
  if (index < 0) return;
  throw missingReference(`role "${ids[index]}"`, `/roles/${index}/id`, "no such role");
}
