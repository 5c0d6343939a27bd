import type { Authorities } from "../authority/authorities.ts";
import { notFound } from "../errors.ts";
import type { Models } from "../models/index.ts";
import type { Administrator } from "./administrator.ts";
import { groupsOutside, requireGroups } from "./group-references.ts";
import type { Principals } from "./principals.ts";
import { refuseForeignAccount } from "./service-account-rules.ts";
import type { Tenants } from "./tenants.ts";

/** The groups that a person or a service account has in one tenant. */
export interface UserGroups {
  /**
   * Those that the principal has in other tenants stay. Fails with `not-found`, also for a principal that the tenant does not know,
   * and with `privilege-escalation`.
   */
  set(caller: Administrator, tenantId: string, principalId: string, groupIds: readonly string[]): Promise<void>;
}

export function createUserGroups({
  models,
  principals,
  authorities,
  tenants,
}: {
  models: Models;
  principals: Principals;
  authorities: Authorities;
  tenants: Tenants;
}): UserGroups {
  return {
    set: async ({ actor, authority }, tenantId, principalId, groupIds) => {
      await tenants.get(tenantId);
      const before = await models.principals.findOne({ _id: principalId, state: "active" }).lean();
      if (!before || !(authority.superAdmin || before.tenants.includes(tenantId))) {
        throw notFound(`user "${principalId}"`);
      }
      if (before.type === "SERVICE_ACCOUNT") refuseForeignAccount(authority, before, tenantId);
      const wanted = [...new Set(groupIds)];
      await requireGroups(models, wanted, { tenantId, pointer: (index) => `/groupIds/${index}` });
      const joined = wanted.filter((id) => !before.groupIds.includes(id));
      await authorities.refuseToJoin(authority, tenantId, joined);
      const elsewhere = await groupsOutside(models, before.groupIds, tenantId);
      const here = before.groupIds.filter((id) => !elsewhere.includes(id));
      const edited = await principals.edit(
        { actor, action: "principal.set-groups", tenantId },
        { _id: principalId },
        ({ tenants: known, groupIds: ids, ownedGroupIds }) => {
          // One that came in between, and so is not known to be of this tenant, stays.
          const groups = [...ids.filter((id) => !here.includes(id) && !wanted.includes(id)), ...wanted];
          return {
            groupIds: groups,
            ownedGroupIds: ownedGroupIds.filter((id) => groups.includes(id)),
            tenants: wanted.length > 0 ? [...new Set([...known, tenantId])] : known,
          };
        },
      );
      if (!edited) throw notFound(`user "${principalId}"`);
    },
  };
}
