import type { Authority } from "../authority/authority.ts";
import { type Fault, Problem } from "../errors.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";

/**
 * The principals that the caller may bring into a group of the tenant, or into the tenant: those who are in it, people from
 * elsewhere for whoever may give access to the tenant, and for superadmins service accounts from elsewhere too. Fails with
 * `not-found` for any other, whether or not it exists.
 */
export async function requireJoinable(
  models: Models,
  authority: Authority,
  tenantId: string,
  ids: readonly string[],
  pointer?: (index: number) => string,
): Promise<Principal[]> {
  const found = await models.principals.find({ _id: { $in: [...ids] }, state: "active" }).lean();
  return ids.map((id, index) => {
    const principal = found.find(({ _id }) => _id === id);
    if (principal && mayBring(authority, tenantId, principal)) return principal;
    throw userNotFound(id, pointer && [{ pointer: pointer(index), detail: "no such user", type: "reference" }]);
  });
}

const mayBring = (authority: Authority, tenantId: string, { tenants, type }: Principal): boolean =>
  tenants.includes(tenantId) ||
  (authority.in(tenantId).has("TENANT_ACCESS:CREATE") && (type === "STANDARD" || authority.superAdmin));

/** The principal with this id in the tenant. Fails with `not-found`. */
export async function requireInTenant(models: Models, tenantId: string, id: string): Promise<Principal> {
  const principal = await models.principals.findOne({ _id: id, state: "active" }).lean();
  if (!principal?.tenants.includes(tenantId)) throw userNotFound(id);
  return principal;
}

export const userNotFound = (id: string, faults: readonly Fault[] = []): Problem =>
  new Problem("not-found", { detail: `There is no user "${id}".`, faults });
