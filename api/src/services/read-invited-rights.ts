import type { Schemas } from "@tokenry/spec";
import type { Models } from "../models/index.ts";
import type { InvitedRole } from "../models/invitation.ts";
import type { Role } from "../models/role.ts";
import { requireGroups } from "./group-references.ts";
import { missingReference } from "./missing-reference.ts";
import { findInvitedRoles, type InvitedRights } from "./refuse-to-invite.ts";

/**
 * What a request gives whom it invites, and the roles among that. Fails with `not-found` that points at a role or group that is not
 * there.
 */
export async function readInvitedRights(
  models: Models,
  tenantId: string,
  { roles, groups }: Schemas["InvitationRequest"],
): Promise<{ rights: InvitedRights; roles: Role[] }> {
  const asked = (groups ?? []).map((group) => (typeof group === "string" ? { id: group } : group));
  const askedIds = asked.map(({ id }) => id);
  const invited = toInvitedRoles(roles ?? []);
  const found = await findInvitedRoles(models, { tenantId, roles: invited });
  refuseMissing(roles ?? [], found);
  await requireGroups(models, askedIds, { tenantId, pointer: (index) => `/groups/${index}` });
  const owned = asked.filter(({ membership }) => membership === "OWNER");
  const rights = {
    tenantId,
    roles: invited,
    groupIds: [...new Set(askedIds)],
    ownedGroupIds: [...new Set(owned.map(({ id }) => id))],
  };
  return { rights, roles: found };
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

function refuseMissing(asked: readonly { id: string }[], found: readonly Role[]): void {
  const known = new Set(found.map(({ _id }) => _id));
  const index = asked.findIndex(({ id }) => !known.has(id));
  if (index >= 0) throw missingReference(`role "${asked[index]?.id}"`, `/roles/${index}/id`, "no such role");
}
