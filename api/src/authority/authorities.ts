import { Problem } from "../errors.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { permissionsOfRole } from "../models/role.ts";
import type { Authority } from "./authority.ts";
import { expandPermissions } from "./expand-permissions.ts";
import { loadAuthority } from "./load-authority.ts";

/** What somebody may do, as the store says now. */
export interface Authorities {
  of(principal: Principal): Promise<Authority>;
  /** Fails with `privilege-escalation` when whoever joins the groups could do what the caller may not. */
  refuseToJoin(caller: Authority, tenantId: string, groupIds: readonly string[]): Promise<void>;
  /**
   * Fails with `privilege-escalation` when the permissions are more than the caller's, in the namespace or the whole tenant.
   * `what`: "The role \"Deployer\""
   */
  refuseToGrant(
    caller: Authority,
    tenantId: string,
    permissions: ReadonlySet<string>,
    what: string,
    namespace?: string,
  ): void;
}

export function createAuthorities(models: Models): Authorities {
  const refuseToGrant: Authorities["refuseToGrant"] = (caller, tenantId, permissions, what, namespace) => {
    if (caller.mayGrant(tenantId, permissions, namespace)) return;
    const held = caller.in(tenantId, namespace);
    const missing = [...permissions].filter((permission) => !held.has(permission));
    throw new Problem("privilege-escalation", {
      detail: `${what} permits what the caller may not: ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", ..." : ""}.`,
    });
  };
  return {
    of: (principal) => loadAuthority(models, principal),
    refuseToGrant,
    refuseToJoin: async (caller, tenantId, groupIds) => {
      if (groupIds.length === 0) return;
      const bindings = await models.bindings
        .find({ externalId: { $in: [...groupIds] }, state: "active", tenantId, type: "GROUP" })
        .lean();
      const roles = await models.roles.find({ _id: { $in: bindings.map(({ roleId }) => roleId) } }).lean();
      for (const { roleId, externalId, namespaceId } of bindings) {
        const role = roles.find(({ _id }) => _id === roleId);
        if (!role) continue;
        const permissions = expandPermissions(permissionsOfRole(role));
        refuseToGrant(caller, tenantId, permissions, `The group "${externalId}"`, namespaceId);
      }
    },
  };
}
